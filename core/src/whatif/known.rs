//! The comparison of a structure with a draft of it, in which it is known which body became which.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::apply::Origins;
use crate::compare::align::{Pair, PairGround, Pairs};
use crate::compare::{Alignment, Closeness, Comparison, Correspondence, LevelRow, diff};
use crate::id::BodyId;
use crate::model::Structure;

/// Compares a structure with a draft of it.
pub(super) fn compare(left: &Structure, right: &Structure, origins: &Origins) -> Comparison {
    let alignment = alignment(left, right, origins);
    let difference = diff(left, right, &alignment);
    Comparison { alignment, difference }
}

fn alignment(left: &Structure, right: &Structure, origins: &Origins) -> Alignment {
    let mut parts: IndexMap<&BodyId, Vec<&BodyId>> = IndexMap::new();
    for (now, from) in origins.iter().filter(|(now, _)| right.bodies.contains_key(*now)) {
        for was in from.iter().filter(|was| left.bodies.contains_key(*was)) {
            parts.entry(was).or_default().push(now);
        }
    }
    let mut bodies = Vec::new();
    for was in left.bodies.keys() {
        let Some(became) = parts.get(was) else { continue };
        for now in became {
            let from: Vec<&BodyId> = origins.get(*now).into_iter().flatten().collect();
            // The one that kept its id, else the first, on both sides.
            let leads = from.iter().find(|id| **id == *now).or(from.first()) == Some(&was);
            let first = became.iter().find(|id| **id == was).or(became.first()) == Some(now);
            let relation = match (from.len(), became.len()) {
                (1, 1) => Closeness::Exact,
                (_, 1) => Closeness::Narrower,
                (1, _) => Closeness::Broader,
                _ => Closeness::Close,
            };
            let main = leads && first;
            let (left, right) = (was.clone(), (*now).clone());
            bodies.push(Correspondence {
                left,
                right,
                relation,
                main,
                confidence: 1.0,
                reasons: Vec::new(),
                ruling: None,
            });
        }
    }
    bodies
        .sort_by_key(|pair| (left.bodies.get_index_of(&pair.left), !pair.main, right.bodies.get_index_of(&pair.right)));
    let only = |structure: &Structure, has: &dyn Fn(&BodyId) -> bool| -> Vec<BodyId> {
        structure.bodies.keys().filter(|id| !has(id)).cloned().collect()
    };
    let (lefts, rights): (BTreeSet<&BodyId>, BTreeSet<&BodyId>) =
        bodies.iter().map(|pair: &Correspondence| (&pair.left, &pair.right)).unzip();
    let left_only = only(left, &|id| lefts.contains(id));
    let right_only = only(right, &|id| rights.contains(id));
    Alignment {
        levels: left.levels.keys().map(|id| LevelRow { left: vec![id.clone()], right: vec![id.clone()] }).collect(),
        parties: pairs(left.parties.keys(), right.parties.keys()),
        areas: pairs(
            left.divisions.values().flat_map(|division| division.areas.keys()),
            right.divisions.values().flat_map(|division| division.areas.keys()),
        ),
        topics: pairs(left.topics.keys(), right.topics.keys()),
        documents: pairs(left.documents.keys(), right.documents.keys()),
        routes: pairs(left.routes.keys(), right.routes.keys()),
        bodies,
        left_only,
        right_only,
    }
}

/// Those with the same id, which in a draft is the same thing.
fn pairs<'a, Id: Clone + Ord + 'a>(
    left: impl Iterator<Item = &'a Id>,
    right: impl Iterator<Item = &'a Id>,
) -> Pairs<Id> {
    let rights: Vec<&Id> = right.collect();
    let known: BTreeSet<&Id> = rights.iter().copied().collect();
    let (both, left_only): (Vec<&Id>, Vec<&Id>) = left.partition(|id| known.contains(id));
    let paired: BTreeSet<&Id> = both.iter().copied().collect();
    let pair = |id: &&Id| Pair { left: (*id).clone(), right: (*id).clone(), ground: PairGround::SameName };
    Pairs {
        pairs: both.iter().map(pair).collect(),
        left_only: left_only.into_iter().cloned().collect(),
        right_only: rights.into_iter().filter(|id| !paired.contains(id)).cloned().collect(),
    }
}
