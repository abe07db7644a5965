//! Gives each body at most one main counterpart, the best pairs first.

use std::collections::BTreeSet;

use super::evidence::Weighed;
use super::profile::Profile;

/// A pair with this many points is only just believed; below it, no counterpart is better than a wrong one.
pub(super) const ENOUGH: i32 = 36;

/// The pairs found, sorted by their places in the files.
///
/// Of two pairs that share a body and weigh the same, the one comes first whose bodies come earlier when each
/// structure is ordered by what its bodies say. Two such pairs never have the same sum of places, so the answer is
/// the same with the sides swapped.
pub(super) fn assign(weighed: &[Weighed], lefts: &[Profile<'_>], rights: &[Profile<'_>]) -> Vec<(usize, usize)> {
    let order = |profiles: &[Profile<'_>], at: usize| profiles.get(at).map_or(at, |profile| profile.order);
    let mut best: Vec<&Weighed> = weighed.iter().filter(|pair| pair.points >= ENOUGH).collect();
    best.sort_by_key(|pair| (-pair.points, order(lefts, pair.left) + order(rights, pair.right)));
    let (mut taken_left, mut taken_right) = (BTreeSet::new(), BTreeSet::new());
    let mut found = Vec::new();
    for pair in best {
        if !taken_left.contains(&pair.left) && !taken_right.contains(&pair.right) {
            taken_left.insert(pair.left);
            taken_right.insert(pair.right);
            found.push((pair.left, pair.right));
        }
    }
    found.sort_unstable();
    found
}
