//! What the program says, in Swedish.

use std::borrow::Cow;

use crate::route::Question;
use crate::words::Word;

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
        Word::Ask => "Fråga",
        Word::Question(Question::Find) => "Sök",
        Word::Question(Question::Seats) => "Vem sitter var",
        Word::Question(Question::Mandates) => "Vem får göra vad",
        Word::Question(Question::Route) => "Vägen för ett ärende",
        Word::Question(Question::Year) => "Året",
        Word::Question(Question::Chairs) => "Ordförandeskap",
        Word::Question(Question::Documents) => "Vilka dokument gäller",
        Word::Question(Question::Minutes) => "Ett möte mot reglerna",
        Word::SearchWhat => "Sök grupp, roll, kommun, dokument",
        Word::SearchHint => "Det som hittas visas på sidan Sök medan du skriver. Enter leder till den första träffen.",
        Word::Documents => "Dokument",
        Word::Sources => "Källor",
        Word::Compare => "Jämför",
        Word::Draft => "Pröva",
        Word::OverTime => "Över tid",
        Word::Many => "Många i en tabell",
        Word::Library => "Bibliotek",
        Word::Load => "Läs in",
        Word::Accessibility => "Tillgänglighetsredogörelse",
        Word::About => "Om Samverkansatlas",

        Word::Fetching => "Hämtar …",
        Word::NotFetched => {
            "Det här finns inte i webbläsaren ännu och kunde inte hämtas. Försök igen när nätet är tillbaka."
        }
        Word::TryAgain => "Försök igen",
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
        Word::NotOnALevel => "Utan angiven nivå",

        Word::NotRead(name) => return format!("{name} kunde inte läsas. Inget har ändrats.").into(),
        Word::Refused(name, said, hint) => {
            let hint = hint.as_ref().map(|hint| format!("; {}", hint.sv)).unwrap_or_default();
            return format!("{name}: {}{hint}. Inget har ändrats.", said.sv).into();
        }
        Word::Removed(name) => return format!("{name} är borttagen.").into(),
        Word::Added(name) => return format!("{name} är inläst och sparad i den här webbläsaren.").into(),
    })
}
