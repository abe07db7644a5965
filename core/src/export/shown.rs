//! A structure as plain data together with what follows from it: sums of seats, units of *one for each* bodies, links.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::{BodyId, PartyId};
use crate::model::{Body, Link, PartyClass, Principal, Structure, Tally, Text, Unit};

/// A structure and what follows from it; serialize it to give it away.
#[derive(Debug, Serialize)]
pub struct Shown<'a> {
    /// The structure as it is checked.
    pub structure: &'a Structure,
    /// What follows from it.
    pub derived: Derived<'a>,
}

/// What follows from a structure.
#[derive(Debug, Serialize)]
pub struct Derived<'a> {
    /// How many parties there are of each classification.
    pub parties: IndexMap<PartyClass, usize>,
    /// How many areas each division has, and how many parties are in them.
    pub divisions: IndexMap<&'a str, DivisionSize>,
    /// For each body what follows from its parts.
    pub bodies: IndexMap<&'a BodyId, DerivedBody>,
    /// Every tie between two.
    pub links: Vec<Link>,
}

/// How large a division is.
#[derive(Debug, Serialize)]
pub struct DivisionSize {
    /// How many areas.
    pub areas: usize,
    /// How many different parties in them.
    pub members: usize,
}

/// What follows from a body's parts.
#[derive(Debug, Serialize)]
pub struct DerivedBody {
    /// The sum of the members' seats that always count.
    pub seats: Tally,
    /// The sum of the members' seats that count on a condition.
    pub conditional_seats: Tally,
    /// The sum of the members' seats on behalf of each classification of party, conditional ones included;
    /// a seat that may be held by several classes is under none of them.
    pub seats_by_party: IndexMap<PartyClass, Tally>,
    /// The bodies that a *one for each* body stands for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<DerivedUnit>,
}

/// One of the bodies that a *one for each* body stands for.
#[derive(Debug, Serialize)]
pub struct DerivedUnit {
    /// The area or party that it exists for.
    pub unit: Unit,
    /// Its name, or that of its area or party.
    pub name: Option<Text>,
    /// The parties in it.
    pub members: Vec<PartyId>,
    /// The sum of its members' seats that always count.
    pub seats: Tally,
    /// The sum of its members' seats that count on a condition.
    pub conditional_seats: Tally,
}

/// A structure together with what follows from it.
pub fn show(structure: &Structure) -> Shown<'_> {
    let mut parties = IndexMap::new();
    for party in structure.parties.values() {
        *parties.entry(party.classification).or_insert(0) += 1;
    }
    let divisions = structure
        .divisions
        .iter()
        .map(|(id, division)| {
            let members: std::collections::BTreeSet<_> =
                division.areas.values().flat_map(|area| &area.members).collect();
            (id.as_str(), DivisionSize { areas: division.areas.len(), members: members.len() })
        })
        .collect();
    let bodies = structure.bodies.iter().map(|(id, body)| (id, derive(body, structure))).collect();
    Shown { structure, derived: Derived { parties, divisions, bodies, links: structure.links() } }
}

fn derive(body: &Body, structure: &Structure) -> DerivedBody {
    let (seats, conditional_seats) = body.tally(structure, None);
    let mut seats_by_party: IndexMap<PartyClass, Tally> = IndexMap::new();
    for seat in body.seats().iter().filter(|seat| seat.capacity.is_member()) {
        let classes = seat.on_behalf_of.known().map(|principal: &Principal| principal.classes(structure));
        if let Some([class]) = classes.as_deref() {
            let sum = seats_by_party.entry(*class).or_insert(Tally::ZERO);
            *sum = sum.plus(seat.tally(structure, None));
        }
    }
    let units = body
        .one_for_each
        .as_ref()
        .map(|each| structure.units(each))
        .unwrap_or_default()
        .into_iter()
        .map(|unit| {
            let own = body.instances.get(unit.as_str()).and_then(|instance| instance.name.clone());
            let (seats, conditional_seats) = body.tally(structure, Some(&unit));
            DerivedUnit {
                name: own.or_else(|| structure.unit_name(&unit).cloned()),
                members: structure.members(&unit),
                seats,
                conditional_seats,
                unit,
            }
        })
        .collect();
    DerivedBody { seats, conditional_seats, seats_by_party, units }
}
