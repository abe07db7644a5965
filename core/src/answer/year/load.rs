//! How many meetings a party or a function has in a year: the sum over the bodies where they sit.

use indexmap::IndexMap;
use serde::Serialize;

use super::often::{Recurring, Silent};
use crate::id::{BodyId, PartyId};
use crate::model::{Body, Capacity, OneForEach, Principal, Seat, Structure, Tally, Text, Unit};

/// The meetings of somebody in a year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Load {
    /// Who.
    pub who: Who,
    /// The sum over the meetings where they certainly sit; `unstated` counts those that are in no number.
    pub sum: Tally,
    /// The meetings, in the file's order.
    pub meetings: Vec<Sits>,
}

/// Who meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// A party.
    Party(PartyId),
    /// A function, as the file first writes it.
    Function(Text),
}

/// A body where somebody sits, or several that meet together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sits {
    /// The bodies.
    pub bodies: Vec<BodyId>,
    /// Whether they certainly sit there; else they may, or do so on a condition, and are not in the sum.
    pub certain: bool,
    /// In how many of the bodies that exist once for each.
    pub units: u32,
    /// How many times a year, over all units.
    pub times: Tally,
}

/// Whether somebody sits in a body, from least to most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sitting {
    Not,
    Perhaps,
    Certainly,
}

/// The meetings of each party that sits anywhere.
pub(super) fn parties(structure: &Structure, recurring: &[Recurring], silent: &[Silent]) -> Vec<Load> {
    let load = |id: &PartyId| {
        let sits = |body: &BodyId, unit: Option<&Unit>| party_sits(structure, id, body, unit);
        load(structure, Who::Party(id.clone()), recurring, silent, &sits)
    };
    structure.parties.keys().map(load).filter(|load| !load.meetings.is_empty()).collect()
}

/// The meetings of each function.
pub(super) fn functions(structure: &Structure, recurring: &[Recurring], silent: &[Silent]) -> Vec<Load> {
    // Where each function sits, gathered once: the file may have thousands of both.
    let mut found: IndexMap<String, (&Text, IndexMap<&BodyId, Sitting>)> = IndexMap::new();
    for (id, body) in &structure.bodies {
        let own = body.instances.values().filter_map(|instance| instance.seats.known()).flatten();
        for seat in body.seats().iter().chain(own) {
            let Some(function) = seat.function.known() else { continue };
            let (_, bodies) =
                found.entry(function.first().to_lowercase()).or_insert_with(|| (function, IndexMap::new()));
            let sitting = bodies.entry(id).or_insert(Sitting::Not);
            *sitting = (*sitting).max(function_sits(seat));
        }
    }
    let loads = found.into_values().map(|(function, bodies)| {
        let sits = |body: &BodyId, _: Option<&Unit>| bodies.get(body).copied().unwrap_or(Sitting::Not);
        let near = |of: &[BodyId]| of.iter().any(|body| bodies.contains_key(body));
        let recurring = recurring.iter().filter(|one| near(one.occasion.meet()));
        let silent = silent.iter().filter(|one| one.meets() && bodies.contains_key(&one.body));
        let mut load = Load { who: Who::Function(function.clone()), sum: Tally::ZERO, meetings: Vec::new() };
        // One who holds it sits in the body of one unit.
        recurring.for_each(|one| load.add(one.occasion.meet(), &[None], one.times, &sits));
        silent.for_each(|one| load.add(std::slice::from_ref(&one.body), &[None], Tally::UNSTATED, &sits));
        load
    });
    loads.filter(|load| !load.meetings.is_empty()).collect()
}

fn load(
    structure: &Structure,
    who: Who,
    recurring: &[Recurring],
    silent: &[Silent],
    sits: &dyn Fn(&BodyId, Option<&Unit>) -> Sitting,
) -> Load {
    let mut load = Load { who, sum: Tally::ZERO, meetings: Vec::new() };
    for one in recurring {
        let units: Vec<Option<&Unit>> = match &one.unit {
            Some(unit) => vec![Some(unit)],
            None if one.units.is_empty() => vec![None],
            None => one.units.iter().map(Some).collect(),
        };
        load.add(one.occasion.meet(), &units, one.times, sits);
    }
    for one in silent.iter().filter(|one| one.meets()) {
        let units = structure.bodies.get(&one.body).map(|body| units(structure, body)).unwrap_or_default();
        let units: Vec<Option<&Unit>> = if units.is_empty() { vec![None] } else { units.iter().map(Some).collect() };
        load.add(std::slice::from_ref(&one.body), &units, Tally::UNSTATED, sits);
    }
    load
}

