//! A seat as a row of a table: how many, for whom, as what, on which condition.

use crate::answer::seats::FoundSeat;
use crate::model::{Capacity, Stated};
use crate::telling::{Line, Run, Scribe};
use crate::words::Term;
use crate::words::phrases::{count_words, sum_words};
use crate::words::sentences::unit_words;

/// The heads of the columns that [`seat_cells`] fills.
pub(super) fn seat_columns(scribe: Scribe<'_>) -> Vec<Line> {
    let words = [("Antal", "Number"), ("För", "For"), ("Roll", "Role"), ("Villkor", "Condition")];
    words.iter().map(|(sv, en)| scribe.say(sv, en).into()).collect()
}

/// How many, for whom, as what, on which condition; with what that rests on.
pub(super) fn seat_cells(found: &FoundSeat<'_>, scribe: Scribe<'_>) -> Vec<Line> {
    let language = scribe.language;
    let seat = found.seat;
    let number = match (&seat.count, sum_words(found.places)) {
        (_, Some(number)) => number.into(),
        (count @ Stated::Known(_), None) => scribe.stated(count, |count| count_words(count, language).into()),
        (unsaid, None) => scribe.stated(unsaid, |_| Line::default()),
    };
    let mut of = scribe.stated(&seat.on_behalf_of, |of| scribe.principal(of).into());
    if let Some(unit) = &found.unit {
        of = of.and(Run::Aside(format!(" ({})", unit_words(unit, scribe.structure, language))));
    }
    let role = match seat.capacity {
        Capacity::Member => Line::default(),
        other => Run::Words(Term::Capacity(other).get(language).to_owned()).into(),
    };
    // Most seats are told of without a word on conditions; to say that of each would hide those that have one.
    let condition = match &seat.condition {
        Stated::NotStated => Line::default(),
        told => scribe.stated(told, |text| scribe.text(text).into()),
    };
    vec![number.and(scribe.sources(found.sources)), of, role, condition]
}
