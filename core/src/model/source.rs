//! The documents that facts lead to, and the mark that a fact carries.

use serde::Serialize;

use crate::id::SourceId;
use crate::model::{PartialDate, Text};

/// A document that facts are taken from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Its title.
    pub title: Text,
    /// Who is behind it.
    pub publisher: Option<Text>,
    /// When it was decided or published.
    pub date: Option<PartialDate>,
    /// Where it can be read.
    pub link: Option<String>,
    /// What the reader should know about it.
    pub note: Option<Text>,
}

/// What a fact rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceRef {
    /// A document, and where in it: `"uppdrag-2025 § Beredningsgruppen"`.
    Cited {
        /// The document.
        source: SourceId,
        /// The heading under which the fact stands.
        heading: Option<String>,
    },
    /// General knowledge that no document at hand states: `"outside"`.
    Outside,
    /// Concluded from what documents say: `"inferred"`; the element's note says how.
    Inferred,
}

impl SourceRef {
    /// The mark for general knowledge that no document at hand states.
    pub const OUTSIDE: &str = "outside";
    /// The mark for what is concluded from documents.
    pub const INFERRED: &str = "inferred";
}
