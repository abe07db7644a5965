//! Evidence from the bodies around a pair: whether those that it is tied to correspond too.

use std::collections::BTreeSet;

use super::evidence::{Known, Scales};
use super::profile::{Profile, Tie};
use super::reasons::Ground;
use crate::model::RelationClass;

/// Weighs every tie that both bodies have; one that only one of them has is unknown on the other side.
pub(super) fn ties(left: &Profile<'_>, right: &Profile<'_>, known: &Known<'_>, scales: &mut Scales) {
    for (tie, here) in &left.ties {
        let Some(there) = right.ties.get(tie) else { continue };
        let counterparts: Vec<(usize, usize)> = here
            .iter()
            .filter_map(|&left| known.to_right.get(left).copied().flatten().map(|right| (left, right)))
            .filter(|(_, right)| there.contains(right))
            .collect();
        let (points_for, points_against) = weight(*tie);
        if let Some((first_left, first_right)) = counterparts.first() {
            let names = known.lefts.get(*first_left).zip(known.rights.get(*first_right));
            let found = i32::try_from(counterparts.len()).unwrap_or(i32::MAX);
            let all = i32::try_from(here.len().max(there.len())).unwrap_or(i32::MAX).max(1);
            // One of several is worth half at least: a structure may name more of the same than another.
            let points = (points_for + points_for.saturating_mul(found) / all) / 2;
            if let Some((one, other)) = names {
                scales.put(points, || Ground::Tie {
                    relation: tie.class,
                    acts: tie.acts,
                    left: one.body.name.clone(),
                    right: other.body.name.clone(),
                });
            }
        } else if points_against > 0 && all_matched(here, &known.to_right) && all_matched(there, &known.to_left) {
            scales.put(-points_against, || Ground::TieElsewhere { relation: tie.class, acts: tie.acts });
        }
    }
}

fn all_matched(places: &BTreeSet<usize>, counterparts: &[Option<usize>]) -> bool {
    places.iter().all(|at| counterparts.get(*at).copied().flatten().is_some())
}

/// What a tie to corresponding bodies is worth, and what one to others costs.
fn weight(tie: Tie) -> (i32, i32) {
    match (tie.class, tie.acts) {
        (RelationClass::PreparesFor, true) => (22, 12),
        (RelationClass::Directs, false) => (14, 6),
        (RelationClass::PreparesFor, false) => (10, 0),
        (RelationClass::Directs, true) => (8, 0),
        (RelationClass::ReportsTo | RelationClass::Supports, true) => (8, 3),
        _ => (5, 0),
    }
}
