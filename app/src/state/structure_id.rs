//! Names a structure among all that the program holds: those that ship and the user's own.

use std::fmt;

/// Where a structure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Origin {
    /// It ships with the program.
    Bundled,
    /// The user put it here.
    Own,
}

/// A structure's id and origin: `own:lake-county` may stand beside `lake-county`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StructureId {
    pub(crate) origin: Origin,
    pub(crate) name: String,
}

const OWN: &str = "own:";

impl StructureId {
    /// Names a structure that ships.
    pub(crate) fn bundled(name: impl Into<String>) -> Self {
        Self { origin: Origin::Bundled, name: name.into() }
    }

    /// Names one of the user's own.
    pub(crate) fn own(name: impl Into<String>) -> Self {
        Self { origin: Origin::Own, name: name.into() }
    }

    /// Reads what [`Display`](fmt::Display) writes.
    pub(crate) fn parse(text: &str) -> Self {
        text.strip_prefix(OWN).map_or_else(|| Self::bundled(text), Self::own)
    }
}

impl fmt::Display for StructureId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.origin {
            Origin::Bundled => out.write_str(&self.name),
            Origin::Own => write!(out, "{OWN}{}", self.name),
        }
    }
}
