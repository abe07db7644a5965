//! How often a body meets, reports or is called.

use serde::Serialize;

use crate::id::BodyId;
use crate::model::{Claim, Count, SourceRef, Text, WrittenDate};

/// How often something recurs in a body ("mötesfrekvens"; CPOV: frequency).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cadence {
    /// How often.
    pub frequency: Frequency,
    /// What recurs, where it is not the body's own ordinary meeting: "report to the board".
    pub what: Option<Text>,
    /// The bodies that it is held together with.
    pub joint_with: Vec<BodyId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

impl Cadence {
    /// Whether this is the body's own ordinary meeting.
    pub fn is_ordinary(&self) -> bool {
        self.what.is_none() && self.joint_with.is_empty()
    }
}

/// How often something recurs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Frequency {
    /// So many times a year, a count: `PerYear(AtLeast(6))`.
    PerYear(Count),
    /// Every so many weeks: `EveryWeeks(6)`.
    EveryWeeks(u32),
    /// Every so many months: `EveryMonths(2)`. Every second year is `EveryMonths(24)`.
    EveryMonths(u32),
    /// Before each meeting of another body: `BeforeEach("council")`.
    BeforeEach(BodyId),
    /// When needed.
    WhenNeeded,
    /// On these dates: `Dates(["2025-02-03", "2025-09-15"])`.
    Dates(Vec<WrittenDate>),
    /// When nothing else fits: `InWords("in spring and autumn")`.
    InWords(Text),
}
