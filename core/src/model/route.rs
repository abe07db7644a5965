//! How a document or a matter travels: what must be known, and the steps that follow from it.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::{AnswerId, DocumentId, InputId, OutcomeId, RuleId};
use crate::model::{Claim, Gate, Principal, SourceRef, Stated, Text};

/// How a document or a matter travels ("beredning", "remiss"; OParl: Consultation).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Route {
    /// Its name.
    pub name: Text,
    /// What it is for.
    pub purpose: Option<Text>,
    /// The documents or kinds of documents that travel so.
    pub documents: Vec<DocumentId>,
    /// What must be known.
    pub inputs: IndexMap<InputId, Input>,
    /// What it may lead to.
    pub outcomes: IndexMap<OutcomeId, Outcome>,
    /// What follows from what is known.
    pub rules: IndexMap<RuleId, Rule>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on, for all its parts that name no source of their own.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// Something that must be known before a route can be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Input {
    /// The question.
    pub question: Text,
    /// What can be answered; none where the answer is yes or no.
    pub answers: IndexMap<AnswerId, Text>,
    /// Other inputs to which the answer cannot be yes as well.
    pub excludes: Vec<InputId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

impl Input {
    /// The answer yes to a question without answers of its own.
    pub const YES: &str = "yes";
    /// The answer no to a question without answers of its own.
    pub const NO: &str = "no";

    /// Whether the answer is yes or no.
    pub fn is_yes_or_no(&self) -> bool {
        self.answers.is_empty()
    }

    /// Every answer that can be given.
    pub fn possible(&self) -> Vec<AnswerId> {
        if self.is_yes_or_no() {
            return vec![AnswerId::new(Self::YES), AnswerId::new(Self::NO)];
        }
        self.answers.keys().cloned().collect()
    }
}

/// What a route may lead to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// Its name.
    pub name: Text,
    /// What the reader should know.
    pub note: Option<Text>,
}

/// What follows where certain answers are given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its name.
    pub name: Option<Text>,
    /// The answers that must all be given; none where the rule always holds.
    pub when: IndexMap<InputId, AnswerId>,
    /// What it leads to; rules that lead to the same agree.
    pub outcome: Option<OutcomeId>,
    /// What is done, the first first.
    pub steps: Vec<Step>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// Something that is done on the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Who does it.
    pub who: Stated<Principal>,
    /// What they do.
    pub does: Verb,
    /// The answers that must be given too for this step to be taken.
    pub when: IndexMap<InputId, AnswerId>,
    /// What it is about, or how it is done.
    pub what: Option<Text>,
    /// The documents or kinds of documents that it is about.
    pub over: Vec<DocumentId>,
    /// What must be passed for it to be done.
    pub gates: Vec<Gate>,
    /// Whether several do it, each one for itself.
    pub separately: bool,
    /// Whether it holds only if all of them say yes.
    pub only_if_all: bool,
    /// Whether no source says where in the order it comes.
    pub order_uncertain: bool,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// What is done in a step, in the common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Verb {
    /// Takes it up.
    Initiate,
    /// Writes it.
    Draft,
    /// Prepares it for others' decision ("bereder").
    Prepare,
    /// Says what they think of it ("remissvar").
    GiveViews,
    /// Works the views into it.
    Adjust,
    /// Recommends to others that they decide so.
    Recommend,
    /// Approves it.
    Approve,
    /// Decides.
    Decide,
    /// Is told.
    BeInformed,
    /// Puts it into practice.
    Implement,
    /// Follows it up.
    FollowUp,
    /// Something else; `what` says it.
    Other,
}
