//! The fields of routes, events and changes, and of their parts.

use indexmap::IndexMap;

use super::{Sayer, Thing, Told};
use crate::id::{AnswerId, InputId};
use crate::model::{Attendance, Change, Decision, Event, Input, Route, Rule, Step, Subject};
use crate::words::governing::power_words;
use crate::words::happening::{change_words, event_words, verb_words};

impl<'a> Sayer<'a> {
    pub(super) fn route(self, one: &'a Route, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "purpose" => self.maybe(one.purpose.as_ref()),
            "documents" => self.papers(&one.documents),
            "inputs" => self.parts(one.inputs.values().map(Thing::Input)),
            "outcomes" => self.list(one.outcomes.values().map(|outcome| &outcome.name)),
            "rules" => self.parts(one.rules.values().map(Thing::Rule)),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn input(self, one: &'a Input, field: &str) -> Option<Told> {
        Some(match field {
            "question" => self.text(&one.question),
            "answers" if one.is_yes_or_no() => Told::Words(self.language.pick("ja, nej", "yes, no").to_owned()),
            "answers" => self.list(one.answers.values()),
            "excludes" => {
                let mut routes = self.structure.routes.values();
                let own = routes.find(|route| route.inputs.values().any(|input| std::ptr::eq(input, one)));
                let others = one.excludes.iter().filter_map(|id| own?.inputs.get(id));
                self.list(others.map(|input| &input.question))
            }
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn rule(self, one: &'a Rule, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.maybe(one.name.as_ref()),
            "when" => self.answers(self.route_of(one), &one.when),
            "outcome" => {
                let outcome = self.route_of(one).zip(one.outcome.as_ref());
                self.maybe(outcome.and_then(|(route, id)| route.outcomes.get(id)).map(|outcome| &outcome.name))
            }
            "steps" => self.parts(one.steps.iter().map(Thing::Step)),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    /// The answers that are asked for, each behind its question.
    fn answers(self, route: Option<&Route>, when: &IndexMap<InputId, AnswerId>) -> Told {
        if when.is_empty() {
            return Told::Words(self.language.pick("alltid", "always").to_owned());
        }
        let when = when.iter().filter_map(|(input, answer)| {
            let input = route?.inputs.get(input)?;
            let answer = match input.answers.get(answer) {
                Some(answer) => self.own(answer),
                None => self.yes_or_no(answer.as_str() == Input::YES),
            };
            Some(format!("{} {answer}", self.own(&input.question)))
        });
        Told::Words(when.collect::<Vec<_>>().join("; "))
    }

    fn route_of(self, one: &Rule) -> Option<&'a Route> {
        let mut routes = self.structure.routes.values();
        routes.find(|route| route.rules.values().any(|rule| std::ptr::eq(rule, one)))
    }

    pub(super) fn step(self, one: &'a Step, field: &str) -> Option<Told> {
        Some(match field {
            "who" => self.stated(&one.who, |who| self.principal(who)),
            "does" => Told::Words(verb_words(one.does, self.language).to_owned()),
            "when" => {
                let mut routes = self.structure.routes.values();
                let is_own = |step: &Step| std::ptr::eq(step, one);
                let own = routes.find(|route| route.rules.values().flat_map(|rule| &rule.steps).any(is_own));
                self.answers(own, &one.when)
            }
            "what" => self.maybe(one.what.as_ref()),
            "over" => self.papers(&one.over),
            "gates" => self.gates(&one.gates),
            "separately" => self.flag(one.separately),
            "only_if_all" => self.flag(one.only_if_all),
            "order_uncertain" => self.flag(one.order_uncertain),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn event(self, one: &'a Event, field: &str) -> Option<Told> {
        Some(match field {
            "name" => self.text(&one.name),
            "classification" => self.stated(&one.classification, |class| event_words(*class, self.language).to_owned()),
            "body" => self.bodies(one.body.as_slice()),
            "date" => self.stated_date(&one.date),
            "chair" => self.stated(&one.chair, |side| self.principal(side)),
            "vice_chair" => self.stated(&one.vice_chair, |side| self.principal(side)),
            "attendance" => self.parts(one.attendance.iter().map(Thing::Attendance)),
            "members_total" => self.stated(&one.members_total, ToString::to_string),
            "decisions" => self.parts(one.decisions.iter().map(Thing::Decision)),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn attendance(self, one: &'a Attendance, field: &str) -> Option<Told> {
        Some(match field {
            "of" => self.stated(&one.of, |side| self.principal(side)),
            "function" => self.maybe(one.function.as_ref()),
            "members" => self.stated(&one.members, ToString::to_string),
            "guests" => self.stated(&one.guests, ToString::to_string),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn decision(self, one: &'a Decision, field: &str) -> Option<Told> {
        Some(match field {
            "text" => self.text(&one.text),
            "over" => self.papers(&one.over),
            "power" => self.stated(&one.power, |power| power_words(*power, self.language).to_owned()),
            "gates" => self.gates(&one.gates),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }

    pub(super) fn change(self, one: &'a Change, field: &str) -> Option<Told> {
        let structure = self.structure;
        Some(match field {
            "date" => self.stated_date(&one.date),
            "change" => Told::Words(change_words(one.change, self.language).to_owned()),
            "concerns" => self.list(one.concerns.iter().filter_map(|subject| match subject {
                Subject::Body(id) => structure.bodies.get(id).map(|body| &body.name),
                Subject::Party(id) => structure.parties.get(id).map(|party| &party.name),
                Subject::Document(id) => structure.documents.get(id).map(|document| &document.name),
            })),
            "before" => self.list(&one.before),
            "text" => self.maybe(one.text.as_ref()),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }
}
