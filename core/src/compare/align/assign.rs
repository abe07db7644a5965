//! Gives each body at most one main counterpart, the best pairs first.

use super::evidence::Weighed;
use super::ruled::Ruled;

/// A pair with this many points is only just believed; below it, no counterpart is better than a wrong one. In a large
/// structure it takes more: there are more pairs that are alike by chance.
pub(super) const ENOUGH: i32 = 36;

/// The counterpart of each body found so far, from both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Matching {
    pub(super) to_right: Vec<Option<u32>>,
    pub(super) to_left: Vec<Option<u32>>,
}

impl Matching {
    pub(super) fn none(lefts: usize, rights: usize) -> Self {
        Self { to_right: vec![None; lefts], to_left: vec![None; rights] }
    }

    /// The counterpart of a left body.
    pub(super) fn right_of(&self, left: u32) -> Option<u32> {
        self.to_right.get(left as usize).copied().flatten()
    }

    /// The pairs found, in the order of the left bodies.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (u32, u32)> {
        (0_u32..).zip(&self.to_right).filter_map(|(left, right)| right.map(|right| (left, right)))
    }

    /// How many left bodies have another counterpart in the two.
    pub(super) fn differences(&self, other: &Self) -> usize {
        self.to_right.iter().zip(&other.to_right).filter(|(here, there)| here != there).count()
    }

    /// Takes the pair, where neither has a counterpart.
    pub(super) fn take(&mut self, left: u32, right: u32) {
        if let (Some(here), Some(there)) = (self.to_right.get_mut(left as usize), self.to_left.get_mut(right as usize))
            && here.is_none()
            && there.is_none()
        {
            (*here, *there) = (Some(right), Some(left));
        }
    }
}

/// Takes the best pairs first. Where a pair is less than `margin` better than another of one of its bodies, it is left for
/// later, when more is known.
///
/// Bodies stand in an order that comes from what they say; it decides where points do not. What the user says goes before
/// all of it.
pub(super) fn assign(
    weighed: &[Weighed],
    (lefts, rights): (usize, usize),
    enough: i32,
    margin: i32,
    ruled: &Ruled,
) -> Matching {
    let mut matching = Matching::none(lefts, rights);
    ruled.take_first(&mut matching);
    let [left_taken, right_taken] = ruled.spoken_for();
    let is_open = |pair: &&Weighed| !left_taken.contains(&pair.left) && !right_taken.contains(&pair.right);
    let mut best: Vec<&Weighed> = weighed.iter().filter(|pair| pair.points >= enough).filter(is_open).collect();
    best.sort_unstable_by_key(|pair| (-pair.points, pair.left, pair.right));
    let second_best = (margin > 0).then(|| {
        let open = || weighed.iter().filter(is_open);
        (seconds(open(), lefts, |pair| pair.left), seconds(open(), rights, |pair| pair.right))
    });
    for pair in best {
        if let Some((of_left, of_right)) = &second_best {
            let clear = |(first, second): (i32, i32)| pair.points == first && first - second >= margin;
            let at = |list: &[(i32, i32)], place: u32| list.get(place as usize).copied().unwrap_or((0, 0));
            if !clear(at(of_left, pair.left)) || !clear(at(of_right, pair.right)) {
                continue;
            }
        }
        matching.take(pair.left, pair.right);
    }
    ruled.take_last(&mut matching);
    matching
}

/// The points of the best and of the second best pair of each body.
fn seconds<'a>(
    weighed: impl Iterator<Item = &'a Weighed>,
    bodies: usize,
    of: impl Fn(&Weighed) -> u32,
) -> Vec<(i32, i32)> {
    let mut best = vec![(0, 0); bodies];
    for pair in weighed {
        if let Some((first, second)) = best.get_mut(of(pair) as usize) {
            if pair.points > *first {
                (*first, *second) = (pair.points, *first);
            } else if pair.points > *second {
                *second = pair.points;
            }
        }
    }
    best
}
