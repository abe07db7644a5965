//! Minutes held against the rules, in words.

use crate::answer::{Filled, RuleVerdict};
use crate::words::Language;

/// Whether a place was filled.
pub(crate) fn held_words(held: Filled, language: Language) -> &'static str {
    let (sv, en) = match held {
        Filled::Covered => ("på plats", "there"),
        Filled::Fewer => ("färre än platserna", "fewer than the seats"),
        Filled::OneOfSeveralSeats => {
            ("på plats, men för vilken av sina platser sägs inte", "there, but for which of their seats is not told")
        }
        Filled::Missing => ("ingen på plats", "nobody there"),
        Filled::NotTold => ("sägs inte", "not told"),
    };
    language.pick(sv, en)
}

/// How a rule held against what happened came out.
pub(crate) fn verdict_words(verdict: RuleVerdict, language: Language) -> &'static str {
    let (sv, en) = match verdict {
        RuleVerdict::Agrees => ("stämmer", "agrees"),
        RuleVerdict::Differs => ("stämmer inte", "differs"),
        RuleVerdict::Disputed => {
            ("en källa säger att det gick till på annat sätt", "a source says that it was otherwise")
        }
        RuleVerdict::CannotTell => ("går inte att avgöra här", "cannot be told here"),
    };
    language.pick(sv, en)
}
