//! What is known of a fact: known, not stated, expressly not regulated, or not applicable.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A fact and how much the sources say of it. The four are never mixed: unknown is not zero and not "no".
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stated<T> {
    /// A source says this.
    Known(T),
    /// No source says anything.
    #[default]
    NotStated,
    /// A source says that it is left open ("regleras inte").
    NotRegulated,
    /// The question does not arise.
    NotApplicable,
}

impl<T> Stated<T> {
    /// The value, where it is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::NotStated | Self::NotRegulated | Self::NotApplicable => None,
        }
    }

    /// Whether a source gives a value.
    pub fn is_known(&self) -> bool {
        self.known().is_some()
    }

    /// Whether a source says anything of it: a value, that it is left open, or that it does not arise.
    pub fn is_told(&self) -> bool {
        !matches!(self, Self::NotStated)
    }

    /// The same knowledge of something derived from the value.
    pub fn map<U>(&self, derive: impl FnOnce(&T) -> U) -> Stated<U> {
        match self {
            Self::Known(value) => Stated::Known(derive(value)),
            Self::NotStated => Stated::NotStated,
            Self::NotRegulated => Stated::NotRegulated,
            Self::NotApplicable => Stated::NotApplicable,
        }
    }
}

impl<T> From<Option<T>> for Stated<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::NotStated, Self::Known)
    }
}

impl<T: Serialize> Serialize for Stated<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let knowledge = match self {
            Self::Known(_) => "known",
            Self::NotStated => "not stated",
            Self::NotRegulated => "not regulated",
            Self::NotApplicable => "not applicable",
        };
        let mut shape = serializer.serialize_struct("Stated", if self.is_known() { 2 } else { 1 })?;
        shape.serialize_field("knowledge", knowledge)?;
        if let Self::Known(value) = self {
            shape.serialize_field("value", value)?;
        }
        shape.end()
    }
}
