//! The parties that have a seat of their own in a body and nobody there.

use serde::Serialize;

use super::attended::{guests, members};
use super::place::{Bearing, Place, places};
use crate::id::PartyId;
use crate::model::{Body, Claim, Event, Principal, Seat, SourceRef, Structure, Tally, Text};

/// A party with a member's seat of its own, and no member there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Absent<'a> {
    /// The party.
    pub party: &'a PartyId,
    /// Whether the minutes tell that no member was there; else they tell nothing of it.
    pub is_told: bool,
    /// How many were there without being members.
    pub guests: Tally,
    /// The conditions of its seats, where all of them have one: it may be that they did not hold.
    pub conditions: Vec<&'a Text>,
    /// What that rests on.
    pub sources: Vec<&'a SourceRef>,
    /// Other readings of its seats.
    pub claims: Vec<&'a Claim>,
}

/// A party that has a seat of its own in a body, with those seats.
pub(super) struct Owner<'a> {
    /// The party.
    pub(super) party: &'a PartyId,
    seats: Vec<&'a Seat>,
}

/// The parties with a member's seat of their own in a body, in the file's order.
pub(super) fn owners<'a>(structure: &'a Structure, body: &'a Body) -> Vec<Owner<'a>> {
    let seats = body.seats().iter().filter(|seat| seat.capacity.is_member());
    let seats: Vec<_> = seats.map(|seat| (seat, places(structure, seat))).collect();
    let of = |party: &'a PartyId| {
        let own = |places: &[Place<'_>]| places.iter().any(|place| place.is_own && place.parties.contains(party));
        let seats: Vec<&Seat> = seats.iter().filter(|(_, places)| own(places)).map(|(seat, _)| *seat).collect();
        (!seats.is_empty()).then_some(Owner { party, seats })
    };
    structure.parties.keys().filter_map(of).collect()
}

/// The parties with a member's seat of their own and no member there, or of which nothing is told.
pub(super) fn absent<'a>(structure: &'a Structure, event: &'a Event, body: &'a Body) -> Vec<Absent<'a>> {
    if event.attendance.is_empty() || body.one_for_each.is_some() {
        return Vec::new();
    }
    let mut absent = Vec::new();
    for Owner { party, seats } in owners(structure, body) {
        let place = Place {
            of: Some(Principal::Party(party.clone())),
            area: None,
            parties: vec![party.clone()],
            is_own: true,
            need: Tally::UNSTATED,
        };
        let bearing = |wanted| {
            let entries = event.attendance.iter();
            entries.filter(|entry| place.bearing(structure, entry) == wanted).collect::<Vec<_>>()
        };
        let (entries, perhaps) = (bearing(Bearing::Sure), bearing(Bearing::Perhaps));
        let there: Tally = entries.iter().map(|entry| members(entry)).sum();
        if there.least > 0 {
            continue;
        }
        let open = perhaps.iter().any(|entry| members(entry) != Tally::ZERO);
        let own = entries.iter().flat_map(|entry| &entry.sources);
        let of_seats = seats.iter().flat_map(|seat| &seat.sources);
        absent.push(Absent {
            party,
            is_told: !entries.is_empty() && there == Tally::ZERO && !open,
            guests: entries.iter().map(|entry| guests(entry)).sum(),
            conditions: if seats.iter().all(|seat| seat.is_conditional()) {
                seats.iter().filter_map(|seat| seat.condition.known()).collect()
            } else {
                Vec::new()
            },
            sources: own.chain(of_seats).collect(),
            claims: seats.iter().flat_map(|seat| &seat.claims).collect(),
        });
    }
    absent
}
