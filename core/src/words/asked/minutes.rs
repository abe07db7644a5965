//! Minutes held against the rules, in words.

use crate::answer::minutes::{Held, Verdict};
use crate::words::Language;

/// Whether a place was filled.
pub(crate) fn held_words(held: Held, language: Language) -> &'static str {
    let (sv, en) = match held {
        Held::Covered => ("på plats", "there"),
        Held::Fewer => ("färre än platserna", "fewer than the seats"),
        Held::OneOfSeveralSeats => {
            ("på plats, men för vilken av sina platser sägs inte", "there, but for which of their seats is not told")
        }
        Held::Missing => ("ingen på plats", "nobody there"),
        Held::NotTold => ("sägs inte", "not told"),
    };
    language.pick(sv, en)
}

/// How a rule held against what happened came out.
pub(crate) fn verdict_words(verdict: Verdict, language: Language) -> &'static str {
    let (sv, en) = match verdict {
        Verdict::Agrees => ("stämmer", "agrees"),
        Verdict::Differs => ("stämmer inte", "differs"),
        Verdict::Disputed => ("en källa säger att det gick till på annat sätt", "a source says that it was otherwise"),
        Verdict::CannotTell => ("går inte att avgöra här", "cannot be told here"),
    };
    language.pick(sv, en)
}
