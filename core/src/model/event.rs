//! What happened: meetings and observations that rules can be held against.

use serde::Serialize;

use crate::id::{BodyId, DocumentId};
use crate::model::{Claim, Gate, PartialDate, Power, Principal, SourceRef, Stated, Text};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Its name.
    pub name: Text,
    /// What it is, in the common words.
    pub classification: Stated<EventClass>,
    /// The body that met, or that it was seen in.
    pub body: Option<BodyId>,
    /// When.
    pub date: Stated<PartialDate>,
    /// The side that chaired then.
    pub chair: Stated<Principal>,
    /// The side that was vice chair then.
    pub vice_chair: Stated<Principal>,
    /// Who was there, in numbers.
    pub attendance: Vec<Attendance>,
    /// How many members a source says there were in all.
    pub members_total: Stated<u32>,
    /// What was decided.
    pub decisions: Vec<Decision>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on, for all its parts that name no source of their own.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// What an event is, in the common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum EventClass {
    /// A body met.
    Meeting,
    /// Something that somebody saw or wrote down at a time: who chaired, how many there were.
    Observation,
}

/// How many of one side were there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attendance {
    /// The side.
    pub of: Stated<Principal>,
    /// The function that they hold.
    pub function: Option<Text>,
    /// How many of them were there as members.
    pub members: Stated<u32>,
    /// How many of them were there without being members.
    pub guests: Stated<u32>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// Something that was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// What.
    pub text: Text,
    /// The documents or kinds of documents that it is about.
    pub over: Vec<DocumentId>,
    /// The power that was used.
    pub power: Stated<Power>,
    /// What the minutes show was passed.
    pub gates: Vec<Gate>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}
