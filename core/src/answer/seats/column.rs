//! Those whom seats speak for, as columns of a table.

use serde::Serialize;

use crate::id::{DivisionId, PartyId};
use crate::model::{PartyClass, Principal, Seat, Stated, Structure};

/// Those whom some seats speak for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// One party.
    Party(PartyId),
    /// The parties of a class, each or any of them.
    Class(PartyClass),
    /// The areas of a division.
    Areas(DivisionId),
    /// One of several, in turn or as agreed; which, is not said.
    OneOfSeveral,
    /// Several at once.
    Together,
    /// Whoever comes from another body.
    FromBody,
    /// Somebody whom only words tell of.
    InWords,
    /// Nobody that a source names.
    NotStated,
}

impl Column {
    /// The column of a seat.
    pub(super) fn of(structure: &Structure, principal: &Stated<Principal>) -> Self {
        match principal.known() {
            Some(Principal::Party(id)) => Self::Party(id.clone()),
            Some(Principal::AnyOf(class) | Principal::EachOf(class)) => {
                let mut parties = structure.parties_of(*class);
                match (parties.next(), parties.next()) {
                    (Some((only, _)), None) => Self::Party(only.clone()),
                    _ => Self::Class(*class),
                }
            }
            Some(Principal::EachArea(division)) => Self::Areas(division.clone()),
            Some(Principal::OneOf(_)) => Self::OneOfSeveral,
            Some(Principal::Together(_) | Principal::Each(_)) => Self::Together,
            Some(Principal::Body(_)) => Self::FromBody,
            Some(Principal::InWords(_)) => Self::InWords,
            None => Self::NotStated,
        }
    }

    /// Where it stands among the others: by class, a party before its class, the vague ones last.
    fn place(&self, structure: &Structure) -> (usize, usize) {
        let of = |class: PartyClass| PartyClass::ALL.iter().position(|other| *other == class).unwrap_or_default();
        match self {
            Self::Party(id) => {
                let class = structure.parties.get(id).map_or(PartyClass::Other, |party| party.classification);
                (of(class), structure.parties.get_index_of(id).unwrap_or_default())
            }
            Self::Class(class) => (of(*class), usize::MAX),
            Self::Areas(id) => (PartyClass::ALL.len(), structure.divisions.get_index_of(id).unwrap_or_default()),
            Self::OneOfSeveral => (PartyClass::ALL.len() + 1, 0),
            Self::Together => (PartyClass::ALL.len() + 1, 1),
            Self::FromBody => (PartyClass::ALL.len() + 1, 2),
            Self::InWords => (PartyClass::ALL.len() + 1, 3),
            Self::NotStated => (PartyClass::ALL.len() + 1, 4),
        }
    }
}

/// Those whom any seat speaks for, in reading order.
pub(super) fn columns(structure: &Structure) -> Vec<Column> {
    let mut found = indexmap::IndexSet::new();
    for body in structure.bodies.values() {
        let own = body.instances.values().filter_map(|instance| instance.seats.known()).flatten();
        let seats: Vec<&Seat> = body.seats().iter().chain(own).collect();
        found.extend(seats.into_iter().map(|seat| Column::of(structure, &seat.on_behalf_of)));
    }
    let mut columns: Vec<Column> = found.into_iter().collect();
    crate::order::sort_by_key(&mut columns, |column| column.place(structure));
    columns
}
