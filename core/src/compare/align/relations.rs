//! Evidence from the bodies around a pair: whether those that it is tied to correspond too.

use super::evidence::{Known, Scales};
use super::profile::{Profile, Tie};
use super::rarity::size_points;
use super::reasons::Ground;
use crate::model::RelationClass;

/// Weighs every tie that both bodies have; one that only one of them has is unknown on the other side. Tells whether the
/// bodies that direct them correspond.
pub(super) fn ties(left: &Profile, right: &Profile, known: &Known<'_>, scales: &mut Scales) -> bool {
    let mut placed = false;
    let mut rest = left.ties.as_slice();
    while let Some((tie, _)) = rest.first() {
        let (here, others) = rest.split_at(rest.partition_point(|(other, _)| other == tie));
        rest = others;
        let there = right.tied(*tie);
        if !there.is_empty() {
            let matched = weigh(*tie, here, there, known, scales);
            placed |= matched && tie.class() == RelationClass::Directs && !tie.acts();
        }
    }
    placed
}

type Ends = [(Tie, u32)];

fn weigh(tie: Tie, here: &Ends, there: &Ends, known: &Known<'_>, scales: &mut Scales) -> bool {
    let (points_for, points_against) = weight(tie);
    let (mut found, mut first, mut rarest, mut chance) = (0, None, 0, 0);
    for (_, left) in here {
        let Some(right) = known.to_right(*left) else { continue };
        if there.binary_search(&(tie, right)).is_ok() {
            found += 1;
            first = first.or(Some((*left, right)));
            rarest = rarest.max(known.right_census.tie(points_for, (tie, right)) - points_for);
            chance = chance.max(known.right_census.tie_by_chance((tie, right)));
        }
    }
    if let Some((left, right)) = first {
        let all = i32::try_from(here.len().max(there.len())).unwrap_or(i32::MAX).max(1);
        // One of several is worth half at least: a structure may name more of the same than another.
        let points = (points_for + points_for.saturating_mul(found) / all) / 2 + rarest;
        // Few are tied to the same body by chance. Whom a body directs tells this of the directed one, which has been led
        // there; of itself it tells less among few bodies, as any of those that it directs would do.
        let most = if tie.class() == RelationClass::Directs && tie.acts() {
            points + 2 * size_points(known.right_census.bodies)
        } else {
            i32::MAX
        };
        let points = points.max(chance.min(most));
        scales.put(points, || {
            let (left, right) =
                (known.name(crate::compare::Side::Left, left), known.name(crate::compare::Side::Right, right));
            Ground::Tie { relation: tie.class(), acts: tie.acts(), left, right }
        });
    } else if points_against > 0
        && here.iter().all(|(_, left)| known.to_right(*left).is_some())
        && there.iter().all(|(_, right)| known.to_left(*right).is_some())
    {
        scales.put(-points_against, || Ground::TieElsewhere { relation: tie.class(), acts: tie.acts() });
    }
    first.is_some()
}

/// What a tie to corresponding bodies is worth, and what one to others costs.
fn weight(tie: Tie) -> (i32, i32) {
    match (tie.class(), tie.acts()) {
        (RelationClass::PreparesFor, true) => (22, 12),
        (RelationClass::Directs, false) => (14, 6),
        (RelationClass::PreparesFor, false) => (10, 0),
        (RelationClass::Directs, true) => (8, 0),
        (RelationClass::ReportsTo | RelationClass::Supports, true) => (8, 3),
        _ => (5, 0),
    }
}
