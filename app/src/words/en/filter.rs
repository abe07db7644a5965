//! What the choice of topics and parties says, in English.

use std::borrow::Cow;

use crate::words::FilterWord;

pub(in crate::words) fn filter(word: &FilterWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        FilterWord::Filter => "Show only",
        FilterWord::Topics(0) => "Topics: all",
        FilterWord::Parties(0) => "Parties: all",
        FilterWord::Topics(number) => return format!("Topics: {number}").into(),
        FilterWord::Parties(number) => return format!("Parties: {number}").into(),
        FilterWord::ShownOf(shown, all) => return format!("{shown} of {all} bodies are shown").into(),
        FilterWord::ShowAll => "Show all",
        FilterWord::NothingLeft => "No body belongs to what is chosen.",
    })
}
