//! What the page where two structures stand beside each other says, in English.

use std::borrow::Cow;

use crate::words::CompareWord;

pub(in crate::words) fn compare(word: &CompareWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        CompareWord::Left => "Left",
        CompareWord::Right => "Right",
        CompareWord::Swap => "⇄ Swap",
        CompareWord::Show => "Show",
        CompareWord::OnlyDifferences => "What differs",
        CompareWord::Everything => "Everything",
        CompareWord::NoDifferences => "There are no differences between the two.",
        CompareWord::Neutral => "Describes differences, does not rank. What differs is underlined.",
        CompareWord::Also => "also",
        CompareWord::AlsoBeside(name) => return format!("also: {name}").into(),
        CompareWord::NoCounterpart => "no counterpart",
        CompareWord::NothingMore => "nothing more",
        CompareWord::OnlyHere => "only here",
        CompareWord::Sum => "sum",
        CompareWord::Reasons(number) => return format!("all {number} reasons").into(),
        CompareWord::Against => "speaks against",
        CompareWord::Values(number) => return format!("{number} different ones").into(),
        CompareWord::Alike(1) => "1 pair is alike throughout",
        CompareWord::Alike(number) => return format!("{number} pairs are alike throughout").into(),
        CompareWord::Hidden(1) => "1 equal row hidden",
        CompareWord::Hidden(number) => return format!("{number} equal rows hidden").into(),
        CompareWord::AsWhole => "The structures as a whole",
        CompareWord::ToWhole => "To what differs in the whole",
        CompareWord::NoBodies => "No bodies here.",
        CompareWord::NoLevel => "no level",
    })
}
