//! The search for what corresponds: round by round, what is found in one is evidence in the next.
//!
//! In each round a body is weighed against the few of the other structure that share with it the most of what is rare
//! ([`Index`]); the clearest pairs are taken; and from these it is learned which words, functions, parties and areas mean
//! the same ([`Learned`]), so that the next round sees more in common. That pairs tell their neighbors is *similarity
//! flooding* (Melnik, Garcia-Molina and Rahm 2002); that only near pairs are looked at is *blocking*, as in matching
//! records.

use rustc_hash::FxHashMap;

use super::anchors::anchored;
use super::assign::{ENOUGH, Matching, assign};
use super::at_once::{both, by_part};
use super::candidates::{FEW, Found as Near, Index};
use super::census::Census;
use super::cut::cut;
use super::evidence::{Known, Scales, Weighed, closeness};
use super::intern::Interner;
use super::learned::{Learned, Seen};
use super::levels::{self, Rows};
use super::profile::{self, Profile};
use super::rarity::size_points;
use super::rates::Rates;
use super::ruled::Ruled;
use super::{Closeness, extras, order, shared};
use crate::compare::Side;
use crate::model::Structure;

/// What a pair must have in each round to be taken: so many points more than what is believed at last, and so many more
/// than the next best pair of its bodies.
const ROUNDS: [(i32, i32); 9] = [(24, 16), (16, 12), (8, 8), (4, 6), (0, 4), (0, 0), (0, 0), (0, 0), (0, 0)];

/// As [`ROUNDS`], with everything taken at once that is believed.
const AT_ONCE: [(i32, i32); 6] = [(0, 0); 6];

/// When of so many bodies no more than one gets another counterpart, the rounds end.
const SETTLED: usize = 400;

/// For so few pairs there is time to search in more than one way.
const FEW_PAIRS: usize = 20_000;

/// A structure as the search sees it.
pub(super) struct Sheet<'a> {
    pub(super) structure: &'a Structure,
    /// The bodies, in an order that comes from what they say.
    pub(super) profiles: Vec<Profile>,
    census: Census,
}

impl<'a> Sheet<'a> {
    /// The sheet, and a number that comes from what the structure says.
    pub(super) fn of(
        structure: &'a Structure,
        mut profiles: Vec<Profile>,
        stems: &[u32],
        marks: &[u64],
    ) -> (Self, u64) {
        for profile in &mut profiles {
            for list in [&mut profile.words, &mut profile.topic_words, &mut profile.functions] {
                for word in &mut *list {
                    *word = stems.get(*word as usize).copied().unwrap_or(*word);
                }
                list.sort_unstable();
                list.dedup();
            }
        }
        let (profiles, mark) = order::ordered(profiles, structure, marks);
        let census = Census::of(&profiles);
        (Self { structure, profiles, census }, mark)
    }
}

/// A pair that was found, as places in the two sheets.
pub(super) struct Found {
    pub(super) left: u32,
    pub(super) right: u32,
    pub(super) relation: Closeness,
    pub(super) main: bool,
    pub(super) scales: Scales,
}

/// What a search came to.
pub(super) struct Outcome {
    pub(super) found: Vec<Found>,
    pub(super) matching: Matching,
    /// Left and right parties and areas that correspond, by place.
    pub(super) parties: Vec<(u32, u32)>,
    pub(super) areas: Vec<(u32, u32)>,
}

/// Searches the bodies of the right structure for counterparts of those of the left one; what the user says stands.
pub(super) fn search(
    left: &Sheet<'_>,
    right: &Sheet<'_>,
    ruled: &Ruled,
    interner: &Interner,
    marks: &[u64],
) -> Outcome {
    let fixed = Fixed::new(left, right, ruled, interner, marks);
    let mut state = fixed.begun(&ROUNDS);
    if right.profiles.len() * left.profiles.len() <= FEW_PAIRS {
        // Few bodies may lead the first rounds astray; of two ways the one that explains more is believed.
        let other = fixed.begun(&AT_ONCE);
        if fixed.explained(&other) > fixed.explained(&state) {
            state = other;
        }
    }
    fixed.cut(&mut state);
    fixed.outcome(state)
}

