//! Who may do what, how far, and what must be passed.

use serde::Serialize;

use crate::id::{DocumentId, TopicId};
use crate::model::{Claim, Principal, SourceRef, Text};

/// What somebody may do ("mandat"; CPOV: power).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mandate {
    /// Who.
    pub holder: Principal,
    /// What they may do.
    pub power: Power,
    /// With which documents or kinds of documents.
    pub over: Vec<DocumentId>,
    /// With what, where it is not a document.
    pub matter: Option<Text>,
    /// In which fields of work.
    pub topics: Vec<TopicId>,
    /// How far it goes.
    pub limit: Option<Text>,
    /// When it holds.
    pub condition: Option<Text>,
    /// What must be passed for it to hold.
    pub gates: Vec<Gate>,
    /// What the reader should know.
    pub note: Option<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings of its fields.
    pub claims: Vec<Claim>,
}

/// What somebody may do, in the common words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Power {
    /// Decides.
    Decide,
    /// Recommends to others that they decide so.
    Recommend,
    /// Approves what others decide, or gives leave.
    Approve,
    /// Prepares for others' decision ("bereder").
    Prepare,
    /// Is asked before others decide ("samråd", "remiss"). Where the others may not decide without it, write it as a gate
    /// of their mandate instead.
    BeConsulted,
    /// Is told.
    BeInformed,
    /// Proposes.
    Propose,
    /// Gives advice without being asked to decide.
    Advise,
    /// Follows up.
    FollowUp,
    /// Appoints people, or sets up bodies.
    Appoint,
}

impl Power {
    /// Every power, in reading order.
    pub const ALL: [Self; 10] = [
        Self::Decide,
        Self::Recommend,
        Self::Approve,
        Self::Prepare,
        Self::BeConsulted,
        Self::BeInformed,
        Self::Propose,
        Self::Advise,
        Self::FollowUp,
        Self::Appoint,
    ];

    /// The name by which commands and addresses ask for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Decide => "decide",
            Self::Recommend => "recommend",
            Self::Approve => "approve",
            Self::Prepare => "prepare",
            Self::BeConsulted => "be-consulted",
            Self::BeInformed => "be-informed",
            Self::Propose => "propose",
            Self::Advise => "advise",
            Self::FollowUp => "follow-up",
            Self::Appoint => "appoint",
        }
    }

    /// The power of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|power| power.name() == name)
    }
}

/// What must be passed for a decision or a step to hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Gate {
    /// All must actively say yes.
    ApprovalOfAll,
    /// More than half say yes.
    Majority,
    /// Nobody says no ("enighet", "konsensus").
    Unanimity,
    /// These must confirm it: `ConfirmationBy([EachOf(Municipality)])`.
    ConfirmationBy(Vec<Principal>),
    /// These must be asked: `ConsultationOf([Party("residents")])`.
    ConsultationOf(Vec<Principal>),
    /// When nothing else fits: `InWords("a second reading")`.
    InWords(Text),
}
