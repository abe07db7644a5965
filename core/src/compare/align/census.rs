//! How many bodies of a structure have each thing, so that it can be told how much having it in common tells.

use rustc_hash::FxHashMap;

use super::profile::{Each, Holder, Profile, Seat, Tie};
use super::rarity::{bit_points, size_points};
use crate::model::BodyClass;

/// The bodies of one structure, and how many of them have what.
#[derive(Default)]
pub(super) struct Census {
    /// How many bodies there are.
    pub(super) bodies: usize,
    classes: [usize; BodyClass::ALL.len()],
    ranks: Vec<usize>,
    eaches: FxHashMap<Each, usize>,
    focuses: FxHashMap<Vec<usize>, usize>,
    words: FxHashMap<u32, usize>,
    names: FxHashMap<u32, usize>,
    functions: FxHashMap<u32, usize>,
    seats: FxHashMap<Seat, usize>,
    ties: FxHashMap<(Tie, u32), usize>,
    areas: FxHashMap<u32, usize>,
    parties: FxHashMap<u32, usize>,
}

impl Census {
    pub(super) fn of(profiles: &[Profile]) -> Self {
        let mut census = Self { bodies: profiles.len(), ..Self::default() };
        for profile in profiles {
            census.count(profile);
        }
        census
    }

    fn count(&mut self, profile: &Profile) {
        fn one<K: std::hash::Hash + Eq>(counts: &mut FxHashMap<K, usize>, keys: impl IntoIterator<Item = K>) {
            for key in keys {
                *counts.entry(key).or_default() += 1;
            }
        }
        if let Some(count) = profile.class.and_then(|class| self.classes.get_mut(class as usize)) {
            *count += 1;
        }
        if let Some(rank) = profile.rank {
            self.ranks.resize(self.ranks.len().max(rank + 1), 0);
            if let Some(count) = self.ranks.get_mut(rank) {
                *count += 1;
            }
        }
        one(&mut self.eaches, [profile.each]);
        if !profile.focus.is_empty() {
            one(&mut self.focuses, [profile.focus.clone()]);
        }
        one(&mut self.words, profile.words.iter().copied());
        one(&mut self.names, profile.names.iter().chain(&profile.aliases).copied());
        one(&mut self.functions, profile.seat_functions.iter().copied());
        one(&mut self.seats, profile.seats.iter().copied());
        one(&mut self.ties, profile.ties.iter().copied());
        one(&mut self.areas, profile.area);
        one(&mut self.parties, profile.parties.iter().copied());
    }

    /// The points for having in common what so many bodies of this structure have.
    fn points(&self, count: Option<&usize>) -> i32 {
        bit_points(count.copied().unwrap_or(1), self.bodies)
    }

    /// What a thing is worth that so many have: what it is worth where three of twenty-five have it, more where it is
    /// rarer than that and less where it is more common.
    fn worth(&self, base: i32, count: Option<&usize>) -> i32 {
        const FEW: usize = 3;
        let common = bit_points(FEW, count.copied().unwrap_or(1).max(FEW));
        (base + size_points(self.bodies) - common).max(base.min(LEAST))
    }

    pub(super) fn class(&self, base: i32, class: BodyClass) -> i32 {
        self.worth(base, self.classes.get(class as usize))
    }

    pub(super) fn rank(&self, base: i32, rank: usize) -> i32 {
        self.worth(base, self.ranks.get(rank))
    }

    pub(super) fn each(&self, base: i32, each: Each) -> i32 {
        self.worth(base, self.eaches.get(&each))
    }

    pub(super) fn focus(&self, base: i32, focus: &[usize]) -> i32 {
        self.worth(base, self.focuses.get(focus))
    }

    pub(super) fn tie(&self, base: i32, tie: (Tie, u32)) -> i32 {
        self.worth(base, self.ties.get(&tie))
    }

    /// What it tells that two bodies have the tie, since few have it by chance.
    pub(super) fn tie_by_chance(&self, tie: (Tie, u32)) -> i32 {
        self.points(self.ties.get(&tie))
    }

    pub(super) fn area(&self, base: i32, area: u32) -> i32 {
        self.worth(base, self.areas.get(&area))
    }

    pub(super) fn name(&self, base: i32, name: u32) -> i32 {
        self.worth(base, self.names.get(&name))
    }

    pub(super) fn word(&self, word: u32) -> i32 {
        self.points(self.words.get(&word))
    }

    pub(super) fn seat(&self, seat: Seat) -> i32 {
        self.points(self.seats.get(&seat))
    }

    pub(super) fn function(&self, function: u32) -> i32 {
        self.points(self.functions.get(&function))
    }

    pub(super) fn party(&self, party: u32) -> i32 {
        self.points(self.parties.get(&party))
    }
}

/// What a thing in common is worth at the least, however common it is.
const LEAST: i32 = 3;

/// The functions that sit in a body, without repetition.
pub(super) fn functions(seats: &[Seat]) -> impl Iterator<Item = u32> {
    // They are sorted by function.
    let mut last = None;
    seats.iter().filter_map(move |seat| {
        let is_new = last != Some(seat.function);
        last = Some(seat.function);
        is_new.then_some(seat.function)
    })
}

/// The parties that are named in the seats of a body, without repetition.
pub(super) fn parties(seats: &[Seat]) -> Vec<u32> {
    super::intern::set(
        seats
            .iter()
            .filter_map(|seat| match seat.holder {
                Holder::Party(party) => Some(party),
                _ => None,
            })
            .collect(),
    )
}
