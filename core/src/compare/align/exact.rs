//! The pairs that are worth the most together, each body in at most one of them: a matching of the greatest weight
//! (Kuhn 1955; here by the best augmenting path for each body in turn, as Edmonds and Karp 1972).

use std::collections::VecDeque;

/// What it is worth to pair a left body with each right one, by the place of the left body. Only what is worth something
/// is listed.
pub(super) type Worths = Vec<Vec<(u32, i64)>>;

/// The right body of each left one, so that all pairs together are worth the most.
pub(super) fn best(worths: &Worths, rights: usize) -> Vec<Option<u32>> {
    let mut search = Search { worths, right_of: vec![None; worths.len()], left_of: vec![None; rights] };
    for left in 0..worths.len() {
        search.add(left);
    }
    search.right_of
}

struct Search<'a> {
    worths: &'a Worths,
    right_of: Vec<Option<u32>>,
    left_of: Vec<Option<usize>>,
}

impl Search<'_> {
    fn worths(&self, left: usize) -> &[(u32, i64)] {
        self.worths.get(left).map_or(&[], Vec::as_slice)
    }

    fn left_of(&self, right: u32) -> Option<usize> {
        self.left_of.get(right as usize).copied().flatten()
    }

    /// What the present pair of a right body is worth.
    fn present(&self, left: usize, right: u32) -> i64 {
        self.worths(left).iter().find(|(other, _)| *other == right).map_or(0, |(_, worth)| *worth)
    }

    /// Finds the best for one more left body: others may move to other right ones for it, or be left without.
    fn add(&mut self, left: usize) {
        // The most that is won if a right body gets free for the one that reaches it, and which one that is.
        let mut reached: Vec<Option<(i64, usize)>> = vec![None; self.left_of.len()];
        let mut waiting = VecDeque::from([(left, 0)]);
        let (mut most, mut end) = (0, None);
        while let Some((from, before)) = waiting.pop_front() {
            for (right, worth) in self.worths(from) {
                let won = before + worth;
                let Some(slot) = reached.get_mut(*right as usize) else { continue };
                if slot.is_some_and(|(other, _)| other >= won) || self.right_of.get(from) == Some(&Some(*right)) {
                    continue;
                }
                *slot = Some((won, from));
                let owner = self.left_of(*right);
                let after = won - owner.map_or(0, |owner| self.present(owner, *right));
                if after > most {
                    (most, end) = (after, Some(*right));
                }
                waiting.extend(owner.map(|owner| (owner, after)));
            }
        }
        let Some(mut right) = end else { return };
        // The last owner on the way is left without; each other takes the right body by which it was reached.
        if let Some(last) = self.left_of(right)
            && let Some(slot) = self.right_of.get_mut(last)
        {
            *slot = None;
        }
        while let Some((_, from)) = reached.get(right as usize).copied().flatten() {
            let next = self.right_of.get_mut(from).and_then(|slot| slot.replace(right));
            if let Some(slot) = self.left_of.get_mut(right as usize) {
                *slot = Some(from);
            }
            match next {
                Some(next) if from != left => right = next,
                _ => break,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use pathfinding::kuhn_munkres::kuhn_munkres;
    use pathfinding::matrix::Matrix;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_best_pair_gives_way_where_two_others_are_worth_more_together() {
        let worths = vec![vec![(0, 10), (1, 9)], vec![(0, 8)]];
        assert_eq!(best(&worths, 2), [Some(1), Some(0)]);
    }

    #[test]
    fn a_body_is_left_without_where_that_is_worth_more() {
        let worths = vec![vec![(0, 3)], vec![(0, 8)]];
        assert_eq!(best(&worths, 1), [None, Some(0)]);
    }

    proptest! {
        #[test]
        fn a_well_known_library_finds_no_more(
            table in (1_usize..9).prop_flat_map(|rights| {
                prop::collection::vec(prop::collection::vec(prop_oneof![Just(0), 1_i64..40], rights), 1..9)
            }),
        ) {
            let rights = table[0].len();
            let listed = |row: &Vec<i64>| (0..).zip(row).filter(|(_, worth)| **worth > 0).map(|(at, worth)| (at, *worth)).collect();
            let worths: Worths = table.iter().map(listed).collect();
            let found = best(&worths, rights);
            let mut taken: Vec<u32> = found.iter().flatten().copied().collect();
            taken.sort_unstable();
            prop_assert!(taken.windows(2).all(|two| two[0] < two[1]));
            let worth: i64 = table.iter().zip(&found).filter_map(|(row, right)| right.map(|right| row[right as usize])).sum();
            // It wants no more rows than columns; to stay without is worth nothing.
            let columns = rights.max(table.len());
            let rows = table.iter().map(|row| (0..columns).map(|at| row.get(at).copied().unwrap_or(0)).collect::<Vec<_>>());
            let (most, _) = kuhn_munkres(&Matrix::from_rows(rows).expect("rows of one length"));
            prop_assert_eq!(worth, most);
        }
    }
}
