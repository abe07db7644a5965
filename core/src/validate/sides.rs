//! Whether two ways of naming a side can mean the same, and whether a side has a place in a body.
//!
//! Both are asked before something is called wrong, so whatever is not known may be so.

use std::collections::BTreeSet;

use crate::id::PartyId;
use crate::model::{Body, Principal, Structure};

/// Whether the two can mean the same party, or one that belongs to the other.
pub(super) fn may_share(structure: &Structure, left: &Principal, right: &Principal) -> bool {
    let (Some(left), Some(right)) = (parties(structure, left), parties(structure, right)) else { return true };
    let wide: BTreeSet<_> = left.iter().flat_map(|party| with_kin(structure, party)).collect();
    right.iter().any(|party| with_kin(structure, party).iter().any(|kin| wide.contains(kin)))
}

/// Whether the side can have a place in the body.
pub(super) fn may_sit(structure: &Structure, body: &Body, side: &Principal) -> bool {
    let Some(seats) = body.seats.known() else { return true };
    if body.one_side_of.is_some() || body.instances.values().any(|instance| instance.seats.is_known()) {
        return true;
    }
    let holds = |seat: &crate::model::Seat| seat.on_behalf_of.known().is_none_or(|of| may_share(structure, of, side));
    seats.iter().any(holds)
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

/// A party, those that it is a part of and those that it stands for.
fn with_kin(structure: &Structure, party: &PartyId) -> Vec<PartyId> {
    let mut kin = vec![party.clone()];
    while let Some(whole) =
        kin.last().and_then(|last| structure.parties.get(last)).and_then(|party| party.part_of.as_ref())
    {
        if kin.contains(whole) {
            break;
        }
        kin.push(whole.clone());
    }
    kin.extend(structure.parties.get(party).into_iter().flat_map(|party| party.stands_for.iter().cloned()));
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
        let party = |id: &str| Principal::Party(PartyId::new(id));
        let any = Principal::AnyOf(PartyClass::Municipality);
        assert!(may_share(&structure, &party("dental"), &party("region")));
        assert!(may_share(&structure, &any, &party("aby")));
        assert!(!may_share(&structure, &any, &party("region")));
        assert!(may_share(&structure, &Principal::InWords(Text::plain("x")), &party("region")));
        assert!(may_share(&structure, &Principal::AnyOf(PartyClass::Union), &party("region")));
    }
}
