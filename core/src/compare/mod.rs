//! Lays two structures beside each other: what corresponds and why, and what differs given that.

pub mod align;
pub mod diff;
pub mod facing;
pub mod many;
pub mod rulings;
mod words;

#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub use align::{Alignment, Certainty, Closeness, Correspondence, Ground, LevelRow, Reason, align, align_given};
pub use diff::{
    Aspect, BodyDifference, Change, ChangeClass, Difference, Group, GroupCount, ItemDifference, Unknown, diff, group,
    grouped,
};
pub use facing::{Digest, Faced, Facing, Line, Standing, digest, facing};
pub use rulings::{Presence, Ruling, Rulings, Verdict};

use crate::model::Structure;

/// One of the two structures of a comparison; neither is older or better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The first.
    Left,
    /// The second.
    Right,
}

impl Side {
    /// The same side when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// Two structures beside each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// What corresponds, and why.
    pub alignment: Alignment,
    /// What differs, given what corresponds.
    pub difference: Difference,
}

/// Aligns two structures and tells what differs between them.
///
/// Neither ids nor the order of bodies matter, and with the sides swapped the answer is mirrored: *broader* becomes
/// *narrower*, *added* becomes *removed*, and the pairs and their confidence stay the same.
pub fn compare(left: &Structure, right: &Structure) -> Comparison {
    compare_given(left, right, &Rulings::default())
}

/// As [`compare`], given what the user says of some pairs.
pub fn compare_given(left: &Structure, right: &Structure, rulings: &Rulings) -> Comparison {
    let alignment = align_given(left, right, rulings);
    let difference = diff(left, right, &alignment);
    Comparison { alignment, difference }
}
