//! What the choice of topics and parties says, in Swedish.

use std::borrow::Cow;

use crate::words::FilterWord;

pub(in crate::words) fn filter(word: &FilterWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        FilterWord::Filter => "Visa bara",
        FilterWord::Topics(0) => "Ämnen: alla",
        FilterWord::Parties(0) => "Parter: alla",
        FilterWord::Topics(number) => return format!("Ämnen: {number}").into(),
        FilterWord::Parties(number) => return format!("Parter: {number}").into(),
        FilterWord::ShownOf(shown, all) => return format!("{shown} av {all} grupper visas").into(),
        FilterWord::ShowAll => "Visa alla",
        FilterWord::NothingLeft => "Ingen grupp hör till det som är valt.",
    })
}
