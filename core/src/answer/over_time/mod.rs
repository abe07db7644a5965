//! The same structure on two dates: what happened in between, what the documents of each time say, and by which document.
//!
//! All of it is derived from one file: its sources have dates, each element names those that it rests on, and a claim
//! keeps what another source says of a field. No document is taken to be silent about what the file does not cite it for.

mod happened;
mod retold;
mod span;
#[cfg(test)]
mod tests;
mod told;

use serde::Serialize;

pub use happened::{Happened, What};
pub use retold::{Retold, Shift, Voice};
pub use span::{Age, Span};
pub use told::{Parts, Told};

use crate::id::SourceId;
use crate::model::{Change, PartialDate, Structure};

/// A structure on two dates.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OverTime<'a> {
    /// The two dates, the earlier first.
    pub span: Span,
    /// Each document that facts are taken from, and how it lies to the two dates; in the file's order.
    pub documents: Vec<(&'a SourceId, Age)>,
    /// What has a date from the first to the second, both included; the earliest first.
    pub happened: Vec<Happened<'a>>,
    /// Changes of which no day is told.
    pub undated: Vec<&'a Change>,
    /// What the documents of the two dates say differently, or differ about; in the file's order.
    pub retold: Vec<Retold<'a>>,
    /// What only documents that have come since tell: it was not known before, which is no difference.
    pub newly_told: Vec<Told>,
    /// What only documents of the first date tell: no newer one is cited for it.
    pub not_repeated: Vec<Told>,
}

impl OverTime<'_> {
    /// How many readings shifted in one way.
    pub fn count(&self, shift: Shift) -> usize {
        self.retold.iter().filter(|one| one.shift == shift).count()
    }

    /// Whether documents have come between the two dates.
    pub fn has_newer(&self) -> bool {
        self.documents.iter().any(|(_, age)| matches!(age, Age::Newer { .. }))
    }
}

/// The structure on two dates, told in any order.
pub fn between(structure: &Structure, one: PartialDate, other: PartialDate) -> OverTime<'_> {
    let span = Span::of(one, other);
    let retold = retold::retold(structure, &span);
    let (newly_told, not_repeated) = told::told(structure, &span, &retold);
    OverTime {
        documents: structure.sources.iter().map(|(id, source)| (id, span.age(source.date.as_ref()))).collect(),
        happened: happened::happened(structure, &span),
        undated: structure.changes.iter().filter(|change| !change.date.is_known()).collect(),
        retold,
        newly_told,
        not_repeated,
        span,
    }
}

/// The dates that the structure's own documents have, without repetition, the earliest first.
pub fn dates(structure: &Structure) -> Vec<PartialDate> {
    let mut dates: Vec<PartialDate> = structure.sources.values().filter_map(|source| source.date.clone()).collect();
    crate::order::sort_by_key(&mut dates, PartialDate::days);
    dates.dedup();
    dates
}

/// The two years that say most of a structure by themselves: that of its newest document, and the last before it in which
/// it has another. Nothing where its documents are of one year, or have no dates.
pub fn latest_years(structure: &Structure) -> Option<(PartialDate, PartialDate)> {
    let mut years: Vec<i32> = dates(structure).iter().map(|date| date.days().0.year()).collect();
    years.dedup();
    let (newest, before) = (years.pop()?, years.pop()?);
    let year = |year: i32| PartialDate::parse(&format!("{year:04}"));
    Some((year(before)?, year(newest)?))
}
