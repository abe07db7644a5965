//! The groups that a person thinks of differences in, and how many there are in each.

use serde::Serialize;

use super::{Aspect, Difference};

/// What a difference is about, as a person would sort it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Levels, lines, and how the territory is divided.
    Levels,
    /// The bodies themselves: what they are, what they work with, how they stand to each other.
    Bodies,
    /// Seats, and on whose behalf.
    Seats,
    /// Who chairs.
    Chairs,
    /// How often bodies meet.
    Cadence,
    /// Who may do what.
    Mandates,
    /// How matters travel.
    Routes,
    /// What governs.
    Documents,
    /// Where residents take part.
    Residents,
}

impl Group {
    /// Every group, in reading order.
    pub const ALL: [Self; 9] = [
        Self::Levels,
        Self::Bodies,
        Self::Seats,
        Self::Chairs,
        Self::Cadence,
        Self::Mandates,
        Self::Routes,
        Self::Documents,
        Self::Residents,
    ];
}

/// The group of an aspect.
pub fn group(aspect: Aspect) -> Group {
    match aspect {
        Aspect::Level | Aspect::Line | Aspect::Division => Group::Levels,
        Aspect::Name
        | Aspect::Classification
        | Aspect::Units
        | Aspect::Topics
        | Aspect::Duration
        | Aspect::Superiors
        | Aspect::Relations
        | Aspect::Body => Group::Bodies,
        Aspect::Parties | Aspect::Seats => Group::Seats,
        Aspect::Chair => Group::Chairs,
        Aspect::Residents => Group::Residents,
        Aspect::Cadence => Group::Cadence,
        Aspect::Mandates | Aspect::MandateGates => Group::Mandates,
        Aspect::Document
        | Aspect::DocumentName
        | Aspect::DocumentClass
        | Aspect::DocumentSuperiors
        | Aspect::DocumentDeciders
        | Aspect::DocumentStage
        | Aspect::DocumentValidity
        | Aspect::DocumentRevision => Group::Documents,
        Aspect::Route
        | Aspect::RouteName
        | Aspect::RouteDocuments
        | Aspect::RouteQuestions
        | Aspect::RouteRules
        | Aspect::RouteSteps
        | Aspect::RouteGates => Group::Routes,
    }
}

/// How many differences there are in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct GroupCount {
    /// The group.
    pub group: Group,
    /// What differs.
    pub differs: usize,
    /// What only one side tells.
    pub unknown: usize,
}

/// How many differences there are in each group in which there is any, in reading order.
pub fn grouped(difference: &Difference) -> Vec<GroupCount> {
    let count = |group: Group| GroupCount {
        group,
        differs: difference.changes().filter(|change| self::group(change.aspect) == group).count(),
        unknown: difference.unknown().filter(|unknown| self::group(unknown.aspect) == group).count(),
    };
    Group::ALL.into_iter().map(count).filter(|count| count.differs + count.unknown > 0).collect()
}
