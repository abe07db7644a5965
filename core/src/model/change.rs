//! How the structure has come to be what it is.

use serde::Serialize;

use crate::id::{BodyId, DocumentId, PartyId};
use crate::model::{Claim, PartialDate, SourceRef, Stated, Text};

/// A change of the structure itself (W3C ORG: `org:ChangeEvent`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// When.
    pub date: Stated<PartialDate>,
    /// What happened.
    pub change: ChangeClass,
    /// To what.
    pub concerns: Vec<Subject>,
    /// Names of those that are gone.
    pub before: Vec<Text>,
    /// What happened, in words.
    pub text: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// What a change concerns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// A body.
    Body(BodyId),
    /// A party.
    Party(PartyId),
    /// A document.
    Document(DocumentId),
}

/// What happened to the structure, in the common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum ChangeClass {
    /// It came to be.
    Founded,
    /// Somebody joined.
    Joined,
    /// Somebody left.
    Left,
    /// Several became one.
    Merged,
    /// One became several.
    Split,
    /// It got another name.
    Renamed,
    /// It came to stand elsewhere.
    Moved,
    /// It ceased to be.
    Dissolved,
    /// Its rules were changed.
    Amended,
}
