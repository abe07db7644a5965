//! What the page of documents, routes, events and history says, in Swedish.

use std::borrow::Cow;

use crate::words::DocumentWord;

pub(in crate::words) fn documents(word: &DocumentWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        DocumentWord::Intro => {
            "Vad som styr arbetet, vem som får göra vad, hur ärenden vandrar och vad som har hänt. Öppna en rad för att läsa mer."
        }
        DocumentWord::OnThisPage => "På sidan",
        DocumentWord::NoneTold => "Ingen källa nämner något.",
        DocumentWord::Documents => "Dokument",
        DocumentWord::Mandates => "Mandat",
        DocumentWord::Routes => "Vägar",
        DocumentWord::Events => "Händelser",
        DocumentWord::History => "Historia",
        DocumentWord::Parties => "Parter, områden och ämnen",
        DocumentWord::AKind => "ett slags dokument",
        DocumentWord::Who => "Vem",
        DocumentWord::MayDo => "Får göra",
        DocumentWord::Over => "Vad",
        DocumentWord::Provided => "Med förbehåll",
        DocumentWord::Questions => "Frågor",
        DocumentWord::Outcomes => "Kan leda till",
        DocumentWord::NotTogether => "Inte samtidigt ja på",
        DocumentWord::When => "När",
        DocumentWord::LeadsTo => "Leder till",
        DocumentWord::NoSteps => "Inga steg anges.",
        DocumentWord::Separately => "var och en för sig",
        DocumentWord::OnlyIfAll => "gäller bara om alla säger ja",
        DocumentWord::OrderUncertain => "ingen källa anger platsen i ordningen",
        DocumentWord::ForWhom => "För vem",
        DocumentWord::Function => "Funktion",
        DocumentWord::Members => "Ledamöter",
        DocumentWord::Guests => "Andra",
        DocumentWord::Attendance => "Närvaro",
        DocumentWord::Decisions => "Beslut",
        DocumentWord::Edition => "utgåva",
        DocumentWord::Before => "tidigare",
        DocumentWord::PartyList => "Parter",
        DocumentWord::Divisions => "Indelningar och områden",
        DocumentWord::Levels => "Nivåer",
        DocumentWord::Lines => "Linjer",
        DocumentWord::Topics => "Ämnen",
        DocumentWord::NotWhole => "Listan är inte hel.",
        DocumentWord::RulesOf(1) => "1 regel",
        DocumentWord::RulesOf(number) => return format!("{number} regler").into(),
    })
}
