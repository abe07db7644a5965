//! Which ties are drawn together: those of one body and one relation in one direction share a trunk.

use std::collections::{HashMap, HashSet};

use super::Options;
use super::place::Plan;
use crate::model::{Actor, Link, RelationClass, Structure, Unit};

/// A trunk from one card, the hub, and its branches to others.
///
/// Gutter `n` lies above row `n`. The net reaches the gutters from `top` to `bottom` and passes the rows from `top` up
/// to, not including, `bottom`.
#[derive(Debug)]
pub(super) struct Net {
    pub(super) hub: usize,
    pub(super) relation: RelationClass,
    /// From the hub to the others, not from the others to the hub.
    pub(super) outward: bool,
    /// The hub's trunk leaves at its lower edge.
    pub(super) down: bool,
    pub(super) leaves: Vec<Leaf>,
    pub(super) top: usize,
    pub(super) bottom: usize,
    /// The middle of the cards that it leads to.
    pub(super) aim: f64,
}

impl Net {
    /// The gutter that the trunk leaves into.
    pub(super) fn hub_gutter(&self) -> usize {
        if self.down { self.top } else { self.bottom }
    }
}

/// A branch's end.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) card: usize,
    pub(super) gutter: usize,
    /// It ends at the lower edge of its card, so the card is above the gutter.
    pub(super) above: bool,
}

/// A tie between neighbors in a row, drawn from side to side.
#[derive(Debug)]
pub(super) struct Lateral {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) relation: RelationClass,
}

/// The ties to draw, in the file's order.
pub(super) fn nets(plan: &Plan<'_>, structure: &Structure, options: &Options) -> (Vec<Net>, Vec<Lateral>) {
    let ties = ties(plan, structure, options);
    let mut fan: HashMap<(usize, RelationClass, bool), usize> = HashMap::new();
    for (from, to, relation) in &ties {
        *fan.entry((*from, *relation, true)).or_default() += 1;
        *fan.entry((*to, *relation, false)).or_default() += 1;
    }
    let mut nets: Vec<Net> = Vec::new();
    let mut laterals = Vec::new();
    let mut known: HashMap<(usize, RelationClass, bool, bool), usize> = HashMap::new();
    for (from, to, relation) in ties {
        let (Some(source), Some(target)) = (plan.cards.get(from), plan.cards.get(to)) else { continue };
        if source.row == target.row && source.column.abs_diff(target.column) == 1 {
            laterals.push(Lateral { from, to, relation });
            continue;
        }
        let outward = fan.get(&(from, relation, true)) >= fan.get(&(to, relation, false));
        let (hub, leaf, leaf_card) = if outward { (from, to, target) } else { (to, from, source) };
        let hub_row = if outward { source.row } else { target.row };
        let down = leaf_card.row >= hub_row;
        let above = leaf_card.row <= hub_row;
        let gutter = if above { leaf_card.row + 1 } else { leaf_card.row };
        let hub_gutter = if down { hub_row + 1 } else { hub_row };
        let number = *known.entry((hub, relation, outward, down)).or_insert_with(|| {
            let net =
                Net { hub, relation, outward, down, leaves: Vec::new(), top: hub_gutter, bottom: hub_gutter, aim: 0.0 };
            nets.push(net);
            nets.len() - 1
        });
        if let Some(net) = nets.get_mut(number) {
            net.top = net.top.min(gutter);
            net.bottom = net.bottom.max(gutter);
            net.aim += leaf_card.center();
            net.leaves.push(Leaf { card: leaf, gutter, above });
        }
    }
    for net in &mut nets {
        net.aim /= net.leaves.len().max(1) as f64;
    }
    (nets, laterals)
}

/// Pairs of cards with a tie between them, each once.
fn ties(plan: &Plan<'_>, structure: &Structure, options: &Options) -> Vec<(usize, usize, RelationClass)> {
    let mut cards: Vec<Vec<usize>> = vec![Vec::new(); structure.bodies.len()];
    for (number, card) in plan.cards.iter().enumerate() {
        if let Some(group) = structure.bodies.get_index_of(card.item.id).and_then(|body| cards.get_mut(body)) {
            group.push(number);
        }
    }
    let mut seen = HashSet::new();
    let mut ties = Vec::new();
    for Link { from, to, relation, .. } in structure.links() {
        if !options.relations.contains(&relation) {
            continue;
        }
        let group = |actor: &Actor| {
            let body = actor.body().and_then(|body| structure.bodies.get_index_of(body));
            body.and_then(|body| cards.get(body)).map_or(&[][..], Vec::as_slice)
        };
        for (from, to) in pairs(group(&from), group(&to), plan, structure) {
            if from != to && seen.insert((from, to, relation)) {
                ties.push((from, to, relation));
            }
        }
    }
    ties
}

/// Each with each; where both sides stand unit by unit, only the units that have to do with each other.
fn pairs(from: &[usize], to: &[usize], plan: &Plan<'_>, structure: &Structure) -> Vec<(usize, usize)> {
    let unit = |card: &usize| plan.cards.get(*card).and_then(|card| card.item.unit.as_ref());
    let all = || from.iter().flat_map(|from| to.iter().map(|to| (*from, *to))).collect();
    if from.len() < 2 || to.len() < 2 {
        return all();
    }
    let of_unit: HashMap<&Unit, usize> = to.iter().filter_map(|card| unit(card).map(|unit| (unit, *card))).collect();
    let same: Vec<_> =
        from.iter().filter_map(|card| Some((*card, *unit(card).and_then(|unit| of_unit.get(unit))?))).collect();
    if !same.is_empty() {
        return same;
    }
    let members = |card: &usize| unit(card).map(|unit| structure.members(unit)).unwrap_or_default();
    let mut of_party: HashMap<_, Vec<usize>> = HashMap::new();
    for card in to {
        for party in members(card) {
            of_party.entry(party).or_default().push(*card);
        }
    }
    let near: Vec<_> = from
        .iter()
        .flat_map(|from| members(from).into_iter().map(move |party| (*from, party)))
        .filter_map(|(from, party)| of_party.get(&party).map(|cards| (from, cards)))
        .flat_map(|(from, cards)| cards.iter().map(move |to| (from, *to)))
        .collect();
    if near.is_empty() { all() } else { near }
}
