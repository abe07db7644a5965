//! The headings that facts stand under, each by its document: U uppdrag, I introduktion, S styrdokument, P protokoll.

pub(crate) const U_BACKGROUND: &str = "kalmar-uppdrag-2025 § Bakgrund";
pub(crate) const U_CONFERENCE: &str = "kalmar-uppdrag-2025 § Gemensam presidiekonferens";
pub(crate) const U_LGL: &str = "kalmar-uppdrag-2025 § Länsgemensam ledning i samverkan";
pub(crate) const U_APPOINTS: &str =
    "kalmar-uppdrag-2025 § Länsgemensam ledning i samverkan utser representanter till samordnande grupper";
pub(crate) const U_THEMATIC: &str = "kalmar-uppdrag-2025 § Medlemmar i samverkansområdesgrupp";
pub(crate) const U_PREPARES: &str = "kalmar-uppdrag-2025 § Beredningsgruppen";
pub(crate) const U_COORDINATION: &str = "kalmar-uppdrag-2025 § Samordning av Läns-gemensam ledning i samverkan";
pub(crate) const U_CHAIRS: &str =
    "kalmar-uppdrag-2025 § Uppdrag för ordförande och vice ordförande i samordnande grupper";
pub(crate) const U_LEADERS: &str = "kalmar-uppdrag-2025 § Utvecklingsledare";
pub(crate) const U_GROUPS: &str = "kalmar-uppdrag-2025 § Samordnande grupperas uppdrag";
pub(crate) const U_WORKING: &str = "kalmar-uppdrag-2025 § Uppdrag för arbetsgrupper/referensgrupper";
pub(crate) const U_LOCAL: &str = "kalmar-uppdrag-2025 § Lokala samarbetsgrupper för barn och unga";
pub(crate) const U_LOCAL_SEATS: &str = "kalmar-uppdrag-2025 § Representation – lokala samarbetsgrupper barn och unga";
pub(crate) const U_LOCAL_TASKS: &str = "kalmar-uppdrag-2025 § Uppdrag";
pub(crate) const I_BACKGROUND: &str = "kalmar-introduktion-2025 § Bakgrund";
pub(crate) const I_POLITICS: &str = "kalmar-introduktion-2025 § Politik";
pub(crate) const I_STEERS: &str = "kalmar-introduktion-2025 § Vad styr vår samverkan?";
pub(crate) const I_LGL: &str = "kalmar-introduktion-2025 § Länsgemensam ledning i samverkan";
pub(crate) const I_GROUPS: &str = "kalmar-introduktion-2025 § Samordnande grupper sammansättning";
pub(crate) const I_PUBLIC_HEALTH: &str = "kalmar-introduktion-2025 § Samverkansområdesgrupp Folkhälsa";
pub(crate) const I_REHAB: &str = "kalmar-introduktion-2025 § Samverkansområdesgrupp Hab/Rehab";
pub(crate) const I_INFORMATION: &str = "kalmar-introduktion-2025 § Samverkansområdesgrupp: Informationsöverföring";
pub(crate) const I_CONTACT: &str = "kalmar-introduktion-2025 § Kontakt";
pub(crate) const S_TITLE: &str = "kalmar-styrdokument-2023 § Regionalt styrtdokument";
pub(crate) const S_1: &str = "kalmar-styrdokument-2023 § 1 Inledning";
pub(crate) const S_2: &str = "kalmar-styrdokument-2023 § 2 Organisation och struktur";
pub(crate) const S_3: &str = "kalmar-styrdokument-2023 § 3 Regionala mål/uppdrag";
pub(crate) const S_3_1: &str = "kalmar-styrdokument-2023 § 3.1 Barn och unga";
pub(crate) const S_3_2: &str = "kalmar-styrdokument-2023 § 3.2 Psykisk hälsa";
pub(crate) const S_3_3: &str = "kalmar-styrdokument-2023 § 3.3 Äldre";
pub(crate) const S_4_1: &str = "kalmar-styrdokument-2023 § 4.1 Folkhälsa";
pub(crate) const S_4_2: &str = "kalmar-styrdokument-2023 § 4.2 Brukar, patient- och närståendemedverkan";
pub(crate) const S_4_3: &str = "kalmar-styrdokument-2023 § 4.3 Habilitering och rehabilitering";
pub(crate) const S_4_4: &str = "kalmar-styrdokument-2023 § 4.4 Informationsöverföring";
pub(crate) const S_5: &str = "kalmar-styrdokument-2023 § 5 Uppföljning";
pub(crate) const S_6: &str = "kalmar-styrdokument-2023 § 6 Dokumentsstruktur";
pub(crate) const S_7: &str = "kalmar-styrdokument-2023 § 7 Beslutad och godkänd";
pub(crate) const S_8: &str = "kalmar-styrdokument-2023 § 8 Ändringshistorik";
pub(crate) const P_1: &str = "kalmar-protokoll-2022-11-25 § 1 Välkomna";
pub(crate) const P_4: &str = "kalmar-protokoll-2022-11-25 § 4 Nära vård – Målbild och strategi";
pub(crate) const P_5: &str = "kalmar-protokoll-2022-11-25 § 5 Förslag Regionalt styrdokument 2023";
pub(crate) const P_8: &str = "kalmar-protokoll-2022-11-25 § 8 Nuläge Barn och unga";
pub(crate) const P_10: &str = "kalmar-protokoll-2022-11-25 § 10 Beslutsärenden";
pub(crate) const P_PRESENT: &str = "kalmar-protokoll-2022-11-25 § Närvarade ledamöter";
/// Who was there stands under two headings.
pub(crate) const BOTH: &[&str] = &[P_PRESENT, P_OTHERS];
pub(crate) const P_OTHERS: &str = "kalmar-protokoll-2022-11-25 § Övriga medverkande";
