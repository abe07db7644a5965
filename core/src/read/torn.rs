//! What is wrong with the form of a text, in words: brackets, commas, colons.

use super::codes;
use super::grow::{DEEPEST, LONGEST_KEY, MOST_ITEMS};
use super::lexer::Bracket;
use super::wanted::shown;
use crate::diagnostic::Code;
use crate::words::Said;

/// What can be wrong with the form.
pub(super) enum Torn<'a> {
    /// More brackets inside each other than the format needs.
    TooDeep,
    /// More entries in one group than the format needs.
    TooMany {
        most: usize,
        name: &'a str,
    },
    /// More of everything than fits into memory.
    TooMuchInAll,
    /// A field name or id as long as a page.
    LongKey {
        key: &'a str,
    },
    Unclosed(Bracket),
    NoColon {
        name: &'a str,
    },
    NoComma,
    NoValue {
        name: &'a str,
    },
    WrongBracket {
        expected: Bracket,
        found: Bracket,
    },
    /// A comma, colon or bracket too many.
    TooMuch {
        found: &'a str,
    },
    /// A bracket after the end of the file's content.
    BracketAfterEnd {
        found: &'a str,
    },
    TextAfterEnd,
}

/// It in words.
pub(super) struct Told {
    pub(super) code: Code,
    pub(super) message: Said,
    pub(super) hint: Option<Said>,
    /// What is said at the other place that has to do with it.
    pub(super) beside: Said,
}

/// Makes a finding of it.
pub(super) type Words = fn(&Torn<'_>) -> Told;

pub(super) fn in_words(torn: &Torn<'_>) -> Told {
    let (code, message) = message(torn);
    Told { code, message, hint: hint(torn), beside: beside(torn) }
}

/// As [`super::faults::without_words`].
pub(super) fn without_words(_: &Torn<'_>) -> Told {
    Told { code: codes::UNEXPECTED_TEXT, message: Said::new("", ""), hint: None, beside: Said::new("", "") }
}

fn message(torn: &Torn<'_>) -> (Code, Said) {
    match *torn {
        Torn::TooDeep => (
            codes::TOO_DEEP,
            Said::new(
                format!("mer än {DEEPEST} parenteser inuti varandra"),
                format!("more than {DEEPEST} brackets inside each other"),
            ),
        ),
        Torn::TooMany { most, name } => (
            codes::TOO_LARGE,
            Said::new(format!("fler än {most} poster i `{name}`"), format!("more than {most} entries in `{name}`")),
        ),
        Torn::TooMuchInAll => (
            codes::TOO_LARGE,
            Said::new(
                format!("fler än {} miljoner uppgifter", MOST_ITEMS / 1_000_000),
                format!("more than {} million pieces of information", MOST_ITEMS / 1_000_000),
            ),
        ),
        Torn::LongKey { key } => (
            codes::TOO_LARGE,
            Said::new(
                format!("`{}` är längre än {LONGEST_KEY} tecken", shown(key)),
                format!("`{}` is longer than {LONGEST_KEY} characters", shown(key)),
            ),
        ),
        Torn::Unclosed(bracket) => {
            let close = bracket.close();
            let sv = format!("en avslutande `{close}` saknas före det här stället");
            (codes::UNCLOSED_BRACKET, Said::new(sv, format!("a closing `{close}` is missing before this place")))
        }
        Torn::NoColon { name } => (
            codes::MISSING_COLON,
            Said::new(format!("ett kolon saknas efter `{name}`"), format!("a colon is missing after `{name}`")),
        ),
        Torn::NoComma => {
            (codes::MISSING_COMMA, Said::new("ett kommatecken saknas efter det här", "a comma is missing after this"))
        }
        Torn::NoValue { name } => (
            codes::MISSING_VALUE,
            Said::new(format!("inget står efter `{name}:`"), format!("nothing stands after `{name}:`")),
        ),
        Torn::WrongBracket { expected, found } => {
            let (open, found) = (expected.open(), found.close());
            let sv = format!("`{found}` avslutar något som börjar med `{open}`");
            (codes::WRONG_BRACKET, Said::new(sv, format!("`{found}` closes something that begins with `{open}`")))
        }
        Torn::TooMuch { found } | Torn::BracketAfterEnd { found } => {
            (codes::UNEXPECTED_TEXT, Said::new(format!("ett `{found}` för mycket"), format!("one `{found}` too many")))
        }
        Torn::TextAfterEnd => {
            (codes::UNEXPECTED_TEXT, Said::new("text efter filens slut", "text after the end of the file"))
        }
    }
}

fn hint(torn: &Torn<'_>) -> Option<Said> {
    Some(match *torn {
        Torn::TooDeep => Said::new(
            "någonstans före det här stället saknas avslutande parenteser; formatet behöver ett tiotal inuti varandra",
            "somewhere before this place closing brackets are missing; the format needs some ten inside each other",
        ),
        Torn::TooMany { .. } | Torn::TooMuchInAll => Said::new(
            "se efter om det är rätt fil; så mycket går inte att visa",
            "see whether it is the right file; so much cannot be shown",
        ),
        Torn::LongKey { .. } => Said::new(
            "skriv ett kort id, och det som är långt som text inom citattecken",
            "write a short id, and what is long as a text in quotes",
        ),
        Torn::Unclosed(bracket) => {
            let (open, close) = (bracket.open(), bracket.close());
            Said::new(
                format!("skriv `{close}` där det som börjar med `{open}` slutar"),
                format!("write `{close}` where that which begins with `{open}` ends"),
            )
        }
        Torn::NoColon { name } => Said::new(format!("skriv `{name}: …`"), format!("write `{name}: …`")),
        Torn::NoComma => Said::new("skriv `,` mellan posterna", "write `,` between the entries"),
        Torn::NoValue { .. } => Said::new(
            "skriv ett värde, eller ta bort raden om uppgiften inte anges",
            "write a value, or remove the line where nothing is stated",
        ),
        Torn::WrongBracket { expected, .. } => {
            let close = expected.close();
            Said::new(format!("skriv `{close}`"), format!("write `{close}`"))
        }
        Torn::TooMuch { .. } => Said::new("ta bort det", "remove it"),
        Torn::BracketAfterEnd { .. } => Said::new(
            "ta bort det, eller leta efter en parentes som stängs för tidigt",
            "remove it, or look for a bracket that is closed too early",
        ),
        Torn::TextAfterEnd => Said::new(
            "den första parentesen har redan stängts; det som följer läses inte",
            "the first bracket is already closed; what follows is not read",
        ),
    })
}

fn beside(torn: &Torn<'_>) -> Said {
    match *torn {
        Torn::Unclosed(bracket) | Torn::WrongBracket { expected: bracket, .. } => {
            let open = bracket.open();
            Said::new(format!("här står `{open}`"), format!("`{open}` stands here"))
        }
        Torn::BracketAfterEnd { .. } | Torn::TextAfterEnd => {
            Said::new("här slutar filens innehåll", "the content of the file ends here")
        }
        _ => Said::new("", ""),
    }
}
