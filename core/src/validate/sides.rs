//! Whether two ways of naming a side can mean the same, and whether a side has a place in a body.
//!
//! Both are asked before something is called wrong, so whatever is not known may be so.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::id::PartyId;
use crate::model::{Body, Principal, Seat, Structure};

/// The sides of a structure. Whom each can mean is found out once, as many bodies have the same sides.
pub(super) struct Sides<'a> {
    structure: &'a Structure,
    known: RefCell<BTreeMap<Principal, Option<Rc<BTreeSet<PartyId>>>>>,
}

impl<'a> Sides<'a> {
    pub(super) fn new(structure: &'a Structure) -> Self {
        Self { structure, known: RefCell::default() }
    }

    /// Whether the two can mean the same party, or one that belongs to the other.
    pub(super) fn may_share(&self, left: &Principal, right: &Principal) -> bool {
        match (self.kin(left), self.kin(right)) {
            (Some(left), Some(right)) => {
                let (few, many) = if left.len() <= right.len() { (left, right) } else { (right, left) };
                few.iter().any(|party| many.contains(party))
            }
            _ => true,
        }
    }

    /// Whether the side can have a place in the body.
    pub(super) fn may_sit(&self, body: &Body, side: &Principal) -> bool {
        let Some(seats) = body.seats.known() else { return true };
        if body.one_side_of.is_some() || body.instances.values().any(|instance| instance.seats.is_known()) {
            return true;
        }
        let holds = |seat: &Seat| seat.on_behalf_of.known().is_none_or(|of| self.may_share(of, side));
        seats.iter().any(holds)
    }

    /// The parties that may be meant, with those that they belong to; nothing where that cannot be told.
    fn kin(&self, principal: &Principal) -> Option<Rc<BTreeSet<PartyId>>> {
        if let Some(known) = self.known.borrow().get(principal) {
            return known.clone();
        }
        let kin = parties(self.structure, principal).map(|parties| Rc::new(with_kin(self.structure, &parties)));
        self.known.borrow_mut().insert(principal.clone(), kin.clone());
        kin
    }
}

/// The parties that may be meant; nothing where that cannot be told.
fn parties(structure: &Structure, principal: &Principal) -> Option<BTreeSet<PartyId>> {
    let mut all = BTreeSet::new();
    match principal {
        Principal::Party(id) => {
            all.insert(id.clone());
        }
        Principal::AnyOf(class) | Principal::EachOf(class) => {
            all.extend(structure.parties_of(*class).map(|(id, _)| id.clone()));
        }
        Principal::EachArea(division) => {
            let division = structure.divisions.get(division)?;
            if division.areas.values().any(|area| !area.complete) {
                return None;
            }
            all.extend(division.areas.values().flat_map(|area| area.members.iter().cloned()));
        }
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            for one in several {
                all.extend(parties(structure, one)?);
            }
        }
        Principal::Body(_) | Principal::InWords(_) => return None,
    }
    (!all.is_empty()).then_some(all)
}

/// The parties, those that they are a part of and those that they stand for.
fn with_kin(structure: &Structure, parties: &BTreeSet<PartyId>) -> BTreeSet<PartyId> {
    let mut kin = BTreeSet::new();
    for party in parties {
        let mut next = Some(party);
        // Where one has been met, what it is a part of has been met too.
        while let Some(party) = next.filter(|party| kin.insert((*party).clone())) {
            next = structure.parties.get(party).and_then(|party| party.part_of.as_ref());
        }
    }
    let stand_for = parties.iter().filter_map(|party| structure.parties.get(party)).flat_map(|party| &party.stands_for);
    kin.extend(stand_for.cloned());
    kin
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{PartyClass, Text};
    use crate::validate::rules::testing::whole;

    #[test]
    fn a_part_shares_with_its_whole_and_what_is_not_known_may_be_anything() {
        let text = whole(
            r#"parties: {
    "region": (name: "R", classification: Region, sources: ["plan"]),
    "dental": (name: "D", classification: Provider, part_of: "region", sources: ["plan"]),
    "aby": (name: "A", classification: Municipality, sources: ["plan"]),
    "beby": (name: "B", classification: Municipality, sources: ["plan"]),
    "ceby": (name: "C", classification: Municipality, sources: ["plan"]),
},"#,
        );
        let structure = crate::check(&text).structure.expect("it can be read");
        let sides = Sides::new(&structure);
        let party = |id: &str| Principal::Party(PartyId::new(id));
        let any = Principal::AnyOf(PartyClass::Municipality);
        assert!(sides.may_share(&party("dental"), &party("region")));
        assert!(sides.may_share(&any, &party("aby")));
        assert!(!sides.may_share(&any, &party("region")));
        assert!(sides.may_share(&Principal::InWords(Text::plain("x")), &party("region")));
        assert!(sides.may_share(&Principal::AnyOf(PartyClass::Union), &party("region")));
    }
}
