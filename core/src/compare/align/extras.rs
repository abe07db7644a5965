//! Second pass: a body that is left over may be a further part of the work of one that already has a counterpart.

use std::collections::BTreeSet;

use super::Closeness;
use super::evidence::{Known, is_kindred};
use super::intern::{is_apart, is_within};
use super::profile::{Profile, Sphere};
use super::reasons::Ground;
use super::search::Found;
use crate::compare::Side;

/// A further pair must be surer than a main one: the other body is taken already.
const MORE: i32 = 12;
/// What it is worth that a body belongs with the one that the other corresponds to.
const BESIDE: i32 = 20;

/// The further pairs: at most one for each body that is left over.
pub(super) fn extras(candidates: impl Iterator<Item = (u32, u32)>, known: &Known<'_>) -> Vec<Found> {
    let mut best: Vec<Extra> = candidates.filter_map(|pair| extra(pair, known)).collect();
    best.sort_by_key(|extra| (-extra.points, extra.left, extra.right));
    let mut taken = BTreeSet::new();
    best.retain(|extra| {
        taken.insert(if extra.part == Side::Left { (Side::Left, extra.left) } else { (Side::Right, extra.right) })
    });
    best.into_iter().filter_map(|extra| extra.found(known)).collect()
}

struct Extra {
    left: u32,
    right: u32,
    points: i32,
    /// The side whose body is left over.
    part: Side,
    /// Whether the body that is left over works with more than the other, not less.
    wider: bool,
    /// The counterpart of the other, where the one left over belongs with it.
    beside: Option<u32>,
}

impl Extra {
    fn found(self, known: &Known<'_>) -> Option<Found> {
        let mut scales = known.explain(self.left, self.right)?;
        if let Some(beside) = self.beside {
            let name = || known.name(self.part, beside);
            scales.put(BESIDE, || Ground::BesideCounterpart { side: self.part, name: name() });
            scales.reasons.sort_by_key(|reason| -reason.points);
        }
        let relation = match (self.part, self.wider) {
            (Side::Left, false) | (Side::Right, true) => Closeness::Narrower,
            (Side::Right, false) | (Side::Left, true) => Closeness::Broader,
        };
        Some(Found { left: self.left, right: self.right, relation, main: false, scales })
    }
}

fn extra((here, there): (u32, u32), known: &Known<'_>) -> Option<Extra> {
    let (left, right) = (known.profile(Side::Left, here)?, known.profile(Side::Right, there)?);
    let (part, at, rest, whole, beside) = match (known.to_right(here), known.to_left(there)) {
        (None, Some(beside)) => (Side::Left, here, left, right, beside),
        (Some(beside), None) => (Side::Right, there, right, left, beside),
        _ => return None,
    };
    let alike = left.class? == right.class? || is_kindred(left.class?, right.class?);
    let both_known = !left.topics.is_empty() && !right.topics.is_empty();
    if !alike || left.each != right.each || (both_known && is_apart(&rest.topics, &whole.topics)) {
        return None;
    }
    let inside = both_known && is_within(&rest.topics, &whole.topics) && rest.topics != whole.topics;
    let around = both_known && is_within(&whole.topics, &rest.topics) && rest.topics != whole.topics;
    let counterpart = known.profile(part, beside)?;
    let wider = !inside && (around || is_under(counterpart, at));
    let belongs = belongs_with(rest, counterpart, beside);
    if !belongs && !inside {
        return None;
    }
    let points = known.points(here, there) + if belongs { BESIDE } else { 0 };
    let beside = belongs.then_some(beside);
    (points >= known.enough + MORE).then_some(Extra { left: here, right: there, points, part, wider, beside })
}

/// Whether the body stands under the one at this place.
fn is_under(body: &Profile, place: u32) -> bool {
    body.ties.iter().any(|(tie, other)| tie.is_upward() && *other == place)
}

/// Whether the two bodies of one structure do one work together: elected bodies on the same level, or one under the
/// other, of the same class.
fn belongs_with(rest: &Profile, beside: &Profile, place: u32) -> bool {
    let elected = [rest, beside].iter().all(|body| body.sphere() == Some(Sphere::Political));
    let beneath = is_under(rest, place);
    (elected && (beneath || (rest.rank.is_some() && rest.rank == beside.rank)))
        || (rest.class == beside.class && beneath)
}
