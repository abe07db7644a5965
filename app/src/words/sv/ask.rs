//! What is said around the questions to a structure, in Swedish.

use std::borrow::Cow;

use crate::route::Question;
use crate::words::AskWord;

pub(in crate::words) fn ask(word: &AskWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        AskWord::Questions => "Frågor",
        AskWord::Intro(Question::Find) => {
            "Skriv i sökfältet överst: namnet på en grupp, en funktion, en part, ett område, ett ämne, ett dokument eller en sida."
        }
        AskWord::Intro(Question::Seats) => "Platserna i varje grupp, efter part eller efter funktion.",
        AskWord::Intro(Question::Mandates) => {
            "Vad var och en får besluta, bereda eller föreslå, och med vilka villkor."
        }
        AskWord::Intro(Question::Route) => {
            "Svara på det ni vet om ärendet, så visas stegen i ordning och regeln bakom varje steg."
        }
        AskWord::Intro(Question::Year) => "Vad som återkommer under året, så långt källorna anger det.",
        AskWord::Intro(Question::Chairs) => "Vem som är ordförande när, och när det växlar.",
        AskWord::Intro(Question::Documents) => "Vad som gäller en viss dag, och vad som snart ska ses över.",
        AskWord::Intro(Question::Minutes) => "Vilka som var där, jämfört med platserna, och vad protokollet visar.",
        AskWord::Sources => "Källor",
        AskWord::Coverage => "Vad reglerna täcker",
        AskWord::EveryPower => "allt",
        AskWord::NotAnswered => "Inte besvarad",
        AskWord::Power => "Vad man får göra",
        AskWord::Route => "Väg",
        AskWord::Year => "År",
        AskWord::CalendarFile => "Hämta kalenderfil (.ics)",
        AskWord::NothingOnWheel => "Inget under året är så exakt angivet att det går att rita på ett årshjul.",
        AskWord::RingsFromOutside => "Ringarna, utifrån och in:",
        AskWord::NoLevel => "Grupper utan angiven nivå",
        AskWord::DocumentRing => "Dokument",
        AskWord::DateAsked => "Dag, månad eller år",
        AskWord::NotADate => "Skriv datumet som 2026, 2026-11 eller 2026-11-23. Här visas i dag.",
        AskWord::NotAYear => "Skriv året med fyra siffror. Här visas i år.",
        AskWord::Timeline => "När vem leder; samma sak står i tabellerna nedan",
        AskWord::TimelineKey => "Fylld stapel: leder säkert. Streckad linje: kan leda; skiftet infaller där.",
        AskWord::Wheel(year) => return Cow::Owned(format!("Årshjul för {year}; samma sak står i listan nedan")),
        AskWord::By => "Efter",
        AskWord::ByParty => "Part",
        AskWord::ByFunction => "Funktion",
        AskWord::Day => "Dag",
        AskWord::Event => "Möte",
        AskWord::AllEvents => "Alla",
    })
}
