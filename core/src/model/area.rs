//! Ways of dividing the territory, and the areas they give.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::{AreaId, PartyId};
use crate::model::{Claim, SourceRef, Text};

/// One way of dividing the territory into areas; several may cross each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Division {
    /// What its areas are called together.
    pub name: Text,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
    /// Its areas.
    pub areas: IndexMap<AreaId, Area>,
}

/// A part of the territory ("länsdel"; Popolo: Area).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Area {
    /// Its name.
    pub name: Text,
    /// The parties in it.
    pub members: Vec<PartyId>,
    /// Whether the member list is known to be whole; `false` where some are missing.
    pub complete: bool,
    /// The larger area it lies in.
    pub within: Option<AreaId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}
