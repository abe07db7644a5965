//! The documents: how they stand to each other, which of them govern on a day, and what is due.

mod days;
mod due;
mod hierarchy;
mod holding;

use serde::Serialize;

pub use due::{Due, DueClass, DueOf, Urgency};
pub use hierarchy::Placed;
pub use holding::{Governing, Hold};

use crate::model::{PartialDate, Structure};

/// So many months before something is due, it is soon.
pub const SOON_MONTHS: u32 = 6;

/// What governs, as of one day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Documents<'a> {
    /// The day that is asked of.
    pub on: &'a PartialDate,
    /// Every document and kind, those under another after it.
    pub hierarchy: Vec<Placed<'a>>,
    /// Every document that is no kind: whether it holds on the day, in the file's order.
    pub governing: Vec<Governing<'a>>,
    /// What is to be looked through, revised or replaced, and when: what has a date first, the earliest first.
    pub due: Vec<Due<'a>>,
}

/// What governs on a day.
pub fn documents<'a>(structure: &'a Structure, on: &'a PartialDate) -> Documents<'a> {
    let governing: Vec<_> = structure
        .documents
        .iter()
        .filter(|(_, document)| !document.is_a_kind)
        .map(|(id, document)| holding::governing(structure, id, document, on))
        .collect();
    let due = due::due(structure, &governing, on);
    Documents { on, hierarchy: hierarchy::hierarchy(structure), governing, due }
}

#[cfg(test)]
mod tests;
