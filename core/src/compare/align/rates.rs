//! How often things stay the same in bodies that correspond, learned from those found so far: where nearly all seats stay, a
//! seat that is missing speaks against a pair; where most change, it tells little.
//!
//! In the matching of records this is the *m-probability* (Fellegi and Sunter 1969; that it can be learned from the data at
//! hand: Winkler 1988).

use super::intern::{common, is_apart};
use super::learned::Seen;
use super::profile::Profile;
use super::rarity::bit_points;

/// What it costs when a thing does not stand in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rates {
    /// A kind of seat.
    pub(super) seat: i32,
    /// A word of the name.
    pub(super) word: i32,
    /// All that the body is for.
    pub(super) topics: i32,
}

/// Counts how many of some things stand in both.
#[derive(Clone, Copy)]
struct Kept {
    both: usize,
    all: usize,
}

impl Kept {
    /// As if so many had been seen before, of which a fifth stays.
    const BEFORE: Self = Self { both: 8, all: 40 };

    /// As if so many pairs had been seen before, of which all but one have a topic in common.
    const TOPICS_BEFORE: Self = Self { both: 47, all: 48 };

    fn add(&mut self, both: usize, all: usize) {
        self.both += both;
        self.all += all;
    }

    /// The points for one that did not stay: so many eighths of what its rarity tells, since things that belong together
    /// change together.
    fn cost(self, eighths: i32) -> i32 {
        self.whole_cost() * eighths / 8
    }

    /// The points for one that did not stay and stands alone.
    fn whole_cost(self) -> i32 {
        bit_points(self.all.saturating_sub(self.both).max(1), self.all)
    }
}

impl Rates {
    /// Learns from pairs: the left body, how it is seen, and the right one.
    pub(super) fn of<'a>(pairs: impl Iterator<Item = (&'a Profile, &'a Seen, &'a Profile)>) -> Self {
        let (mut seats, mut words, mut topics) = (Kept::BEFORE, Kept::BEFORE, Kept::TOPICS_BEFORE);
        for (left, seen, right) in pairs {
            seats.add(common(&seen.seats, &right.seats).count(), left.seats.len().max(right.seats.len()));
            words.add(common(&seen.words, &right.words).count(), left.words.len().max(right.words.len()));
            if !left.topics.is_empty() && !right.topics.is_empty() {
                topics.add(usize::from(!is_apart(&left.topics, &right.topics)), 1);
            }
        }
        // Seats change more each for itself than the words of a name.
        Self { seat: seats.cost(5), word: words.cost(4), topics: topics.whole_cost() }
    }
}
