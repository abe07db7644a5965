//! The search for what corresponds: round by round, what is found in one is evidence in the next.
//!
//! In each round a body is weighed against the few of the other structure that share with it the most of what is rare
//! ([`Index`]); the clearest pairs are taken; and from these it is learned which words, functions, parties and areas mean
//! the same ([`Learned`]), so that the next round sees more in common. That pairs tell their neighbors is *similarity
//! flooding* (Melnik, Garcia-Molina and Rahm 2002); that only near pairs are looked at is *blocking*, as in matching
//! records.

use super::anchors::anchored;
use super::assign::{ENOUGH, Matching, assign};
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
use crate::model::Structure;

/// What a pair must have in each round to be taken: so many points more than what is believed at last, and so many more
/// than the next best pair of its bodies.
const ROUNDS: [(i32, i32); 9] = [(24, 16), (16, 12), (8, 8), (4, 6), (0, 4), (0, 0), (0, 0), (0, 0), (0, 0)];

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
        interner: &Interner,
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
        let (profiles, mark) = order::ordered(profiles, structure, interner);
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
pub(super) fn search(left: &Sheet<'_>, right: &Sheet<'_>, ruled: &Ruled, interner: &Interner) -> Outcome {
    let marks = interner.marks();
    let given = given(left, right);
    let (lefts, rights) = (left.profiles.as_slice(), right.profiles.as_slice());
    let index = Index::of(rights);
    let is_small = index.is_small(lefts.len());
    let size = size_points(lefts.len().max(rights.len()));
    let enough = ENOUGH + size;
    let base = Fixed { left, right, interner, enough };

    let mut learned = anchored(given.clone(), lefts, rights);
    let mut seen: Vec<Seen> = lefts.iter().map(|profile| learned.seen(profile)).collect();
    let mut matching = Matching::none(lefts.len(), rights.len());
    let mut rates = Rates::of(std::iter::empty());
    let mut rows = levels::rows(left.structure, right.structure, lefts, rights, &matching);
    let mut weighed: Vec<Weighed> = Vec::new();
    let mut settled = vec![false; lefts.len()];
    let mut learned_from = 0;
    for (round, (more, margin)) in ROUNDS.into_iter().enumerate() {
        // Where most is clear from the beginning, nothing is to be felt for step by step.
        if round > 0 && margin > 4 && 2 * matching.pairs().count() > lefts.len() {
            continue;
        }
        let known = base.known(&rows, &seen, rates, &matching);
        weigh(&known, &index, is_small, &settled, ruled, &mut weighed);
        let next = assign(&weighed, (lefts.len(), rights.len()), enough + more, margin, ruled);
        let same = next == matching;
        matching = next;
        if same && margin == 0 {
            break;
        }
        if rights.len() >= FEW {
            settle(&weighed, &matching, enough, &mut settled);
        }
        if same {
            continue;
        }
        let pairs: Vec<(&Profile, &Profile)> = matching
            .pairs()
            .filter_map(|(here, there)| Some((lefts.get(here as usize)?, rights.get(there as usize)?)))
            .collect();
        // A few pairs more teach nothing new.
        if learned_from == 0 || pairs.len().abs_diff(learned_from) * 50 > learned_from {
            learned_from = pairs.len();
            learned = Learned::from(&pairs, &given, &marks);
            for ((seen, profile), settled) in seen.iter_mut().zip(lefts).zip(&settled) {
                if !settled {
                    *seen = learned.seen(profile);
                }
            }
        }
        rates = Rates::of(matching.pairs().filter_map(|(here, there)| {
            Some((lefts.get(here as usize)?, seen.get(here as usize)?, rights.get(there as usize)?))
        }));
        rows = levels::rows(left.structure, right.structure, lefts, rights, &matching);
    }
    // What was felt for step by step is believed at last only where it is surer than by chance.
    if rights.len() < FEW {
        settle(&weighed, &matching, enough, &mut settled);
    }
    let needed = cut(&weighed, &matching, &settled, enough + size / 2);
    if needed > enough {
        let is_settled = |left: u32| settled.get(left as usize).copied().unwrap_or(false);
        weighed.retain(|pair| pair.points >= needed || is_settled(pair.left));
        matching = assign(&weighed, (lefts.len(), rights.len()), enough, 0, ruled);
    }
    let known = base.known(&rows, &seen, rates, &matching);
    let found = told(&known, &weighed, ruled);
    let listed = |map: &rustc_hash::FxHashMap<u32, u32>| {
        let mut pairs: Vec<(u32, u32)> = map.iter().map(|(here, there)| (*here, *there)).collect();
        pairs.sort_unstable();
        pairs
    };
    Outcome { found, parties: listed(&learned.parties), areas: listed(&learned.areas), matching }
}

