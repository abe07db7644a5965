//! What happened, as it is written: meetings, observations, and how the structure has changed.

use super::ClaimDraft;
use crate::id::{BodyId, DocumentId, SourceMark, SubjectId};
use crate::model::{ChangeClass, EventClass, Gate, Power, Principal, Text, WrittenDate};

/// Something that happened, to hold rules against.
///
/// ```ron
/// "leaders-2024-11-25": (
///     name: "Meeting of the leading group",
///     classification: Meeting,
///     body: "leaders",
///     date: "2024-11-25",
///     chair: Party("region"),
///     attendance: [(of: Party("region"), members: 6), (of: EachOf(Municipality), members: 1)],
///     decisions: [(text: "The plan is adopted.", over: ["plan-2024"], power: Decide, gates: [Unanimity])],
///     sources: ["minutes-2024-11-25"],
/// ),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventDraft {
    /// Its name.
    pub name: Option<Text>,
    /// What it is, in the words that all counties share.
    pub classification: Option<EventClass>,
    /// The body that met, or that it was seen in.
    pub body: Option<BodyId>,
    /// When.
    pub date: Option<WrittenDate>,
    /// The side that chaired then.
    pub chair: Option<Principal>,
    /// The side that was vice chair then.
    pub vice_chair: Option<Principal>,
    /// Who was there, in numbers; never names of people.
    pub attendance: Vec<AttendanceDraft>,
    /// How many members a source says there were in all.
    pub members_total: Option<u32>,
    /// What was decided.
    pub decisions: Vec<DecisionDraft>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on, for all its parts that name no source of their own.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// How many of one side were there.
///
/// ```ron
/// (of: AnyOf(Municipality), function: "Head of school", members: 11, guests: 2),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttendanceDraft {
    /// The side.
    pub of: Option<Principal>,
    /// The function that they hold.
    pub function: Option<Text>,
    /// How many of them were there as members; for *each of* several, how many from each.
    pub members: Option<u32>,
    /// How many of them were there without being members, observers among them.
    pub guests: Option<u32>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// Something that was decided.
///
/// ```ron
/// (text: "The plan is adopted.", over: ["plan-2024"], power: Decide, gates: [ApprovalOfAll]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecisionDraft {
    /// What.
    pub text: Option<Text>,
    /// The documents or kinds of documents that it is about.
    pub over: Vec<DocumentId>,
    /// The power that was used, as for mandates.
    pub power: Option<Power>,
    /// What the minutes show was passed.
    pub gates: Vec<Gate>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// A change of the structure itself.
///
/// ```ron
/// (date: "2021", change: Merged, concerns: ["leaders"], before: ["The health group", "The school group"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeDraft {
    /// When.
    pub date: Option<WrittenDate>,
    /// What happened, in the words that all counties share.
    pub change: Option<ChangeClass>,
    /// To what.
    pub concerns: Vec<SubjectId>,
    /// Names of those that are gone and not in this file.
    pub before: Vec<Text>,
    /// What happened, in words. That one body came instead of another is `replaced_by` of the old one.
    pub text: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}
