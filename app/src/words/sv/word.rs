//! What the program says, in Swedish.

use std::borrow::Cow;

use crate::words::Word;

#[expect(clippy::too_many_lines, reason = "a list of words")]
pub(in crate::words) fn word(word: &Word) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        Word::Brand => "Samverkansatlas",
        Word::SkipToContent => "Hoppa till innehållet",
        Word::MainMenu => "Huvudmeny",
        Word::Menu => "Meny",
        Word::Structure => "Struktur",
        Word::ChooseStructure => "Välj struktur",
        Word::BundledStructures => "Medföljande",
        Word::OwnStructures => "Egna",
        Word::Language => "Språk",
        Word::LanguageSv => "svenska",
        Word::LanguageEn => "English",
        Word::Theme => "Färger",
        Word::ThemeSystem => "Som systemet",
        Word::ThemeLight => "Ljust",
        Word::ThemeDark => "Mörkt",
        Word::Footer => "Om webbplatsen",
        Word::Messages => "Meddelanden",
        Word::Dismiss => "Stäng meddelandet",
        Word::Close => "Stäng",
        Word::Cancel => "Avbryt",

        Word::Map => "Karta",
        Word::Outline => "Lista",
        Word::Table => "Tabell",
        Word::Compare => "Jämför",
        Word::Library => "Bibliotek",
        Word::Load => "Läs in",
        Word::Accessibility => "Tillgänglighetsredogörelse",
        Word::About => "Om Samverkansatlas",

        Word::Fetching => "Hämtar …",
        Word::NotFetched => {
            "Den här delen av programmet finns inte i webbläsaren ännu och kunde inte hämtas. Ladda om sidan när nätet är tillbaka."
        }
        Word::OfflineReady => "Kan nu användas utan nätverk",
        Word::UpdateWaits => "En ny version finns.",
        Word::UpdateNow => "Byt till den nya versionen",
        Word::StorageDenied => {
            "Webbläsaren tillåter inte att något sparas här. Allt fungerar, men det du läser in försvinner när sidan stängs. Ladda ner det du vill behålla."
        }
        Word::StorageDamaged => {
            "Något av det som webbläsaren har sparat kan inte läsas. Det är orört och kan laddas ner i biblioteket."
        }
        Word::StorageFull => {
            "Webbläsarens lagring är full. Strukturen kan användas nu, men är inte sparad. Ladda ner texten, eller ta bort något i biblioteket och läs in den igen."
        }
        Word::StorageNotReadBack => {
            "Webbläsaren sparade inte texten riktigt. Strukturen kan användas nu, men ladda ner texten för att inte förlora den."
        }
        Word::ChangedElsewhere => {
            "Strukturen har ändrats i ett annat fönster. Inget har skrivits över; det du ser nu är den senaste versionen."
        }
        Word::Undo => "Ångra",
        Word::DropToLoad => "Släpp filen för att läsa in den",

        Word::TextReplaced => "Texten i redigeraren har ersatts.",

        Word::NoSuchPage => "Sidan finns inte",
        Word::NoSuchStructure => "Strukturen finns inte här",
        Word::NoSuchBody => "Gruppen finns inte",
        Word::UnreadableStructure => "Strukturen kan inte läsas",
        Word::NoStructures => "Här finns ingen struktur än",
        Word::NoStructuresWhy => "Läs in en fil så visas den som karta, lista och tabell.",
        Word::ToLibrary => "Till biblioteket",
        Word::ToLoad => "Läs in en fil",
        Word::ToMap => "Till kartan",
        Word::MendText => "Rätta texten",

        Word::LibraryIntro => "Strukturerna som finns här. Dina egna ligger i den här webbläsaren och lämnar den inte.",
        Word::BundledIntro => "Följer med Samverkansatlas.",
        Word::OwnIntro => "Inlästa av dig, sparade i den här webbläsaren.",
        Word::NoOwn => "Du har inte läst in någon struktur än.",
        Word::Levels => "Nivåer",
        Word::Parties => "Parter",
        Word::Areas => "Områden",
        Word::Bodies => "Grupper",
        Word::SeatsKnown => "Grupper med kända platser",
        Word::Sources => "Källor",
        Word::CompareWith => "Jämför med …",
        Word::DownloadText => "Ladda ner texten",
        Word::Remove => "Ta bort",
        Word::NotKept => "Inte sparad: försvinner när sidan stängs",
        Word::DamagedHeading => "Kan inte läsas",
        Word::DamagedIntro => "Webbläsaren har sparat detta, men det kan inte läsas. Det är orört.",
        Word::DownloadAsItIs => "Ladda ner som det är",

        Word::NotOnALevel => "Utan angiven nivå",

        Word::AboutWhat => {
            "Samverkansatlas visar hur regioner och kommuner har organiserat sin samverkan: grupper och nivåer, vem som sitter var och för vems räkning, vad grupperna får besluta och hur de hänger ihop. Två strukturer kan ställas bredvid varandra."
        }
        Word::AboutHow => {
            "Varje struktur är en textfil med källor. Karta, lista, tabell och jämförelse görs av den filen. Det som ingen källa anger visas som inte angivet, aldrig som noll eller nej."
        }
        Word::AboutPrivacy => {
            "Allt sker i din webbläsare. Inget du läser in skickas någonstans, och inga kakor används."
        }
        Word::Shortcuts => "Tangenter",
        Word::ShortcutTab => "Till nästa länk eller knapp; med Skift till den förra",
        Word::ShortcutEnter => "Öppnar det som är markerat",
        Word::ShortcutEscape => "Stänger en ruta",
        Word::ShortcutBack => "Tillbaka; varje vy och urval har sin egen adress",

        Word::StatementIntro => {
            "Den här webbplatsen ska kunna användas av alla. Här beskrivs hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du kan anmäla andra."
        }
        Word::StatementStatus => "Hur tillgänglig är webbplatsen?",
        Word::StatementStatusText => {
            "Webbplatsen är byggd för att uppfylla WCAG 2.2 på nivå AA. Den har inte granskats av någon oberoende part."
        }
        Word::StatementKnown => "Kända brister",
        Word::StatementKnownText => "Inga kända. Kartan är också en lista och en tabell med samma uppgifter.",
        Word::StatementReport => "Meddela oss om brister",
        Word::StatementSupervision => "Tillsyn",
        Word::StatementSupervisionText => {
            "Myndigheten för digital förvaltning har ansvar för tillsyn över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det till myndigheten."
        }
        Word::StatementMade => "Hur redogörelsen är gjord",

        Word::NotAText(name) => return format!("{name} är inte en textfil i UTF-8. Inget har ändrats.").into(),
        Word::TooLarge(name) => return format!("{name} är för stor för att läsas här. Inget har ändrats.").into(),
        Word::Removed(name) => return format!("{name} är borttagen.").into(),
        Word::Added(name) => return format!("{name} är inläst och sparad i den här webbläsaren.").into(),
        Word::NoSuchPageWhy(path) => {
            return format!(
                "Adressen {path} leder ingenstans i Samverkansatlas. Kanske blev den avklippt när den kopierades."
            )
            .into();
        }
        Word::NoSuchStructureWhy(id) => {
            return format!(
                "Adressen nämner {id}, som inte följer med den här versionen. Välj en annan i biblioteket."
            )
            .into();
        }
        Word::NoSuchOwnStructureWhy(id) => {
            return format!("Adressen nämner {id}, som någon har läst in i sin egen webbläsare. Be om filen och läs in den här, så fungerar adressen.").into();
        }
        Word::NoSuchBodyWhy(id) => return format!("Strukturen har ingen grupp som heter {id}.").into(),
        Word::UnreadableStructureWhy(id) => {
            return format!("Texten till {id} har fel som den här versionen inte godtar. Texten är orörd: rätta den eller ladda ner den i biblioteket.").into();
        }
        Word::SeatsKnownOf(known, all) => return format!("{known} av {all}").into(),
        Word::CompareWithNamed(name) => return format!("Jämför {name} med").into(),
        Word::KeptSince(time) => return format!("Sparad {time}").into(),
        Word::DamagedBroken(id) => return format!("{id}: texten är trasig").into(),
        Word::DamagedNewer(id) => return format!("{id}: sparad av en nyare version").into(),
        Word::Version(version) => return format!("Version {version}").into(),
        Word::License(license) => return format!("Licens: {license}").into(),
        Word::StatementReportText(contact) => {
            return format!("Hittar du något som inte fungerar för dig, skriv till {contact}.").into();
        }
        Word::StatementMadeText(date) => {
            return format!("Redogörelsen bygger på egen granskning och uppdaterades senast {date}.").into();
        }
    })
}
