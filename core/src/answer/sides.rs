//! Whether two ways of naming a side can mean the same, and whether a side has a place in a body.
//!
//! Both are asked before something is called wrong, so whatever is not known may be so.

use crate::id::PartyId;
use crate::model::{Body, PartyClass, Principal, Seat, Structure};

/// Whether the two can mean the same party, or one that belongs to the other.
pub(crate) fn may_share(structure: &Structure, left: &Principal, right: &Principal) -> bool {
    let (Some(left), Some(right)) = (meant(structure, left), meant(structure, right)) else { return true };
    left.iter().any(|one| right.iter().any(|other| one.may_be(*other, structure)))
}

/// Whether the side can have a place in the body.
pub(crate) fn may_sit(structure: &Structure, body: &Body, side: &Principal) -> bool {
    let Some(seats) = body.seats.known() else { return true };
    if body.one_side_of.is_some() || body.instances.values().any(|instance| instance.seats.is_known()) {
        return true;
    }
    let holds = |seat: &Seat| seat.on_behalf_of.known().is_none_or(|of| may_share(structure, of, side));
    seats.iter().any(holds)
}

/// Who may be meant.
#[derive(Clone, Copy)]
enum Meant<'a> {
    Party(&'a PartyId),
    Class(PartyClass),
}

impl<'a> Meant<'a> {
    fn may_be(self, other: Self, structure: &'a Structure) -> bool {
        match (self, other) {
            (Self::Party(one), Self::Party(other)) => {
                kin(structure, one).any(|kin| kin == other) || kin(structure, other).any(|kin| kin == one)
            }
            (Self::Party(party), Self::Class(class)) | (Self::Class(class), Self::Party(party)) => {
                is_kin_of_class(structure, party, class)
                    || structure.parties_of(class).any(|(id, _)| kin(structure, id).any(|kin| kin == party))
            }
            (Self::Class(one), Self::Class(other)) => {
                let belongs = |of, to| structure.parties_of(of).any(|(id, _)| is_kin_of_class(structure, id, to));
                one == other || belongs(one, other) || belongs(other, one)
            }
        }
    }
}

/// Who may be meant; nothing where that cannot be told.
fn meant<'a>(structure: &'a Structure, principal: &'a Principal) -> Option<Vec<Meant<'a>>> {
    let all = match principal {
        Principal::Party(id) => vec![Meant::Party(id)],
        Principal::AnyOf(class) | Principal::EachOf(class) => {
            structure.parties_of(*class).next()?;
            vec![Meant::Class(*class)]
        }
        Principal::EachArea(division) => {
            let areas = &structure.divisions.get(division)?.areas;
            if areas.values().any(|area| !area.complete) {
                return None;
            }
            areas.values().flat_map(|area| &area.members).map(Meant::Party).collect()
        }
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            let each: Option<Vec<_>> = several.iter().map(|one| meant(structure, one)).collect();
            each?.concat()
        }
        Principal::Body(_) | Principal::InWords(_) => return None,
    };
    (!all.is_empty()).then_some(all)
}

fn is_kin_of_class(structure: &Structure, party: &PartyId, class: PartyClass) -> bool {
    kin(structure, party).any(|kin| structure.parties.get(kin).is_some_and(|kin| kin.classification == class))
}

/// A party, those that it is a part of and those that it stands for.
fn kin<'a>(structure: &'a Structure, party: &'a PartyId) -> impl Iterator<Item = &'a PartyId> {
    // A whole of a whole of a whole is far enough; parts that go round in a circle are told of elsewhere.
    const FAR: usize = 8;
    let whole = |id: &&'a PartyId| structure.parties.get(*id).and_then(|party| party.part_of.as_ref());
    let stands_for = structure.parties.get(party).into_iter().flat_map(|party| &party.stands_for);
    std::iter::successors(Some(party), whole).take(FAR).chain(stands_for)
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
