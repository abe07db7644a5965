//! What the pages say on which many structures stand in one table, or one on two dates, in Swedish.

use std::borrow::Cow;

use crate::words::ManyWord;

pub(in crate::words) fn many(word: &ManyWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        ManyWord::Ways => "Sätt att jämföra",
        ManyWord::WayTwo => "Två bredvid varandra",
        ManyWord::WayMany => "Många i en tabell",
        ManyWord::WayOverTime => "En över tid",
        ManyWord::Title => "Många strukturer i en tabell",
        ManyWord::Intro => {
            "Välj strukturer och vad de jämförs i. Tabellen säger vad som är känt om var och en; likheten säger hur lika de är, aldrig hur bra."
        }
        ManyWord::Structures => "Strukturer",
        ManyWord::All => "Alla",
        ManyWord::AspectsAndWeights => "Aspekter och vikter",
        ManyWord::WeightsIntro => {
            "Vikten, 0–10, säger hur mycket aspekten betyder för likheten. Med 0 räknas den inte."
        }
        ManyWord::Even => "Alla lika",
        ManyWord::Mine => "Jämför de andra med",
        ManyWord::Aspect => "Aspekt",
        ManyWord::Structure => "Struktur",
        ManyWord::TableCaption => "Vad som är känt om var och en",
        ManyWord::TableNote => {
            "”3 av 20” betyder att uppgiften är känd för 3 av 20 grupper; resten räknas inte som något."
        }
        ManyWord::LikenessTitle => "Hur lika de är",
        ManyWord::LikenessCaption => "Likhet två och två",
        ManyWord::LikenessNote => {
            "100 % är lika i allt som är känt om båda. I parentes: hur mycket av underlaget som är känt; det som inte är känt räknas varken för eller emot. Likhet är inget betyg."
        }
        ManyWord::NearestNote => "Ordnade efter likhet, inte efter hur bra något är; lika nära i namnordning.",
        ManyWord::Likeness => "Likhet",
        ManyWord::Weight => "Vikt",
        ManyWord::Known => "Känt",
        ManyWord::Reason => "Det som är lika och olika",
        ManyWord::NotCounted => "räknas inte",
        ManyWord::CannotBeTold => "går inte att säga",
        ManyWord::TooFew => "Välj minst två strukturer för att se hur lika de är.",
        ManyWord::NoAspects => "Välj minst en aspekt.",
        ManyWord::TimeIntro => {
            "Vad strukturens egna dokument visar att har ändrats mellan två datum, och vilket dokument som säger det."
        }
        ManyWord::From => "Från",
        ManyWord::To => "Till",
        ManyWord::DateHelp => {
            "År, månad eller dag: 2023, 2023-12 eller 2023-12-21. Fälten föreslår dokumentens egna datum."
        }
        ManyWord::NotADate => "Skriv datumet som 2023, 2023-12 eller 2023-12-21. Så länge visas de förvalda datumen.",
        ManyWord::TimeLine => "Dokument och händelser på en tidslinje; samma sak står nedan",
        ManyWord::TimeKey => {
            "Fyllt: dokument. Streck: händelser. Skuggat: de två datumen. Det som bara har ett årtal är lika brett som året."
        }
        ManyWord::Events => "Händelser",
        ManyWord::TitleOverTime(part) => return format!("{part} över tid").into(),
        ManyWord::Nearest(part) => return format!("De som liknar {part} mest").into(),
        ManyWord::Why(part) => return format!("Varför: {part}").into(),
        ManyWord::WeightOf(part) => return format!("Vikt för {part}").into(),
        ManyWord::Waiting(part) => return format!("Hämtar {part} till …").into(),
        ManyWord::LeftOut(part) => return format!("Kan inte läsas och är inte med: {part}").into(),
    })
}
