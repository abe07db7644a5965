//! The ranks of a structure and the strands beside each other on them.

use serde::Serialize;

use crate::model::{Claim, SourceRef, Text};

/// A rank at which bodies sit ("nivå"); a level may be agreed upon and yet have no body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Level {
    /// Its name.
    pub name: Text,
    /// What it is responsible for.
    pub task: Option<Text>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// A strand beside others on the same level: political, officials, secretariat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its name.
    pub name: Text,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}
