//! What is said of the user's own rulings, in English.

use std::borrow::Cow;

use crate::words::RulingWord;

pub(in crate::words) fn ruling(word: &RulingWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        RulingWord::Confirm => "Confirm",
        RulingWord::ConfirmPair([left, right]) => return format!("Confirm: {left} – {right}").into(),
        RulingWord::Reject => "Not right",
        RulingWord::RejectPair([left, right]) => return format!("Not right: {left} – {right}").into(),
        RulingWord::Another => "Choose another …",
        RulingWord::AnotherFor(name) => return format!("Choose another … counterpart of {name}").into(),
        RulingWord::PointOut => "Point out a counterpart …",
        RulingWord::PointOutFor(name) => return format!("Point out a counterpart … of {name}").into(),
        RulingWord::Undo => "Undo",
        RulingWord::UndoPair([left, right]) => return format!("Undo: {left} – {right}").into(),
        RulingWord::CounterpartIn(name) => return format!("Counterpart in {name}").into(),
        RulingWord::ChooseBody => "Choose a body",
        RulingWord::Relation => "How they stand to each other",
        RulingWord::Keep => "Keep this ruling",
        RulingWord::IsConfirmed => "Confirmed by the user",
        RulingWord::IsDeclared(relation) => return format!("Pointed out by the user: {relation}").into(),
        RulingWord::IsRejected => "Not right, says the user",
        RulingWord::Heading(0, _) => "Own rulings",
        RulingWord::Heading(all, 0) => return format!("Own rulings ({all})").into(),
        RulingWord::Heading(all, waiting) => return format!("Own rulings ({all}, of which {waiting} wait)").into(),
        RulingWord::Intro => {
            "What you say of a pair goes before what is computed. It is kept in this browser, stays when one of the \
             files changes, and can be saved as a file to share."
        }
        RulingWord::NoneYet => {
            "None yet. Under each pair below you can confirm it, say that it is not right, or choose another counterpart."
        }
        RulingWord::Export => "Save as a file (SSSOM)",
        RulingWord::Import => "Take in from a file (SSSOM)",
        RulingWord::Waits { body, structure } => {
            return format!("Waits: {body} is not in {structure} now. The ruling holds again if the body comes back.")
                .into();
        }
        RulingWord::Perhaps(id) => return format!("A body with the same name is there, as {id}.").into(),
        RulingWord::UseIt(id) => return format!("Let the ruling hold for {id}").into(),
        RulingWord::ToldConfirmed([left, right]) => return format!("Confirmed: {left} – {right}.").into(),
        RulingWord::ToldRejected([left, right]) => {
            return format!("{left} and {right} no longer count as counterparts.").into();
        }
        RulingWord::ToldDeclared([left, right]) => return format!("Pointed out: {left} – {right}.").into(),
        RulingWord::ToldUndone([left, right]) => {
            return format!("Undone: {left} – {right}. What corresponds has been computed anew.").into();
        }
        RulingWord::ToldImported(1, 0) => "1 ruling has been taken in.",
        RulingWord::ToldImported(all, 0) => return format!("{all} rulings have been taken in.").into(),
        RulingWord::ToldImported(1, _) => "1 ruling has been taken in, and waits for a body that is not here.",
        RulingWord::ToldImported(all, waiting) => {
            return format!("{all} rulings have been taken in, of which {waiting} wait for bodies that are not here.")
                .into();
        }
        RulingWord::ToldNotImported => "Nothing was taken in from the file:",
        RulingWord::NotRead => "The file cannot be read as text. Choose a file in the format SSSOM (.tsv).",
        RulingWord::NotKept => {
            "The browser could not keep the rulings. They hold until the page is closed; save them as a file."
        }
        RulingWord::ChangedElsewhere => {
            "Another window has changed the rulings meanwhile. They are shown here now; make your change again."
        }
        RulingWord::Newer => {
            "A newer version of the program has kept rulings here. They are left untouched, and new ones are not kept; save them as a file."
        }
    })
}
