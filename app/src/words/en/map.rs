//! What the map says, in English.

use std::borrow::Cow;

use crate::words::MapWord;

pub(in crate::words) fn map(word: &MapWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        MapWord::OutlineTellsToo => "What the map shows is also there as text, under Outline.",
        MapWord::Printed(time) => return format!("Printed {time}").into(),
        MapWord::Lines => "Ties to draw",
        MapWord::Zoom => "Size",
        MapWord::ZoomOut => "Smaller",
        MapWord::ZoomIn => "Larger",
        MapWord::ZoomWhole => "Full size",
        MapWord::ZoomFit => "Show the whole map",
        MapWord::Fit => "Whole map",
        MapWord::Unfold(name, count) => return format!("Show all {count} one by one: {name}").into(),
        MapWord::Fold(name, count) => return format!("Gather all {count} again: {name}").into(),
        MapWord::AllOf(name) => return format!("Everything about {name}").into(),
        MapWord::Seats => "seats",
        MapWord::Times(cadence) => return format!("meetings {cadence}").into(),
        MapWord::Ties(1) => "1 tie",
        MapWord::Ties(count) => return format!("{count} ties").into(),
        MapWord::EachOf(count) => return format!("{count} of them").into(),
        MapWord::Temporary => "temporary",
        MapWord::Legend => "Legend",
        MapWord::Others => "others",
        MapWord::Chair => "chair",
        MapWord::Conditional => "conditional seat",
        MapWord::Stack => "one for each",
        MapWord::TemporaryBody => "temporary body",
        MapWord::NotStated => "not stated",
        MapWord::NewInDraft => "new in the draft",
        MapWord::ChangedInDraft => "changed in the draft",
        MapWord::Bodies(1) => "1 body",
        MapWord::Bodies(count) => return format!("{count} bodies").into(),
    })
}
