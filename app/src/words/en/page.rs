//! What the pages say that the first view does not need, in English.

use std::borrow::Cow;

use crate::words::PageWord;

pub(in crate::words) fn page(word: &PageWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        PageWord::NoSuchStructure => "The structure is not here",
        PageWord::NoSuchBody => "There is no such body",
        PageWord::UnreadableStructure => "The structure cannot be read",
        PageWord::NoStructures => "There is no structure here yet",
        PageWord::NoStructuresWhy => "Load a file, and it is shown as a map, an outline and a table.",
        PageWord::ToLibrary => "To the library",
        PageWord::ToLoad => "Load a file",
        PageWord::ToMap => "To the map",
        PageWord::MendText => "Mend the text",

        PageWord::LibraryIntro => "The structures that are here. Your own lie in this browser and do not leave it.",
        PageWord::BundledIntro => "Come with Samverkansatlas.",
        PageWord::OwnIntro => "Loaded by you, kept in this browser.",
        PageWord::NoOwn => "You have not loaded any structure yet.",
        PageWord::Levels => "Levels",
        PageWord::Parties => "Parties",
        PageWord::Areas => "Areas",
        PageWord::Bodies => "Bodies",
        PageWord::SeatsKnown => "Bodies with known seats",
        PageWord::Sources => "Sources",
        PageWord::CompareWith => "Compare with …",
        PageWord::DownloadText => "Download the text",
        PageWord::Remove => "Remove",
        PageWord::NotKept => "Not kept: gone when the page is closed",
        PageWord::DamagedHeading => "Cannot be read",
        PageWord::DamagedIntro => "The browser has kept this, but it cannot be read. It is untouched.",
        PageWord::DownloadAsItIs => "Download as it is",

        PageWord::AboutWhat => {
            "Samverkansatlas shows how regions and municipalities have organized their collaboration: bodies and levels, who sits where and on whose behalf, what the bodies may decide and how they hang together. Two structures can be put side by side."
        }
        PageWord::AboutHow => {
            "Each structure is a text file with sources. Map, outline, table and comparison are made from that file. What no source states is shown as not stated, never as zero or no."
        }
        PageWord::AboutPrivacy => {
            "Everything happens in your browser. Nothing that you load is sent anywhere, and no cookies are used."
        }
        PageWord::Shortcuts => "Keys",
        PageWord::ShortcutSearch => "Search the structure",
        PageWord::ShortcutTab => "To the next link or button; with Shift to the previous one",
        PageWord::ShortcutEnter => "Opens what is marked",
        PageWord::ShortcutEscape => "Closes a dialog",
        PageWord::ShortcutBack => "Back; every view and selection has an address of its own",

        PageWord::StatementIntro => {
            "Everyone should be able to use this site. This page describes how it meets the Swedish act on the accessibility of digital public services, which shortcomings are known and how to report others."
        }
        PageWord::StatementStatus => "How accessible is the site?",
        PageWord::StatementStatusText => {
            "The site is built to meet WCAG 2.2 at level AA. It has not been examined by an independent party."
        }
        PageWord::StatementKnown => "Known shortcomings",
        PageWord::StatementKnownText => "None known. The map is also an outline and a table with the same facts.",
        PageWord::StatementReport => "Tell us about shortcomings",
        PageWord::StatementSupervision => "Supervision",
        PageWord::StatementSupervisionText => {
            "The Swedish Agency for Digital Government (DIGG) supervises the act. If you are not satisfied with how we handle your views, you can tell the agency."
        }
        PageWord::StatementMade => "How this statement was made",

        PageWord::NoSuchPageWhy(path) => {
            return format!(
                "The address {path} leads nowhere in Samverkansatlas. Perhaps it was cut off when it was copied."
            )
            .into();
        }
        PageWord::NoSuchStructureWhy(id) => {
            return format!(
                "The address names {id}, which does not come with this version. Choose another one in the library."
            )
            .into();
        }
        PageWord::NoSuchOwnStructureWhy(id) => {
            return format!("The address names {id}, which somebody has loaded into their own browser. Ask for the file and load it here; then the address works.").into();
        }
        PageWord::NoSuchBodyWhy(id) => return format!("The structure has no body named {id}.").into(),
        PageWord::UnreadableStructureWhy(id) => {
            return format!("The text of {id} has errors that this version does not accept. The text is untouched: mend it, or download it in the library.").into();
        }
        PageWord::SeatsKnownOf(known, all) => return format!("{known} of {all}").into(),
        PageWord::CompareWithNamed(name) => return format!("Compare {name} with").into(),
        PageWord::KeptSince(time) => return format!("Kept {time}").into(),
        PageWord::DamagedBroken(id) => return format!("{id}: the text is broken").into(),
        PageWord::DamagedNewer(id) => return format!("{id}: kept by a newer version").into(),
        PageWord::Version(version) => return format!("Version {version}").into(),
        PageWord::License(license) => return format!("License: {license}").into(),
        PageWord::StatementReportText(contact) => {
            return format!("If you find something that does not work for you, write to {contact}.").into();
        }
        PageWord::StatementMadeText(date) => {
            return format!("The statement rests on our own examination and was last updated {date}.").into();
        }
    })
}
