//! The structure's own editions over time.

use serde::Serialize;

use crate::model::{Claim, PartialDate, SourceRef, Text};

/// The structure as it is for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// Its name.
    pub name: Text,
    /// The first day on which it holds.
    pub valid_from: Option<PartialDate>,
    /// The last day on which it holds.
    pub valid_until: Option<PartialDate>,
    /// When it is to be looked through at the latest.
    pub review_by: Option<PartialDate>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}
