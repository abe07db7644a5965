//! What the user says of pairs of bodies, as the search needs it: by place.

use rustc_hash::{FxHashMap, FxHashSet};

use super::assign::Matching;
use super::search::Sheet;
use crate::compare::{Rulings, Side, Verdict};

/// The rulings whose bodies are there.
#[derive(Default)]
pub(super) struct Ruled {
    /// The pairs that correspond, the latest first, and which of the two is a part of the other's work.
    pairs: Vec<(u32, u32, Option<Side>)>,
    /// The pairs that do not correspond.
    rejected: FxHashSet<(u32, u32)>,
}

impl Ruled {
    pub(super) fn of(rulings: &Rulings, left: &Sheet<'_>, right: &Sheet<'_>) -> Self {
        let mut ruled = Self::default();
        if rulings.is_empty() {
            return ruled;
        }
        let [here, there] = [left, right].map(|sheet| {
            let places = (0_u32..).zip(&sheet.profiles);
            places.map(|(place, profile)| (profile.at, place)).collect::<FxHashMap<usize, u32>>()
        });
        for ruling in rulings.iter().rev() {
            let at = left.structure.bodies.get_index_of(&ruling.left).and_then(|at| here.get(&at));
            let beside = right.structure.bodies.get_index_of(&ruling.right).and_then(|at| there.get(&at));
            let (Some(&at), Some(&beside)) = (at, beside) else { continue };
            match ruling.verdict {
                Verdict::Rejected => drop(ruled.rejected.insert((at, beside))),
                verdict => ruled.pairs.push((at, beside, verdict.part())),
            }
        }
        ruled
    }

    /// Whether the user says that the two do not correspond.
    pub(super) fn is_rejected(&self, left: u32, right: u32) -> bool {
        self.rejected.contains(&(left, right))
    }

    /// The bodies of each side of which the user says what they correspond to: of a pair in which one is a part of the
    /// other's work only that one is, as the other may have a main counterpart besides.
    pub(super) fn spoken_for(&self) -> [FxHashSet<u32>; 2] {
        let of = |side: Side| self.pairs.iter().filter(move |(_, _, part)| part.is_none_or(|part| part == side));
        [of(Side::Left).map(|(left, _, _)| *left).collect(), of(Side::Right).map(|(_, right, _)| *right).collect()]
    }

    /// Takes the pairs that stand before all that is found.
    pub(super) fn take_first(&self, matching: &mut Matching) {
        for (left, right, _) in self.pairs.iter().filter(|(_, _, part)| part.is_none()) {
            matching.take(*left, *right);
        }
    }

    /// Takes the pairs whose bodies have found no main counterpart.
    pub(super) fn take_last(&self, matching: &mut Matching) {
        for (left, right, _) in &self.pairs {
            matching.take(*left, *right);
        }
    }

    /// The pairs that correspond besides the main ones.
    pub(super) fn further<'a>(&'a self, matching: &'a Matching) -> impl Iterator<Item = (u32, u32)> + 'a {
        let is_main = |left: u32, right: u32| matching.to_right.get(left as usize) == Some(&Some(right));
        let pairs = self.pairs.iter().map(|(left, right, _)| (*left, *right));
        pairs.filter(move |(left, right)| !is_main(*left, *right))
    }

    /// The rulings when left and right change places.
    pub(super) fn mirrored(self) -> Self {
        let pairs = self.pairs.into_iter();
        Self {
            pairs: pairs.map(|(left, right, part)| (right, left, part.map(Side::mirrored))).collect(),
            rejected: self.rejected.into_iter().map(|(left, right)| (right, left)).collect(),
        }
    }
}