/// What stays the same through all rounds.
struct Fixed<'a> {
    left: &'a Sheet<'a>,
    right: &'a Sheet<'a>,
    ruled: &'a Ruled,
    interner: &'a Interner,
    /// The marks of the words.
    marks: &'a [u64],
    given: Learned,
    index: Index,
    /// The points for the size of the structures.
    size: i32,
    /// So many points make a pair believed.
    enough: i32,
}

/// How far a search has come.
struct State {
    learned: Learned,
    seen: Vec<Seen>,
    rates: Rates,
    rows: Rows,
    weighed: Vec<Weighed>,
    matching: Matching,
    /// The left bodies whose counterpart is clear.
    settled: Vec<bool>,
}

impl<'a> Fixed<'a> {
    fn new(
        left: &'a Sheet<'a>,
        right: &'a Sheet<'a>,
        ruled: &'a Ruled,
        interner: &'a Interner,
        marks: &'a [u64],
    ) -> Self {
        let size = size_points(left.profiles.len().max(right.profiles.len()));
        let (given, index) = both(|| given(left, right), || Index::of(&right.profiles));
        Self { left, right, ruled, interner, marks, given, index, size, enough: ENOUGH + size }
    }

    /// What is known in one round.
    fn known<'s>(&'s self, state: &'s State) -> Known<'s> {
        Known {
            structures: [self.left.structure, self.right.structure],
            lefts: &self.left.profiles,
            rights: &self.right.profiles,
            interner: self.interner,
            right_census: &self.right.census,
            rows: &state.rows,
            seen: &state.seen,
            rates: state.rates,
            matching: &state.matching,
            enough: self.enough,
        }
    }

    /// Goes through the rounds from the beginning.
    fn begun(&self, rounds: &[(i32, i32)]) -> State {
        let (lefts, rights) = (self.left.profiles.as_slice(), self.right.profiles.as_slice());
        let learned = anchored(self.given.clone(), lefts, rights);
        let matching = Matching::none(lefts.len(), rights.len());
        let mut state = State {
            seen: seen(&learned, lefts),
            learned,
            rates: Rates::of(std::iter::empty()),
            rows: self.rows(&matching),
            weighed: Vec::new(),
            matching,
            settled: vec![false; lefts.len()],
        };
        let mut learned_from = 0;
        for (round, (more, margin)) in rounds.iter().copied().enumerate() {
            // Where most is clear from the beginning, nothing is to be felt for step by step.
            if round > 0 && margin > 4 && 2 * state.matching.pairs().count() > lefts.len() {
                continue;
            }
            self.weigh(&mut state);
            let next = self.assigned(&state.weighed, more, margin);
            let changed = next.differences(&state.matching);
            state.matching = next;
            // The last few would take as long as all the others.
            if margin == 0 && changed * SETTLED <= lefts.len() {
                break;
            }
            if rights.len() >= FEW {
                self.settle(&mut state);
            }
            if changed > 0 {
                self.learn(&mut state, &mut learned_from);
            }
        }
        state
    }

    /// Learns from what corresponds.
    fn learn(&self, state: &mut State, learned_from: &mut usize) {
        let (lefts, rights) = (&self.left.profiles, &self.right.profiles);
        let pairs: Vec<(&Profile, &Profile)> = state
            .matching
            .pairs()
            .filter_map(|(here, there)| Some((lefts.get(here as usize)?, rights.get(there as usize)?)))
            .collect();
        // A few pairs more teach nothing new.
        if *learned_from == 0 || pairs.len().abs_diff(*learned_from) * 20 > *learned_from {
            *learned_from = pairs.len();
            state.learned = Learned::from(&pairs, &self.given, self.marks);
            state.seen = seen(&state.learned, lefts);
        }
        state.rates = Rates::of(state.matching.pairs().filter_map(|(here, there)| {
            Some((lefts.get(here as usize)?, state.seen.get(here as usize)?, rights.get(there as usize)?))
        }));
        state.rows = self.rows(&state.matching);
    }

