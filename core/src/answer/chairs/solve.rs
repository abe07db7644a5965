//! What can be so when several things have been seen, and which of them cannot all be so.

use serde::Serialize;

use super::phase::{Window, both};

/// Things that cannot all be so under the rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clash {
    /// Them, as numbers in the rotation's list of evidence; without any one of them the rest can be so. One alone
    /// contradicts the rule itself.
    pub among: Vec<usize>,
    /// The one without which everything else fits, where there is just one such; the answer then goes by the others.
    pub misfit: Option<usize>,
}

/// The anchors that one thing allows.
pub(super) struct Piece(pub(super) Vec<Window>);

/// What is left.
pub(super) struct Solved {
    pub(super) anchors: Vec<Window>,
    pub(super) used: Vec<bool>,
    pub(super) clashes: Vec<Clash>,
}

/// How many clashes are told of; beyond that nothing at all is gone by.
const MOST: usize = 20;

/// The anchors that everything allows that clashes with nothing.
pub(super) fn solve(all: &[Window], pieces: &[Piece]) -> Solved {
    let mut used = vec![true; pieces.len()];
    let mut clashes = Vec::new();
    loop {
        let anchors = allowed(all, pieces, &used, None);
        if !anchors.is_empty() {
            return Solved { anchors, used, clashes };
        }
        if clashes.len() == MOST {
            used.fill(false);
            return Solved { anchors: all.to_vec(), used, clashes };
        }
        let among = least_clash(all, pieces, &used);
        let freed = |number: &&usize| !allowed(all, pieces, &used, Some(**number)).is_empty();
        let mut freeing = among.iter().filter(freed);
        let misfit = match (freeing.next(), freeing.next()) {
            (Some(one), None) => Some(*one),
            _ => None,
        };
        // Which of several is wrong cannot be known, so none of them is gone by.
        for number in misfit.as_ref().map_or(among.as_slice(), std::slice::from_ref) {
            if let Some(used) = used.get_mut(*number) {
                *used = false;
            }
        }
        clashes.push(Clash { among, misfit });
    }
}

fn allowed(all: &[Window], pieces: &[Piece], used: &[bool], but: Option<usize>) -> Vec<Window> {
    let used = used.iter().enumerate().filter(|(number, used)| **used && but != Some(*number));
    let pieces = used.filter_map(|(number, _)| pieces.get(number));
    pieces.fold(all.to_vec(), |left, piece| both(&left, &piece.0))
}

/// Things that clash, and would not without any one of them.
fn least_clash(all: &[Window], pieces: &[Piece], used: &[bool]) -> Vec<usize> {
    let mut clash: Vec<usize> = Vec::new();
    let mut left = all.to_vec();
    // Each time the first thing that cannot be so beside those before it belongs to the clash.
    while !left.is_empty() {
        let mut tried = left.clone();
        let next = pieces.iter().zip(used).enumerate().find(|(_, (piece, used))| {
            if **used {
                tried = both(&tried, &piece.0);
            }
            tried.is_empty()
        });
        let Some((number, (piece, _))) = next else { break };
        left = both(&left, &piece.0);
        clash.push(number);
    }
    crate::order::sort_by(&mut clash, Ord::cmp);
    clash
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;

    fn window((first, last): (u8, u8)) -> Window {
        Window { earliest: Day::new(2024, 1, first), latest: Day::new(2024, 1, last) }
    }

    fn check(pieces: &[&[(u8, u8)]]) -> (Vec<Vec<usize>>, Vec<Option<usize>>, Vec<bool>) {
        let pieces: Vec<Piece> =
            pieces.iter().map(|piece| Piece(piece.iter().copied().map(window).collect())).collect();
        let solved = solve(&[window((1, 31))], &pieces);
        let (among, misfits) = solved.clashes.into_iter().map(|clash| (clash.among, clash.misfit)).unzip();
        (among, misfits, solved.used)
    }

    #[test]
    fn what_fits_is_gone_by() {
        assert_eq!(check(&[&[(1, 10)], &[(5, 20)]]), (vec![], vec![], vec![true, true]));
    }

    #[test]
    fn the_one_without_which_all_else_fits_is_the_misfit() {
        let odd: &[(u8, u8)] = &[(25, 31)];
        assert_eq!(
            check(&[&[(1, 10)], odd, &[(5, 20)], &[(4, 9)]]),
            (vec![vec![0, 1]], vec![Some(1)], vec![true, false, true, true])
        );
        assert_eq!(check(&[&[], &[(1, 2)]]), (vec![vec![0]], vec![Some(0)], vec![false, true]));
    }

    #[test]
    fn of_two_that_contradict_each_other_neither_is_gone_by() {
        assert_eq!(
            check(&[&[(1, 10)], &[(1, 31)], &[(11, 20)]]),
            (vec![vec![0, 2]], vec![None], vec![false, true, false])
        );
    }

    #[test]
    fn three_can_clash_of_which_any_two_fit() {
        let (among, misfits, _) = check(&[&[(1, 5), (11, 15)], &[(4, 5), (21, 25)], &[(11, 15), (21, 25)]]);
        assert_eq!((among, misfits), (vec![vec![0, 1, 2]], vec![None]));
    }
}
