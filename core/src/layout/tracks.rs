//! The level stretches in each gutter, each net on a track of its own.

use super::nets::Net;
use super::passes::{TRACK, Way};
use super::pins::Uprights;
use crate::order::{sort_by, sort_by_key};

/// What a net does in one gutter.
#[derive(Clone, Debug)]
struct Wire {
    net: usize,
    from: f64,
    to: f64,
    above: Vec<f64>,
    below: Vec<f64>,
}

/// The tracks of all gutters.
#[derive(Debug, Default)]
pub(super) struct Tracks {
    /// How many each gutter has.
    pub(super) counts: Vec<usize>,
    /// By net: gutter and track, in the gutters' order.
    of_net: Vec<Vec<(usize, usize)>>,
}

impl Tracks {
    /// The track of a net in a gutter; the first where it goes straight through.
    pub(super) fn track(&self, net: usize, gutter: usize) -> usize {
        let tracks = self.of_net.get(net).map_or(&[][..], Vec::as_slice);
        let place = tracks.partition_point(|(other, _)| *other < gutter);
        tracks.get(place).filter(|(other, _)| *other == gutter).map_or(0, |(_, track)| *track)
    }
}

/// Gives every net a track in every gutter where it goes along.
pub(super) fn tracks(nets: &[Net], ways: &[Way], uprights: &[Uprights], gutters: usize) -> Tracks {
    let mut wires: Vec<Vec<Wire>> = vec![Vec::new(); gutters];
    for (number, ((net, way), uprights)) in nets.iter().zip(ways).zip(uprights).enumerate() {
        for (gutter, above, below) in ends(net, way, uprights) {
            let all = || above.iter().chain(&below).copied();
            let (from, to) = (all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max));
            if to - from > 1e-6
                && let Some(wires) = wires.get_mut(gutter)
            {
                wires.push(Wire { net: number, from, to, above, below });
            }
        }
    }
    let mut tracks = Tracks { counts: Vec::new(), of_net: vec![Vec::new(); nets.len()] };
    for (gutter, wires) in wires.into_iter().enumerate() {
        let rows = untangle(color(wires));
        tracks.counts.push(rows.len());
        for (track, wire) in
            rows.into_iter().enumerate().flat_map(|(track, row)| row.into_iter().map(move |wire| (track, wire)))
        {
            if let Some(of_net) = tracks.of_net.get_mut(wire.net) {
                of_net.push((gutter, track));
            }
        }
    }
    tracks
}

/// Where a net stands in each gutter that it touches: from above and from below.
fn ends(net: &Net, way: &Way, uprights: &Uprights) -> Vec<(usize, Vec<f64>, Vec<f64>)> {
    let mut leaves: Vec<(usize, bool, f64)> =
        net.leaves.iter().zip(&uprights.leaves).map(|(leaf, x)| (leaf.gutter, leaf.above, *x)).collect();
    leaves.push((net.hub_gutter(), net.down, uprights.hub));
    match way {
        Way::Gaps(_) => {
            for (row, x) in (net.top..net.bottom).zip(&uprights.passes) {
                leaves.push((row, false, *x));
                leaves.push((row + 1, true, *x));
            }
        }
        Way::Corridor(x) => {
            let mut gutters: Vec<usize> = leaves.iter().map(|(gutter, ..)| *gutter).collect();
            sort_by_key(&mut gutters, |gutter| *gutter);
            gutters.dedup();
            leaves.extend(gutters.into_iter().map(|gutter| (gutter, gutter > net.top, *x)));
        }
    }
    sort_by_key(&mut leaves, |(gutter, ..)| *gutter);
    leaves
        .chunk_by(|left, right| left.0 == right.0)
        .map(|group| {
            let side = |above: bool| group.iter().filter(|end| end.1 == above).map(|end| end.2).collect();
            (group.first().map_or(0, |end| end.0), side(true), side(false))
        })
        .collect()
}

/// As few tracks as possible (the left-edge rule): wires that do not meet share one.
fn color(mut wires: Vec<Wire>) -> Vec<Vec<Wire>> {
    sort_by(&mut wires, |left, right| left.from.total_cmp(&right.from).then(left.net.cmp(&right.net)));
    let mut rows: Vec<Vec<Wire>> = Vec::new();
    for wire in wires {
        let free = |row: &&mut Vec<Wire>| row.last().is_none_or(|last| last.to + 2.0 * TRACK < wire.from);
        match rows.iter_mut().find(free) {
            Some(row) => row.push(wire),
            None => rows.push(vec![wire]),
        }
    }
    rows
}

/// Swaps neighboring tracks as long as that saves crossings; only where there are few enough to be told apart.
fn untangle(mut rows: Vec<Vec<Wire>>) -> Vec<Vec<Wire>> {
    if rows.len() > 12 || rows.iter().map(Vec::len).sum::<usize>() > 60 {
        return rows;
    }
    for _ in 0..rows.len() {
        let mut changed = false;
        for place in 1..rows.len() {
            if let Some([upper, lower]) = rows.get_mut(place - 1..=place)
                && crossings(lower, upper) < crossings(upper, lower)
            {
                std::mem::swap(upper, lower);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    rows
}

/// How often the upright stretches of two tracks cross the other track.
fn crossings(upper: &[Wire], lower: &[Wire]) -> usize {
    let crossed = |ends: &[f64], wire: &Wire| ends.iter().filter(|x| wire.from < **x && **x < wire.to).count();
    let pairs = upper.iter().flat_map(|upper| lower.iter().map(move |lower| (upper, lower)));
    pairs.map(|(upper, lower)| crossed(&upper.below, lower) + crossed(&lower.above, upper)).sum()
}
