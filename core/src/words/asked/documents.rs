//! Which documents hold and what is due, in words.

use crate::answer::documents::{Hold, Urgency};
use crate::words::Language;

/// Whether a document holds on a day; the name of what came instead is told beside.
pub(crate) fn hold_words(hold: &Hold<'_>, language: Language) -> &'static str {
    let (sv, en) = match hold {
        Hold::Holds => ("gäller", "holds"),
        Hold::HoldsUndated => ("gäller; sedan när anges inte", "holds; since when is not stated"),
        Hold::Perhaps => {
            ("kan gälla; uppgifterna räcker inte för att säga det", "may hold; what is told is not enough to say")
        }
        Hold::NotYet => ("gäller inte än", "does not hold yet"),
        Hold::Ended => ("gäller inte längre", "no longer holds"),
        Hold::Replaced(_) => ("ersatt", "replaced"),
        Hold::UnderWay => ("tas fram", "being written"),
        Hold::Proposed => ("föreslaget", "proposed"),
        Hold::NotStated => ("anges inte", "not stated"),
    };
    language.pick(sv, en)
}

/// How a last day lies to the day that is asked of.
pub(crate) fn urgency_words(urgency: Urgency, language: Language) -> &'static str {
    let (sv, en) = match urgency {
        Urgency::Passed => ("har passerat", "has passed"),
        Urgency::Soon => ("snart", "soon"),
        Urgency::Later => ("senare", "later"),
        Urgency::Undated => ("utan datum", "undated"),
    };
    language.pick(sv, en)
}