    fn rows(&self, matching: &Matching) -> Rows {
        rows(self.left, self.right, matching)
    }

    fn assigned(&self, weighed: &[Weighed], more: i32, margin: i32) -> Matching {
        let sizes = (self.left.profiles.len(), self.right.profiles.len());
        assign(weighed, sizes, self.enough + more, margin, self.ruled)
    }

    /// How much speaks for all that was found together.
    fn explained(&self, state: &State) -> i64 {
        let is_taken = |pair: &&Weighed| state.matching.right_of(pair.left) == Some(pair.right);
        state.weighed.iter().filter(is_taken).map(|pair| i64::from(pair.points - self.enough)).sum()
    }

    /// What was felt for step by step is believed at last only where it is surer than by chance.
    fn cut(&self, state: &mut State) {
        if self.right.profiles.len() < FEW {
            self.settle(state);
        }
        let needed = cut(&state.weighed, &state.matching, &state.settled, self.enough + self.size / 2);
        if needed > self.enough {
            let is_settled = |left: u32| state.settled.get(left as usize).copied().unwrap_or(false);
            let is_sure = |pair: &&Weighed| pair.points >= needed || is_settled(pair.left);
            let sure: Vec<Weighed> = state.weighed.iter().filter(is_sure).copied().collect();
            state.matching = self.assigned(&sure, 0, 0);
        }
    }

    /// Weighs every pair that is worth it; those of a body that is settled stay as they are.
    fn weigh(&self, state: &mut State) {
        let settled = std::mem::take(&mut state.weighed);
        let settled_of = |left: u32| {
            let from = settled.partition_point(|pair| pair.left < left);
            let rest = settled.get(from..).unwrap_or(&[]);
            rest.get(..rest.partition_point(|pair| pair.left == left)).unwrap_or(&[])
        };
        let is_settled = |left: u32| state.settled.get(left as usize).copied().unwrap_or(false);
        let known = self.known(state);
        let is_small = self.index.is_small(known.lefts.len());
        let weighed = by_part(known.lefts, |from, profiles| {
            let mut weighed = Vec::new();
            let mut near = Near::default();
            for (left, profile) in (u32::try_from(from).unwrap_or(u32::MAX)..).zip(profiles) {
                if is_settled(left) {
                    weighed.extend_from_slice(settled_of(left));
                    continue;
                }
                let mut put = |right: u32| {
                    if !self.ruled.is_rejected(left, right) {
                        weighed.push(Weighed { left, right, points: known.points(left, right) });
                    }
                };
                if is_small {
                    (0_u32..).take(known.rights.len()).for_each(&mut put);
                } else if let Some(seen) = known.seen.get(left as usize) {
                    self.index.near(profile, seen, &known.matching.to_right, &mut near);
                    near.best.iter().copied().for_each(&mut put);
                }
            }
            weighed
        });
        state.weighed = weighed;
    }

    /// Marks the bodies whose counterpart is so clear that nothing more will change it.
    fn settle(&self, state: &mut State) {
        /// So much more than enough, and than the next best, is clear.
        const CLEAR: i32 = 60;
        for pairs in state.weighed.chunk_by(|one, other| one.left == other.left) {
            let Some(left) = pairs.first().map(|pair| pair.left) else { continue };
            let Some(right) = state.matching.right_of(left) else { continue };
            let own = pairs.iter().find(|pair| pair.right == right).map_or(0, |pair| pair.points);
            let next = pairs.iter().filter(|pair| pair.right != right).map(|pair| pair.points).max().unwrap_or(0);
            if let Some(settled) = state.settled.get_mut(left as usize) {
                *settled = own >= self.enough + CLEAR && own >= next + CLEAR;
            }
        }
    }

