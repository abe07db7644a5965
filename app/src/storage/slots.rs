//! Two places for each text: which of them counts, and which is written next.

use super::record::{Reading, Record};

/// One of the two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    A,
    B,
}

impl Slot {
    pub(super) const ALL: [Self; 2] = [Self::A, Self::B];

    pub(super) fn letter(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// What both places hold, and which of them was said to count.
pub(super) struct Slots {
    pub(super) a: Reading,
    pub(super) b: Reading,
    pub(super) pointer: Option<Slot>,
}

impl Slots {
    /// What stands in one place.
    pub(super) fn reading(&self, slot: Slot) -> &Reading {
        match slot {
            Slot::A => &self.a,
            Slot::B => &self.b,
        }
    }

    fn whole(&self, slot: Slot) -> Option<&Record> {
        match self.reading(slot) {
            Reading::Whole(record) => Some(record),
            Reading::Empty | Reading::Corrupt | Reading::Newer => None,
        }
    }

    /// The place that counts: the one pointed at where it is whole, else the whole one, the later of two.
    pub(super) fn current(&self) -> Option<(Slot, &Record)> {
        let of = |slot: Slot| self.whole(slot).map(|record| (slot, record));
        let latest = || Slot::ALL.into_iter().filter_map(of).max_by_key(|(_, record)| record.revision);
        self.pointer.and_then(of).or_else(latest)
    }

    /// The place to write next: never the one that counts, and rather an empty one than one that cannot be read.
    pub(super) fn next(&self) -> Slot {
        match self.current() {
            Some((slot, _)) => slot.other(),
            None if self.a == Reading::Empty => Slot::A,
            None if self.b == Reading::Empty => Slot::B,
            None => Slot::A,
        }
    }

    /// The highest revision in either place.
    pub(super) fn revision(&self) -> u64 {
        Slot::ALL.into_iter().filter_map(|slot| self.whole(slot)).map(|record| record.revision).max().unwrap_or(0)
    }

    /// The places that hold something that cannot be read.
    pub(super) fn unreadable(&self) -> impl Iterator<Item = Slot> {
        Slot::ALL.into_iter().filter(|slot| matches!(self.reading(*slot), Reading::Corrupt | Reading::Newer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(revision: u64) -> Reading {
        Reading::Whole(Record { revision, time: 0, text: "text".to_owned() })
    }

    #[track_caller]
    fn check(a: Reading, b: Reading, pointer: Option<Slot>, current: Option<Slot>, next: Slot) {
        let slots = Slots { a, b, pointer };
        assert_eq!(slots.current().map(|(slot, _)| slot), current);
        assert_eq!(slots.next(), next);
    }

    #[test]
    fn the_place_pointed_at_counts_and_the_other_is_written() {
        check(whole(1), whole(2), Some(Slot::B), Some(Slot::B), Slot::A);
        // The pointer had not moved yet when the page was closed: the text it points at is whole, too.
        check(whole(1), whole(2), Some(Slot::A), Some(Slot::A), Slot::B);
        check(whole(1), Reading::Empty, Some(Slot::A), Some(Slot::A), Slot::B);
    }

    #[test]
    fn a_broken_place_gives_way_to_the_whole_one() {
        check(Reading::Corrupt, whole(1), Some(Slot::A), Some(Slot::B), Slot::A);
        check(whole(3), whole(2), None, Some(Slot::A), Slot::B);
    }

    #[test]
    fn what_cannot_be_read_is_not_written_over_while_there_is_room() {
        check(Reading::Empty, Reading::Empty, None, None, Slot::A);
        check(Reading::Corrupt, Reading::Empty, Some(Slot::A), None, Slot::B);
        check(Reading::Newer, Reading::Corrupt, None, None, Slot::A);
    }
}
