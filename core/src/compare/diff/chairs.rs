//! What differs in who leads two bodies: the rule, and the kinds of parties it speaks of.

use std::collections::BTreeSet;

use super::bodies::Pair;
use super::found::Found;
use super::{Aspect, Sides, say};
use crate::compare::align::similar::plain_names;
use crate::model::{Chair, ChairRule, PartyClass, Principal, Stated, Structure};
use crate::words::Said;

pub(super) fn differ(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let (left, right) = (&pair.left.chair, &pair.right.chair);
    let (left_path, right_path) = pair.paths("chair");
    let mut compare = |field: &str, of: fn(&Chair) -> &Stated<ChairRule>, words: fn(&Structure, &ChairRule) -> Said| {
        let said = |structure: &Structure, chair: &Chair| say::stated(of(chair), |rule| words(structure, rule));
        let same = match (of(left), of(right)) {
            (Stated::Known(left), Stated::Known(right)) => same_rule(sides, left, right),
            (Stated::NotRegulated, Stated::NotRegulated) | (Stated::NotApplicable, Stated::NotApplicable) => true,
            _ => false,
        };
        found.compare(
            Aspect::Chair,
            (left_path.field(field), said(sides.left, left)),
            (right_path.field(field), said(sides.right, right)),
            same,
        );
    };
    compare("rule", |chair| &chair.rule, say::chair);
    compare("vice", |chair| &chair.vice, say::vice);
    found.compare(
        Aspect::Chair,
        (left_path.field("term_months"), say::stated(&left.term_months, say::months)),
        (right_path.field("term_months"), say::stated(&right.term_months, say::months)),
        left.term_months == right.term_months,
    );
}

/// Whether two rules are of one kind and speak of the same kinds of sides; an order of turns does not matter.
fn same_rule(sides: &Sides<'_>, left: &ChairRule, right: &ChairRule) -> bool {
    let keys = |structure: &Structure, rule: &ChairRule| -> BTreeSet<Key> {
        rule.sides().into_iter().map(|side| key(structure, side)).collect()
    };
    std::mem::discriminant(left) == std::mem::discriminant(right)
        && keys(sides.left, left) == keys(sides.right, right)
        && match (left, right) {
            (ChairRule::Chosen { by: left, .. }, ChairRule::Chosen { by: right, .. }) => {
                key(sides.left, left) == key(sides.right, right)
            }
            (ChairRule::WithPost(left, here), ChairRule::WithPost(right, there)) => {
                here == there && sides.correspond(left, right)
            }
            (ChairRule::InWords(left), ChairRule::InWords(right)) => plain_names(left) == plain_names(right),
            _ => true,
        }
}

type Key = (BTreeSet<PartyClass>, bool, BTreeSet<String>);

/// What makes two sides the same: the classes of their parties, whether it is a body, or their words.
fn key(structure: &Structure, side: &Principal) -> Key {
    let words = match side {
        Principal::InWords(text) => plain_names(text),
        _ => BTreeSet::new(),
    };
    (side.classes(structure).into_iter().collect(), matches!(side, Principal::Body(_)), words)
}
