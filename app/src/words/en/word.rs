//! What the program says, in English.

use std::borrow::Cow;

use crate::words::Word;

#[expect(clippy::too_many_lines, reason = "a list of words")]
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
        Word::Compare => "Compare",
        Word::Library => "Library",
        Word::Load => "Load",
        Word::Accessibility => "Accessibility statement",
        Word::About => "About Samverkansatlas",

        Word::Fetching => "Fetching …",
        Word::NotFetched => {
            "This part of the program is not in the browser yet and could not be fetched. Reload the page when the network is back."
        }
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
        Word::NoSuchStructure => "The structure is not here",
        Word::NoSuchBody => "There is no such body",
        Word::UnreadableStructure => "The structure cannot be read",
        Word::NoStructures => "There is no structure here yet",
        Word::NoStructuresWhy => "Load a file, and it is shown as a map, an outline and a table.",
        Word::ToLibrary => "To the library",
        Word::ToLoad => "Load a file",
        Word::ToMap => "To the map",
        Word::MendText => "Mend the text",

        Word::LibraryIntro => "The structures that are here. Your own lie in this browser and do not leave it.",
        Word::BundledIntro => "Come with Samverkansatlas.",
        Word::OwnIntro => "Loaded by you, kept in this browser.",
        Word::NoOwn => "You have not loaded any structure yet.",
        Word::Levels => "Levels",
        Word::Parties => "Parties",
        Word::Areas => "Areas",
        Word::Bodies => "Bodies",
        Word::SeatsKnown => "Bodies with known seats",
        Word::Sources => "Sources",
        Word::CompareWith => "Compare with …",
        Word::DownloadText => "Download the text",
        Word::Remove => "Remove",
        Word::NotKept => "Not kept: gone when the page is closed",
        Word::DamagedHeading => "Cannot be read",
        Word::DamagedIntro => "The browser has kept this, but it cannot be read. It is untouched.",
        Word::DownloadAsItIs => "Download as it is",

        Word::NotOnALevel => "Level not stated",

        Word::AboutWhat => {
            "Samverkansatlas shows how regions and municipalities have organized their collaboration: bodies and levels, who sits where and on whose behalf, what the bodies may decide and how they hang together. Two structures can be put side by side."
        }
        Word::AboutHow => {
            "Each structure is a text file with sources. Map, outline, table and comparison are made from that file. What no source states is shown as not stated, never as zero or no."
        }
        Word::AboutPrivacy => {
            "Everything happens in your browser. Nothing that you load is sent anywhere, and no cookies are used."
        }
        Word::Shortcuts => "Keys",
        Word::ShortcutTab => "To the next link or button; with Shift to the previous one",
        Word::ShortcutEnter => "Opens what is marked",
        Word::ShortcutEscape => "Closes a dialog",
        Word::ShortcutBack => "Back; every view and selection has an address of its own",

        Word::StatementIntro => {
            "Everyone should be able to use this site. This page describes how it meets the Swedish act on the accessibility of digital public services, which shortcomings are known and how to report others."
        }
        Word::StatementStatus => "How accessible is the site?",
        Word::StatementStatusText => {
            "The site is built to meet WCAG 2.2 at level AA. It has not been examined by an independent party."
        }
        Word::StatementKnown => "Known shortcomings",
        Word::StatementKnownText => "None known. The map is also an outline and a table with the same facts.",
        Word::StatementReport => "Tell us about shortcomings",
        Word::StatementSupervision => "Supervision",
        Word::StatementSupervisionText => {
            "The Swedish Agency for Digital Government (DIGG) supervises the act. If you are not satisfied with how we handle your views, you can tell the agency."
        }
        Word::StatementMade => "How this statement was made",

        Word::NotAText(name) => return format!("{name} is not a text file in UTF-8. Nothing has changed.").into(),
        Word::TooLarge(name) => return format!("{name} is too large to be read here. Nothing has changed.").into(),
        Word::Removed(name) => return format!("{name} has been removed.").into(),
        Word::Added(name) => return format!("{name} has been loaded and is kept in this browser.").into(),
        Word::NoSuchPageWhy(path) => {
            return format!(
                "The address {path} leads nowhere in Samverkansatlas. Perhaps it was cut off when it was copied."
            )
            .into();
        }
        Word::NoSuchStructureWhy(id) => {
            return format!(
                "The address names {id}, which does not come with this version. Choose another one in the library."
            )
            .into();
        }
        Word::NoSuchOwnStructureWhy(id) => {
            return format!("The address names {id}, which somebody has loaded into their own browser. Ask for the file and load it here; then the address works.").into();
        }
        Word::NoSuchBodyWhy(id) => return format!("The structure has no body named {id}.").into(),
        Word::UnreadableStructureWhy(id) => {
            return format!("The text of {id} has errors that this version does not accept. The text is untouched: mend it, or download it in the library.").into();
        }
        Word::SeatsKnownOf(known, all) => return format!("{known} of {all}").into(),
        Word::CompareWithNamed(name) => return format!("Compare {name} with").into(),
        Word::KeptSince(time) => return format!("Kept {time}").into(),
        Word::DamagedBroken(id) => return format!("{id}: the text is broken").into(),
        Word::DamagedNewer(id) => return format!("{id}: kept by a newer version").into(),
        Word::Version(version) => return format!("Version {version}").into(),
        Word::License(license) => return format!("License: {license}").into(),
        Word::StatementReportText(contact) => {
            return format!("If you find something that does not work for you, write to {contact}.").into();
        }
        Word::StatementMadeText(date) => {
            return format!("The statement rests on our own examination and was last updated {date}.").into();
        }
    })
}
