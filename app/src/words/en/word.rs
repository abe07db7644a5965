//! What the program says, in English.

use std::borrow::Cow;

use crate::route::Question;
use crate::words::Word;

pub(in crate::words) fn word(word: &Word) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        Word::Brand => "Samverkansatlas",
        Word::SkipToContent => "Skip to content",
        Word::MainMenu => "Main menu",
        Word::Menu => "Menu",
        Word::Structure => "Structure",
        Word::ChooseStructure => "Choose structure",
        Word::BundledStructures => "Included",
        Word::OwnStructures => "Your own",
        Word::Language => "Language",
        Word::LanguageSv => "svenska",
        Word::LanguageEn => "English",
        Word::Theme => "Colors",
        Word::ThemeSystem => "As the system",
        Word::ThemeLight => "Light",
        Word::ThemeDark => "Dark",
        Word::Footer => "About the site",
        Word::Messages => "Messages",
        Word::Dismiss => "Close the message",
        Word::Close => "Close",
        Word::Cancel => "Cancel",

        Word::Map => "Map",
        Word::Outline => "Outline",
        Word::Table => "Table",
        Word::Ask => "Ask",
        Word::Question(Question::Find) => "Find",
        Word::Question(Question::Seats) => "Who sits where",
        Word::Question(Question::Mandates) => "Who may do what",
        Word::Question(Question::Route) => "The way of a matter",
        Word::Question(Question::Year) => "The year",
        Word::Question(Question::Chairs) => "Chairs over time",
        Word::Question(Question::Documents) => "Which documents hold",
        Word::Question(Question::Minutes) => "A meeting and its rules",
        Word::SearchWhat => "Search body, role, municipality, document",
        Word::SearchHint => "What is found is shown on the Find page while you write. Enter leads to the first result.",
        Word::Documents => "Documents",
        Word::Sources => "Sources",
        Word::Compare => "Compare",
        Word::Draft => "Try",
        Word::OverTime => "Over time",
        Word::Many => "Many in one table",
        Word::Library => "Library",
        Word::Load => "Load",
        Word::Accessibility => "Accessibility statement",
        Word::About => "About Samverkansatlas",

        Word::Fetching => "Fetching …",
        Word::NotFetched => {
            "This is not in the browser yet and could not be fetched. Try again when the network is back."
        }
        Word::TryAgain => "Try again",
        Word::OfflineReady => "Can now be used without a network",
        Word::UpdateWaits => "There is a new version.",
        Word::UpdateNow => "Change to the new version",
        Word::StorageDenied => {
            "The browser does not allow anything to be kept here. Everything works, but what you load is gone when the page is closed. Download what you want to keep."
        }
        Word::StorageDamaged => {
            "Something that the browser has kept cannot be read. It is untouched and can be downloaded in the library."
        }
        Word::StorageFull => {
            "The browser's storage is full. The structure can be used now, but is not kept. Download its text, or remove something in the library and load it again."
        }
        Word::StorageNotReadBack => {
            "The browser did not keep the text properly. The structure can be used now, but download its text so as not to lose it."
        }
        Word::ChangedElsewhere => {
            "The structure has been changed in another window. Nothing was overwritten; what you see now is the latest version."
        }
        Word::Undo => "Undo",
        Word::DropToLoad => "Drop the file to load it",

        Word::TextReplaced => "The text in the editor has been replaced.",

        Word::NoSuchPage => "There is no such page",
        Word::NotOnALevel => "Level not stated",

        Word::NotRead(name) => return format!("{name} could not be read. Nothing has changed.").into(),
        Word::Refused(name, said, hint) => {
            let hint = hint.as_ref().map(|hint| format!("; {}", hint.en)).unwrap_or_default();
            return format!("{name}: {}{hint}. Nothing has changed.", said.en).into();
        }
        Word::Removed(name) => return format!("{name} has been removed.").into(),
        Word::Added(name) => return format!("{name} has been loaded and is kept in this browser.").into(),
    })
}