/// What stays the same through all rounds.
struct Fixed<'a> {
    left: &'a Sheet<'a>,
    right: &'a Sheet<'a>,
    interner: &'a Interner,
    enough: i32,
}

impl<'a> Fixed<'a> {
    /// What is known in one round.
    fn known(&self, rows: &'a Rows, seen: &'a [Seen], rates: Rates, matching: &'a Matching) -> Known<'a> {
        Known {
            structures: [self.left.structure, self.right.structure],
            lefts: &self.left.profiles,
            rights: &self.right.profiles,
            interner: self.interner,
            right_census: &self.right.census,
            rows,
            seen,
            rates,
            matching,
            enough: self.enough,
        }
    }
}

/// The parties and areas that are known to correspond before a body is looked at.
fn given(left: &Sheet<'_>, right: &Sheet<'_>) -> Learned {
    use rustc_hash::FxHashMap;
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

/// Weighs every pair that is worth it; those of a body that is settled stay as they are.
fn weigh(
    known: &Known<'_>,
    index: &Index,
    is_small: bool,
    settled: &[bool],
    ruled: &Ruled,
    weighed: &mut Vec<Weighed>,
) {
    let is_settled = |left: u32| settled.get(left as usize).copied().unwrap_or(false);
    weighed.retain(|pair| is_settled(pair.left));
    let mut near = Near::default();
    for ((left, profile), seen) in (0_u32..).zip(known.lefts).zip(known.seen) {
        if is_settled(left) {
            continue;
        }
        let mut put = |right: u32| {
            if !ruled.is_rejected(left, right) {
                weighed.push(Weighed { left, right, points: known.points(left, right) });
            }
        };
        if is_small {
            (0_u32..).take(known.rights.len()).for_each(&mut put);
        } else {
            index.near(profile, seen, &known.matching.to_right, &mut near);
            near.best.iter().copied().for_each(&mut put);
        }
    }
}

/// Marks the bodies whose counterpart is so clear that nothing more will change it.
fn settle(weighed: &[Weighed], matching: &Matching, enough: i32, settled: &mut [bool]) {
    /// So much more than enough, and than the next best, is clear.
    const CLEAR: i32 = 60;
    for pairs in weighed.chunk_by(|one, other| one.left == other.left) {
        let Some(left) = pairs.first().map(|pair| pair.left as usize) else { continue };
        let Some(right) = matching.to_right.get(left).copied().flatten() else { continue };
        let own = pairs.iter().find(|pair| pair.right == right).map_or(0, |pair| pair.points);
        let next = pairs.iter().filter(|pair| pair.right != right).map(|pair| pair.points).max().unwrap_or(0);
        if let Some(settled) = settled.get_mut(left) {
            *settled = own >= enough + CLEAR && own >= next + CLEAR;
        }
    }
}

fn told(known: &Known<'_>, weighed: &[Weighed], ruled: &Ruled) -> Vec<Found> {
    let of = |(left, right): (u32, u32), main: bool| {
        let scales = known.explain(left, right)?;
        let relation = closeness(
            known.profile(crate::compare::Side::Left, left)?,
            known.profile(crate::compare::Side::Right, right)?,
            &scales,
        );
        Some(Found { left, right, relation, main, scales })
    };
    let mut found: Vec<Found> = known.matching.pairs().filter_map(|pair| of(pair, true)).collect();
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
