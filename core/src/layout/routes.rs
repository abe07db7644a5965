//! The corners of every line, from gutter to gutter.

use super::drawing::{Direction, Point, Rect, Route};
use super::heights::Heights;
use super::nets::{Lateral, Leaf, Net};
use super::pack::SHEETS;
use super::passes::Way;
use super::pins::Uprights;
use super::place::Plan;
use super::tracks::Tracks;
use crate::model::RelationClass;

/// Between two lines from side to side.
const SIDE_PITCH: f64 = 12.0;

/// The routes of all nets and of all ties between neighbors; `frames` are the cards' boxes.
pub(super) fn routes(
    nets: &[Net],
    ways: &[Way],
    uprights: &[Uprights],
    tracks: &Tracks,
    heights: &Heights,
    frames: &[Rect],
) -> Vec<Route> {
    let mut routes = Vec::new();
    for (number, ((net, way), uprights)) in nets.iter().zip(ways).zip(uprights).enumerate() {
        let level = |gutter: usize| heights.track(gutter, tracks.track(number, gutter));
        let Some(hub) = frames.get(net.hub) else { continue };
        for (leaf, x) in net.leaves.iter().zip(&uprights.leaves) {
            let Some(frame) = frames.get(leaf.card) else { continue };
            let mut points = vec![Point { x: uprights.hub, y: if net.down { hub.bottom() } else { hub.y } }];
            points.extend(between(net, way, uprights, leaf, *x, level));
            points.push(Point { x: *x, y: if leaf.above { frame.bottom() } else { frame.y } });
            if !net.outward {
                points.reverse();
            }
            let (from, to) = if net.outward { (net.hub, leaf.card) } else { (leaf.card, net.hub) };
            routes.push(route(from, to, net.relation, points, !net.outward));
        }
    }
    routes
}

/// The corners between the two ends.
fn between(
    net: &Net,
    way: &Way,
    uprights: &Uprights,
    leaf: &Leaf,
    leaf_x: f64,
    level: impl Fn(usize) -> f64,
) -> Vec<Point> {
    let start = net.hub_gutter();
    let mut x = uprights.hub;
    let mut points = Vec::new();
    let mut turn = |gutter: usize, from: f64, to: f64| {
        let y = level(gutter);
        points.push(Point { x: from, y });
        points.push(Point { x: to, y });
    };
    match way {
        Way::Corridor(corridor) if leaf.gutter != start => {
            turn(start, x, *corridor);
            x = *corridor;
        }
        Way::Corridor(_) => {}
        Way::Gaps(_) => {
            let pass = |row: usize| uprights.passes.get(row - net.top).copied().unwrap_or_default();
            if net.down {
                for row in start..leaf.gutter {
                    turn(row, x, pass(row));
                    x = pass(row);
                }
            } else {
                for row in (leaf.gutter..start).rev() {
                    turn(row + 1, x, pass(row));
                    x = pass(row);
                }
            }
        }
    }
    turn(leaf.gutter, x, leaf_x);
    points
}

/// Lines from side to side of neighbors, at different heights for different ties.
pub(super) fn sideways(plan: &Plan<'_>, laterals: &[Lateral], frames: &[Rect]) -> Vec<Route> {
    let mut seen: Vec<(usize, usize)> = vec![(0, 0); frames.len()];
    let left_of = |lateral: &Lateral| {
        let x = |card: usize| frames.get(card).map_or(0.0, |frame| frame.x);
        if x(lateral.from) < x(lateral.to) { lateral.from } else { lateral.to }
    };
    for lateral in laterals {
        if let Some((count, _)) = seen.get_mut(left_of(lateral)) {
            *count += 1;
        }
    }
    let mut routes = Vec::new();
    for lateral in laterals {
        let (Some(from), Some(to)) = (frames.get(lateral.from), frames.get(lateral.to)) else { continue };
        let Some((count, next)) = seen.get_mut(left_of(lateral)) else { continue };
        let sheets = [lateral.from, lateral.to]
            .into_iter()
            .any(|card| plan.cards.get(card).is_some_and(|card| card.sheets() > 0.0));
        let top = from.y.max(to.y) + if sheets { SHEETS } else { 0.0 };
        let room = from.bottom().min(to.bottom()) - SHEETS - top;
        let pitch = SIDE_PITCH.min((room - 16.0).max(1.0) / *count as f64);
        let y = top + room / 2.0 + pitch * (*next as f64 - (*count as f64 - 1.0) / 2.0);
        *next += 1;
        let ends = if from.x < to.x { (from.right(), to.x) } else { (from.x, to.right()) };
        let points = vec![Point { x: ends.0, y }, Point { x: ends.1, y }];
        routes.push(route(lateral.from, lateral.to, lateral.relation, points, false));
    }
    routes
}

fn route(from: usize, to: usize, relation: RelationClass, points: Vec<Point>, trunk_last: bool) -> Route {
    let points = simple(points);
    let arrow = match points.as_slice() {
        [.., before, last] if relation != RelationClass::SameRank => Some(direction(*before, *last)),
        _ => None,
    };
    Route { from, to, relation, points, arrow, trunk_last }
}

fn direction(from: Point, to: Point) -> Direction {
    if (to.x - from.x).abs() < 1e-9 {
        if to.y < from.y { Direction::Up } else { Direction::Down }
    } else if to.x < from.x {
        Direction::Left
    } else {
        Direction::Right
    }
}

/// Only the corners: no point twice and none in the middle of a stretch.
fn simple(points: Vec<Point>) -> Vec<Point> {
    let same = |left: f64, right: f64| (left - right).abs() < 1e-6;
    let mut corners: Vec<Point> = Vec::new();
    for mut point in points {
        while let [.., before, last] = corners.as_slice()
            && (same(before.x, last.x) && same(last.x, point.x) || same(before.y, last.y) && same(last.y, point.y))
        {
            corners.pop();
        }
        if let Some(last) = corners.last() {
            if same(last.x, point.x) {
                point.x = last.x;
            }
            if same(last.y, point.y) {
                point.y = last.y;
            }
            if *last == point {
                continue;
            }
        }
        corners.push(point);
    }
    corners
}
