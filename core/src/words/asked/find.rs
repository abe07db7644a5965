//! What was found and why, in words.

use crate::answer::find::{Fit, FoundIn, What};
use crate::words::Language;

/// What a thing is.
pub(crate) fn what_words(what: &What, language: Language) -> &'static str {
    let (sv, en) = match what {
        What::Body(_) => ("grupp", "body"),
        What::Function(_) => ("funktion", "function"),
        What::Party(_) => ("part", "party"),
        What::Area(_) => ("område", "area"),
        What::Topic(_) => ("ämne", "topic"),
        What::Document(_) => ("dokument", "document"),
    };
    language.pick(sv, en)
}

/// In what it was found.
pub(crate) fn field_words(field: FoundIn, language: Language) -> &'static str {
    let (sv, en) = match field {
        FoundIn::Name => ("namnet", "the name"),
        FoundIn::Short => ("det korta namnet", "the short name"),
        FoundIn::Alias => ("ett annat namn", "another name"),
        FoundIn::Called => ("strukturens eget ord", "the structure's own word"),
        FoundIn::OtherReading => ("en annan läsning", "another reading"),
    };
    language.pick(sv, en)
}

/// How a word stands in a text.
pub(crate) fn fit_words(fit: Fit, language: Language) -> &'static str {
    let (sv, en) = match fit {
        Fit::Whole => ("är", "is"),
        Fit::Word => ("står i", "stands in"),
        Fit::Start => ("börjar ett ord i", "begins a word of"),
        Fit::Inner => ("står inne i ett ord i", "stands inside a word of"),
    };
    language.pick(sv, en)
}