    fn outcome(&self, state: State) -> Outcome {
        let found = told(&self.known(&state), &state.weighed, self.ruled);
        let listed = |map: &FxHashMap<u32, u32>| {
            let mut pairs: Vec<(u32, u32)> = map.iter().map(|(here, there)| (*here, *there)).collect();
            pairs.sort_unstable();
            pairs
        };
        let Learned { parties, areas, .. } = &state.learned;
        Outcome { found, parties: listed(parties), areas: listed(areas), matching: state.matching }
    }
}

/// The left bodies in the words of the right structure, by what was learned.
fn seen(learned: &Learned, lefts: &[Profile]) -> Vec<Seen> {
    by_part(lefts, |_, lefts| lefts.iter().map(|profile| learned.seen(profile)).collect())
}

/// The parties and areas that are known to correspond before a body is looked at.
fn given(left: &Sheet<'_>, right: &Sheet<'_>) -> Learned {
    let mut given = Learned::default();
    let here: FxHashMap<_, u32> = profile::parties(left.structure).into_iter().map(|(id, _)| id).zip(0..).collect();
    let there: FxHashMap<_, u32> = profile::parties(right.structure).into_iter().map(|(id, _)| id).zip(0..).collect();
    for pair in shared::parties(left.structure, right.structure).pairs {
        if let (Some(left), Some(right)) = (here.get(&pair.left), there.get(&pair.right)) {
            given.parties.insert(*left, *right);
        }
    }
    let here: FxHashMap<_, u32> =
        profile::sorted_areas(left.structure).into_iter().map(|(id, _)| id).zip(0..).collect();
    let there: FxHashMap<_, u32> =
        profile::sorted_areas(right.structure).into_iter().map(|(id, _)| id).zip(0..).collect();
    for pair in shared::areas(left.structure, right.structure).pairs {
        if let (Some(left), Some(right)) = (here.get(&pair.left), there.get(&pair.right)) {
            given.areas.insert(*left, *right);
        }
    }
    given
}

fn told(known: &Known<'_>, weighed: &[Weighed], ruled: &Ruled) -> Vec<Found> {
    let of = |(left, right): (u32, u32), main: bool| {
        let scales = known.explain(left, right)?;
        let relation = closeness(known.profile(Side::Left, left)?, known.profile(Side::Right, right)?, &scales);
        Some(Found { left, right, relation, main, scales })
    };
    let pairs: Vec<(u32, u32)> = known.matching.pairs().collect();
    let mut found = by_part(&pairs, |_, pairs| pairs.iter().filter_map(|pair| of(*pair, true)).collect());
    found.extend(ruled.further(known.matching).filter_map(|pair| of(pair, false)));
    let [lefts, rights] = ruled.spoken_for();
    let is_open = |(left, right): &(u32, u32)| {
        (known.to_right(*left).is_some() || !lefts.contains(left))
            && (known.to_left(*right).is_some() || !rights.contains(right))
    };
    found.extend(extras::extras(weighed.iter().map(|pair| (pair.left, pair.right)).filter(is_open), known));
    found
}

/// The two ladders of levels beside each other, given what corresponds.
pub(super) fn rows(left: &Sheet<'_>, right: &Sheet<'_>, matching: &Matching) -> Rows {
    levels::rows(left.structure, right.structure, &left.profiles, &right.profiles, matching)
}

impl Outcome {
    /// The outcome when left and right change places.
    pub(super) fn mirrored(self) -> Self {
        let swap = |pairs: Vec<(u32, u32)>| pairs.into_iter().map(|(here, there)| (there, here)).collect();
        Self {
            found: self.found.into_iter().map(Found::mirrored).collect(),
            matching: Matching { to_right: self.matching.to_left, to_left: self.matching.to_right },
            parties: swap(self.parties),
            areas: swap(self.areas),
        }
    }
}

impl Found {
    fn mirrored(self) -> Self {
        Self {
            left: self.right,
            right: self.left,
            relation: self.relation.mirrored(),
            main: self.main,
            scales: self.scales.mirrored(),
        }
    }
}
