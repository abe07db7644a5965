//! Which items of two structures correspond, how closely, and why.

mod assign;
mod candidates;
mod documents;
mod evidence;
mod extras;
mod levels;
mod named;
pub(super) mod profile;
mod reasons;
mod relations;
mod routes;
pub(super) mod shared;
pub(super) mod similar;

use std::collections::BTreeSet;

use serde::Serialize;

pub use levels::LevelRow;
pub use reasons::{Ground, Reason};
pub use shared::{Pair, PairGround, Pairs};

use crate::id::{AreaId, BodyId, DocumentId, PartyId, RouteId, TopicId};
use crate::model::Structure;
use assign::assign;
use evidence::{Known, closeness};
use profile::profiles;

/// How often the found pairs may tell each other something before the answer is taken as it stands.
const ROUNDS: usize = 6;

/// Which items of two structures correspond.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Alignment {
    /// The two ladders of levels beside each other, topmost first; no two rows cross.
    pub levels: Vec<LevelRow>,
    /// Which parties correspond.
    pub parties: Pairs<PartyId>,
    /// Which areas correspond.
    pub areas: Pairs<AreaId>,
    /// Which topics are the same.
    pub topics: Pairs<TopicId>,
    /// Which documents correspond.
    pub documents: Pairs<DocumentId>,
    /// Which routes correspond.
    pub routes: Pairs<RouteId>,
    /// Which bodies correspond, in the order of the left file; a body may stand in several, of which at most one
    /// is its main counterpart.
    pub bodies: Vec<Correspondence>,
    /// Bodies without counterpart on the right, in the file's order.
    pub left_only: Vec<BodyId>,
    /// Bodies without counterpart on the left, in the file's order.
    pub right_only: Vec<BodyId>,
}

impl Alignment {
    /// The correspondences of a body of the left structure, the main one first.
    pub fn of_left(&self, body: &BodyId) -> impl Iterator<Item = &Correspondence> {
        self.bodies.iter().filter(move |pair| pair.left == *body)
    }

    /// The correspondences of a body of the right structure.
    pub fn of_right(&self, body: &BodyId) -> impl Iterator<Item = &Correspondence> {
        self.bodies.iter().filter(move |pair| pair.right == *body)
    }
}

/// Two bodies that do the same work in their structures, in whole or in part (SSSOM: a mapping).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Correspondence {
    /// The body of the left structure.
    pub left: BodyId,
    /// The body of the right structure.
    pub right: BodyId,
    /// How the left body stands to the right one.
    pub relation: Closeness,
    /// Whether each is the main counterpart of the other; else one of them is a further part of the other's work.
    pub main: bool,
    /// From 0 to 1, in hundredths; ½ is where a pair is only just believed.
    pub confidence: f64,
    /// What speaks for the pair and against it, the weightiest first.
    pub reasons: Vec<Reason>,
}

impl Correspondence {
    /// The confidence in whole per cent.
    pub fn percent(&self) -> u32 {
        // In hundredths already; found by counting, since a float does not turn into a whole number by itself.
        (0..100).find(|percent| self.confidence < (f64::from(*percent) + 0.5) / 100.0).unwrap_or(100)
    }

    /// The confidence in a word.
    pub fn certainty(&self) -> Certainty {
        match self.percent() {
            0..65 => Certainty::Possible,
            65..85 => Certainty::Likely,
            _ => Certainty::Clear,
        }
    }
}

/// How sure a pair is, in steps for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Little more than just believed: someone who knows both should confirm it.
    Possible,
    /// More speaks for it than against.
    Likely,
    /// Nearly all that is told speaks for it.
    Clear,
}

/// How the left body of a pair stands to the right one (SSSOM and SKOS mapping relations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Closeness {
    /// The same work and nothing known against it.
    Exact,
    /// Much the same work.
    Close,
    /// The left body works with more than the right one.
    Broader,
    /// The left body works with less than the right one.
    Narrower,
}

impl Closeness {
    /// The relation when left and right change places.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Broader => Self::Narrower,
            Self::Narrower => Self::Broader,
            same => same,
        }
    }
}

/// Finds what corresponds.
///
/// Evidence is counted in whole points, so that every machine gives the same answer. What one side does not tell is
/// neither for nor against. Pairs found in one round are evidence in the next (Melnik, Garcia-Molina and Rahm,
/// *Similarity Flooding*, 2002, with a fixed number of rounds).
pub fn align(left: &Structure, right: &Structure) -> Alignment {
    let topics = shared::topics(left, right);
    let parties = shared::parties(left, right);
    let areas = shared::areas(left, right);
    let same_topic = shared::topic_numbers(left, right, &topics);
    let lefts = profiles(left, &same_topic.left);
    let rights = profiles(right, &same_topic.right);
    let candidates = candidates::candidates(&lefts, &rights);

    let mut matched: Vec<(usize, usize)> = Vec::new();
    for _ in 0..ROUNDS {
        let rows = levels::rows(left, right, &lefts, &rights, &matched);
        let weighed = Known::new(&lefts, &rights, &rows, &matched).weigh(&candidates);
        let found = assign(&weighed, &lefts, &rights);
        let settled = found == matched;
        matched = found;
        if settled {
            break;
        }
    }

    let rows = levels::rows(left, right, &lefts, &rights, &matched);
    let known = Known::new(&lefts, &rights, &rows, &matched);
    let mut bodies: Vec<Correspondence> = matched.iter().filter_map(|pair| main_pair(*pair, &known)).collect();
    bodies.extend(extras::extras(&candidates, &known));
    bodies
        .sort_by_key(|pair| (left.bodies.get_index_of(&pair.left), !pair.main, right.bodies.get_index_of(&pair.right)));
    let left_taken: BTreeSet<&BodyId> = bodies.iter().map(|pair| &pair.left).collect();
    let right_taken: BTreeSet<&BodyId> = bodies.iter().map(|pair| &pair.right).collect();
    let left_only = left.bodies.keys().filter(|id| !left_taken.contains(id)).cloned().collect();
    let right_only = right.bodies.keys().filter(|id| !right_taken.contains(id)).cloned().collect();
    let documents = documents::documents(left, right);
    let routes = routes::routes(left, right, &documents);
    let levels = rows.into_rows(left, right);
    Alignment { levels, parties, areas, topics, documents, routes, bodies, left_only, right_only }
}

fn main_pair((left, right): (usize, usize), known: &Known<'_>) -> Option<Correspondence> {
    let (left, right) = (known.lefts.get(left)?, known.rights.get(right)?);
    let scales = known.explain(left, right);
    Some(Correspondence {
        left: left.id.clone(),
        right: right.id.clone(),
        relation: closeness(left, right, &scales),
        main: true,
        confidence: scales.confidence(),
        reasons: scales.reasons,
    })
}
