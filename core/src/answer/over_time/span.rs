//! Two dates, and how a date lies to them.

use serde::Serialize;

use crate::model::{Day, PartialDate};

/// Two dates, the earlier first. What is no more exact than a year is all of that year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// The first.
    pub from: PartialDate,
    /// The second.
    pub to: PartialDate,
}

/// How a document lies to the two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// It was there on the first.
    Older,
    /// It came between the two.
    Newer {
        /// Whether its date is exact enough to be sure of that.
        certain: bool,
    },
    /// It came after the second.
    Later,
    /// Its date is not told.
    Undated,
}

impl Span {
    /// The span of two dates in any order.
    pub fn of(one: PartialDate, other: PartialDate) -> Self {
        let end = |date: &PartialDate| (date.days().1, date.days().0);
        if end(&other) < end(&one) { Self { from: other, to: one } } else { Self { from: one, to: other } }
    }

    /// The last day of the first date: what is written by then belongs to it.
    pub fn then(&self) -> Day {
        self.from.days().1
    }

    /// The last day of the second date.
    pub fn now(&self) -> Day {
        self.to.days().1
    }

    /// How a document of this date lies to the two.
    pub fn age(&self, date: Option<&PartialDate>) -> Age {
        let Some((first, last)) = date.map(PartialDate::days) else { return Age::Undated };
        if last <= self.then() {
            Age::Older
        } else if first > self.now() {
            Age::Later
        } else {
            Age::Newer { certain: first > self.then() && last <= self.now() }
        }
    }

    /// Whether something of this date may have happened from the first date to the second, both included, and whether
    /// that is certain.
    pub(super) fn holds(&self, date: &PartialDate) -> Option<bool> {
        let (first, last) = date.days();
        let (from, until) = (self.from.days().0, self.now());
        (first <= until && last >= from).then_some(first >= from && last <= until)
    }
}
