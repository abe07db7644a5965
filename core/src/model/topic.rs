//! What is worked with.

use serde::Serialize;

use crate::model::{Claim, SourceRef, Text};

/// A field of work: children and young people, information transfer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Topic {
    /// Its name.
    pub name: Text,
    /// A word for the same thing in every county, such as `children-and-youth`; topics with the same concept are the same topic.
    pub concept: Option<String>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}
