//! Who sits in a body and who leads it, as it is written.

use indexmap::IndexMap;

use super::ClaimDraft;
use crate::id::{FieldName, PartyId, SourceMark};
use crate::model::{Capacity, ChairRule, Count, Post, Principal, Text, WrittenDate};

/// A kind of place in a body.
///
/// ```ron
/// (function: "Head of school", on_behalf_of: EachOf(Municipality), count: Exactly(1), except: {"aby": 2}),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeatDraft {
    /// The function that sits there.
    pub function: Option<Text>,
    /// Whom the seat speaks for.
    pub on_behalf_of: Option<Principal>,
    /// How many; for *each of* several: how many for each of them.
    pub count: Option<Count>,
    /// Parties that have another number than `count`.
    pub except: IndexMap<PartyId, u32>,
    /// What the holder is in the body; a member where nothing is said.
    pub capacity: Capacity,
    /// Whether the holder takes part in decisions.
    pub voting: Option<bool>,
    /// Whether deputies are named.
    pub deputies: Option<bool>,
    /// Who appoints the holder.
    pub appointed_by: Vec<Principal>,
    /// The post elsewhere that the seat comes with: `Post("council", Chair)`.
    pub comes_with: Option<Post>,
    /// When the seat counts.
    pub condition: Option<Text>,
    /// Fields that a source expressly leaves open.
    pub not_regulated: Vec<FieldName>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<FieldName>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// Who leads a body.
///
/// ```ron
/// chair: (
///     rule: Rotating(between: [AnyOf(Municipality), Party("region")]),
///     term_months: Exactly(24),
///     term_starts: "2023-01-01",
/// ),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChairDraft {
    /// Who chairs.
    pub rule: Option<ChairRule>,
    /// Who is vice chair.
    pub vice: Option<ChairRule>,
    /// How long a term is, in months.
    pub term_months: Option<Count>,
    /// When the first of those who take turns began, or begins.
    pub term_starts: Option<WrittenDate>,
    /// Fields that a source expressly leaves open.
    pub not_regulated: Vec<FieldName>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<FieldName>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}