impl Load {
    fn add(
        &mut self,
        bodies: &[BodyId],
        units: &[Option<&Unit>],
        times: Tally,
        sits: &dyn Fn(&BodyId, Option<&Unit>) -> Sitting,
    ) {
        let sitting = |unit: &Option<&Unit>| bodies.iter().map(|body| sits(body, *unit)).max().unwrap_or(Sitting::Not);
        let all: Vec<Sitting> = units.iter().map(sitting).collect();
        for wanted in [Sitting::Certainly, Sitting::Perhaps] {
            let count = all.iter().filter(|sitting| **sitting == wanted).count();
            if count == 0 {
                continue;
            }
            let times: Tally = std::iter::repeat_n(times, count).sum();
            let certain = wanted == Sitting::Certainly;
            if certain {
                self.sum = self.sum.plus(times);
            }
            let units = u32::try_from(count).unwrap_or(u32::MAX);
            self.meetings.push(Sits { bodies: bodies.to_vec(), certain, units, times });
        }
    }
}

/// The units of a body that exists once for each.
pub(super) fn units(structure: &Structure, body: &Body) -> Vec<Unit> {
    body.one_for_each.as_ref().map(|each| structure.units(each)).unwrap_or_default()
}

/// Whether it is known who sits in a body.
pub(super) fn is_seated(body: &Body) -> bool {
    body.seats.is_known()
        || body.one_side_of.is_some()
        || body.instances.values().any(|instance| instance.seats.is_known())
}

fn party_sits(structure: &Structure, party: &PartyId, body: &BodyId, unit: Option<&Unit>) -> Sitting {
    let Some(body) = structure.bodies.get(body) else { return Sitting::Not };
    let seats = body.seats_in(unit).known().map_or(&[][..], Vec::as_slice);
    let by_seat = |seat: &Seat| {
        let sitting = seat.on_behalf_of.known().map_or(Sitting::Not, |of| speaks(structure, of, party, unit));
        let none = seat.except.get(party) == Some(&0);
        if none { Sitting::Not } else { sitting.min(at_most(seat)) }
    };
    let side = body.one_side_of.as_ref().filter(|_| seats.is_empty());
    let by_side = side.map_or(Sitting::Not, |side| speaks(structure, &side.principal, party, unit));
    seats.iter().map(by_seat).max().unwrap_or(Sitting::Not).max(by_side)
}

fn function_sits(seat: &Seat) -> Sitting {
    let alone = match seat.on_behalf_of.known() {
        Some(Principal::Party(_) | Principal::EachOf(_) | Principal::Together(_) | Principal::Each(_)) => {
            Sitting::Certainly
        }
        Some(
            Principal::AnyOf(_)
            | Principal::EachArea(_)
            | Principal::Body(_)
            | Principal::OneOf(_)
            | Principal::InWords(_),
        )
        | None => Sitting::Perhaps,
    };
    alone.min(at_most(seat))
}

/// How certainly the holder of a seat meets, whoever that is.
fn at_most(seat: &Seat) -> Sitting {
    let called = match seat.capacity {
        Capacity::CoOpted => true,
        Capacity::Chair
        | Capacity::ViceChair
        | Capacity::Member
        | Capacity::Observer
        | Capacity::Secretary
        | Capacity::Support => false,
    };
    if called || seat.is_conditional() { Sitting::Perhaps } else { Sitting::Certainly }
}

/// Whether the one who speaks for a principal comes from a party.
fn speaks(structure: &Structure, principal: &Principal, party: &PartyId, unit: Option<&Unit>) -> Sitting {
    let is_of = |class| {
        structure.parties.get(party).is_some_and(|party| party.classification == class)
            && unit.is_none_or(|unit| structure.members(unit).contains(party) || !holds(structure, unit, class))
    };
    let if_so = |so: bool, sitting: Sitting| if so { sitting } else { Sitting::Not };
    match principal {
        Principal::Party(id) => if_so(id == party, Sitting::Certainly),
        Principal::EachOf(class) => if_so(is_of(*class), Sitting::Certainly),
        Principal::AnyOf(class) => if_so(is_of(*class), Sitting::Perhaps),
        Principal::EachArea(division) => {
            let areas = structure.units(&OneForEach::AreaOf(division.clone()));
            if_so(areas.iter().any(|area| structure.members(area).contains(party)), Sitting::Perhaps)
        }
        Principal::OneOf(several) => {
            let any = several.iter().map(|one| speaks(structure, one, party, unit)).max();
            any.unwrap_or(Sitting::Not).min(Sitting::Perhaps)
        }
        Principal::Together(several) | Principal::Each(several) => {
            several.iter().map(|one| speaks(structure, one, party, unit)).max().unwrap_or(Sitting::Not)
        }
        // Who comes from another body, or is named in words only, need not come from the party.
        Principal::Body(_) | Principal::InWords(_) => Sitting::Not,
    }
}

/// Whether a unit has parties of a class; one that has none, as regions in parts of a county, is no limit to them.
fn holds(structure: &Structure, unit: &Unit, class: crate::model::PartyClass) -> bool {
    let members = structure.members(unit);
    members.iter().any(|id| structure.parties.get(id).is_some_and(|party| party.classification == class))
}
