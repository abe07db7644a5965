//! Where the terms of chairs stand on a line of time: a row for each body, years from left to right.

use crate::answer::chairs::{Chairs, Told, Turns, Window};
use crate::model::Day;

/// Rows of terms; all in px, from the top left.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The rows, in the order of the answer.
    pub rows: Vec<TimelineRow>,
    /// Each year and where it begins.
    pub years: Vec<(i32, f64)>,
    /// From where to where the time that is asked about reaches.
    pub asked: [f64; 2],
}

/// The terms of one body.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineRow {
    /// Whose, as a number in the answer's list of who leads.
    pub lead: usize,
    /// Where its name stands.
    pub y: f64,
    /// Its terms.
    pub bars: Vec<Bar>,
}

/// A term.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Which, as a number in the list of terms.
    pub term: usize,
    /// From where to where it may reach.
    pub may: [f64; 2],
    /// From where to where it certainly reaches; nothing where it may be over before it has certainly begun.
    pub certain: Option<[f64; 2]>,
}

/// How high a row is, and where its bar stands in it.
pub const ROW: f64 = 58.0;
const TOP: f64 = 24.0;
const WIDTH: f64 = 720.0;
/// The most rows that are drawn; all are in the table.
const MOST_ROWS: usize = 60;

/// Where the terms stand; nothing where none are reckoned.
pub fn timeline(answer: &Chairs) -> Option<Timeline> {
    let turning = |(number, lead): (usize, &'_ crate::answer::chairs::Lead)| match (&lead.chair.told, &lead.vice.told) {
        (Told::Turns(turns), _) | (_, Told::Turns(turns)) => Some((number, turns.clone())),
        _ => None,
    };
    let all: Vec<(usize, Turns)> = answer.leads.iter().enumerate().filter_map(turning).take(MOST_ROWS).collect();
    let terms = || all.iter().flat_map(|(_, turns)| &turns.terms);
    let asked = answer.on.days();
    let first = terms().flat_map(|term| &term.begins).map(|window| window.earliest).min()?.min(asked.0);
    let last = terms().flat_map(|term| &term.ends).map(|window| window.latest).max()?.max(asked.1);
    let (start, end) = (first.year(), last.year().saturating_add(1));
    let scale = WIDTH / f64::from((end - start).max(1));
    let at = |day: Day| (f64::from(day.year() - start) + day.share_of_year()) * scale;
    let rows = all.iter().zip(0_u32..).map(|((lead, turns), number)| TimelineRow {
        lead: *lead,
        y: TOP + ROW * f64::from(number),
        bars: turns.terms.iter().enumerate().filter_map(|(term, one)| bar(term, &one.begins, &one.ends, &at)).collect(),
    });
    let rows: Vec<TimelineRow> = rows.collect();
    // Of a long time every tenth year is named.
    let step = if end - start > 16 { 10 } else { 1 };
    let years = (start..end).filter(|year| year.rem_euclid(step) == 0).map(|year| (year, at(Day::first_of(year))));
    Some(Timeline {
        width: WIDTH,
        height: TOP + ROW * f64::from(u32::try_from(rows.len()).unwrap_or(u32::MAX)),
        years: years.collect(),
        asked: [at(asked.0), at(asked.1.next())],
        rows,
    })
}

fn bar(term: usize, begins: &[Window], ends: &[Window], at: &dyn Fn(Day) -> f64) -> Option<Bar> {
    let (first, last) = (begins.iter().map(|one| one.earliest).min()?, begins.iter().map(|one| one.latest).max()?);
    let (next, end) = (ends.iter().map(|one| one.earliest).min()?, ends.iter().map(|one| one.latest).max()?);
    Some(Bar { term, may: [at(first), at(end)], certain: (last < next).then(|| [at(last), at(next)]) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PartialDate;
    use crate::validate::rules::testing::file;

    #[test]
    fn a_term_is_certain_between_the_times_of_its_swaps() {
        let text = file(
            r#"bodies: { "lead": (name: "Lead", chair: (rule: Rotating(between: [AnyOf(Municipality), Party("region")]),
            term_months: Exactly(24), term_starts: "2024"), sources: ["plan"]) },"#,
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let answer = crate::answer::chairs::chairs(&structure, &PartialDate::parse("2026").expect("a year"));
        let drawn = timeline(&answer).expect("terms");
        let row = drawn.rows.first().expect("a row");
        for bar in &row.bars {
            let [from, until] = bar.certain.expect("a year at least");
            assert!(bar.may[0] < from && from < until && until < bar.may[1]);
        }
        assert!(drawn.asked[0] < drawn.asked[1] && drawn.asked[1] <= drawn.width);
        let none = crate::check(&file("")).structure.expect("a structure");
        assert_eq!(timeline(&crate::answer::chairs::chairs(&none, &answer.on)), None);
    }
}
