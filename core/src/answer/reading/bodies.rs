//! The fields of a body and its parts.

use super::{Sayer, Thing, Told};
use crate::model::{Actor, Body, Cadence, Chair, ChairRule, Duration, Instance, Relation, Seat, Stated, Task};
use crate::words::Term;
use crate::words::phrases::count_words;
use crate::words::sentences::{chair_words, each_words, frequency_sentence, post_words};

impl<'a> Sayer<'a> {
    pub(super) fn body(self, one: &'a Body, field: &str) -> Option<Told> {
        let structure = self.structure;
        Some(match field {
            "name" => self.text(&one.name),
            "short" => self.maybe(one.short.as_ref()),
            "aliases" => self.list(&one.aliases),
            "classification" => {
                self.stated(&one.classification, |class| Term::Body(*class).get(self.language).to_owned())
            }
            "called" => self.maybe(one.called.as_ref()),
            "legal_form" => self.stated_text(&one.legal_form),
            "level" => self.stated(&one.level, |id| {
                structure.levels.get(id).map_or_else(|| id.to_string(), |level| self.own(&level.name))
            }),
            "line" => self.maybe(one.line.as_ref().and_then(|id| structure.lines.get(id)).map(|line| &line.name)),
            "area" => self.maybe(one.area.as_ref().and_then(|id| structure.area(id)).map(|(_, area)| &area.name)),
            "one_for_each" => {
                let words = one.one_for_each.as_ref().map(|each| each_words(each, structure, self.language));
                self.words(words.unwrap_or_default())
            }
            "instances" => self.parts(one.instances.values().map(Thing::Instance)),
            "superiors" => self.actors(&one.superiors),
            "topics" => self.stated(&one.topics, |ids| self.fields_of_work(ids)),
            "target_group" => self.stated_text(&one.target_group),
            "goal" => self.stated_text(&one.goal),
            "tasks" => self.parts(one.tasks.iter().map(Thing::Task)),
            "relations" => self.parts(one.relations.iter().map(Thing::Relation)),
            "note" => self.maybe(one.note.as_ref()),
            _ => return self.body_over_time(one, field).or_else(|| self.body_at_work(one, field)),
        })
    }

    fn body_over_time(self, one: &'a Body, field: &str) -> Option<Told> {
        Some(match field {
            "duration" => self.stated(&one.duration, |duration| {
                let (sv, en) = match duration {
                    Duration::Standing => ("varaktig", "standing"),
                    Duration::Temporary => ("tillfällig", "temporary"),
                    Duration::Either => ("varaktig eller tillfällig", "standing or temporary"),
                };
                self.language.pick(sv, en).to_owned()
            }),
            "since" => self.stated_date(&one.since),
            "until" => self.date(one.until.as_ref()),
            "replaced_by" => self.bodies(&one.replaced_by),
            _ => return None,
        })
    }

    fn body_at_work(self, one: &'a Body, field: &str) -> Option<Told> {
        Some(match field {
            "one_side_of" => {
                let words = one.one_side_of.as_ref().map(|side| {
                    let whole = self.structure.bodies.get(&side.body).map(|body| self.own(&body.name));
                    format!("{} – {}", self.principal(&side.principal), whole.unwrap_or_default())
                });
                self.words(words.unwrap_or_default())
            }
            "seats" => self.seats(&one.seats),
            "seats_total" => self.stated(&one.seats_total, |count| count_words(count, self.language)),
            "chair" => self.chair_rule(&one.chair.rule),
            "cadence" => self.cadences(&one.cadence),
            _ => return None,
        })
    }

    pub(super) fn instance(self, one: &'a Instance, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.maybe(one.name.as_ref()),
            "short" => self.maybe(one.short.as_ref()),
            "seats" => self.seats(&one.seats),
            "chair" => one.chair.as_ref().map_or_else(|| self.unsaid(), |chair| self.chair_rule(&chair.rule)),
            "cadence" => self.cadences(&one.cadence),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn task(self, one: &'a Task, field: &str) -> Option<Told> {
        (field == "text").then_some(self.text(&one.text))
    }

    pub(super) fn seat(self, one: &'a Seat, field: &str) -> Option<Told> {
        let (structure, language) = (self.structure, self.language);
        Some(match field {
            "function" => self.stated_text(&one.function),
            "on_behalf_of" => self.stated(&one.on_behalf_of, |one| self.principal(one)),
            "count" => self.stated(&one.count, |count| count_words(count, language)),
            "except" => {
                let name = |id| structure.parties.get(id).map(|party| self.own(&party.name)).unwrap_or_default();
                let words = one.except.iter().map(|(id, number)| format!("{} {number}", name(id)));
                self.words(words.collect::<Vec<_>>().join(", "))
            }
            "capacity" => Told::Words(Term::Capacity(one.capacity).get(language).to_owned()),
            "voting" => self.stated(&one.voting, |yes| self.yes_or_no(*yes)),
            "deputies" => self.stated(&one.deputies, |yes| self.yes_or_no(*yes)),
            "appointed_by" => self.stated(&one.appointed_by, |by| self.principals(by)),
            "comes_with" => {
                let post = one.comes_with.as_ref();
                self.words(
                    post.map_or_else(String::new, |post| post_words(&post.body, post.capacity, structure, language)),
                )
            }
            "condition" => self.stated_text(&one.condition),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn chair(self, one: &'a Chair, field: &str) -> Option<Told> {
        Some(match field {
            "rule" => self.chair_rule(&one.rule),
            "vice" => self.chair_rule(&one.vice),
            "term_months" => self.stated(&one.term_months, |months| {
                format!("{} {}", count_words(months, self.language), self.language.pick("månader", "months"))
            }),
            "term_starts" => self.stated_date(&one.term_starts),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn cadence(self, one: &'a Cadence, field: &str) -> Option<Told> {
        Some(match field {
            "frequency" => Told::Words(frequency_sentence(&one.frequency, self.structure, self.language)),
            "what" => self.maybe(one.what.as_ref()),
            "joint_with" => self.bodies(&one.joint_with),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn relation(self, one: &'a Relation, field: &str) -> Option<Told> {
        Some(match field {
            "relation" => Told::Words(Term::Relation(one.relation).get(self.language).to_owned()),
            "to" => self.actors(&one.to),
            "what" => self.maybe(one.what.as_ref()),
            _ => return None,
        })
    }

    fn actors(self, actors: &[Actor]) -> Told {
        self.list(actors.iter().filter_map(|actor| self.structure.actor_name(actor)))
    }

    fn chair_rule(self, rule: &'a Stated<ChairRule>) -> Told {
        self.stated(rule, |rule| chair_words(rule, self.structure, self.language))
    }

    fn seats(self, seats: &'a Stated<Vec<Seat>>) -> Told {
        match seats.known() {
            Some(seats) => self.parts(seats.iter().map(Thing::Seat)),
            None => self.stated(seats, |_| String::new()),
        }
    }

    fn cadences(self, cadences: &'a Stated<Vec<Cadence>>) -> Told {
        match cadences.known() {
            Some(cadences) => self.parts(cadences.iter().map(Thing::Cadence)),
            None => self.stated(cadences, |_| String::new()),
        }
    }
}
