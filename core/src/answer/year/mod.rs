//! What a year holds: what recurs and how often, what has a date, and how many meetings each party and function has.

mod dated;
mod load;
mod often;
#[cfg(test)]
mod tests;

pub use dated::{Dated, Happening};
pub use load::{Load, Sits, Who};
pub use often::{Occasion, Plan, Recurring, Silent, times_a_year};

use serde::Serialize;

use crate::id::BodyId;
use crate::model::{Body, PartialDate, Structure};

/// What a year holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// What recurs: bodies first, then documents, in the file's order.
    pub recurring: Vec<Recurring>,
    /// Bodies of whose own meetings no frequency is known, and how it is not known.
    pub silent: Vec<Silent>,
    /// What has a date in the year, or a time in which it must fall; earliest first.
    pub dated: Vec<Dated>,
    /// The meetings of each party, in the file's order.
    pub parties: Vec<Load>,
    /// The meetings of each function, in the order in which the file names them.
    pub functions: Vec<Load>,
    /// Bodies of which no source says who sits there, so that they are in nobody's meetings.
    pub unseated: Vec<BodyId>,
}

/// What a year holds.
pub fn year(structure: &Structure, year: i32) -> Year {
    let (recurring, silent) = often::recurring(structure, year);
    let unseated = bodies(structure, year).filter(|(_, body)| !load::is_seated(body)).map(|(id, _)| id.clone());
    Year {
        year,
        dated: dated::dated(structure, year, &recurring),
        parties: load::parties(structure, &recurring, &silent),
        functions: load::functions(structure, &recurring, &silent),
        unseated: unseated.collect(),
        recurring,
        silent,
    }
}

/// The bodies that exist in some part of the year, as far as is known.
fn bodies(structure: &Structure, year: i32) -> impl Iterator<Item = (&BodyId, &Body)> {
    let before = move |date: &PartialDate| date.days().1.year() < year;
    let after = move |date: &PartialDate| date.days().0.year() > year;
    structure
        .bodies
        .iter()
        .filter(move |(_, body)| !body.until.as_ref().is_some_and(before) && !body.since.known().is_some_and(after))
}
