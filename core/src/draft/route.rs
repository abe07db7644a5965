//! How a document or a matter travels, as it is written: what must be known, and the rules that follow from it.

use indexmap::IndexMap;

use super::ClaimDraft;
use crate::id::{AnswerId, DocumentId, InputId, OutcomeId, RuleId, SourceMark};
use crate::model::{Gate, Principal, Text, Verb};

/// How a document or a matter travels.
///
/// ```ron
/// "plans": (
///     name: "The way of a joint plan",
///     documents: ["joint-plans"],
///     inputs: {
///         "sort": (question: "What has been changed?", answers: {"much": "More than words", "words": "Words only"}),
///         "hurry": (question: "Is it urgent?"),
///     },
///     outcomes: {"parties": (name: "Each party decides for itself")},
///     rules: {
///         "words-only": (
///             when: {"sort": "words"},
///             steps: [(who: Body("leaders"), does: Decide)],
///         ),
///     },
///     sources: ["agreement-2024 § How plans are made"],
/// ),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteDraft {
    /// Its name.
    pub name: Option<Text>,
    /// What it is for.
    pub purpose: Option<Text>,
    /// The documents or kinds of documents that travel so.
    pub documents: Vec<DocumentId>,
    /// What must be known.
    pub inputs: IndexMap<InputId, InputDraft>,
    /// What it may lead to.
    pub outcomes: IndexMap<OutcomeId, OutcomeDraft>,
    /// What follows from what is known.
    pub rules: IndexMap<RuleId, RuleDraft>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on, for all its parts that name no source of their own.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// Something that must be known before a route can be told.
///
/// ```ron
/// "sort": (question: "What has been changed?", answers: {"much": "More than words", "words": "Words only"}),
/// "hurry": (question: "Is it urgent?", excludes: ["consult"]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputDraft {
    /// The question.
    pub question: Option<Text>,
    /// What can be answered; left out, `"yes"` or `"no"`.
    pub answers: IndexMap<String, Text>,
    /// Other yes-or-no inputs of the route that cannot be answered with yes as well.
    pub excludes: Vec<InputId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// What a route may lead to, whichever rule it comes from.
///
/// ```ron
/// "parties": (name: "Each party decides for itself"),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutcomeDraft {
    /// Its name.
    pub name: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
}

/// What follows where certain answers are given.
///
/// ```ron
/// "words-only": (when: {"sort": "words"}, outcome: "leaders", steps: [(who: Body("leaders"), does: Decide)]),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleDraft {
    /// Its name.
    pub name: Option<Text>,
    /// The answers that must all be given; left out, the rule always holds.
    pub when: IndexMap<InputId, AnswerId>,
    /// What it leads to: `"leaders"`. Rules that lead to the same agree, others contradict each other where both hold.
    pub outcome: Option<OutcomeId>,
    /// What is done, the first first.
    pub steps: Vec<StepDraft>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}

/// Something that is done on the way.
///
/// ```ron
/// (who: EachOf(Municipality), does: Decide, over: ["joint-plans"], separately: true, only_if_all: true),
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepDraft {
    /// Who does it; left out, no document says who.
    pub who: Option<Principal>,
    /// What they do, in the words that all counties share.
    pub does: Option<Verb>,
    /// The answers that must be given too for this step to be taken; left out, it belongs to every journey by the rule.
    pub when: IndexMap<InputId, AnswerId>,
    /// What it is about, or how it is done.
    pub what: Option<Text>,
    /// The documents or kinds of documents that it is about.
    pub over: Vec<DocumentId>,
    /// What must be passed for it to be done.
    pub gates: Vec<Gate>,
    /// `true` where several do it, each one for itself; `who` is then each of some, or several together.
    pub separately: bool,
    /// `true` where it holds only if all of them say yes.
    pub only_if_all: bool,
    /// `true` where no source says where in the order it comes.
    pub order_uncertain: bool,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on; left out, the same as what it is a part of.
    pub sources: Vec<SourceMark>,
    /// Other readings of its fields.
    pub claims: Vec<ClaimDraft>,
}
