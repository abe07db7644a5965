//! What differs between two structures, given what corresponds.

mod bodies;
mod both;
mod chairs;
mod documents;
mod found;
mod group;
mod keys;
mod mandates;
mod order;
mod residents;
mod routes;
pub(super) mod say;
mod seats;
mod structures;
mod ties;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub(super) use bodies::level_name;
pub use group::{Group, GroupCount, group, grouped};

use super::{Alignment, Side};
use crate::id::{BodyId, DocumentId, RouteId};
use crate::model::Structure;
use crate::path::FieldPath;
use crate::words::Said;

/// Everything that differs, and what only one side tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// For each correspondence, in its order.
    pub bodies: Vec<BodyDifference>,
    /// For each pair of documents that correspond, in its order.
    pub documents: Vec<ItemDifference<DocumentId>>,
    /// For each pair of routes that correspond, in its order.
    pub routes: Vec<ItemDifference<RouteId>>,
    /// Between the structures as a whole: kinds of parties and what they may do, levels, lines, divisions, topics, and
    /// bodies, documents and routes without counterpart.
    pub structure: Vec<Change>,
    /// What only one side tells of the structures as a whole.
    pub unknown: Vec<Unknown>,
}

impl Difference {
    /// Whether nothing differs; what only one side tells is no difference.
    pub fn is_empty(&self) -> bool {
        self.structure.is_empty()
            && self.bodies.iter().all(|body| body.changes.is_empty())
            && self.documents.iter().all(|document| document.changes.is_empty())
            && self.routes.iter().all(|route| route.changes.is_empty())
    }

    /// Every change, those of bodies first.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        let bodies = self.bodies.iter().flat_map(|one| &one.changes);
        let documents = self.documents.iter().flat_map(|one| &one.changes);
        let routes = self.routes.iter().flat_map(|one| &one.changes);
        bodies.chain(documents).chain(routes).chain(&self.structure)
    }

    /// Everything that only one side tells, that of bodies first.
    pub fn unknown(&self) -> impl Iterator<Item = &Unknown> {
        let bodies = self.bodies.iter().flat_map(|one| &one.unknown);
        let documents = self.documents.iter().flat_map(|one| &one.unknown);
        let routes = self.routes.iter().flat_map(|one| &one.unknown);
        bodies.chain(documents).chain(routes).chain(&self.unknown)
    }
}

/// What differs between two documents or routes that correspond.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemDifference<Id> {
    /// The one of the left structure.
    pub left: Id,
    /// The one of the right structure.
    pub right: Id,
    /// What differs.
    pub changes: Vec<Change>,
    /// What only one side tells.
    pub unknown: Vec<Unknown>,
}

impl<Id: Clone> ItemDifference<Id> {
    fn new(left: &Id, right: &Id, found: found::Found) -> Self {
        let found::Found { mut changes, mut unknown } = found;
        changes.sort();
        unknown.sort();
        Self { left: left.clone(), right: right.clone(), changes, unknown }
    }
}

/// What differs between two bodies that correspond.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BodyDifference {
    /// The body of the left structure.
    pub left: BodyId,
    /// The body of the right structure.
    pub right: BodyId,
    /// What differs.
    pub changes: Vec<Change>,
    /// What only one side tells.
    pub unknown: Vec<Unknown>,
}

/// Something that differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// In what.
    pub aspect: Aspect,
    /// How.
    pub change: ChangeClass,
    /// Where it stands on the left; nothing where only the right has it.
    pub left: Option<FieldPath>,
    /// Where it stands on the right; nothing where only the left has it.
    pub right: Option<FieldPath>,
    /// What stands on the left, in words.
    pub left_value: Option<Said>,
    /// What stands on the right, in words.
    pub right_value: Option<Said>,
}

impl Change {
    /// The change when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self {
            aspect: self.aspect,
            change: match self.change {
                ChangeClass::Added => ChangeClass::Removed,
                ChangeClass::Removed => ChangeClass::Added,
                ChangeClass::Merged => ChangeClass::Split,
                ChangeClass::Split => ChangeClass::Merged,
                same => same,
            },
            left: self.right,
            right: self.left,
            left_value: self.right_value,
            right_value: self.left_value,
        }
    }
}

/// Something that one side tells and the other does not: perhaps the same, perhaps not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Unknown {
    /// In what.
    pub aspect: Aspect,
    /// The side that does not tell.
    pub side: Side,
    /// Where it stands on the side that tells.
    pub path: FieldPath,
    /// What stands there, in words.
    pub value: Said,
}

