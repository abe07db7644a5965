//! Which bodies concern a party, directly or by area, and why.

use serde::Serialize;

use crate::id::{AreaId, BodyId, PartyId};
use crate::model::{Actor, Body, OneForEach, PartyClass, Principal, RelationClass, Seat, SourceRef, Structure, Unit};

/// A body that concerns a party.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Concern<'a> {
    /// The body.
    pub body: &'a BodyId,
    /// Why: at least one.
    pub whys: Vec<Why<'a>>,
}

/// Why a body concerns a party.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Why<'a> {
    /// How the party is meant.
    pub how: How,
    /// The seat, where it is by one; else the party directs the body, is acted on by it, or it exists for it.
    pub seat: Option<&'a Seat>,
    /// Whether the party appoints to the seat, and does not sit on it itself.
    pub appoints: bool,
    /// How the body stands to the party, where that is why.
    pub relation: Option<RelationClass>,
    /// What it rests on.
    pub sources: &'a [SourceRef],
}

/// How a party is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// By name.
    Named,
    /// As every one of its class.
    Each(PartyClass),
    /// As one that it may be, of its class.
    Any(PartyClass),
    /// As one of its area.
    Area(AreaId),
    /// As one that another party stands for.
    StoodForBy(PartyId),
}

/// The bodies that concern one of the parties, in the file's order.
pub(super) fn concerning<'a>(structure: &'a Structure, parties: &[PartyId]) -> Vec<Concern<'a>> {
    let concern = |(id, body): (&'a BodyId, &'a Body)| {
        let mut whys: Vec<Why<'a>> = Vec::new();
        for why in parties.iter().flat_map(|party| whys_of(structure, body, party)) {
            if !whys.contains(&why) {
                whys.push(why);
            }
        }
        (!whys.is_empty()).then_some(Concern { body: id, whys })
    };
    structure.bodies.iter().filter_map(concern).collect()
}

fn whys_of<'a>(structure: &'a Structure, body: &'a Body, party: &PartyId) -> Vec<Why<'a>> {
    let mut whys = Vec::new();
    if let Some(each) = &body.one_for_each {
        whys.extend(exists_for(structure, each, party).into_iter().map(|how| plain(how, &body.sources)));
    }
    if let Some(area) = &body.area
        && structure.members(&Unit::Area(area.clone())).contains(party)
    {
        whys.push(plain(How::Area(area.clone()), &body.sources));
    }
    for seat in body.seats() {
        let sources = if seat.sources.is_empty() { &body.sources } else { &seat.sources };
        let of = seat.on_behalf_of.known().map(|of| meant(structure, of, party)).unwrap_or_default();
        whys.extend(of.into_iter().map(|how| Why { seat: Some(seat), ..plain(how, sources) }));
        let by = seat.appointed_by().iter().flat_map(|by| meant(structure, by, party));
        whys.extend(by.map(|how| Why { seat: Some(seat), appoints: true, ..plain(how, sources) }));
    }
    let is_party = |actor: &Actor| matches!(actor, Actor::Party(id) if id == party);
    if body.superiors.iter().any(is_party) {
        whys.push(Why { relation: Some(RelationClass::Directs), ..plain(How::Named, &body.sources) });
    }
    for relation in body.relations.iter().filter(|relation| relation.to.iter().any(is_party)) {
        whys.push(Why { relation: Some(relation.relation), ..plain(How::Named, &relation.sources) });
    }
    whys
}

fn plain<'a>(how: How, sources: &'a [SourceRef]) -> Why<'a> {
    Why { how, seat: None, appoints: false, relation: None, sources }
}

/// How a principal means a party, where it is or may be one of those meant.
fn meant(structure: &Structure, principal: &Principal, party: &PartyId) -> Vec<How> {
    let is_of = |class: &PartyClass| structure.parties.get(party).is_some_and(|party| party.classification == *class);
    let one = |how: Option<How>| how.into_iter().collect();
    match principal {
        Principal::Party(id) if id == party => vec![How::Named],
        Principal::Party(id) => {
            let stands = structure.parties.get(id).is_some_and(|other| other.stands_for.contains(party));
            one(stands.then(|| How::StoodForBy(id.clone())))
        }
        Principal::AnyOf(class) => one(is_of(class).then_some(How::Any(*class))),
        Principal::EachOf(class) => one(is_of(class).then_some(How::Each(*class))),
        Principal::EachArea(division) => exists_for(structure, &OneForEach::AreaOf(division.clone()), party),
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            several.iter().flat_map(|one| meant(structure, one, party)).collect()
        }
        Principal::Body(_) | Principal::InWords(_) => Vec::new(),
    }
}

fn exists_for(structure: &Structure, each: &OneForEach, party: &PartyId) -> Vec<How> {
    let how = |unit: Unit| match unit {
        Unit::Party(id) => (id == *party).then_some(How::Named),
        Unit::Area(id) => {
            let members = structure.members(&Unit::Area(id.clone()));
            members.contains(party).then_some(How::Area(id))
        }
    };
    structure.units(each).into_iter().filter_map(how).collect()
}
