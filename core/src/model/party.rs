//! Who takes part.

use serde::Serialize;

use crate::id::PartyId;
use crate::model::{Claim, SourceRef, Text};

/// An organization or circle that takes part ("huvudman", "part"); never a political party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Its name.
    pub name: Text,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// What it is, in the common words.
    pub classification: PartyClass,
    /// What the structure itself calls such a party.
    pub called: Option<Text>,
    /// The parties that it stands for (an association's members).
    pub stands_for: Vec<PartyId>,
    /// The party that it is a part of.
    pub part_of: Option<PartyId>,
    /// Whether it lies outside the territory.
    pub outside_territory: bool,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// What a party is, in the common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum PartyClass {
    /// A region (county council).
    Region,
    /// A municipality.
    Municipality,
    /// An association of parties, or one that stands for its members.
    Association,
    /// A state agency.
    StateAgency,
    /// Civil society.
    CivilSociety,
    /// A profession.
    Profession,
    /// A trade union.
    Union,
    /// A provider of services.
    Provider,
    /// Residents: users, patients, relatives.
    Residents,
    /// Something else; `called` says what.
    Other,
}

impl PartyClass {
    /// Every class, in reading order.
    pub const ALL: [Self; 10] = [
        Self::Region,
        Self::Municipality,
        Self::Association,
        Self::StateAgency,
        Self::CivilSociety,
        Self::Profession,
        Self::Union,
        Self::Provider,
        Self::Residents,
        Self::Other,
    ];
}
