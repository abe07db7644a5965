//! What stands out on the map of a draft.

use std::sync::Arc;

use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;

use crate::words::MapWord;

/// A draft of changes, and what they touch in it.
#[derive(Clone)]
pub(crate) struct Marked {
    /// The structure with the changes made; the library has only the original.
    pub(crate) draft: Arc<Structure>,
    /// The bodies that stand out.
    pub(crate) marks: Vec<(BodyId, Mark)>,
}

/// How a body of a draft stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// It is not in the original.
    New,
    /// It is in the original, otherwise.
    Changed,
}

impl Mark {
    pub(super) const ALL: [Self; 2] = [Self::New, Self::Changed];

    /// In what state the shapes of the drawing are.
    pub(super) fn state(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
        }
    }

    pub(super) fn word(self) -> MapWord {
        match self {
            Self::New => MapWord::NewInDraft,
            Self::Changed => MapWord::ChangedInDraft,
        }
    }
}
