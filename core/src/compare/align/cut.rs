//! Where to stop believing: how many points a pair needs so that it is rather right than wrong, reckoned from the pairs at
//! hand.
//!
//! A body whose counterpart is clear has other near bodies that are certainly not its counterpart. How many points these
//! reach tells how many a body would reach with a wrong one if its own were gone (the *decoys* of Elias and Gygi 2007, who
//! so reckon how many of what a search finds is found by chance).

use super::assign::Matching;
use super::evidence::Weighed;

/// From fewer clear bodies it cannot be told well enough.
const CLEAR: usize = 8;

/// So many points a pair needs at least; `enough` where too little is known to say more.
pub(super) fn cut(weighed: &[Weighed], matching: &Matching, settled: &[bool], enough: i32) -> i32 {
    let is_settled = |left: u32| settled.get(left as usize).copied().unwrap_or(false);
    if settled.iter().filter(|settled| **settled).count() < CLEAR {
        return enough;
    }
    let counterpart = |left: u32| matching.to_right.get(left as usize).copied().flatten();
    let by_left = || weighed.chunk_by(|one, other| one.left == other.left);
    let mut points: Vec<i32> = by_left()
        .filter_map(|pairs| pairs.iter().find(|pair| counterpart(pair.left) == Some(pair.right)))
        .filter(|pair| !is_settled(pair.left))
        .map(|pair| pair.points)
        .collect();
    points.sort_unstable_by_key(|points| std::cmp::Reverse(*points));
    let open = settled.iter().filter(|settled| !**settled).count();
    // A body without counterpart can only get one that does not clearly belong to another.
    let is_free = |pair: &&Weighed| {
        let other = matching.to_left.get(pair.right as usize).copied().flatten();
        other.is_none_or(|other| !is_settled(other))
    };
    let mut decoys: Vec<i32> = by_left()
        .filter(|pairs| pairs.first().is_some_and(|pair| is_settled(pair.left)))
        .map(|pairs| pairs.iter().filter(is_free).map(|pair| pair.points).max().unwrap_or(0))
        .collect();
    decoys.sort_unstable_by_key(|points| std::cmp::Reverse(*points));
    best_cut(&points, &decoys, open, enough)
}

/// The points at which most is gained, if a right pair counts as much for as a wrong one against. All lists are sorted, the
/// most points first.
fn best_cut(found: &[i32], decoys: &[i32], open: usize, enough: i32) -> i32 {
    let reach = |points: i32| decoys.partition_point(|decoy| *decoy >= points);
    // How many of the open bodies have no counterpart: at first all of them, then those that are not found by more than
    // chance.
    let mut without = open;
    let mut cut = enough;
    for _ in 0..4 {
        let by_chance = |points: i32| without * reach(points) / decoys.len().max(1);
        let (mut best, mut right) = (0, 0);
        cut = found.first().map_or(enough, |most| most + 1);
        for (at, points) in found.iter().enumerate() {
            let (taken, wrong) = (at + 1, by_chance(*points).min(at + 1));
            let gain = 2 * i64::try_from(taken).unwrap_or(0) - 3 * i64::try_from(wrong).unwrap_or(0);
            if gain >= best {
                (best, right, cut) = (gain, taken - wrong, *points);
            }
        }
        without = open.saturating_sub(right);
    }
    cut.max(enough)
}

#[cfg(test)]
mod tests {
    use super::best_cut;

    #[test]
    fn what_decoys_reach_is_not_believed() {
        // Of a hundred clear bodies half reach 80 points with a wrong one; ten of the open ones have more.
        let decoys: Vec<i32> = std::iter::repeat_n(80, 50).chain(std::iter::repeat_n(0, 50)).collect();
        let found: Vec<i32> = std::iter::repeat_n(120, 10).chain(std::iter::repeat_n(80, 6)).collect();
        assert_eq!(best_cut(&found, &decoys, 22, 40), 120);
    }

    #[test]
    fn without_likeness_by_chance_all_that_is_enough_is_believed() {
        assert_eq!(best_cut(&[90, 70, 50], &[0; 100], 4, 40), 50);
    }
}
