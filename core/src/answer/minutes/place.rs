//! The places that a seat amounts to, and who can fill them.

use crate::id::{AreaId, PartyId};
use crate::model::{Attendance, Count, Principal, Seat, Stated, Structure, Tally};

/// One place, or several of the same, that somebody can have been there for.
pub(super) struct Place<'a> {
    /// Whom it speaks for; nothing where that is not known, or where it is an area.
    pub(super) of: Option<Principal>,
    /// The area that it speaks for.
    pub(super) area: Option<&'a AreaId>,
    /// The parties that can fill it; none where that cannot be told.
    pub(super) parties: Vec<PartyId>,
    /// Whether it is one party's own, so that nobody else can fill it.
    pub(super) is_own: bool,
    /// How many places.
    pub(super) need: Tally,
}

/// How an entry of the minutes bears on a place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bearing {
    /// It is about those who fill the place.
    Sure,
    /// It may be.
    Perhaps,
    /// It is about others.
    None,
}

impl Place<'_> {
    /// How an entry of the minutes bears on the place, from whom it is about.
    pub(super) fn bearing(&self, structure: &Structure, entry: &Attendance) -> Bearing {
        let Some(of) = entry.of.known() else { return Bearing::Perhaps };
        if self.of.as_ref() == Some(of) {
            return Bearing::Sure;
        }
        if let Principal::Party(id) = of {
            let is_filled = wholes(structure, id).any(|id| self.parties.contains(id));
            return match is_filled {
                true => Bearing::Sure,
                // Who comes from a body, or is told of in words, may be of any party.
                false if self.parties.is_empty() => Bearing::Perhaps,
                false => Bearing::None,
            };
        }
        let classes = of.classes(structure);
        let is_one =
            |id: &PartyId| structure.parties.get(id).is_some_and(|party| classes.contains(&party.classification));
        let can_be = classes.is_empty() || self.parties.is_empty() || self.parties.iter().any(is_one);
        if can_be { Bearing::Perhaps } else { Bearing::None }
    }
}

/// The places of a seat.
pub(super) fn places<'a>(structure: &'a Structure, seat: &Seat) -> Vec<Place<'a>> {
    let one = seat.count.known().map_or(Tally::UNSTATED, Tally::of);
    match &seat.on_behalf_of {
        Stated::Known(principal) => places_of(structure, principal, seat, one),
        Stated::NotStated | Stated::NotRegulated | Stated::NotApplicable => {
            vec![Place { of: None, area: None, parties: Vec::new(), is_own: false, need: one }]
        }
    }
}

fn places_of<'a>(structure: &'a Structure, principal: &Principal, seat: &Seat, one: Tally) -> Vec<Place<'a>> {
    match principal {
        Principal::EachOf(class) => {
            let own = |id: &PartyId| {
                let other = seat.except.get(id).map(|number| Tally::of(&Count::Exactly(*number)));
                own(id, other.unwrap_or(one))
            };
            structure.parties_of(*class).map(|(id, _)| own(id)).collect()
        }
        Principal::EachArea(division) => {
            let areas = structure.divisions.get(division).into_iter().flat_map(|division| &division.areas);
            let place = |(id, area): (&'a AreaId, &crate::model::Area)| Place {
                of: None,
                area: Some(id),
                parties: area.members.clone(),
                is_own: false,
                need: one,
            };
            areas.map(place).collect()
        }
        // How the number is meant of several is not told, so each of them only needs somebody.
        Principal::Each(several) => {
            several.iter().flat_map(|each| places_of(structure, each, seat, Tally::UNSTATED)).collect()
        }
        Principal::Party(id) => vec![own(id, one)],
        Principal::AnyOf(_)
        | Principal::OneOf(_)
        | Principal::Together(_)
        | Principal::Body(_)
        | Principal::InWords(_) => vec![Place {
            of: Some(principal.clone()),
            area: None,
            parties: parties(structure, principal),
            is_own: false,
            need: one,
        }],
    }
}

fn own<'a>(id: &PartyId, need: Tally) -> Place<'a> {
    Place { of: Some(Principal::Party(id.clone())), area: None, parties: vec![id.clone()], is_own: true, need }
}

/// The parties that a principal is, or may be.
fn parties(structure: &Structure, principal: &Principal) -> Vec<PartyId> {
    match principal {
        Principal::Party(id) => vec![id.clone()],
        Principal::AnyOf(class) | Principal::EachOf(class) => {
            structure.parties_of(*class).map(|(id, _)| id.clone()).collect()
        }
        Principal::EachArea(division) => {
            let areas = structure.divisions.get(division).into_iter().flat_map(|division| division.areas.values());
            areas.flat_map(|area| area.members.clone()).collect()
        }
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            several.iter().flat_map(|one| parties(structure, one)).collect()
        }
        Principal::Body(_) | Principal::InWords(_) => Vec::new(),
    }
}

/// A party and those that it is a part of.
pub(super) fn wholes<'a>(structure: &'a Structure, party: &'a PartyId) -> impl Iterator<Item = &'a PartyId> {
    // A whole of a whole of a whole is far enough; parts that go round in a circle are told of elsewhere.
    const FAR: usize = 8;
    std::iter::successors(Some(party), |id| structure.parties.get(*id).and_then(|party| party.part_of.as_ref()))
        .take(FAR)
}
