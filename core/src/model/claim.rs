//! Other readings of a field than the one in use.

use serde::Serialize;

use crate::id::FieldName;
use crate::model::{SourceRef, Text};

/// What a source says of a field that the structure does not go by.
///
/// The reading in use is the field itself, with the sources of its element; the two together are a dispute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// The field of the element; nothing where it is about the element as such.
    pub field: Option<FieldName>,
    /// What the source says.
    pub reading: Text,
    /// Why the structure goes by the other.
    pub why: Option<Text>,
    /// Where the reading stands.
    pub sources: Vec<SourceRef>,
}
