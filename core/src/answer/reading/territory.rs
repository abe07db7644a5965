//! The fields of a structure itself, its editions, ranks, areas, parties and topics.

use super::{Sayer, Thing, Told};
use crate::model::{Area, Division, Edition, Level, Line, Party, Structure, Topic};
use crate::words::Term;

impl<'a> Sayer<'a> {
    pub(super) fn structure(self, one: &'a Structure, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "territory" => self.maybe(one.territory.as_ref()),
            "purpose" => self.maybe(one.purpose.as_ref()),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn edition(self, one: &'a Edition, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "valid_from" => self.date(one.valid_from.as_ref()),
            "valid_until" => self.date(one.valid_until.as_ref()),
            "review_by" => self.date(one.review_by.as_ref()),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn level(self, one: &'a Level, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "task" => self.maybe(one.task.as_ref()),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn line(self, one: &'a Line, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn division(self, one: &'a Division, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "areas" => self.parts(one.areas.values().map(Thing::Area)),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn area(self, one: &'a Area, field: &str) -> Option<Told> {
        let parties = &self.structure.parties;
        Some(match field {
            "name" => self.text(&one.name),
            "members" => self.list(one.members.iter().filter_map(|id| parties.get(id)).map(|party| &party.name)),
            "complete" => self.flag(one.complete),
            "within" => {
                self.maybe(one.within.as_ref().and_then(|id| self.structure.area(id)).map(|(_, area)| &area.name))
            }
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn party(self, one: &'a Party, field: &str) -> Option<Told> {
        let parties = &self.structure.parties;
        Some(match field {
            "name" => self.text(&one.name),
            "short" => self.maybe(one.short.as_ref()),
            "classification" => Told::Words(Term::Party(one.classification).get(self.language).to_owned()),
            "called" => self.maybe(one.called.as_ref()),
            "stands_for" => self.list(one.stands_for.iter().filter_map(|id| parties.get(id)).map(|party| &party.name)),
            "part_of" => self.maybe(one.part_of.as_ref().and_then(|id| parties.get(id)).map(|party| &party.name)),
            "outside_territory" => self.flag(one.outside_territory),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn topic(self, one: &'a Topic, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "concept" => self.words(one.concept.clone().unwrap_or_default()),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }
}
