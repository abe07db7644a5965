//! Which ties are drawn together: those of one body and one relation in one direction share a trunk.

use super::Options;
use super::place::Plan;
use crate::id::PartyId;
use crate::model::{Actor, Link, RelationClass, Structure, Unit};
use crate::order::sort_by;

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
    // How many ties of each relation each card has outward and inward. Lists by card, as a hash map is made anew for
    // each type of key, at more than 1 KB of wasm each.
    let mut fan = vec![[[0_usize; 2]; RelationClass::ALL.len()]; plan.cards.len()];
    for (from, to, relation) in &ties {
        for (card, outward) in [(from, true), (to, false)] {
            if let Some(count) = fan.get_mut(*card) {
                count[*relation as usize][usize::from(outward)] += 1;
            }
        }
    }
    let count = |card: usize, relation: RelationClass, outward: bool| {
        fan.get(card).map_or(0, |count| count[relation as usize][usize::from(outward)])
    };
    let mut nets: Vec<Net> = Vec::new();
    let mut laterals = Vec::new();
    // By card: the nets whose hub it is.
    let mut known: Vec<Vec<usize>> = vec![Vec::new(); plan.cards.len()];
    for (from, to, relation) in ties {
        let (Some(source), Some(target)) = (plan.cards.get(from), plan.cards.get(to)) else { continue };
        if source.row == target.row && source.column.abs_diff(target.column) == 1 {
            laterals.push(Lateral { from, to, relation });
            continue;
        }
        let outward = count(from, relation, true) >= count(to, relation, false);
        let (hub, leaf, leaf_card) = if outward { (from, to, target) } else { (to, from, source) };
        let hub_row = if outward { source.row } else { target.row };
        let down = leaf_card.row >= hub_row;
        let above = leaf_card.row <= hub_row;
        let gutter = if above { leaf_card.row + 1 } else { leaf_card.row };
        let hub_gutter = if down { hub_row + 1 } else { hub_row };
        let Some(known) = known.get_mut(hub) else { continue };
        let is_same = |number: &usize| {
            nets.get(*number).is_some_and(|it| (it.relation, it.outward, it.down) == (relation, outward, down))
        };
        let number = known.iter().copied().find(is_same).unwrap_or_else(|| {
            let net =
                Net { hub, relation, outward, down, leaves: Vec::new(), top: hub_gutter, bottom: hub_gutter, aim: 0.0 };
            known.push(nets.len());
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
    // By card: where its ties lead.
    let mut seen: Vec<Vec<(usize, RelationClass)>> = vec![Vec::new(); plan.cards.len()];
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
            let Some(seen) = seen.get_mut(from) else { continue };
            if from != to && !seen.contains(&(to, relation)) {
                seen.push((to, relation));
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
    let mut of_unit: Vec<(&Unit, usize)> = to.iter().filter_map(|card| Some((unit(card)?, *card))).collect();
    sort_by(&mut of_unit, |left, right| left.0.cmp(right.0));
    let card_of = |unit: &Unit| of_unit.binary_search_by_key(&unit, |(unit, _)| *unit).ok();
    let same: Vec<_> = from.iter().filter_map(|card| Some((*card, of_unit.get(card_of(unit(card)?)?)?.1))).collect();
    if !same.is_empty() {
        return same;
    }
    let members = |card: &usize| unit(card).map(|unit| structure.members(unit)).unwrap_or_default();
    let mut of_party: Vec<(PartyId, usize)> = Vec::new();
    for card in to {
        for party in members(card) {
            of_party.push((party, *card));
        }
    }
    sort_by(&mut of_party, |left, right| left.0.cmp(&right.0));
    let mut near = Vec::new();
    for from in from {
        for party in members(from) {
            let first = of_party.partition_point(|(other, _)| *other < party);
            for (_, to) in of_party.iter().skip(first).take_while(|(other, _)| *other == party) {
                near.push((*from, *to));
            }
        }
    }
    if near.is_empty() { all() } else { near }
}
