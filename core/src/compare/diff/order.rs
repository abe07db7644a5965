//! Two lists in their order: what stands in both, what stands elsewhere, what only one has.

/// How two lists stand to each other, by places from 0.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Ordered {
    /// The same in the same order.
    pub(super) same: Vec<(usize, usize)>,
    /// The same at another place in the order.
    pub(super) moved: Vec<(usize, usize)>,
    /// Only in the left.
    pub(super) left: Vec<usize>,
    /// Only in the right.
    pub(super) right: Vec<usize>,
}

/// So many on each side are held against each other; beyond, only what stands at the same distance from an end.
const MOST: usize = 200;

/// Finds the longest part of two lists that has the same order in both. Of several as long, `rank` of two that are the
/// same says which comes first; it must not depend on the side.
pub(super) fn in_order<T>(
    left: &[T],
    right: &[T],
    same: &dyn Fn(&T, &T) -> bool,
    rank: &dyn Fn(&T, &T) -> String,
) -> Ordered {
    let pairs = || left.iter().zip(right);
    let head = pairs().take_while(|(here, there)| same(here, there)).count();
    let shorter = left.len().min(right.len()) - head;
    let ends = left.iter().rev().zip(right.iter().rev()).take(shorter);
    let tail = ends.take_while(|(here, there)| same(here, there)).count();
    let (left_end, right_end) = (left.len() - tail, right.len() - tail);
    let mut ordered = Ordered { same: (0..head).map(|at| (at, at)).collect(), ..Ordered::default() };
    let (lefts, rights): (Vec<usize>, Vec<usize>) = ((head..left_end).collect(), (head..right_end).collect());
    let alike =
        |here: usize, there: usize| left.get(here).zip(right.get(there)).is_some_and(|(here, there)| same(here, there));
    if lefts.len() <= MOST && rights.len() <= MOST {
        let rank = |here: usize, there: usize| {
            left.get(here).zip(right.get(there)).map(|(here, there)| rank(here, there)).unwrap_or_default()
        };
        ordered.same.extend(longest(&lefts, &rights, &alike, &rank));
    }
    ordered.same.extend((0..tail).map(|at| (left_end + at, right_end + at)));
    ordered.left = lefts.into_iter().filter(|at| ordered.same.iter().all(|(here, _)| here != at)).collect();
    ordered.right = rights.into_iter().filter(|at| ordered.same.iter().all(|(_, there)| there != at)).collect();
    if ordered.left.len() <= MOST && ordered.right.len() <= MOST {
        moved(&mut ordered, &alike);
    }
    ordered
}

/// The longest common part of two lists in order.
fn longest(
    left: &[usize],
    right: &[usize],
    alike: &dyn Fn(usize, usize) -> bool,
    rank: &dyn Fn(usize, usize) -> String,
) -> Vec<(usize, usize)> {
    // How long the longest is from one place on the left and one on the right on.
    let mut lengths = vec![vec![0_usize; right.len() + 1]; left.len() + 1];
    let at =
        |lengths: &[Vec<usize>], i: usize, j: usize| lengths.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0);
    for (i, here) in left.iter().enumerate().rev() {
        for (j, there) in right.iter().enumerate().rev() {
            let with = if alike(*here, *there) { 1 + at(&lengths, i + 1, j + 1) } else { 0 };
            let length = with.max(at(&lengths, i + 1, j)).max(at(&lengths, i, j + 1));
            if let Some(cell) = lengths.get_mut(i).and_then(|row| row.get_mut(j)) {
                *cell = length;
            }
        }
    }
    let mut found = Vec::new();
    let (mut i, mut j) = (0, 0);
    while at(&lengths, i, j) > 0 {
        let all = at(&lengths, i, j);
        let fits = |(i, j): (usize, usize)| {
            let (here, there) = (left.get(i)?, right.get(j)?);
            let fits = alike(*here, *there) && 1 + at(&lengths, i + 1, j + 1) == all;
            fits.then_some((*here, *there, i, j))
        };
        // The nearest pair that keeps the whole: both sides step on together, so that neither comes first.
        let steps = 0..(left.len() - i) + (right.len() - j);
        let next = steps.into_iter().find_map(|sum| {
            let pairs = (0..=sum).map(|down| (i + down, j + (sum - down)));
            pairs
                .filter_map(fits)
                .min_by_key(|(here, there, down, along)| ((down - i).abs_diff(along - j), rank(*here, *there)))
        });
        let Some((here, there, down, along)) = next else { break };
        found.push((here, there));
        (i, j) = (down + 1, along + 1);
    }
    found
}

/// What is left on both sides and the same stands at another place.
fn moved(ordered: &mut Ordered, alike: &dyn Fn(usize, usize) -> bool) {
    let mut rest = Vec::new();
    for here in std::mem::take(&mut ordered.left) {
        match ordered.right.iter().position(|there| alike(here, *there)) {
            Some(at) => ordered.moved.push((here, ordered.right.remove(at))),
            None => rest.push(here),
        }
    }
    ordered.left = rest;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered(left: &str, right: &str) -> String {
        let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
        let found = in_order(&left, &right, &|here, there| here == there, &|here, _| here.to_string());
        let at = |places: &[usize], list: &[char]| places.iter().map(|at| list[*at]).collect::<String>();
        let firsts = |pairs: &[(usize, usize)]| pairs.iter().map(|(at, _)| left[*at]).collect::<String>();
        let (same, moved) = (firsts(&found.same), firsts(&found.moved));
        format!("{same} ~{moved} -{} +{}", at(&found.left, &left), at(&found.right, &right))
    }

    #[test]
    fn what_is_in_order_stays_and_the_rest_is_told() {
        assert_eq!(ordered("abc", "abc"), "abc ~ - +");
        assert_eq!(ordered("abc", "axc"), "ac ~ -b +x");
        assert_eq!(ordered("abcd", "acdb"), "acd ~b - +");
        assert_eq!(ordered("ab", "xaby"), "ab ~ - +xy");
        assert_eq!(ordered("", "a"), " ~ - +a");
        assert_eq!((ordered("ab", "ba"), ordered("ba", "ab")), ("a ~b - +".to_owned(), "a ~b - +".to_owned()));
    }
}