impl Unknown {
    /// The mark when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { side: self.side.mirrored(), ..self }
    }
}

/// In what two things may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// What it is called.
    Name,
    /// What it is, in the common words.
    Classification,
    /// Its rank.
    Level,
    /// Its strand, beside others on the same rank.
    Line,
    /// What it exists once for each of.
    Units,
    /// What it works with.
    Topics,
    /// Whether it stands or ends with its mission.
    Duration,
    /// The kinds of parties that take part.
    Parties,
    /// Its places.
    Seats,
    /// Who leads it.
    Chair,
    /// Residents who have a place in it.
    Residents,
    /// How often it meets.
    Cadence,
    /// Who directs it.
    Superiors,
    /// How it stands to others.
    Relations,
    /// What it may do.
    Mandates,
    /// What must be passed for a mandate to hold.
    MandateGates,
    /// A way of dividing the territory.
    Division,
    /// A body as a whole.
    Body,
    /// A document as a whole.
    Document,
    /// What a document is called.
    DocumentName,
    /// What a document is, in the common words.
    DocumentClass,
    /// What a document must keep to.
    DocumentSuperiors,
    /// Who decides on a document.
    DocumentDeciders,
    /// How far a document has come.
    DocumentStage,
    /// How long a document holds.
    DocumentValidity,
    /// How often a document is revised.
    DocumentRevision,
    /// A route as a whole.
    Route,
    /// What a route is called.
    RouteName,
    /// What travels on a route.
    RouteDocuments,
    /// What must be known on a route.
    RouteQuestions,
    /// The rules of a route.
    RouteRules,
    /// The steps of a route, in their order.
    RouteSteps,
    /// What must be passed at a step.
    RouteGates,
}

/// How something differs; neither side is older, so *added* only means that the right one alone has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeClass {
    /// Only the right has it.
    Added,
    /// Only the left has it.
    Removed,
    /// Both have it, in different places.
    Moved,
    /// Both have it, under different names.
    Renamed,
    /// Several on the left are one on the right.
    Merged,
    /// One on the left is several on the right.
    Split,
    /// Both have it, with different values.
    Changed,
}

/// What the parts of the diff look things up in.
struct Sides<'a> {
    left: &'a Structure,
    right: &'a Structure,
    alignment: &'a Alignment,
    /// The counterparts of each left body.
    counterparts: BTreeMap<&'a BodyId, Vec<&'a BodyId>>,
    /// The right bodies that have none.
    right_only: BTreeSet<&'a BodyId>,
    /// The numbers of bodies that correspond.
    numbers: keys::Numbers<'a>,
    /// The numbers of documents that correspond.
    documents: BTreeMap<(Side, &'a DocumentId), usize>,
    /// Who may do what.
    mandates: mandates::Mandates<'a>,
}

impl Sides<'_> {
    /// Whether these two bodies correspond.
    fn correspond(&self, left: &BodyId, right: &BodyId) -> bool {
        self.counterparts.get(left).is_some_and(|rights| rights.contains(&right))
    }
}

/// Tells what differs: within each pair of corresponding bodies, and between the structures as a whole.
pub fn diff(left: &Structure, right: &Structure, alignment: &Alignment) -> Difference {
    let mut counterparts: BTreeMap<&BodyId, Vec<&BodyId>> = BTreeMap::new();
    for pair in &alignment.bodies {
        counterparts.entry(&pair.left).or_default().push(&pair.right);
    }
    let numbers = keys::Numbers::new(alignment);
    let documents = documents::numbers(&alignment.documents.pairs);
    let mandates = mandates::Mandates::new(left, right, &documents);
    let right_only = alignment.right_only.iter().collect();
    let sides = Sides { left, right, alignment, counterparts, right_only, numbers, documents, mandates };
    let found::Found { changes, unknown } = structures::differ(&sides);
    Difference {
        bodies: alignment.bodies.iter().filter_map(|pair| bodies::differ(&sides, pair)).collect(),
        documents: alignment.documents.pairs.iter().filter_map(|pair| documents::differ(&sides, pair)).collect(),
        routes: alignment.routes.pairs.iter().filter_map(|pair| routes::differ(&sides, pair)).collect(),
        structure: changes,
        unknown,
    }
}
