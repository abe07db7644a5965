//! How many, with its quantifier, and sums that keep it.

use serde::Serialize;

use crate::model::Text;

/// How many, as the document says it. Unknown is left out, never 0.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Count {
    /// Just this many: `Exactly(2)`.
    Exactly(u32),
    /// This many or more ("minst"): `AtLeast(6)`.
    AtLeast(u32),
    /// This many or fewer ("högst"): `AtMost(4)`.
    AtMost(u32),
    /// From the first to the second, both included: `Between(3, 4)`.
    Between(u32, u32),
    /// Roughly this many ("cirka"): `About(20)`.
    About(u32),
    /// A rule that gives no number by itself: `InWords("one for every 10 000 residents")`.
    InWords(Text),
    /// As many as each other seat of the body that says `Equal`, where no number is told ("lika många").
    Equal,
}

/// A sum of counts: what is certain at least and at most, and what is missing from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Tally {
    /// The sum is at least this.
    pub least: u32,
    /// The sum is at most this; nothing where no upper bound is known.
    pub most: Option<u32>,
    /// Some part is only roughly known; the bounds then come from the rough number.
    pub about: bool,
    /// How many parts have no number at all; they are not in `least`.
    pub unstated: u32,
}

impl Tally {
    /// Nothing, known to be nothing.
    pub const ZERO: Self = Self { least: 0, most: Some(0), about: false, unstated: 0 };

    /// A part without a number.
    pub const UNSTATED: Self = Self { least: 0, most: None, about: false, unstated: 1 };

    /// What one count amounts to.
    pub fn of(count: &Count) -> Self {
        match *count {
            Count::Exactly(number) => Self { least: number, most: Some(number), ..Self::ZERO },
            Count::AtLeast(number) => Self { least: number, most: None, ..Self::ZERO },
            Count::AtMost(number) => Self { least: 0, most: Some(number), ..Self::ZERO },
            Count::Between(least, most) => Self { least, most: Some(most), ..Self::ZERO },
            Count::About(number) => Self { least: number, most: Some(number), about: true, unstated: 0 },
            Count::InWords(_) | Count::Equal => Self::UNSTATED,
        }
    }

    /// The sum of two parts.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            least: self.least.saturating_add(other.least),
            most: self.most.zip(other.most).map(|(left, right)| left.saturating_add(right)),
            about: self.about || other.about,
            unstated: self.unstated.saturating_add(other.unstated),
        }
    }

    /// The number, where it is certain.
    pub fn exact(self) -> Option<u32> {
        (self.most == Some(self.least) && !self.about && self.unstated == 0).then_some(self.least)
    }

    /// Whether no part gives a number.
    pub fn is_unstated(self) -> bool {
        self.unstated > 0 && self.least == 0
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::ZERO, Self::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_keeps_what_is_uncertain() {
        let sum = Tally::of(&Count::Exactly(11)).plus(Tally::of(&Count::Exactly(4)));
        assert_eq!(sum.exact(), Some(15));
        let open = sum.plus(Tally::of(&Count::AtLeast(1)));
        assert_eq!((open.least, open.most, open.exact()), (16, None, None));
        let missing = sum.plus(Tally::UNSTATED);
        assert_eq!((missing.least, missing.exact(), missing.unstated), (15, None, 1));
        assert!(Tally::UNSTATED.is_unstated());
    }
}
