//! What a structure stands on: its ranks and strands, its areas, who takes part, and what is worked with.

use indexmap::IndexMap;

use super::ClaimDraft;
use crate::id::{AreaId, PartyId, SourceMark};
use crate::model::{PartyClass, Text};

/// A rank at which bodies sit.
///
/// ```ron
/// "leadership": (name: "Leadership", task: "Decides on action plans.", sources: ["agreement-2024 § Levels"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LevelDraft {
    /// Its name.
    pub name: Option<Text>,
    /// What it is responsible for.
    pub task: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// A strand beside others on the same level.
///
/// ```ron
/// "officials": (name: "Officials", sources: ["agreement-2024 § Levels"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineDraft {
    /// Its name.
    pub name: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// One way of dividing the territory.
///
/// ```ron
/// "parts": (
///     name: "Parts of the county",
///     areas: {"north": (name: "North", members: ["aby", "beby"])},
///     sources: ["agreement-2024 § Parts"],
/// ),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DivisionDraft {
    /// What its areas are called together.
    pub name: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
    /// Its areas.
    pub areas: IndexMap<AreaId, AreaDraft>,
}

/// A part of the territory.
///
/// ```ron
/// "north": (name: "North", members: ["aby", "beby"], complete: false),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaDraft {
    /// Its name.
    pub name: Option<Text>,
    /// The parties in it.
    pub members: Vec<PartyId>,
    /// `false` where some members are known to be missing from the list; left out, the list is whole.
    pub complete: Option<bool>,
    /// The larger area it lies in: `"south"`.
    pub within: Option<AreaId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// Someone who takes part.
///
/// ```ron
/// "aby": (name: "Aby", classification: Municipality, sources: ["agreement-2024 § Parties"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartyDraft {
    /// Its name.
    pub name: Option<Text>,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// What it is, in the words that all counties share.
    pub classification: Option<PartyClass>,
    /// The county's own word for such a party: `"principal"`.
    pub called: Option<Text>,
    /// The parties that it stands for, such as an association's members: `["aby", "beby"]`.
    pub stands_for: Vec<PartyId>,
    /// The party that it is a part of, where a part acts for itself: `"region"`.
    pub part_of: Option<PartyId>,
    /// `true` where it lies outside the territory.
    pub outside_territory: bool,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// A field of work.
///
/// ```ron
/// "children": (name: "Children and young people", concept: "children-and-youth", sources: ["outside"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicDraft {
    /// Its name.
    pub name: Option<Text>,
    /// One English word for the same thing in every county, by which counties are compared: `"children-and-youth"`. In use: children-and-youth, mental-health,
    /// substance-use, older-people, public-health, user-participation, rehabilitation, information-transfer, health-care,
    /// social-services, school.
    pub concept: Option<String>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}
