//! Typed identifiers: a level's id is not a body's id, though both are short words in the file.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id with this text.
            pub fn new(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The text, as it stands in the file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, out)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// Names a source document.
    SourceId,
    /// Names a level.
    LevelId,
    /// Names a line.
    LineId,
    /// Names a division of the territory.
    DivisionId,
    /// Names an area; unique among all divisions.
    AreaId,
    /// Names a party.
    PartyId,
    /// Names a topic.
    TopicId,
    /// Names a body.
    BodyId,
    /// Names a body or a party, where either may stand.
    ActorId,
    /// Names a body, a party or a document.
    SubjectId,
    /// Names an edition of the structure.
    EditionId,
    /// Names a document that governs, or a kind of such documents.
    DocumentId,
    /// Names a route.
    RouteId,
    /// Names something that must be known before a route can be told; unique in its route.
    InputId,
    /// Names one of the answers to an input.
    AnswerId,
    /// Names what a route may lead to; unique in its route.
    OutcomeId,
    /// Names a rule of a route.
    RuleId,
    /// Names an event.
    EventId,
    /// The name of a field of the format, where a file speaks of the field itself.
    FieldName,
    /// What a fact rests on, as it is written: `"plan-2024 § 3"`, `"outside"` or `"inferred"`.
    SourceMark,
}
