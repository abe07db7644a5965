//! Circles among things that lead to each other: superiors, parts, what came instead of what.

use std::collections::{BTreeMap, BTreeSet};

/// The circles that are met when every thing is followed to those that it leads to; each thing is entered once over all.
///
/// Without recursion, so that a ladder may be as long as it likes.
pub(super) fn circles<'a>(
    things: impl Iterator<Item = &'a str>,
    next: &dyn Fn(&'a str) -> Vec<&'a str>,
) -> Vec<Vec<&'a str>> {
    let mut done = BTreeSet::new();
    let mut circles = Vec::new();
    for start in things {
        if !done.contains(start) {
            circles.extend(circle_from(start, next, &mut done));
        }
    }
    circles
}

/// Of the circles that are met on the way from one thing, the first.
fn circle_from<'a>(
    start: &'a str,
    next: &dyn Fn(&'a str) -> Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<&'a str>> {
    let mut way = vec![(start, next(start).into_iter())];
    let mut on_way = BTreeMap::from([(start, 0)]);
    let mut circle = None;
    while let Some((here, leads_to)) = way.last_mut() {
        let Some(there) = leads_to.next() else {
            on_way.remove(here);
            done.insert(here);
            way.pop();
            continue;
        };
        if let Some(begin) = on_way.get(there) {
            circle = circle.or_else(|| Some(way.iter().skip(*begin).map(|(thing, _)| *thing).collect()));
        } else if !done.contains(there) {
            on_way.insert(there, way.len());
            way.push((there, next(there).into_iter()));
        }
    }
    circle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pairs: &[(&'static str, &'static str)]) -> Vec<Vec<&'static str>> {
        let next = |from: &str| pairs.iter().filter(|(left, _)| *left == from).map(|(_, right)| *right).collect();
        circles(pairs.iter().map(|(left, _)| *left), &next)
    }

    #[test]
    fn a_circle_is_met_once_and_begins_where_it_is_entered() {
        assert_eq!(found(&[("d", "a"), ("a", "b"), ("b", "c"), ("c", "a")]), [["a", "b", "c"]]);
        assert_eq!(found(&[("a", "a")]), [["a"]]);
        assert_eq!(found(&[("a", "b"), ("b", "a"), ("c", "d"), ("d", "c")]).len(), 2);
    }

    #[test]
    fn two_ways_that_meet_again_are_no_circle() {
        assert_eq!(found(&[("b", "a"), ("c", "a"), ("d", "b"), ("d", "c")]), Vec::<Vec<&str>>::new());
    }
}
