//! Who was there, held against the seats.

use serde::Serialize;

use super::absent::owners;
use super::place::{Bearing, Place, places, wholes};
use crate::id::{AreaId, PartyId};
use crate::letters::in_small;
use crate::model::{Attendance, Body, Count, Event, PartyClass, Principal, Seat, Stated, Structure, Tally};

/// Those of one kind of party who were there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attended<'a> {
    /// What kind; nothing where the minutes tell of several kinds at once, or of nobody in particular.
    pub class: Option<PartyClass>,
    /// How many as members.
    pub members: Tally,
    /// How many without being members.
    pub guests: Tally,
    /// The parties of this kind with members there, in the order of the minutes.
    pub there: Vec<&'a PartyId>,
    /// How many parties of this kind have a member's seat of their own in the body; nothing where its seats are not known.
    pub with_seats: Option<usize>,
    /// What the minutes say, entry by entry.
    pub entries: Vec<&'a Attendance>,
}

/// A seat held against who was there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatHeld<'a> {
    /// Its place in the body's list, from 0.
    pub number: usize,
    /// The seat.
    pub seat: &'a Seat,
    /// Each place of it; one for each party or area where the seat is for each of them.
    pub places: Vec<PlaceHeld<'a>>,
}

/// A place held against who was there.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlaceHeld<'a> {
    /// Whom it speaks for.
    pub of: Option<Principal>,
    /// The area that it speaks for.
    pub area: Option<&'a AreaId>,
    /// How many the seat is for.
    pub need: Tally,
    /// How many were there who fill it, or may.
    pub there: Tally,
    /// Whether it was filled.
    pub held: Filled,
}

/// Whether a place was filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Filled {
    /// As many were there as the seat is for, or more; somebody, where no source says for how many.
    Covered,
    /// Fewer were there than the seat is for.
    Fewer,
    /// Members of that side were there; for which of its seats, the minutes do not say.
    OneOfSeveralSeats,
    /// Nobody was there.
    Missing,
    /// The minutes do not tell.
    NotTold,
}

/// How many an entry counts as members.
pub(super) fn members(entry: &Attendance) -> Tally {
    number(entry, &entry.members)
}

/// How many an entry counts who are no members.
pub(super) fn guests(entry: &Attendance) -> Tally {
    number(entry, &entry.guests)
}

pub(super) fn sum(parts: impl Iterator<Item = Tally>) -> Tally {
    parts.sum()
}

fn number(entry: &Attendance, number: &Stated<u32>) -> Tally {
    // Of "each" it is not said of how many the number is meant.
    let each = matches!(entry.of.known(), Some(Principal::EachOf(_) | Principal::EachArea(_) | Principal::Each(_)));
    match number {
        Stated::Known(0) => Tally::ZERO,
        Stated::Known(number) if !each => Tally::of(&Count::Exactly(*number)),
        Stated::NotApplicable => Tally::ZERO,
        Stated::Known(_) | Stated::NotStated | Stated::NotRegulated => Tally::UNSTATED,
    }
}

/// Who was there, gathered by what kind of party they are.
pub(super) fn sides<'a>(structure: &'a Structure, event: &'a Event, body: Option<&'a Body>) -> Vec<Attended<'a>> {
    let owners = body.filter(|body| body.seats.is_known()).map(|body| owners(structure, body));
    let mut sides: Vec<Attended<'a>> = Vec::new();
    for entry in &event.attendance {
        let classes = entry.of.known().map(|of| of.classes(structure)).unwrap_or_default();
        let class = if let [class] = classes.as_slice() { Some(*class) } else { None };
        let (members, guests) = (members(entry), guests(entry));
        let there = match entry.of.known() {
            Some(Principal::Party(id)) if members.least > 0 => Some(id),
            _ => None,
        };
        if let Some(side) = sides.iter_mut().find(|side| side.class == class) {
            side.members = side.members.plus(members);
            side.guests = side.guests.plus(guests);
            side.there.extend(there.filter(|id| !side.there.contains(id)));
            side.entries.push(entry);
            continue;
        }
        let of_class = |id: &&PartyId| structure.parties.get(*id).map(|party| party.classification) == class;
        let with_seats = owners.as_ref().filter(|_| class.is_some());
        sides.push(Attended {
            class,
            members,
            guests,
            there: there.into_iter().collect(),
            with_seats: with_seats.map(|owners| owners.iter().map(|owner| owner.party).filter(of_class).count()),
            entries: vec![entry],
        });
    }
    sides
}

