//! A structure as plain text: its levels, and on each its bodies with everything known of them.

use std::fmt::Write;

use crate::id::BodyId;
use crate::model::{Body, Chair, Seat, Stated, Structure};
use crate::words::phrases::{cadence_words, count_words, seats_words};
use crate::words::sentences::{chair_words, each_words, principal_words, unit_words};
use crate::words::{Language, Said, Term};

/// The whole structure, for reading.
pub fn text(structure: &Structure, language: Language) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = Writer { structure, language }.whole(&mut out);
    out
}

struct Writer<'a> {
    structure: &'a Structure,
    language: Language,
}

impl Writer<'_> {
    fn say(&self, sv: &str, en: &str) -> String {
        Said::new(sv, en).get(self.language).to_owned()
    }

    fn whole(&self, out: &mut String) -> std::fmt::Result {
        let Self { structure, language } = self;
        let tag = language.tag();
        writeln!(out, "{}", structure.name.get(tag))?;
        if let Some(purpose) = &structure.purpose {
            writeln!(out, "{}", purpose.get(tag))?;
        }
        self.parties(out)?;
        for (id, level) in &structure.levels {
            writeln!(out, "\n## {}", level.name.get(tag))?;
            if let Some(task) = &level.task {
                writeln!(out, "{}", task.get(tag))?;
            }
            let on_level = |body: &Body| body.level.known() == Some(id);
            if !structure.bodies.values().any(on_level) {
                writeln!(out, "{}", self.say("Inga grupper på den här nivån.", "No bodies on this level."))?;
            }
            for (id, body) in structure.bodies.iter().filter(|(_, body)| on_level(body)) {
                self.body(out, id, body)?;
            }
        }
        let mut apart = structure.bodies.iter().filter(|(_, body)| !body.level.is_known()).peekable();
        if apart.peek().is_some() {
            writeln!(out, "\n## {}", self.say("Utan nivå", "Without a level"))?;
        }
        for (id, body) in apart {
            self.body(out, id, body)?;
        }
        Ok(())
    }

    fn parties(&self, out: &mut String) -> std::fmt::Result {
        let tag = self.language.tag();
        writeln!(out, "\n## {}", self.say("Parter", "Parties"))?;
        for (id, party) in &self.structure.parties {
            let class = party
                .called
                .as_ref()
                .map_or(Term::Party(party.classification).get(self.language), |called| called.get(tag));
            writeln!(out, "- {} ({class}) [{id}]", party.name.get(tag))?;
        }
        for division in self.structure.divisions.values() {
            writeln!(out, "\n## {}", division.name.get(tag))?;
            for area in division.areas.values() {
                let members: Vec<_> = area
                    .members
                    .iter()
                    .filter_map(|id| self.structure.parties.get(id))
                    .map(|party| party.name.get(tag))
                    .collect();
                let gaps = if area.complete { "" } else { " …" };
                writeln!(out, "- {}: {}{gaps}", area.name.get(tag), members.join(", "))?;
            }
        }
        Ok(())
    }

    fn body(&self, out: &mut String, id: &BodyId, body: &Body) -> std::fmt::Result {
        let Self { structure, language } = self;
        let tag = language.tag();
        writeln!(out, "\n### {} [{id}]", body.name.get(tag))?;
        let classification = match (&body.called, &body.classification) {
            (Some(called), _) => called.get(tag).to_owned(),
            (None, classification) => self.stated(classification, |class| Term::Body(*class).get(*language).to_owned()),
        };
        self.fact(out, "Form", "Form", &classification)?;
        if let Some(each) = &body.one_for_each {
            let units: Vec<_> =
                structure.units(each).iter().map(|unit| unit_words(unit, structure, *language)).collect();
            let words = format!("{} ({}): {}", each_words(each, structure, *language), units.len(), units.join(", "));
            self.fact(out, "Antal", "Number", &words)?;
        }
        self.fact(out, "Mål", "Goal", &self.stated(&body.goal, |text| text.get(tag).to_owned()))?;
        self.fact(out, "Målgrupp", "Target group", &self.stated(&body.target_group, |text| text.get(tag).to_owned()))?;
        self.fact(out, "Ordförande", "Chair", &self.chair(&body.chair))?;
        let cadence = self.stated(&body.cadence, |cadences| {
            cadences.iter().map(|cadence| cadence_words(cadence, *language)).collect::<Vec<_>>().join(", ")
        });
        self.fact(out, "Möten", "Meetings", &cadence)?;
        let (_, seats, _) = seats_words(body, structure, None, *language);
        self.fact(out, "Platser", "Seats", &seats)?;
        for seat in body.seats() {
            writeln!(out, "  - {}", self.seat(seat))?;
        }
        if !body.tasks.is_empty() {
            writeln!(out, "{}:", self.say("Uppgifter", "Tasks"))?;
            for task in &body.tasks {
                writeln!(out, "  - {}", task.text.get(tag))?;
            }
        }
        for superior in &body.superiors {
            if let Some(name) = structure.actor_name(superior) {
                self.fact(out, "Styrs av", "Directed by", name.get(tag))?;
            }
        }
        for relation in &body.relations {
            let names: Vec<_> =
                relation.to.iter().filter_map(|actor| structure.actor_name(actor)).map(|name| name.get(tag)).collect();
            let what = relation.what.as_ref().map(|what| format!(" ({})", what.get(tag))).unwrap_or_default();
            writeln!(out, "{} {}{what}", Term::Relation(relation.relation).get(*language), names.join(", "))?;
        }
        if let Some(note) = &body.note {
            self.fact(out, "Anmärkning", "Note", note.get(tag))?;
        }
        Ok(())
    }

    fn fact(&self, out: &mut String, sv: &str, en: &str, words: &str) -> std::fmt::Result {
        writeln!(out, "{}: {words}", self.say(sv, en))
    }

    fn stated<T>(&self, fact: &Stated<T>, words: impl Fn(&T) -> String) -> String {
        match fact {
            Stated::Known(value) => words(value),
            Stated::NotStated => Term::NotStated.get(self.language).to_owned(),
            Stated::NotRegulated => Term::NotRegulated.get(self.language).to_owned(),
            Stated::NotApplicable => Term::NotApplicable.get(self.language).to_owned(),
        }
    }

    fn chair(&self, chair: &Chair) -> String {
        let rule = self.stated(&chair.rule, |rule| chair_words(rule, self.structure, self.language));
        if !chair.vice.is_known() {
            return rule;
        }
        let vice = self.stated(&chair.vice, |rule| chair_words(rule, self.structure, self.language));
        format!("{rule}; {} {vice}", Term::Capacity(crate::model::Capacity::ViceChair).get(self.language))
    }

    fn seat(&self, seat: &Seat) -> String {
        let tag = self.language.tag();
        let count = self.stated(&seat.count, |count| count_words(count, self.language));
        let behalf =
            self.stated(&seat.on_behalf_of, |principal| principal_words(principal, self.structure, self.language));
        let mut words = match seat.function.known() {
            Some(function) => format!("{count}: {} – {behalf}", function.get(tag)),
            None => format!("{count}: {behalf}"),
        };
        if seat.capacity != crate::model::Capacity::Member {
            let _ = write!(words, " ({})", Term::Capacity(seat.capacity).get(self.language));
        }
        for (party, number) in &seat.except {
            let name = self.structure.parties.get(party).map_or(party.as_str(), |party| party.name.get(tag));
            let _ = write!(words, "; {name}: {number}");
        }
        if let Some(condition) = seat.condition.known() {
            let _ = write!(words, "; {}", condition.get(tag));
        }
        words
    }
}
