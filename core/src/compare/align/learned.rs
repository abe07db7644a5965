//! What is called otherwise in the other structure: words, functions, parties and areas, learned from the bodies that
//! correspond.
//!
//! Where the left body has a word that the right one lacks, and the right one a word that the left one lacks, the two may
//! mean the same; where this comes again in pair after pair, they do (the idea of the statistical dictionaries of Melamed,
//! *Models of translational equivalence among words*, 2000).

use rustc_hash::{FxHashMap, FxHashSet};

use super::at_once::both;
use super::profile::{Holder, Profile, Seat};
use super::{census, intern};

/// What is called what in the other structure. Words and functions that are called the same are not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Learned {
    pub(super) words: Meanings,
    pub(super) functions: Meanings,
    pub(super) parties: FxHashMap<u32, u32>,
    pub(super) areas: FxHashMap<u32, u32>,
}

/// The words that a word may be in the other structure.
pub(super) type Meanings = FxHashMap<u32, Vec<u32>>;

/// A left body in the words of the right structure. Lists are sorted.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) words: Vec<u32>,
    pub(super) seats: Vec<Seat>,
    pub(super) functions: Vec<u32>,
    pub(super) parties: Vec<u32>,
    pub(super) area: Option<u32>,
}

/// Stands for a party or area of which it is not known which one it is in the other structure.
const UNKNOWN: u32 = u32::MAX;

impl Learned {
    /// A left body in the words of the right structure.
    pub(super) fn seen(&self, profile: &Profile) -> Seen {
        let other = |map: &FxHashMap<u32, u32>, item: u32| map.get(&item).copied().unwrap_or(UNKNOWN);
        let holder = |holder: Holder| match holder {
            Holder::Party(party) => Holder::Party(other(&self.parties, party)),
            same => same,
        };
        let mut seats = Vec::with_capacity(profile.seats.len());
        for seat in &profile.seats {
            let holder = holder(seat.holder);
            each(&self.functions, seat.function, |function| seats.push(Seat { function, holder }));
        }
        let seats = intern::set(seats);
        let mut words = Vec::with_capacity(profile.words.len());
        for word in &profile.words {
            each(&self.words, *word, |word| words.push(word));
        }
        Seen {
            words: intern::set(words),
            functions: census::functions(&seats).collect(),
            parties: census::parties(&seats).into_iter().filter(|party| *party != UNKNOWN).collect(),
            area: profile.area.map(|area| other(&self.areas, area)),
            seats,
        }
    }

    /// Learns from bodies that correspond.
    ///
    /// What is called the same on both sides (`given`) stays so.
    pub(super) fn from(pairs: &[(&Profile, &Profile)], given: &Self, marks: &[u64]) -> Self {
        let mark = |number: u32| marks.get(number as usize).copied().unwrap_or(0);
        let pairs_of = |pairs: &[(&Profile, &Profile)], of: fn(&Profile) -> &[u32]| {
            let mut counts = Counts::default();
            pairs.iter().for_each(|(left, right)| counts.add(of(left), of(right)));
            counts
        };
        let few = pairs.get(..ENOUGH).unwrap_or(pairs);
        let ((words, functions), (parties, areas)) = both(
            || {
                let functions = pairs_of(few, |profile| &profile.seat_functions).meanings(mark);
                (pairs_of(pairs, |profile| &profile.words).meanings(mark), functions)
            },
            || (pairs_of(pairs, |profile| &profile.parties), pairs_of(pairs, |profile| profile.area.as_slice())),
        );
        let mut learned = Self { words, functions, ..given.clone() };
        let add = |map: &mut FxHashMap<u32, u32>, counts: &Counts| {
            for (here, there) in counts.best() {
                map.entry(here).or_insert(there);
            }
        };
        add(&mut learned.parties, &parties);
        add(&mut learned.areas, &areas);
        learned
    }
}

/// From so many pairs all functions are learned: they are few, and come again everywhere.
const ENOUGH: usize = 600;

/// How often things stand across from each other.
#[derive(Default)]
struct Counts {
    both: FxHashMap<(u32, u32), u32>,
    left: FxHashMap<u32, u32>,
    right: FxHashMap<u32, u32>,
}

/// Of more things than these in a body it is not tried which means which.
const MOST: usize = 12;
/// So often two things must stand across from each other before they can mean the same.
const OFTEN: u32 = 2;
/// In so large a part of their bodies, in thousandths, two things must stand across from each other.
const SURE: u32 = 400;
/// How many bodies more are reckoned with that have one of two things and not the other: so what was seen seldom is not
/// believed by chance.
const DOUBT: u32 = 4;

impl Counts {
    fn add(&mut self, left: &[u32], right: &[u32]) {
        for item in left {
            *self.left.entry(*item).or_default() += 1;
        }
        for item in right {
            *self.right.entry(*item).or_default() += 1;
        }
        if left.len() > MOST || right.len() > MOST {
            return;
        }
        for here in left {
            for there in right {
                *self.both.entry((*here, *there)).or_default() += 1;
            }
        }
    }

    /// What stands across from each other often enough, the surest first: in how large a part of the bodies that have one of
    /// them (Dice's coefficient, in thousandths).
    fn shares(&self, mark: impl Fn(u32) -> u64) -> Vec<(u32, (u32, u32))> {
        let mut listed: Vec<(u32, (u32, u32))> = self
            .both
            .iter()
            .filter(|(_, count)| **count >= OFTEN)
            .filter_map(|(&(here, there), &count)| {
                let share = 2000 * count / (self.left.get(&here)? + self.right.get(&there)? + DOUBT);
                (share >= SURE).then_some((share, (here, there)))
            })
            .collect();
        // What decides a tie comes from the letters, not from the numbers, which hang on the order of the files.
        listed.sort_unstable_by_key(|(share, (here, there))| {
            (std::cmp::Reverse(*share), here != there, mark(*here), mark(*there))
        });
        listed
    }

    /// What is each other's best counterpart.
    fn best(&self) -> Vec<(u32, u32)> {
        let (mut left, mut right) = (FxHashSet::default(), FxHashSet::default());
        let mut best = Vec::new();
        for (_, (here, there)) in self.shares(u64::from) {
            if !left.contains(&here) && !right.contains(&there) {
                left.insert(here);
                right.insert(there);
                best.push((here, there));
            }
        }
        best
    }

    /// What words may be in the other structure, where it is not just the same word: a word that is exchanged now and then
    /// is two words there.
    fn meanings(&self, mark: impl Fn(u32) -> u64) -> Meanings {
        let (mut left, mut right) = (FxHashSet::default(), FxHashSet::default());
        let mut meanings = Meanings::default();
        for (_, (here, there)) in self.shares(mark) {
            // Each takes the best that there is for it; one that is taken may still be the best for another.
            let (new_left, new_right) = (left.insert(here), right.insert(there));
            if new_left || new_right {
                let others = meanings.entry(here).or_insert_with(|| {
                    // A word that stands on both sides means the same, unless it never stands across from itself.
                    let is_met = self.both.contains_key(&(here, here)) || !self.right.contains_key(&here);
                    if is_met { vec![here] } else { Vec::new() }
                });
                if !others.contains(&there) {
                    others.push(there);
                }
            }
        }
        meanings.retain(|here, others| others.as_slice() != [*here]);
        meanings
    }
}

/// Calls with all that a word may be in the other structure.
fn each(meanings: &Meanings, word: u32, mut call: impl FnMut(u32)) {
    match meanings.get(&word) {
        Some(others) => others.iter().copied().for_each(call),
        None => call(word),
    }
}
