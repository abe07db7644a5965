//! What the page where texts are loaded says, in English.

use std::borrow::Cow;

use crate::words::LoadWord;

pub(in crate::words) fn load(word: &LoadWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        LoadWord::Intro => {
            "A structure is a text file (.ron). It is read and checked here in the browser; nothing is sent anywhere."
        }
        LoadWord::ChooseFile => "Choose a file …",
        LoadWord::DropHere => "or drop a file anywhere in the window, or paste its text below",
        LoadWord::StartFromTemplate => "Start from the template",
        LoadWord::Text => "Text",
        LoadWord::TextHelp => {
            "Lines with findings are marked in the margin. Tab moves on; the text is checked as you write."
        }
        LoadWord::SaveText => "Save the text as a file",
        LoadWord::TakeIntoUse => "Take into use",
        LoadWord::Findings => "Findings",
        LoadWord::TooLongToShow => {
            "The text is longer than can be shown and changed here (2 MB). The findings are of the whole text; mend it \
             in a text editor and open the file again."
        }
        LoadWord::PutAway => "Put the text away",
        LoadWord::Reading => "Reading …",
        LoadWord::NothingYet => "What there is to say about the text is shown here.",
        LoadWord::NoFindings => "No findings.",
        LoadWord::Errors(1) => "1 error",
        LoadWord::Warnings(1) => "1 warning",
        LoadWord::Notes(1) => "1 note",
        LoadWord::WhatItMeans => "What it means",
        LoadWord::WhyItMatters => "Why it matters",
        LoadWord::WhatToDo => "What to do",
        LoadWord::ThisIsWrong => "This is wrong",
        LoadWord::ThisIsRight => "This is right",
        LoadWord::Error => "error",
        LoadWord::Warning => "warning",
        LoadWord::Note => "note",
        LoadWord::NotTakenIntoUse => {
            "The text has errors and has not been taken into use. Nothing else has changed. Mend the errors, and it can be."
        }
        LoadWord::CanBeTakenIntoUse => "The text can be taken into use.",
        LoadWord::TakenHeading => "The structure is here already",
        LoadWord::Replace => "Replace it",
        LoadWord::KeepBoth => "Keep both",
        LoadWord::Errors(number) => return format!("{number} errors").into(),
        LoadWord::Warnings(number) => return format!("{number} warnings").into(),
        LoadWord::Notes(number) => return format!("{number} notes").into(),
        LoadWord::Accepted(number) => return format!("{number} accepted").into(),
        LoadWord::More(number) => return format!("… and {number} more.").into(),
        LoadWord::At(line, column) => return format!("line {line}, column {column}").into(),
        LoadWord::TakenWhy(name) => {
            return format!(
                "Your own structures include {name} already. Is the text to replace it, or are both to be kept?"
            )
            .into();
        }
    })
}
