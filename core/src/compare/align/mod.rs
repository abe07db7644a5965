//! Which items of two structures correspond, how closely, and why.

mod anchors;
mod assign;
mod at_once;
mod candidates;
mod census;
mod cut;
mod documents;
mod evidence;
mod extras;
mod intern;
mod learned;
mod levels;
mod named;
mod order;
pub(super) mod profile;
mod rarity;
mod rates;
mod reasons;
mod relations;
mod routes;
mod ruled;
mod search;
pub(super) mod shared;
pub(super) mod similar;

use rustc_hash::FxHashSet;
use serde::Serialize;

pub use levels::LevelRow;
pub use reasons::{Ground, Reason};
pub use shared::{Pair, PairGround, Pairs};

use super::rulings::{Rulings, Verdict};
use crate::id::{AreaId, BodyId, DocumentId, PartyId, RouteId, TopicId};
use crate::model::Structure;
use at_once::both;
use profile::{profiles, renumber};
use ruled::Ruled;
use search::{Found, Outcome, Sheet, search};

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
    /// What the user says of the pair, where they have said something; it stands first among the reasons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ruling: Option<Verdict>,
}

impl Correspondence {
    /// The pair as the user says that it is.
    fn ruled(mut self, verdict: Option<Verdict>) -> Self {
        /// More than all that can be found.
        const CERTAIN: i32 = 1000;
        let ground = match verdict {
            Some(Verdict::Confirmed) => Ground::Confirmed,
            Some(Verdict::Declared(relation)) => {
                self.relation = relation;
                Ground::Declared
            }
            Some(Verdict::Rejected) | None => return self,
        };
        self.reasons.insert(0, Reason { ground, points: CERTAIN });
        Self { confidence: 1.0, ruling: verdict, ..self }
    }

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
/// neither for nor against. The work grows with the bodies, not with their pairs; `search.rs` says how.
pub fn align(left: &Structure, right: &Structure) -> Alignment {
    align_given(left, right, &Rulings::default())
}

/// Finds what corresponds, given what the user says of some pairs.
///
/// What they say stands, and is evidence for what is found besides. Of a pair that is not exact or close, the body with the
/// wider work may have its main counterpart elsewhere. A ruling with a body that is not there does nothing.
pub fn align_given(left: &Structure, right: &Structure, rulings: &Rulings) -> Alignment {
    let topics = shared::topics(left, right);
    let numbers = shared::topic_numbers(left, right, &topics);
    let ((lefts, mut interner), (rights, right_words)) =
        both(|| profiles(left, &numbers.left), || profiles(right, &numbers.right));
    let renumbered = interner.absorb(right_words);
    let (stems, marks) = (interner.stems(), interner.marks());
    let ((lefts, left_mark), (rights, right_mark)) = both(
        || Sheet::of(left, lefts, &stems, &marks),
        || Sheet::of(right, renumber(rights, &renumbered), &stems, &marks),
    );
    let ruled = Ruled::of(rulings, &lefts, &rights);
    // From which of the two is searched comes from what they say, so that swapped sides give the mirror image.
    let outcome = if left_mark <= right_mark {
        search(&lefts, &rights, &ruled, &interner, &marks)
    } else {
        search(&rights, &lefts, &ruled.mirrored(), &interner, &marks).mirrored()
    };
    told(&lefts, &rights, outcome, topics, rulings)
}

/// What was found, by the ids of the two files and in their order.
fn told(
    lefts: &Sheet<'_>,
    rights: &Sheet<'_>,
    outcome: Outcome,
    topics: Pairs<TopicId>,
    rulings: &Rulings,
) -> Alignment {
    let (left, right) = (lefts.structure, rights.structure);
    let levels = search::rows(lefts, rights, &outcome.matching).into_rows(left, right);
    let parties = shared::with_learned(
        shared::parties(left, right),
        &outcome.parties,
        &[profile::parties(left), profile::parties(right)],
        [left.parties.keys().collect(), right.parties.keys().collect()],
    );
    let areas = shared::with_learned(
        shared::areas(left, right),
        &outcome.areas,
        &[profile::sorted_areas(left), profile::sorted_areas(right)],
        [profile::areas(left), profile::areas(right)].map(|areas| areas.map(|(id, _)| id).collect()),
    );
    let place = |sheet: &Sheet<'_>, place: u32| sheet.profiles.get(place as usize).map(|profile| profile.at);
    let mut found: Vec<(usize, bool, usize, Correspondence)> = outcome
        .found
        .into_iter()
        .filter_map(|found| {
            let (here, there) = (place(lefts, found.left)?, place(rights, found.right)?);
            let (left, right) = (left.bodies.get_index(here)?.0.clone(), right.bodies.get_index(there)?.0.clone());
            let confidence = found.scales.confidence();
            let Found { relation, main, scales, .. } = found;
            let verdict = rulings.of(&left, &right).map(|ruling| ruling.verdict);
            let found =
                Correspondence { left, right, relation, main, confidence, reasons: scales.reasons, ruling: None };
            Some((here, !main, there, found.ruled(verdict)))
        })
        .collect();
    found.sort_by_key(|(here, further, there, _)| (*here, *further, *there));
    let bodies: Vec<Correspondence> = found.into_iter().map(|(_, _, _, found)| found).collect();
    let left_taken: FxHashSet<&BodyId> = bodies.iter().map(|pair| &pair.left).collect();
    let right_taken: FxHashSet<&BodyId> = bodies.iter().map(|pair| &pair.right).collect();
    let left_only = left.bodies.keys().filter(|id| !left_taken.contains(id)).cloned().collect();
    let right_only = right.bodies.keys().filter(|id| !right_taken.contains(id)).cloned().collect();
    let documents = documents::documents(left, right);
    let routes = routes::routes(left, right, &documents);
    Alignment { levels, parties, areas, topics, documents, routes, bodies, left_only, right_only }
}
