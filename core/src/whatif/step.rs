//! A change of a structure that is tried: what it is, and what stands in the way of it.

use serde::Serialize;

use crate::id::{ActorId, BodyId, LevelId};
use crate::model::Principal;

/// One change of a structure. As text see [`super::written`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Several bodies become one: one of them, or a new one.
    Merge {
        /// Those that become one.
        bodies: Vec<BodyId>,
        /// The one that they become.
        into: BodyId,
        /// What it is called then; left out, as before.
        name: Option<String>,
    },
    /// A body becomes several.
    Split {
        /// The body.
        body: BodyId,
        /// Those that it becomes, with what they are called. What others say of the body leads to the first.
        into: Vec<(BodyId, Option<String>)>,
    },
    /// A body comes to stand elsewhere.
    Move {
        /// The body.
        body: BodyId,
        /// Who directs it then, instead of those who do.
        under: Option<ActorId>,
        /// The level on which it stands then.
        level: Option<LevelId>,
    },
    /// A new body.
    Add {
        /// Its id.
        body: BodyId,
        /// What it is called.
        name: String,
        /// The body whose form, seats, chair, meetings, mandates and place it has; it is named wherever that one is named
        /// as one of several.
        like: Option<BodyId>,
        /// Who directs it.
        under: Option<ActorId>,
        /// The level on which it stands.
        level: Option<LevelId>,
    },
    /// A body ceases to be.
    Remove {
        /// The body.
        body: BodyId,
    },
    /// A body has so many seats of a function.
    Seats {
        /// The body.
        body: BodyId,
        /// The function.
        function: String,
        /// How many; 0 takes them away.
        count: u32,
        /// Whom they speak for; needed where there is no such seat yet.
        whom: Option<Principal>,
    },
}

impl Step {
    /// The verb with which the step is written.
    pub fn verb(&self) -> &'static str {
        match self {
            Self::Merge { .. } => "merge",
            Self::Split { .. } => "split",
            Self::Move { .. } => "move",
            Self::Add { .. } => "add",
            Self::Remove { .. } => "remove",
            Self::Seats { .. } => "seats",
        }
    }
}

/// Why a step cannot be taken; the others are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slip {
    /// What is written is no step.
    NotAStep(Unread),
    /// The structure has no such body, perhaps since an earlier step.
    NoSuchBody(BodyId),
    /// The structure has no such level.
    NoSuchLevel(LevelId),
    /// The structure has neither a body nor a party of that id.
    NoSuchSuperior(ActorId),
    /// The structure has no such party, division or body for a seat to speak for.
    NoSuchPrincipal,
    /// Something of the structure has that id already.
    Taken(BodyId),
    /// Fewer than two different bodies.
    TooFew,
    /// The body would stand under itself.
    UnderItself(BodyId),
    /// There is no such seat to take away.
    NoSuchSeat(String),
    /// So many steps are not taken.
    TooMany,
}

/// Why a text is no step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unread {
    /// It says nothing.
    Empty,
    /// The first word is none of the verbs.
    NoSuchVerb(String),
    /// Something is missing behind a word: what.
    Missing(Wanted),
    /// A word that has no place there.
    TooMuch(String),
    /// A quote that does not end.
    OpenQuote,
}

/// What is missing in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// The id of a body.
    Body,
    /// `into` and the id of a body.
    Into,
    /// A name in quotes.
    Name,
    /// A function in quotes.
    Function,
    /// A number.
    Number,
    /// `under` or `to`.
    Where,
    /// The id of a party or body, or a class of parties.
    Whom,
    /// The id of a level.
    Level,
}
