//! Second pass: a body that is left over may be a further part of the work of one that already has a counterpart.

use std::collections::BTreeSet;

use super::evidence::{Known, Scales, is_kindred};
use super::profile::{Profile, Sphere};
use super::reasons::Ground;
use super::{Closeness, Correspondence};
use crate::compare::Side;

/// A further pair must be surer than a main one: the other body is taken already.
const ENOUGH: i32 = 48;
/// What it is worth that a body belongs with the one that the other corresponds to.
const BESIDE: i32 = 20;

/// The further pairs: at most one for each body that is left over.
pub(super) fn extras(candidates: &[(usize, usize)], known: &Known<'_>) -> Vec<Correspondence> {
    let mut best: Vec<Extra<'_>> = candidates.iter().filter_map(|pair| extra(*pair, known)).collect();
    best.sort_by_key(|extra| (-extra.scales.points, extra.left.order + extra.right.order));
    let mut taken = BTreeSet::new();
    let mut found = Vec::new();
    for extra in best {
        let part = match extra.part {
            Side::Left => (Side::Left, extra.left.at),
            Side::Right => (Side::Right, extra.right.at),
        };
        if taken.insert(part) {
            found.push(extra.correspondence());
        }
    }
    found
}

struct Extra<'a> {
    left: &'a Profile<'a>,
    right: &'a Profile<'a>,
    /// The side whose body is left over.
    part: Side,
    /// Whether the body that is left over works with more than the other, not less.
    wider: bool,
    scales: Scales,
}

impl Extra<'_> {
    fn correspondence(self) -> Correspondence {
        Correspondence {
            left: self.left.id.clone(),
            right: self.right.id.clone(),
            relation: match (self.part, self.wider) {
                (Side::Left, false) | (Side::Right, true) => Closeness::Narrower,
                (Side::Right, false) | (Side::Left, true) => Closeness::Broader,
            },
            main: false,
            confidence: self.scales.confidence(),
            reasons: self.scales.reasons,
        }
    }
}

fn extra<'a>((left, right): (usize, usize), known: &Known<'a>) -> Option<Extra<'a>> {
    let counterpart_left = known.to_right.get(left).copied().flatten();
    let counterpart_right = known.to_left.get(right).copied().flatten();
    let (left, right) = (known.lefts.get(left)?, known.rights.get(right)?);
    let (part, rest, whole, beside) = match (counterpart_left, counterpart_right) {
        (None, Some(beside)) => (Side::Left, left, right, known.lefts.get(beside)?),
        (Some(beside), None) => (Side::Right, right, left, known.rights.get(beside)?),
        _ => return None,
    };
    let alike = left.class? == right.class? || is_kindred(left.class?, right.class?);
    let both_known = !left.topics.is_empty() && !right.topics.is_empty();
    if !alike || left.each != right.each || (both_known && rest.topics.is_disjoint(&whole.topics)) {
        return None;
    }
    let mut scales = known.explain(left, right);
    let inside = both_known && rest.topics.is_subset(&whole.topics) && rest.topics != whole.topics;
    let around = both_known && whole.topics.is_subset(&rest.topics) && rest.topics != whole.topics;
    let above = beside.ties.iter().any(|(tie, others)| tie.is_upward() && others.contains(&rest.at));
    let wider = !inside && (around || above);
    if belongs_with(rest, beside) {
        scales.put(BESIDE, || Ground::BesideCounterpart { side: part, name: beside.body.name.clone() });
        scales.reasons.sort_by_key(|reason| -reason.points);
    } else if !inside {
        return None;
    }
    (scales.points >= ENOUGH).then_some(Extra { left, right, part, wider, scales })
}

/// Whether the two bodies of one structure do one work together: elected bodies on the same level, or one under the
/// other, of the same class.
fn belongs_with(rest: &Profile<'_>, beside: &Profile<'_>) -> bool {
    let elected = [rest, beside].iter().all(|body| body.sphere() == Some(Sphere::Political));
    let beneath = rest.ties.iter().any(|(tie, others)| tie.is_upward() && others.contains(&beside.at));
    (elected && (beneath || (rest.rank.is_some() && rest.rank == beside.rank)))
        || (rest.class == beside.class && beneath)
}
