//! What is said around changes that are tried, in English.

use std::borrow::Cow;

use crate::words::DraftWord;

pub(in crate::words) fn draft(word: &DraftWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        DraftWord::Title => "Try a change",
        DraftWord::Intro => {
            "Merge, split, move, add or remove a body, or change its seats, in a draft beside the original. You see what is touched: seats, mandates, routes, documents, relations and meetings. The original never changes, and the draft stays in your browser."
        }
        DraftWord::NewStep => "New change",
        DraftWord::Kind => "What do you want to try?",
        DraftWord::Merge => "Merge",
        DraftWord::Split => "Split",
        DraftWord::Move => "Move",
        DraftWord::Add => "Add",
        DraftWord::Remove => "Remove",
        DraftWord::Seats => "Change seats",
        DraftWord::Body => "Body",
        DraftWord::MergedBody => "Body that becomes part of another",
        DraftWord::StayingBody => "The body that it becomes part of",
        DraftWord::NewNameIfAny => "New name, if it changes",
        DraftWord::FirstPart => "Name of the one part",
        DraftWord::SecondPart => "Name of the other part",
        DraftWord::Under => "Under",
        DraftWord::Level => "Level",
        DraftWord::Name => "Name",
        DraftWord::Like => "With the form of",
        DraftWord::Function => "Function",
        DraftWord::Count => "Number of seats",
        DraftWord::Whom => "For whom",
        DraftWord::AsBefore => "as before, or not said",
        DraftWord::Choose => "Choose …",
        DraftWord::EachOf(class) => return format!("each {class}").into(),
        DraftWord::AnyOf(class) => return format!("any {class}").into(),
        DraftWord::Take => "Try the change",
        DraftWord::Incomplete => "Something is missing: fill in what the change is about.",
        DraftWord::Steps => "Changes that are tried",
        DraftWord::NoSteps => "No changes yet. Choose one above and press Try the change.",
        DraftWord::TakeBack => "Take back",
        DraftWord::TakeBackStep(number) => return format!("Take back change {number}").into(),
        DraftWord::Drop => "Drop the draft",
        DraftWord::Save => "Save as a file",
        DraftWord::Show => "Show",
        DraftWord::Touched => "What is touched",
        DraftWord::Compared => "Original and draft side by side",
        DraftWord::Drawn => "The draft on a map",
        DraftWord::NewBodies(names) => return format!("New: {names}.").into(),
        DraftWord::ChangedBodies(names) => return format!("Changed: {names}.").into(),
        DraftWord::GoneBodies(names) => return format!("No longer there: {names}.").into(),
        DraftWord::Original => "The original",
        DraftWord::InDraft => "The draft",
        DraftWord::FileEnding => "draft",
    })
}
