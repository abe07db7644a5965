//! What governs: named documents and kinds of documents.

use serde::Serialize;

use crate::id::{DocumentId, SourceId, TopicId};
use crate::model::{Claim, Frequency, PartialDate, Principal, SourceRef, Stated, Text, WrittenDate};

/// A document that governs, or a kind of such documents ("styrdokument"; CPOV: formal framework).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Its name.
    pub name: Text,
    /// A short name for narrow places.
    pub short: Option<Text>,
    /// Other names that it goes by.
    pub aliases: Vec<Text>,
    /// What it is, in the common words.
    pub classification: Stated<DocumentClass>,
    /// What the structure itself calls such a document.
    pub called: Option<Text>,
    /// Whether it is a kind of document, not one document.
    pub is_a_kind: bool,
    /// The kind that it is one of.
    pub kind: Option<DocumentId>,
    /// Where its text is.
    pub read_in: Option<SourceId>,
    /// The documents that it must keep to.
    pub superiors: Vec<DocumentId>,
    /// Who decides on it.
    pub decided_by: Stated<Vec<Principal>>,
    /// When it was decided.
    pub decided_on: Stated<PartialDate>,
    /// The rule for when it is decided.
    pub decided_when: Option<Text>,
    /// How far it has come.
    pub stage: Stated<Stage>,
    /// Since when it holds.
    pub valid_from: Stated<PartialDate>,
    /// How long it holds.
    pub valid: Stated<Validity>,
    /// How often it is revised.
    pub revised: Stated<Frequency>,
    /// When it is to be looked through at the latest.
    pub review_by: Stated<PartialDate>,
    /// The documents that it came instead of.
    pub replaces: Vec<DocumentId>,
    /// The laws and rules that it rests on (CPOV: legal basis).
    pub legal_basis: Stated<Vec<Text>>,
    /// What it is about.
    pub topics: Vec<TopicId>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// What a document is, in the common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum DocumentClass {
    /// What is striven for ("målbild", "vision").
    Vision,
    /// Lays down direction and order for the whole ("styrdokument").
    Steering,
    /// What is to be done ("handlingsplan").
    Plan,
    /// What parties have promised each other ("överenskommelse", "avtal").
    Agreement,
    /// How a task is done, or what a body is for ("uppdragsbeskrivning", "rutin").
    Instruction,
    /// A law or regulation.
    Law,
    /// Something else; `called` says what.
    Other,
}

/// How far a document has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Stage {
    /// Being written.
    UnderWay,
    /// Written, not decided.
    Proposed,
    /// Holds.
    InForce,
    /// Another has come instead.
    Replaced,
}

/// How long a document holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Validity {
    /// Until a date, that day included: `Until("2026-12-31")`.
    Until(WrittenDate),
    /// Until another document comes instead.
    UntilReplaced,
    /// Until somebody says otherwise ("tills vidare").
    UntilFurtherNotice,
    /// When nothing else fits: `InWords("for the term of office")`.
    InWords(Text),
}
