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
    /// The function that sits there, as the document calls it; never a name.
    pub function: Option<Text>,
    /// Whom the seat speaks for.
    pub on_behalf_of: Option<Principal>,
    /// How many; where the seat speaks for *each* of several, how many for each of them.
    pub count: Option<Count>,
    /// Parties that have another number than `count`.
    pub except: IndexMap<PartyId, u32>,
    /// What the holder is in the body; left out, a `Member`.
    pub capacity: Capacity,
    /// `true` where the holder takes part in decisions, `false` where a document says not.
    pub voting: Option<bool>,
    /// `true` where deputies are to be named, `false` where a document says not.
    pub deputies: Option<bool>,
    /// Who appoints the holder: `[Body("council")]`.
    pub appointed_by: Vec<Principal>,
    /// The post elsewhere that the seat comes with: `Post("council", Chair)`.
    pub comes_with: Option<Post>,
    /// When the seat counts: `"On matters of school"`; left out, always.
    pub condition: Option<Text>,
    /// Fields that a document expressly leaves open: it says that they are decided elsewhere or later.
    pub not_regulated: Vec<FieldName>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<FieldName>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
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
    /// Who chairs: a rule, not a person.
    pub rule: Option<ChairRule>,
    /// Who is vice chair, written in the same way.
    pub vice: Option<ChairRule>,
    /// How long a term is, in months.
    pub term_months: Option<Count>,
    /// When the first of those who take turns began, or begins.
    pub term_starts: Option<WrittenDate>,
    /// Fields that a document expressly leaves open: it says that they are decided elsewhere or later.
    pub not_regulated: Vec<FieldName>,
    /// Fields where the question does not arise.
    pub not_applicable: Vec<FieldName>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}
