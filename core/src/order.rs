//! Putting things in order, with one sort for all types.

use std::cmp::Ordering;

/// Sorts; what is equal stays in its order.
///
/// The sort of the standard library is made anew for every type of item, at some 5 KB of wasm each, and those were an
/// eighth of what this crate weighed. Here only places are sorted, and the items then swapped into them.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for (place, from) in swaps(items.len(), &|left, right| compare(&items[left], &items[right])) {
        items.swap(place, from);
    }
}

/// As [`sort_by`], by a key.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |left, right| key(left).cmp(&key(right)));
}

/// What to swap with what, one after the other, to put so many items in order.
fn swaps(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|left, right| compare(*left, *right));
    let mut swaps = Vec::new();
    for place in 0..count {
        let mut from = order[place];
        // What stood at an earlier place has been swapped away from there, to where that place got its item from.
        while from < place {
            from = order[from];
        }
        if from != place {
            swaps.push((place, from));
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::sort_by_key;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(keys in proptest::collection::vec(0_u8..20, 0..60)) {
            let mut items: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by_key(&mut items, |item| item.0);
            prop_assert_eq!(items, expected);
        }
    }
}
