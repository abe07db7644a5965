//! Which gap of each row a trunk passes through; one that passes many rows runs in the corridor at the right.

use super::drawing::within;
use super::nets::Net;
use super::place::{Paper, Plan};
use crate::order::sort_by_key;

/// Between two lines side by side, and between a line and the nearest card.
pub(super) const TRACK: f64 = 6.0;
const CLEARANCE: f64 = 5.0;
/// A trunk that passes more rows than this runs in the corridor.
const MOST_PASSES: usize = 6;

/// A stretch of a row without cards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Gap {
    pub(super) from: f64,
    pub(super) to: f64,
}

/// How a net gets past the rows between its gutters.
#[derive(Clone, Debug)]
pub(super) enum Way {
    /// Through these gaps (numbers within their rows), from the topmost row down.
    Gaps(Vec<usize>),
    /// In the corridor, at this x.
    Corridor(f64),
}

/// The nets that run in the corridor, each with its track, and how many tracks there are.
fn corridor(nets: &[Net], paper: Paper) -> (Vec<Option<usize>>, usize) {
    let most = if paper.narrow { 0 } else { MOST_PASSES };
    let mut order: Vec<usize> = Vec::new();
    order.extend(nets.iter().enumerate().filter(|(_, net)| net.bottom - net.top > most).map(|(number, _)| number));
    sort_by_key(&mut order, |number| nets.get(*number).map(|net| (net.top, net.bottom)));
    let mut tracks: Vec<usize> = Vec::new();
    let mut track_of = vec![None; nets.len()];
    for number in order {
        let Some(net) = nets.get(number) else { continue };
        let track = tracks.iter().position(|bottom| *bottom < net.top).unwrap_or(tracks.len());
        match tracks.get_mut(track) {
            Some(bottom) => *bottom = net.bottom,
            None => tracks.push(net.bottom),
        }
        if let Some(place) = track_of.get_mut(number) {
            *place = Some(track);
        }
    }
    let count = tracks.len();
    (track_of, count)
}

/// The width in px that the corridor needs.
pub(super) fn corridor_width(nets: &[Net], paper: Paper) -> f64 {
    let (_, count) = corridor(nets, paper);
    if count == 0 { 0.0 } else { (4.0 + TRACK * (count as f64 + 1.0)).min(if paper.narrow { 64.0 } else { 120.0 }) }
}

/// The gaps of every row, from left to right, wide enough for a line.
pub(super) fn gaps(plan: &Plan<'_>, paper: Paper) -> Vec<Vec<Gap>> {
    plan.rows
        .iter()
        .map(|row| {
            let mut gaps = Vec::new();
            let mut from = paper.left;
            for card in row.cards.iter().filter_map(|card| plan.cards.get(*card)) {
                gaps.push((from, card.x));
                from = card.x + card.width;
            }
            gaps.push((from, paper.content.1));
            gaps.into_iter()
                .filter(|(from, to)| to - from > 2.0 * CLEARANCE + 1.0)
                .map(|(from, to)| Gap { from: from + CLEARANCE, to: to - CLEARANCE })
                .collect()
        })
        .collect()
}

/// The way of every net; `blocked` are the stretches of each row above which a text stands.
pub(super) fn ways(
    plan: &Plan<'_>,
    nets: &[Net],
    gaps: &[Vec<Gap>],
    blocked: &[Vec<(f64, f64)>],
    paper: Paper,
) -> Vec<Way> {
    let (corridor, count) = corridor(nets, paper);
    let start = paper.content.1 + TRACK;
    let pitch = TRACK.min((paper.width - 4.0 - start) / count.max(1) as f64);
    let mut load: Vec<Vec<usize>> = gaps.iter().map(|gaps| vec![0; gaps.len()]).collect();
    nets.iter()
        .zip(corridor)
        .map(|(net, track)| match track {
            Some(track) => Way::Corridor(start + pitch * track as f64),
            None => {
                let mut x = plan.cards.get(net.hub).map_or(0.0, |card| card.center());
                let mut chosen = Vec::new();
                let rows: Vec<usize> =
                    if net.down { (net.top..net.bottom).collect() } else { (net.top..net.bottom).rev().collect() };
                for row in rows {
                    let blocked = blocked.get(row).map_or(&[][..], Vec::as_slice);
                    let (Some(gaps), Some(load)) = (gaps.get(row), load.get_mut(row)) else { continue };
                    let (gap, next) = nearest(gaps, load, blocked, x, net.aim);
                    if let Some(load) = load.get_mut(gap) {
                        *load += 1;
                    }
                    x = next;
                    chosen.push(gap);
                }
                if !net.down {
                    chosen.reverse();
                }
                Way::Gaps(chosen)
            }
        })
        .collect()
}

/// The gap with the shortest way from `x` toward `aim`, and where in it; a full one counts as far away.
fn nearest(gaps: &[Gap], load: &[usize], blocked: &[(f64, f64)], x: f64, aim: f64) -> (usize, f64) {
    let mut best = (f64::MAX, 0, x);
    for (number, (gap, load)) in gaps.iter().zip(load).enumerate() {
        let at = if gap.to - gap.from < 30.0 { (gap.from + gap.to) / 2.0 } else { within(x, gap.from, gap.to) };
        let capacity = ((gap.to - gap.from) / TRACK).floor() as usize + 1;
        let over = (load + 1).saturating_sub(capacity) as f64;
        let hidden = blocked.iter().any(|(from, to)| *from < gap.from && gap.to < *to);
        let cost = 1.01 * (at - x).abs() + (at - aim).abs() + 400.0 * over + if hidden { 1000.0 } else { 0.0 };
        if cost < best.0 {
            best = (cost, number, at);
        }
    }
    (best.1, best.2)
}
