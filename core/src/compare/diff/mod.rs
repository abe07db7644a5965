//! What differs between two structures, given what corresponds.

mod bodies;
mod chairs;
mod found;
pub(super) mod say;
mod seats;
mod structures;
mod ties;

use std::collections::BTreeMap;

use serde::Serialize;

pub(super) use bodies::level_name;

use super::{Alignment, Side};
use crate::id::BodyId;
use crate::model::Structure;
use crate::path::FieldPath;
use crate::words::Said;

/// Everything that differs, and what only one side tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// For each correspondence, in its order.
    pub bodies: Vec<BodyDifference>,
    /// Between the structures as a whole: kinds of parties, levels, divisions, topics, bodies without counterpart.
    pub structure: Vec<Change>,
}

impl Difference {
    /// Whether nothing differs; what only one side tells is no difference.
    pub fn is_empty(&self) -> bool {
        self.structure.is_empty() && self.bodies.iter().all(|body| body.changes.is_empty())
    }
}

/// What differs between two bodies that correspond.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodyDifference {
    /// The body of the left structure.
    pub left: BodyId,
    /// The body of the right structure.
    pub right: BodyId,
    /// What differs.
    pub changes: Vec<Change>,
    /// What only one side tells.
    pub unknown: Vec<Unknown>,
}

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// In what.
    pub aspect: Aspect,
    /// How.
    pub change: ChangeClass,
    /// Where it stands on the left; nothing where only the right has it.
    pub left: Option<FieldPath>,
    /// Where it stands on the right; nothing where only the left has it.
    pub right: Option<FieldPath>,
    /// What stands on the left, in words.
    pub left_value: Option<Said>,
    /// What stands on the right, in words.
    pub right_value: Option<Said>,
}

impl Change {
    /// The change when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self {
            aspect: self.aspect,
            change: match self.change {
                ChangeClass::Added => ChangeClass::Removed,
                ChangeClass::Removed => ChangeClass::Added,
                same => same,
            },
            left: self.right,
            right: self.left,
            left_value: self.right_value,
            right_value: self.left_value,
        }
    }
}

/// Something that one side tells and the other does not: perhaps the same, perhaps not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Unknown {
    /// In what.
    pub aspect: Aspect,
    /// The side that does not tell.
    pub side: Side,
    /// Where it stands on the side that tells.
    pub path: FieldPath,
    /// What stands there, in words.
    pub value: Said,
}

impl Unknown {
    /// The mark when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { side: self.side.mirrored(), ..self }
    }
}

/// In what two things may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// What it is called.
    Name,
    /// What it is, in the common words.
    Classification,
    /// Its rank.
    Level,
    /// What it exists once for each of.
    Units,
    /// What it works with.
    Topics,
    /// Whether it stands or ends with its mission.
    Duration,
    /// The kinds of parties that take part.
    Parties,
    /// Its places.
    Seats,
    /// Who leads it.
    Chair,
    /// How often it meets.
    Cadence,
    /// How it stands to others.
    Relations,
    /// A way of dividing the territory.
    Division,
    /// A body as a whole.
    Body,
}

/// How something differs; neither side is older, so *added* only means that the right one alone has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeClass {
    /// Only the right has it.
    Added,
    /// Only the left has it.
    Removed,
    /// Both have it, in different places.
    Moved,
    /// Both have it, with different values.
    Changed,
}

/// What the parts of the diff look things up in.
struct Sides<'a> {
    left: &'a Structure,
    right: &'a Structure,
    alignment: &'a Alignment,
    /// The counterparts of each left body.
    counterparts: BTreeMap<&'a BodyId, Vec<&'a BodyId>>,
}

impl Sides<'_> {
    /// Whether these two bodies correspond.
    fn correspond(&self, left: &BodyId, right: &BodyId) -> bool {
        self.counterparts.get(left).is_some_and(|rights| rights.contains(&right))
    }
}

/// Tells what differs: within each pair of corresponding bodies, and between the structures as a whole.
pub fn diff(left: &Structure, right: &Structure, alignment: &Alignment) -> Difference {
    let mut counterparts: BTreeMap<&BodyId, Vec<&BodyId>> = BTreeMap::new();
    for pair in &alignment.bodies {
        counterparts.entry(&pair.left).or_default().push(&pair.right);
    }
    let sides = Sides { left, right, alignment, counterparts };
    Difference {
        bodies: alignment.bodies.iter().filter_map(|pair| bodies::differ(&sides, pair)).collect(),
        structure: structures::differ(&sides),
    }
}