/// The members' seats of a body, each held against who was there.
pub(super) fn seats<'a>(structure: &'a Structure, event: &Event, body: &'a Body) -> Stated<Vec<SeatHeld<'a>>> {
    // What is not known of the seats is not known of who filled them.
    if !body.seats.is_known() {
        return body.seats.map(|_| Vec::new());
    }
    let all: Vec<(usize, &'a Seat, Vec<Place<'a>>)> = (0..)
        .zip(body.seats())
        .filter(|(_, seat)| seat.capacity.is_member())
        .map(|(number, seat)| (number, seat, places(structure, seat)))
        .collect();
    let held = |(number, seat, places): &(usize, &'a Seat, Vec<Place<'a>>)| {
        let others: Vec<(&Seat, &Place<'a>)> = all
            .iter()
            .filter(|(other, ..)| other != number)
            .flat_map(|(_, seat, places)| places.iter().map(move |place| (*seat, place)))
            .collect();
        let places = places.iter().map(|place| held(structure, event, body, seat, place, &others)).collect();
        SeatHeld { number: *number, seat, places }
    };
    Stated::Known(all.iter().map(held).collect())
}

fn held<'a>(
    structure: &Structure,
    event: &Event,
    body: &Body,
    seat: &Seat,
    place: &Place<'a>,
    others: &[(&Seat, &Place<'a>)],
) -> PlaceHeld<'a> {
    let (mut there, mut is_told, mut is_perhaps, mut is_open) = (Tally::ZERO, false, false, false);
    for entry in &event.attendance {
        let own = is_of(entry, seat);
        // Those whom the minutes name can be there for these seats as well.
        let mut rivals =
            others.iter().filter(|(_, other)| other.bearing(structure, entry) == Bearing::Sure).map(|(seat, _)| seat);
        // Who holds another of the side's seats by name is not there for this one.
        if !own && rivals.clone().any(|rival| is_of(entry, rival)) {
            continue;
        }
        let is_rivalled = !own && rivals.next().is_some();
        match place.bearing(structure, entry) {
            Bearing::Sure => {
                there = there.plus(members(entry));
                is_told = true;
                is_open |= is_rivalled && members(entry) != Tally::ZERO;
            }
            Bearing::Perhaps => is_perhaps |= members(entry) != Tally::ZERO,
            Bearing::None => {}
        }
    }
    let held = if there.least > 0 {
        if is_open {
            Filled::OneOfSeveralSeats
        } else if there.unstated == 0 && place.need.unstated == 0 && there.least < place.need.least {
            Filled::Fewer
        } else {
            Filled::Covered
        }
    } else if !is_told
        || is_perhaps
        || there.unstated > 0
        || !is_all_told(structure, event, place)
        // Which of the bodies that exist for each unit met, no minutes say, and so not whom it lacked.
        || body.one_for_each.is_some()
    {
        Filled::NotTold
    } else {
        Filled::Missing
    };
    PlaceHeld { of: place.of.clone(), area: place.area, need: place.need, there, held }
}

/// Whether the minutes tell of everybody who can fill a place.
fn is_all_told(structure: &Structure, event: &Event, place: &Place<'_>) -> bool {
    let by_itself =
        event.attendance.iter().any(|entry| entry.of.known().is_some() && entry.of.known() == place.of.as_ref());
    by_itself
        || place.parties.iter().all(|party| {
            let about =
                |of: &Principal| matches!(of, Principal::Party(id) if wholes(structure, id).any(|id| id == party));
            event.attendance.iter().any(|entry| entry.of.known().is_some_and(about))
        })
}

/// Whether an entry names the function that a seat is for.
fn is_of(entry: &Attendance, seat: &Seat) -> bool {
    let (Some(told), Some(function)) = (&entry.function, seat.function.known()) else { return false };
    told.all().any(|told| function.all().any(|function| in_small(told) == in_small(function)))
}
