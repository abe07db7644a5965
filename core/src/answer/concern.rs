//! Which bodies concern certain topics and parties.

use crate::id::{BodyId, PartyId, TopicId};
use crate::model::{Actor, Body, OneForEach, Principal, Structure, Unit};

/// What is asked for; an empty list asks for nothing in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Bodies that work with one of these.
    pub topics: Vec<TopicId>,
    /// Bodies that concern one of these.
    pub parties: Vec<PartyId>,
}

impl Filter {
    /// Whether nothing in particular is asked for.
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty() && self.parties.is_empty()
    }
}

/// The bodies that a filter asks for, in the file's order: those that work with one of its topics *and* concern one of
/// its parties.
///
/// A body concerns a party that sits there or may sit there, appoints, directs it or is acted on by it; that belongs to
/// the area that it is for; that belongs to the area or is the party that one of its instances exists for; or that one of
/// those stands for.
pub fn concerned(structure: &Structure, filter: &Filter) -> Vec<BodyId> {
    structure
        .bodies
        .iter()
        .filter(|(_, body)| filter.topics.is_empty() || body.topics().iter().any(|topic| filter.topics.contains(topic)))
        .filter(|(_, body)| {
            filter.parties.is_empty() || filter.parties.iter().any(|party| concerns(structure, body, party))
        })
        .map(|(id, _)| id.clone())
        .collect()
}

fn concerns(structure: &Structure, body: &Body, party: &PartyId) -> bool {
    let is_party = |actor: &Actor| matches!(actor, Actor::Party(id) if id == party);
    let holds = |principal: &Principal| may_be(structure, principal, party);
    body.seats()
        .iter()
        .any(|seat| seat.on_behalf_of.known().is_some_and(holds) || seat.appointed_by().iter().any(holds))
        || body.superiors.iter().any(is_party)
        || body.relations.iter().flat_map(|relation| &relation.to).any(is_party)
        || body.one_for_each.as_ref().is_some_and(|each| exists_for(structure, each, party))
        || body.area.as_ref().is_some_and(|area| structure.members(&Unit::Area(area.clone())).contains(party))
}

/// Whether a principal is the party, or may be.
fn may_be(structure: &Structure, principal: &Principal, party: &PartyId) -> bool {
    let stands_for =
        |id: &PartyId| id == party || structure.parties.get(id).is_some_and(|other| other.stands_for.contains(party));
    match principal {
        Principal::Party(id) => stands_for(id),
        Principal::AnyOf(class) | Principal::EachOf(class) => {
            structure.parties.get(party).is_some_and(|party| party.classification == *class)
        }
        Principal::EachArea(division) => exists_for(structure, &OneForEach::AreaOf(division.clone()), party),
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            several.iter().any(|principal| may_be(structure, principal, party))
        }
        Principal::Body(_) | Principal::InWords(_) => false,
    }
}

fn exists_for(structure: &Structure, each: &OneForEach, party: &PartyId) -> bool {
    structure.units(each).iter().any(|unit| match unit {
        Unit::Party(id) => id == party,
        Unit::Area(_) => structure.members(unit).contains(party),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::bodies;

    fn ask(topics: &[&str], parties: &[&str]) -> Vec<String> {
        let text = bodies(
            r#"
            "board": (name: "Board", topics: ["school"], seats: [(on_behalf_of: AnyOf(Municipality))], sources: ["plan"]),
            "east": (name: "East", one_for_each: AreaOf("parts"), sources: ["plan"]),
            "office": (name: "Office", superiors: ["region"], topics: ["school"], sources: ["plan"]),
            "council": (name: "Council", seats: [(on_behalf_of: OneOf([Party("region"), Body("board")]))], sources: ["plan"])"#,
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let filter = Filter {
            topics: topics.iter().map(|id| TopicId::new(id)).collect(),
            parties: parties.iter().map(|id| PartyId::new(id)).collect(),
        };
        concerned(&structure, &filter).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_municipality_is_concerned_by_seats_and_areas() {
        assert_eq!(ask(&[], &["aby"]), ["board", "east"]);
        assert_eq!(ask(&[], &["region"]), ["office", "council"]);
        assert_eq!(ask(&[], &["aby", "region"]), ["board", "east", "office", "council"]);
    }

    #[test]
    fn topics_and_parties_must_both_hold() {
        assert_eq!(ask(&["school"], &[]), ["board", "office"]);
        assert_eq!(ask(&["school"], &["aby"]), ["board"]);
        assert_eq!(ask(&[], &[]).len(), 4);
    }
}
