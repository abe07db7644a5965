//! Which pairs are worth weighing: in a small structure every pair; in a large one, for each body the few that share with it
//! the most of what is rare. So the work grows with the bodies, not with their pairs.

use rustc_hash::FxHashMap;

use super::learned::Seen;
use super::profile::{Holder, Profile, Seat, Tie};
use super::rarity::bit_points;

/// Up to this many pairs, every pair is weighed.
const ALL: usize = 3_000;
/// Things that more bodies than these have do not tell which ones to weigh.
const TOO_COMMON: usize = 64;
/// In a structure of so many bodies there is time to look at more candidates, and to weigh all of them in every round.
pub(super) const FEW: usize = 1_000;
/// So many candidates are weighed for each body; the first where there are few bodies.
const WEIGHED: [usize; 2] = [20, 8];
/// One that shares less than the third part of what the nearest shares is not weighed.
const NEAR: i32 = 3;

/// Something that two bodies may have in common: what kind of thing in the upper bits, which one below.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key(u64);

impl Key {
    fn new(kind: u64, one: u32, other: u32) -> Self {
        const BITS: u32 = 29;
        let low = |number: u32| u64::from(number & ((1 << BITS) - 1));
        Self((kind << (2 * BITS)) | (low(one) << BITS) | low(other))
    }

    fn name(name: u32) -> Self {
        Self::new(0, name, 0)
    }

    fn word(word: u32) -> Self {
        Self::new(1, word, 0)
    }

    fn words(one: u32, other: u32) -> Self {
        Self::new(2, one, other)
    }

    fn seat(seat: Seat) -> Self {
        let holder = match seat.holder {
            Holder::Untold => 0,
            Holder::Other => 1,
            Holder::Class(class) => 2 + class as u32,
            Holder::Party(party) => party.saturating_add(100),
        };
        Self::new(3, seat.function, holder)
    }

    fn party(party: u32) -> Self {
        Self::new(4, party, 0)
    }

    fn area(area: u32) -> Self {
        Self::new(5, area, 0)
    }

    fn tie(tie: Tie, other: u32) -> Self {
        Self::new(6, other, tie.code())
    }

    fn class(class: u32) -> Self {
        Self::new(7, class, 0)
    }

    fn rank(rank: u32) -> Self {
        Self::new(8, rank, 0)
    }

    fn topic(topic: u32) -> Self {
        Self::new(9, topic, 0)
    }
}

/// The bodies of the right structure, by what they have.
pub(super) struct Index {
    size: usize,
    /// Where the bodies with a thing stand in the list, and what it is worth to have it in common.
    by_key: FxHashMap<Key, Posting>,
    bodies: Vec<u32>,
}

struct Posting {
    from: usize,
    until: usize,
    points: i32,
}

impl Index {
    pub(super) fn of(rights: &[Profile]) -> Self {
        let mut entries: Vec<(Key, u32)> = Vec::with_capacity(rights.len() * 24);
        for (at, right) in (0_u32..).zip(rights) {
            let things = Things { words: &right.words, seats: &right.seats, parties: &right.parties, area: right.area };
            keys(right, &things, Some, |key| entries.push((key, at)));
        }
        entries.sort_unstable();
        entries.dedup();
        let mut by_key = FxHashMap::default();
        let mut bodies = Vec::with_capacity(entries.len());
        for group in entries.chunk_by(|(one, _), (other, _)| one == other) {
            if let [(key, _), ..] = group
                && group.len() <= TOO_COMMON
            {
                let from = bodies.len();
                bodies.extend(group.iter().map(|(_, body)| *body));
                let points = bit_points(group.len(), rights.len());
                by_key.insert(*key, Posting { from, until: bodies.len(), points });
            }
        }
        Self { size: rights.len(), by_key, bodies }
    }

    /// Whether all pairs are few enough to be weighed.
    pub(super) fn is_small(&self, lefts: usize) -> bool {
        self.size.saturating_mul(lefts) <= ALL
    }

    /// The bodies that share the most with this one, by place.
    pub(super) fn near(&self, left: &Profile, seen: &Seen, to_right: &[Option<u32>], found: &mut Found) {
        found.clear(self.size);
        let counterpart = |other: u32| to_right.get(other as usize).copied().flatten();
        let things = Things { words: &seen.words, seats: &seen.seats, parties: &seen.parties, area: seen.area };
        keys(left, &things, counterpart, |key| {
            if let Some(posting) = self.by_key.get(&key) {
                for body in self.bodies.get(posting.from..posting.until).unwrap_or(&[]) {
                    found.add(*body, posting.points);
                }
            }
        });
        found.keep_best(if self.size < FEW { WEIGHED[0] } else { WEIGHED[1] });
    }
}

/// Gathers how much each body shares, and is used again and again.
#[derive(Default)]
pub(super) struct Found {
    points: Vec<i32>,
    touched: Vec<u32>,
    /// The best, by place.
    pub(super) best: Vec<u32>,
}

impl Found {
    fn clear(&mut self, bodies: usize) {
        for body in self.touched.drain(..) {
            if let Some(points) = self.points.get_mut(body as usize) {
                *points = 0;
            }
        }
        self.points.resize(bodies, 0);
    }

    fn add(&mut self, body: u32, points: i32) {
        if let Some(sum) = self.points.get_mut(body as usize) {
            if *sum == 0 {
                self.touched.push(body);
            }
            *sum += points;
        }
    }

    fn keep_best(&mut self, most: usize) {
        let points = &self.points;
        let key = |body: &u32| (std::cmp::Reverse(points.get(*body as usize).copied().unwrap_or(0)), *body);
        self.best.clear();
        self.best.extend(&self.touched);
        if self.best.len() > most {
            self.best.select_nth_unstable_by_key(most, key);
            self.best.truncate(most);
        }
        let nearest = self.best.iter().map(|body| key(body).0.0).max().unwrap_or(0);
        self.best.retain(|body| key(body).0.0 * NEAR >= nearest);
        self.best.sort_unstable();
    }
}

/// What a body has, as it is called in the right structure.
struct Things<'a> {
    words: &'a [u32],
    seats: &'a [Seat],
    parties: &'a [u32],
    area: Option<u32>,
}

/// Calls with each thing that a body has.
fn keys(body: &Profile, things: &Things<'_>, counterpart: impl Fn(u32) -> Option<u32>, mut call: impl FnMut(Key)) {
    body.names.iter().chain(&body.aliases).for_each(|name| call(Key::name(*name)));
    each_pair(things.words, |one, other| call(Key::words(one, other)));
    things.words.iter().for_each(|word| call(Key::word(*word)));
    things.seats.iter().for_each(|seat| call(Key::seat(*seat)));
    things.parties.iter().for_each(|party| call(Key::party(*party)));
    things.area.into_iter().for_each(|area| call(Key::area(area)));
    for (tie, other) in &body.ties {
        counterpart(*other).into_iter().for_each(|other| call(Key::tie(*tie, other)));
    }
    body.class.into_iter().for_each(|class| call(Key::class(class as u32)));
    body.rank.into_iter().for_each(|rank| call(Key::rank(u32::try_from(rank).unwrap_or(u32::MAX))));
    body.focus.iter().for_each(|topic| call(Key::topic(u32::try_from(*topic).unwrap_or(u32::MAX))));
}

/// Calls with every two of some sorted things.
fn each_pair(things: &[u32], mut call: impl FnMut(u32, u32)) {
    for (at, one) in things.iter().enumerate() {
        things.iter().skip(at + 1).for_each(|other| call(*one, *other));
    }
}
