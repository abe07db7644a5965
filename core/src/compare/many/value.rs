//! What is known of a structure in one aspect, and how alike two such values are.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::words::Said;

/// Wholly alike, in per mille.
pub(super) const WHOLE: u32 = 1000;

/// What is known of a structure in one aspect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// So many.
    Number(u32),
    /// The middle one of several, in tenths, so that the middle of 4 and 5 is 45.
    Middle(u32),
    /// So many per mille.
    Share(u32),
    /// Whether it is so.
    Is(bool),
    /// So many of each kind: alike as far as the numbers are.
    Counts(Vec<Kind>),
    /// So many of each kind, of which the shares count: alike as far as those are.
    Parts(Vec<Kind>),
    /// These kinds: alike as far as they are the same.
    Kinds(Vec<Kind>),
}

/// How many there are of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kind {
    /// What is the same for the same kind in every structure.
    pub key: String,
    /// What it is called.
    pub name: Said,
    /// How many.
    pub number: u32,
}

/// On how many of several a value rests: what is not known of the others is not counted as anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Known {
    /// Of so many it is known.
    pub of: u32,
    /// So many there are.
    pub all: u32,
}

impl Known {
    /// Whether it is known of all.
    pub fn is_whole(self) -> bool {
        self.of == self.all
    }
}

impl Value {
    /// How alike two values are, in per mille; the same in both directions, and 1000 for the same.
    pub(super) fn likeness(&self, other: &Self) -> u32 {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) | (Self::Middle(left), Self::Middle(right)) => {
                share(u64::from(*left.min(right)), u64::from(*left.max(right)))
            }
            (Self::Share(left), Self::Share(right)) => WHOLE.saturating_sub(left.abs_diff(*right)),
            (Self::Is(left), Self::Is(right)) if left == right => WHOLE,
            (Self::Counts(left), Self::Counts(right)) => overlap(left, right, |number, _| number),
            (Self::Parts(left), Self::Parts(right)) => {
                // In a common measure without rounding: so many of all the other's.
                overlap(left, right, |number, sum_of_other| number.saturating_mul(sum_of_other))
            }
            (Self::Kinds(left), Self::Kinds(right)) => overlap(left, right, |_, _| 1),
            _ => 0,
        }
    }

    /// The kinds; none of what has none.
    pub fn kinds(&self) -> &[Kind] {
        match self {
            Self::Counts(kinds) | Self::Parts(kinds) | Self::Kinds(kinds) => kinds,
            Self::Number(_) | Self::Middle(_) | Self::Share(_) | Self::Is(_) => &[],
        }
    }
}

/// What both have of all that one of them has, after `Ruzicka`: the sum of the smaller over the sum of the larger.
///
/// `measure` gives how much a number counts, with the sum of all on the other side.
fn overlap(left: &[Kind], right: &[Kind], measure: fn(u64, u64) -> u64) -> u32 {
    let sum = |kinds: &[Kind]| kinds.iter().map(|kind| u64::from(kind.number)).sum::<u64>();
    let (left_sum, right_sum) = (sum(left), sum(right));
    let mut all: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for kind in left {
        all.entry(&kind.key).or_default().0 += measure(u64::from(kind.number), right_sum);
    }
    for kind in right {
        all.entry(&kind.key).or_default().1 += measure(u64::from(kind.number), left_sum);
    }
    let smaller = all.values().map(|(left, right)| left.min(right)).sum();
    let larger = all.values().map(|(left, right)| left.max(right)).sum();
    share(smaller, larger)
}

/// A part of a whole in per mille, rounded; of nothing, all.
pub(super) fn share(part: u64, whole: u64) -> u32 {
    if whole == 0 {
        return WHOLE;
    }
    let rounded = (part.saturating_mul(u64::from(WHOLE)) + whole / 2) / whole;
    u32::try_from(rounded).unwrap_or(WHOLE).min(WHOLE)
}

/// The middle one in tenths; of two in the middle, what lies between them. Nothing of none.
pub(super) fn middle(mut numbers: Vec<u32>) -> Option<u32> {
    crate::order::sort_by_key(&mut numbers, |number| *number);
    let half = numbers.len() / 2;
    let upper = *numbers.get(half)?;
    let lower = if numbers.len().is_multiple_of(2) { *numbers.get(half.checked_sub(1)?)? } else { upper };
    Some(lower.saturating_add(upper).saturating_mul(5))
}

/// Counts kinds, in the order in which they are first seen.
#[derive(Default)]
pub(super) struct Counting(Vec<Kind>);

impl Counting {
    pub(super) fn add(&mut self, key: &str, name: impl FnOnce() -> Said, number: u32) {
        match self.0.iter_mut().find(|kind| kind.key == key) {
            Some(kind) => kind.number = kind.number.saturating_add(number),
            None => self.0.push(Kind { key: key.to_owned(), name: name(), number }),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The kinds; without those of which there are none.
    pub(super) fn kinds(mut self) -> Vec<Kind> {
        self.0.retain(|kind| kind.number > 0);
        self.0
    }
}
