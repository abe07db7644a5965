//! What governs and who may do what, as it is written.

use super::ClaimDraft;
use crate::id::{DocumentId, FieldName, SourceId, SourceMark, TopicId};
use crate::model::{DocumentClass, Frequency, Gate, Power, Principal, Stage, Text, Validity, WrittenDate};

/// A document that governs, or a kind of such documents.
///
/// ```ron
/// "plan-2024": (
///     name: "Joint plan 2024–2026",
///     classification: Plan,
///     kind: "joint-plans",
///     superiors: ["vision"],
///     decided_by: [Body("council")],
///     decided_on: "2024-03-15",
///     stage: InForce,
///     valid: Until("2026-12-31"),
///     sources: ["plan-2024 § Validity"],
/// ),
/// "joint-plans": (name: "Joint plans", classification: Plan, is_a_kind: true, revised: EveryMonths(36)),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentDraft {
    /// Its name.
    pub name: Option<Text>,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// Other names that it goes by.
    pub aliases: Vec<Text>,
    /// What it is, in the words that all counties share.
    pub classification: Option<DocumentClass>,
    /// The county's own word for it: `"county agreement"`.
    pub called: Option<Text>,
    /// `true` for a kind of document ("action plans"), not one document; left out, one document.
    pub is_a_kind: bool,
    /// The kind, another entry of `documents`, that it is one of.
    pub kind: Option<DocumentId>,
    /// The entry of `sources` where its text is, if it is one of them: `"agreement-2024"`.
    pub read_in: Option<SourceId>,
    /// The documents that it must keep to, its superiors.
    pub superiors: Vec<DocumentId>,
    /// Who decides on it; several, where each of them must. A mandate is for what somebody may do in general.
    pub decided_by: Vec<Principal>,
    /// When it was decided.
    pub decided_on: Option<WrittenDate>,
    /// The rule for when it is decided: `"in the autumn of every even year"`.
    pub decided_when: Option<Text>,
    /// How far it has come.
    pub stage: Option<Stage>,
    /// Since when it holds.
    pub valid_from: Option<WrittenDate>,
    /// How long it holds.
    pub valid: Option<Validity>,
    /// How often it is revised.
    pub revised: Option<Frequency>,
    /// When it is to be looked through at the latest.
    pub review_by: Option<WrittenDate>,
    /// The documents that it came instead of.
    pub replaces: Vec<DocumentId>,
    /// The laws and rules that it rests on, in words: `["Health Care Act, chapter 7"]`.
    pub legal_basis: Vec<Text>,
    /// What it is about.
    pub topics: Vec<TopicId>,
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

/// What somebody may do.
///
/// ```ron
/// (holder: Body("leaders"), power: Decide, over: ["action-plans"], gates: [ApprovalOfAll], sources: ["plan-2024 § 3"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MandateDraft {
    /// Who.
    pub holder: Option<Principal>,
    /// What they may do.
    pub power: Option<Power>,
    /// With which documents or kinds of documents.
    pub over: Vec<DocumentId>,
    /// With what, in words, where it is not a document: `"Members of the working groups"`.
    pub matter: Option<Text>,
    /// In which fields of work: `["children"]`; left out, in all.
    pub topics: Vec<TopicId>,
    /// How far it goes, in words: `"Within the budget"`.
    pub limit: Option<Text>,
    /// When it holds, in words: `"If the parties agree"`; left out, always.
    pub condition: Option<Text>,
    /// What must be passed for it to hold.
    pub gates: Vec<Gate>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}
