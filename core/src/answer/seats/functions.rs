//! Every function, with every seat that it has.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::BodyId;
use crate::letters::{in_small, small};
use crate::model::{Body, Seat, SourceRef, Structure, Tally, Text, Unit};
use crate::path::FieldPath;

/// A function and its seats.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FunctionSeats<'a> {
    /// What it is called where it first stands; nothing for the seats of which no function is stated.
    pub function: Option<&'a Text>,
    /// Its seats, in the file's order.
    pub seats: Vec<FoundSeat<'a>>,
}

/// A seat of a function.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FoundSeat<'a> {
    /// The body.
    pub body: &'a BodyId,
    /// The area or party for which the body exists, where the seat is only that one's.
    pub unit: Option<Unit>,
    /// Where the seat stands.
    pub path: FieldPath,
    /// The seat, with its number, principal, condition and other readings.
    pub seat: &'a Seat,
    /// How many places it is in all; in a body that exists once for each of several, in each of them.
    pub places: Tally,
    /// What it rests on: its own sources, or those of the body.
    pub sources: &'a [SourceRef],
}

/// Every function with its seats, in the order in which the file first names them; seats without one last.
pub fn functions(structure: &Structure) -> Vec<FunctionSeats<'_>> {
    let mut found: IndexMap<String, FunctionSeats<'_>> = IndexMap::new();
    let mut without = FunctionSeats { function: None, seats: Vec::new() };
    for seat in matching(structure, &|_| true) {
        let Some(function) = seat.seat.function.known() else {
            without.seats.push(seat);
            continue;
        };
        let new = || FunctionSeats { function: Some(function), seats: Vec::new() };
        found.entry(function_key(function)).or_insert_with(new).seats.push(seat);
    }
    found.into_values().chain((!without.seats.is_empty()).then_some(without)).collect()
}

/// What two functions have in common that are the same: they differ at most in large letters.
pub(in crate::answer) fn function_key(function: &Text) -> String {
    in_small(function.first())
}

/// Whether a function is the one with this key.
pub(in crate::answer) fn is_function(function: &Text, key: &str) -> bool {
    function.first().chars().map(small).eq(key.chars())
}

/// The seats of all bodies that are wanted, in the file's order.
pub(in crate::answer) fn matching<'a>(structure: &'a Structure, wanted: &dyn Fn(&Seat) -> bool) -> Vec<FoundSeat<'a>> {
    let list = FieldPath::root().field("bodies");
    let mut found = Vec::new();
    for (id, body) in &structure.bodies {
        let mut add = |instance: Option<&str>, seats: &'a [Seat], unit: Option<&Unit>, around: &'a [SourceRef]| {
            for (number, seat) in seats.iter().enumerate().filter(|(_, seat)| wanted(seat)) {
                let body_path = list.key(id);
                let path = instance.map_or_else(|| body_path.clone(), |key| body_path.field("instances").key(key));
                found.push(FoundSeat {
                    body: id,
                    unit: unit.cloned(),
                    path: path.field("seats").index(number),
                    seat,
                    places: places(structure, body, seat, unit),
                    sources: if seat.sources.is_empty() { around } else { &seat.sources },
                });
            }
        };
        add(None, body.seats(), None, &body.sources);
        for (key, instance) in &body.instances {
            let units = body.one_for_each.as_ref().map(|each| structure.units(each)).unwrap_or_default();
            let unit = units.iter().find(|unit| unit.as_str() == key);
            let around = if instance.sources.is_empty() { &body.sources } else { &instance.sources };
            let own = instance.seats.known().map_or(&[][..], Vec::as_slice);
            add(Some(key), own, unit, around);
        }
    }
    found
}

/// How many places a seat is: in a body that exists once for each of several, in each of them.
fn places(structure: &Structure, body: &Body, seat: &Seat, unit: Option<&Unit>) -> Tally {
    let Some(each) = body.one_for_each.as_ref().filter(|_| unit.is_none()) else { return seat.tally(structure, unit) };
    let mut units = structure.units(each).into_iter().map(|unit| seat.tally(structure, Some(&unit)));
    let Some(first) = units.next() else { return seat.count.known().map_or(Tally::UNSTATED, Tally::of) };
    // Where they are not the same, the bounds hold for each of them.
    units.fold(first, |sum, one| Tally {
        least: sum.least.min(one.least),
        most: sum.most.zip(one.most).map(|(left, right)| left.max(right)),
        about: sum.about || one.about,
        unstated: sum.unstated.max(one.unstated),
    })
}
