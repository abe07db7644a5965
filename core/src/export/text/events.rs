//! What happened, and how the structure has changed, as text.

use std::fmt::{Result, Write};

use super::Writer;
use crate::model::{Attendance, Change, Decision, Event, Subject};
use crate::words::governing::power_words;
use crate::words::happening::{change_words, event_words};

impl Writer<'_> {
    pub(super) fn events(&mut self) -> Result {
        let structure = self.structure;
        if !structure.events.is_empty() {
            self.heading("Händelser", "Events")?;
        }
        for (id, event) in &structure.events {
            let name = self.words(&event.name);
            writeln!(self.out, "\n### {name} [{id}]")?;
            self.event(event)?;
            self.foot(event.note.as_ref(), &event.claims, &event.sources)?;
        }
        Ok(())
    }

    fn event(&mut self, event: &Event) -> Result {
        let (structure, language) = (self.structure, self.language);
        let form = self.stated(&event.classification, |class| event_words(*class, language).to_owned());
        self.fact("Form", "Form", &form)?;
        let date = self.stated(&event.date, |date| date.as_str().to_owned());
        self.fact("Datum", "Date", &date)?;
        if let Some(body) = event.body.as_ref().and_then(|id| structure.bodies.get(id)) {
            self.maybe("Grupp", "Body", Some(&body.name))?;
        }
        let chair = self.stated(&event.chair, |side| self.principal(side));
        self.fact("Ordförande", "Chair", &chair)?;
        if let Some(vice) = self.told(&event.vice_chair, |side| self.principal(side)) {
            self.fact("Vice ordförande", "Vice chair", &vice)?;
        }
        for attendance in &event.attendance {
            let words = self.attendance(attendance) + &self.mark(&attendance.sources, &event.sources);
            self.fact("Närvaro", "Attendance", &words)?;
            self.remarks("  ", attendance.note.as_ref(), &attendance.claims)?;
        }
        if let Some(total) = self.told(&event.members_total, ToString::to_string) {
            self.fact("Ledamöter sammanlagt", "Members in all", &total)?;
        }
        for decision in &event.decisions {
            let words = self.decision(decision) + &self.mark(&decision.sources, &event.sources);
            self.fact("Beslut", "Decision", &words)?;
            self.remarks("  ", decision.note.as_ref(), &decision.claims)?;
        }
        Ok(())
    }

    fn attendance(&self, attendance: &Attendance) -> String {
        let mut words = self.stated(&attendance.of, |side| self.principal(side));
        if let Some(function) = &attendance.function {
            let _ = write!(words, ", {}", self.words(function));
        }
        let members = self.stated(&attendance.members, ToString::to_string);
        let _ = write!(words, ": {} {members}", self.say("ledamöter", "members"));
        if let Some(guests) = self.told(&attendance.guests, ToString::to_string) {
            let _ = write!(words, ", {} {guests}", self.say("andra", "others"));
        }
        words
    }

    fn decision(&self, decision: &Decision) -> String {
        let mut words = self.words(&decision.text).to_owned();
        if !decision.over.is_empty() {
            let _ = write!(words, " ({})", self.papers(&decision.over));
        }
        if let Some(power) = self.told(&decision.power, |power| power_words(*power, self.language).to_owned()) {
            let _ = write!(words, "; {power}");
        }
        for gate in self.gates(&decision.gates) {
            let _ = write!(words, "; {gate}");
        }
        words
    }

    pub(super) fn changes(&mut self) -> Result {
        let structure = self.structure;
        if !structure.changes.is_empty() {
            self.heading("Historia", "History")?;
        }
        for change in &structure.changes {
            let words = self.change(change) + &self.mark(&change.sources, &[]);
            writeln!(self.out, "- {words}")?;
            self.remarks("  ", change.note.as_ref(), &change.claims)?;
        }
        Ok(())
    }

    fn change(&self, change: &Change) -> String {
        let structure = self.structure;
        let date = self.stated(&change.date, |date| date.as_str().to_owned());
        let mut words = format!("{date}: {}", change_words(change.change, self.language));
        let concerned = change.concerns.iter().filter_map(|subject| match subject {
            Subject::Body(id) => structure.bodies.get(id).map(|body| &body.name),
            Subject::Party(id) => structure.parties.get(id).map(|party| &party.name),
            Subject::Document(id) => structure.documents.get(id).map(|document| &document.name),
        });
        let concerned = self.list(concerned);
        if !concerned.is_empty() {
            let _ = write!(words, " – {concerned}");
        }
        if !change.before.is_empty() {
            let _ = write!(words, " ({}: {})", self.say("tidigare", "before"), self.list(&change.before));
        }
        if let Some(text) = &change.text {
            let _ = write!(words, ": {}", self.words(text));
        }
        words
    }
}
