//! Free places side by side: where an upright stretch may stand without touching another net's.

use super::drawing::within;
use super::passes::TRACK;
use crate::order::sort_by;

/// An upright stretch that is taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Taken {
    pub(super) x: f64,
    pub(super) net: usize,
    /// An end on an upper edge, where arrowheads need room.
    pub(super) end: bool,
}

/// What is taken in one gutter.
pub(super) struct Slots<'a> {
    /// Sorted by x.
    pub(super) taken: Vec<Taken>,
    pub(super) blocked: &'a [(f64, f64)],
}

impl Slots<'_> {
    /// The free place nearest to `wish` between two bounds, at a distance from other nets that shrinks only in need.
    pub(super) fn take(&mut self, wish: f64, (from, to): (f64, f64), net: usize, end: bool) -> f64 {
        let near = self.near(from - 2.0 * TRACK, to + 2.0 * TRACK, net);
        let x = [(1.0, true), (0.5, true), (1.0, false), (0.5, false), (0.2, false)]
            .into_iter()
            .find_map(|(part, mind_texts)| {
                let blocked = if mind_texts { self.blocked } else { &[] };
                let closed = near.iter().map(|taken| {
                    let distance = part * if end && taken.end { 2.0 * TRACK } else { TRACK };
                    (taken.x - distance, taken.x + distance)
                });
                nearest_open(wish, from, to, closed.chain(blocked.iter().copied()).collect())
            })
            .unwrap_or_else(|| widest(from, to, &near));
        let place = self.taken.partition_point(|taken| taken.x < x);
        self.taken.insert(place, Taken { x, net, end });
        x
    }

    fn near(&self, from: f64, to: f64, net: usize) -> Vec<Taken> {
        let start = self.taken.partition_point(|taken| taken.x < from);
        let rest = self.taken.get(start..).unwrap_or_default();
        rest.iter().take_while(|taken| taken.x <= to).filter(|taken| taken.net != net).copied().collect()
    }
}

/// The point nearest to `wish` that lies in no closed stretch.
fn nearest_open(wish: f64, from: f64, to: f64, mut closed: Vec<(f64, f64)>) -> Option<f64> {
    sort_by(&mut closed, |left, right| left.0.total_cmp(&right.0));
    let mut best: Option<f64> = None;
    let mut open = from;
    for (start, end) in closed.into_iter().chain([(to + 0.001, f64::MAX)]) {
        if start > open {
            let point = within(wish, open, start.min(to).max(open));
            if point <= to && best.is_none_or(|best| (point - wish).abs() < (best - wish).abs()) {
                best = Some(point);
            }
        }
        open = open.max(end);
    }
    best
}

/// The middle of the widest stretch between what is taken.
fn widest(from: f64, to: f64, taken: &[Taken]) -> f64 {
    let mut best = (f64::MIN, (from + to) / 2.0);
    let mut last = from;
    for x in taken.iter().map(|taken| taken.x).filter(|x| *x > from && *x < to).chain([to]) {
        if x - last > best.0 {
            best = (x - last, (x + last) / 2.0);
        }
        last = x;
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_the_nearest_that_is_free() {
        assert_eq!(nearest_open(50.0, 0.0, 100.0, vec![]), Some(50.0));
        assert_eq!(nearest_open(50.0, 0.0, 100.0, vec![(44.0, 55.0)]), Some(55.0));
        assert_eq!(nearest_open(50.0, 0.0, 100.0, vec![(44.0, 60.0), (30.0, 45.0)]), Some(60.0));
        assert_eq!(nearest_open(50.0, 40.0, 60.0, vec![(30.0, 70.0)]), None);
        let taken = [2.0, 4.0].map(|x| Taken { x, net: 0, end: false });
        assert_eq!(widest(0.0, 10.0, &taken), 7.0);
    }

    #[test]
    fn many_lines_in_a_narrow_place_never_share_it() {
        let mut slots = Slots { taken: Vec::new(), blocked: &[(0.0, 100.0)] };
        let mut places: Vec<f64> = (0..500).map(|net| slots.take(5.0, (0.0, 10.0), net, false)).collect();
        places.sort_by(f64::total_cmp);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] > 1e-6));
    }
}
