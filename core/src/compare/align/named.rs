//! Pairs items that have a name in common, one to one: those first that are alike in more than a name.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use indexmap::IndexMap;

use super::shared::{Pair, PairGround, Pairs};

/// The items of both sides by their places, and which are taken.
pub(super) struct Matching {
    /// Which correspond, and why.
    found: Vec<(usize, usize, PairGround)>,
    left: Vec<bool>,
    right: Vec<bool>,
}

impl Matching {
    /// Items with the same names and the same mark, then those with any name in common. Where several are called the
    /// same, the first go together, so that neither ids nor the side matter.
    pub(super) fn by_name<'a, T: 'a>(
        left: impl Iterator<Item = &'a T>,
        right: impl Iterator<Item = &'a T>,
        names: impl Fn(&T) -> BTreeSet<String>,
        mark: impl Fn(&T) -> String,
    ) -> Self {
        let named = |item: &'a T| (names(item), mark(item));
        let lefts: Vec<_> = left.map(named).collect();
        let rights: Vec<_> = right.map(named).collect();
        let mut matching = Self { found: Vec::new(), left: vec![false; lefts.len()], right: vec![false; rights.len()] };
        let whole = |item: &(BTreeSet<String>, String)| {
            if item.0.is_empty() { Vec::new() } else { vec![format!("{:?} {}", item.0, item.1)] }
        };
        matching.join(PairGround::SameName, &keyed(&lefts, whole), &keyed(&rights, whole));
        let each = |item: &(BTreeSet<String>, String)| item.0.iter().cloned().collect();
        matching.join(PairGround::SameName, &keyed(&lefts, each), &keyed(&rights, each));
        matching
    }

    /// Those that are left over and alone with a key, on both sides, unless another key leads elsewhere.
    pub(super) fn only<K: Ord>(&mut self, left: &BTreeMap<K, Vec<usize>>, right: &BTreeMap<K, Vec<usize>>) {
        let mut alone: BTreeSet<(usize, usize)> = BTreeSet::new();
        for (key, here) in left {
            let there = right.get(key).map_or(&[][..], Vec::as_slice);
            if let ([here], [there]) = (free(here, &self.left).as_slice(), free(there, &self.right).as_slice()) {
                alone.insert((*here, *there));
            }
        }
        for (here, there) in &alone {
            let elsewhere = |(one, other): &&(usize, usize)| (one == here) != (other == there);
            if !alone.iter().any(|pair| elsewhere(&pair)) {
                self.take(*here, *there, PairGround::OnlyOfItsClass);
            }
        }
    }

    /// Joins what has the same key, in the order of the files.
    fn join(&mut self, ground: PairGround, left: &BTreeMap<String, Vec<usize>>, right: &BTreeMap<String, Vec<usize>>) {
        for (key, here) in left {
            let there = right.get(key).map_or(&[][..], Vec::as_slice);
            for (here, there) in free(here, &self.left).into_iter().zip(free(there, &self.right)) {
                self.take(here, there, ground);
            }
        }
    }

    fn take(&mut self, left: usize, right: usize, ground: PairGround) {
        if let (Some(here), Some(there)) = (self.left.get_mut(left), self.right.get_mut(right)) {
            (*here, *there) = (true, true);
            self.found.push((left, right, ground));
        }
    }

    /// The pairs with their ids.
    pub(super) fn into_pairs<Id: Clone + Eq + Hash, T>(
        mut self,
        left: &IndexMap<Id, T>,
        right: &IndexMap<Id, T>,
    ) -> Pairs<Id> {
        self.found.sort_unstable_by_key(|(here, there, _)| (*here, *there));
        let id = |items: &IndexMap<Id, T>, at: usize| items.get_index(at).map(|(id, _)| id.clone());
        let pair = |(here, there, ground): (usize, usize, PairGround)| {
            Some(Pair { left: id(left, here)?, right: id(right, there)?, ground })
        };
        let only = |items: &IndexMap<Id, T>, taken: &[bool]| {
            let free = items.keys().zip(taken).filter(|(_, taken)| !**taken);
            free.map(|(id, _)| id.clone()).collect()
        };
        Pairs {
            left_only: only(left, &self.left),
            right_only: only(right, &self.right),
            pairs: self.found.into_iter().filter_map(pair).collect(),
        }
    }
}

/// Those of these places that are not taken.
fn free(all: &[usize], taken: &[bool]) -> Vec<usize> {
    all.iter().copied().filter(|at| taken.get(*at) == Some(&false)).collect()
}

/// The places of items by what they have in common.
pub(super) fn keyed<T, K: Ord>(items: &[T], keys: impl Fn(&T) -> Vec<K>) -> BTreeMap<K, Vec<usize>> {
    let mut found: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    for (at, item) in items.iter().enumerate() {
        for key in keys(item) {
            found.entry(key).or_default().push(at);
        }
    }
    found
}
