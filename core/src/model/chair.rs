//! Who leads a body, and by which rule.

use serde::Serialize;

use crate::id::BodyId;
use crate::model::{Capacity, Claim, Count, PartialDate, Principal, SourceRef, Stated, Text};

/// The rules for a body's chair and vice chair.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chair {
    /// Who chairs.
    pub rule: Stated<ChairRule>,
    /// Who is vice chair.
    pub vice: Stated<ChairRule>,
    /// How long a term is, in months.
    pub term_months: Stated<Count>,
    /// When the first of those who take turns began, or begins.
    pub term_starts: Stated<PartialDate>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// How a chair or vice chair is found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum ChairRule {
    /// Always the same side: `Held(by: Party("region"))`.
    Held {
        /// The side.
        by: Principal,
    },
    /// Passes from one to the next, in the order of the list: `Rotating(between: [AnyOf(Municipality), Party("region")])`.
    /// Where another body changes at the same time: `opposite_to` names a body that the other side then leads (anti-phase),
    /// `in_step_with` one that the same side leads: `Rotating(between: [AnyOf(Municipality), Party("region")], opposite_to: "leaders")`.
    Rotating {
        /// The sides, in turn.
        between: Vec<Principal>,
        /// The body whose chair the other side has at the same time (anti-phase).
        opposite_to: Option<BodyId>,
        /// The body whose chair the same side has at the same time.
        in_step_with: Option<BodyId>,
    },
    /// Several at once: `Shared(by: [Party("region"), AnyOf(Municipality)])`.
    Shared {
        /// Those who share.
        by: Vec<Principal>,
    },
    /// Chosen, and among whom if that is told: `Chosen(by: EachOf(Municipality), among: Body("leaders"))`.
    Chosen {
        /// Those who choose.
        by: Principal,
        /// Those among whom they choose.
        among: Option<Principal>,
    },
    /// Whoever has a post elsewhere: `WithPost("council", ViceChair)`.
    WithPost(BodyId, Capacity),
    /// When nothing else fits: `InWords("the longest-serving member")`.
    InWords(Text),
}

impl Chair {
    /// Whether anything at all is told of it.
    pub fn is_told(&self) -> bool {
        let Self { rule, vice, term_months, term_starts, note, sources: _, claims } = self;
        rule.is_told()
            || vice.is_told()
            || term_months.is_told()
            || term_starts.is_told()
            || note.is_some()
            || !claims.is_empty()
    }
}

impl ChairRule {
    /// The sides from which the chair comes, as far as the rule says.
    pub fn sides(&self) -> Vec<&Principal> {
        match self {
            Self::Held { by } => vec![by],
            Self::Rotating { between, .. } => between.iter().collect(),
            Self::Shared { by } => by.iter().collect(),
            Self::Chosen { by, among } => vec![among.as_ref().unwrap_or(by)],
            Self::WithPost(..) | Self::InWords(_) => Vec::new(),
        }
    }
}
