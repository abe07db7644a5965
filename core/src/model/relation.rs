//! How bodies and parties stand to each other.

use serde::Serialize;

use crate::id::{BodyId, PartyId};
use crate::model::{Claim, SourceRef, Text};

/// A body or a party.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// A body.
    Body(BodyId),
    /// A party.
    Party(PartyId),
}

impl Actor {
    /// The body, where it is one.
    pub fn body(&self) -> Option<&BodyId> {
        match self {
            Self::Body(id) => Some(id),
            Self::Party(_) => None,
        }
    }
}

/// A tie from a body to others, as the file writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Relation {
    /// What the body does to the others.
    pub relation: RelationClass,
    /// The others.
    pub to: Vec<Actor>,
    /// In what.
    pub what: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// A tie between two, derived: one for each target of each relation, and one for each superior.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Who acts.
    pub from: Actor,
    /// How.
    pub relation: RelationClass,
    /// On whom.
    pub to: Actor,
    /// In what.
    pub what: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
}

/// How one body stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum RelationClass {
    /// Gives direction to; written in the file as `superiors` of the other, never as a relation.
    Directs,
    /// Reports to.
    ReportsTo,
    /// Prepares matters for.
    PreparesFor,
    /// Appoints members of, or sets up; written in the body that does so.
    Appoints,
    /// Advises.
    Advises,
    /// Supports.
    Supports,
    /// Informs.
    Informs,
    /// Supplies members to.
    SuppliesMembers,
    /// Stands beside, on the same rank.
    SameRank,
}

impl RelationClass {
    /// Every class, in reading order.
    pub const ALL: [Self; 9] = [
        Self::Directs,
        Self::ReportsTo,
        Self::PreparesFor,
        Self::Appoints,
        Self::Advises,
        Self::Supports,
        Self::Informs,
        Self::SuppliesMembers,
        Self::SameRank,
    ];
}
