//! The levels and on each its bodies, as text.

use std::fmt::{Result, Write};

use super::Writer;
use crate::id::BodyId;
use crate::model::{Body, Cadence, Capacity, Chair, Duration, Instance, Seat, SourceRef, Stated};
use crate::words::Term;
use crate::words::phrases::{count_words, seats_words};
use crate::words::sentences::{chair_words, each_words, frequency_sentence, post_words, unit_words};

impl Writer<'_> {
    pub(super) fn bodies(&mut self) -> Result {
        let structure = self.structure;
        for (id, level) in &structure.levels {
            let (name, mark) = (self.words(&level.name), self.mark(&level.sources, &[]));
            writeln!(self.out, "\n## {name}{mark}")?;
            if let Some(task) = &level.task {
                let task = self.words(task);
                writeln!(self.out, "{task}")?;
            }
            self.remarks("", level.note.as_ref(), &level.claims)?;
            let on_level = |body: &Body| body.level.known() == Some(id);
            if !structure.bodies.values().any(on_level) {
                let none = self.say("Inga grupper på den här nivån.", "No bodies on this level.");
                writeln!(self.out, "{none}")?;
            }
            for (id, body) in structure.bodies.iter().filter(|(_, body)| on_level(body)) {
                self.body(id, body)?;
            }
        }
        let mut apart = structure.bodies.iter().filter(|(_, body)| !body.level.is_known()).peekable();
        if apart.peek().is_some() {
            self.heading("Utan nivå", "Without a level")?;
        }
        apart.try_for_each(|(id, body)| self.body(id, body))
    }

    fn body(&mut self, id: &BodyId, body: &Body) -> Result {
        let name = self.words(&body.name);
        writeln!(self.out, "\n### {name} [{id}]")?;
        self.identity(body)?;
        self.purpose(body)?;
        let chair = self.chair(&body.chair, &body.sources);
        self.fact("Ordförande", "Chair", &chair)?;
        self.remarks("  ", body.chair.note.as_ref(), &body.chair.claims)?;
        self.cadences("Möten", "Meetings", &body.cadence, &body.sources)?;
        let (_, seats, _) = seats_words(body, self.structure, None, self.language);
        self.fact("Platser", "Seats", &seats)?;
        self.seats(body.seats(), &body.sources)?;
        if let Some(total) = body.seats_total.known() {
            self.fact("Platser enligt källan", "Seats by the source", &count_words(total, self.language))?;
        }
        for (unit, instance) in &body.instances {
            self.instance(body, unit, instance)?;
        }
        self.ties(body)?;
        self.foot(body.note.as_ref(), &body.claims, &body.sources)
    }

    fn identity(&mut self, body: &Body) -> Result {
        let (structure, language) = (self.structure, self.language);
        self.maybe("Kort namn", "Short name", body.short.as_ref())?;
        if !body.aliases.is_empty() {
            let names = self.list(&body.aliases);
            self.fact("Kallas också", "Also called", &names)?;
        }
        let form = match &body.called {
            Some(called) => self.words(called).to_owned(),
            None => self.stated(&body.classification, |class| Term::Body(*class).get(language).to_owned()),
        };
        self.fact("Form", "Form", &form)?;
        if let Some(words) = self.told(&body.legal_form, |text| self.words(text).to_owned()) {
            self.fact("Rättslig form", "Legal form", &words)?;
        }
        if let Some(line) = body.line.as_ref().and_then(|id| structure.lines.get(id)) {
            self.maybe("Linje", "Line", Some(&line.name))?;
        }
        if let Some((_, area)) = body.area.as_ref().and_then(|id| structure.area(id)) {
            self.maybe("Område", "Area", Some(&area.name))?;
        }
        if let Some(each) = &body.one_for_each {
            let units: Vec<_> =
                structure.units(each).iter().map(|unit| unit_words(unit, structure, language)).collect();
            let words = format!("{} ({}): {}", each_words(each, structure, language), units.len(), units.join(", "));
            self.fact("Antal", "Number", &words)?;
        }
        if let Some(side) = &body.one_side_of {
            let whole = structure.bodies.get(&side.body).map_or(side.body.as_str(), |body| self.words(&body.name));
            let words = format!("{} – {whole}", self.principal(&side.principal));
            self.fact("Är en sida av en annan grupp", "Is one side of another body", &words)?;
        }
        let words = self.told(&body.duration, |duration| {
            let (sv, en) = match duration {
                Duration::Standing => ("varaktig", "standing"),
                Duration::Temporary => ("tillfällig", "temporary"),
                Duration::Either => ("varaktig eller tillfällig", "standing or temporary"),
            };
            language.pick(sv, en).to_owned()
        });
        if let Some(words) = words {
            self.fact("Varaktighet", "Duration", &words)?;
        }
        if let Some(words) = self.told(&body.since, |date| date.as_str().to_owned()) {
            self.fact("Sedan", "Since", &words)?;
        }
        if let Some(until) = &body.until {
            self.fact("Till", "Until", until.as_str())?;
        }
        if !body.replaced_by.is_empty() {
            let names = body.replaced_by.iter().filter_map(|id| structure.bodies.get(id)).map(|body| &body.name);
            let names = self.list(names);
            self.fact("Ersatt av", "Replaced by", &names)?;
        }
        Ok(())
    }

    fn purpose(&mut self, body: &Body) -> Result {
        let topics = self.stated(&body.topics, |ids| self.fields_of_work(ids));
        self.fact("Ämnen", "Topics", &topics)?;
        let goal = self.stated(&body.goal, |text| self.words(text).to_owned());
        self.fact("Mål", "Goal", &goal)?;
        let group = self.stated(&body.target_group, |text| self.words(text).to_owned());
        self.fact("Målgrupp", "Target group", &group)?;
        if !body.tasks.is_empty() {
            let title = self.say("Uppgifter", "Tasks");
            writeln!(self.out, "{title}:")?;
        }
        for task in &body.tasks {
            let (text, mark) = (self.words(&task.text), self.mark(&task.sources, &body.sources));
            writeln!(self.out, "  - {text}{mark}")?;
            self.claims("    ", &task.claims)?;
        }
        Ok(())
    }

    fn cadences(&mut self, sv: &str, en: &str, cadence: &Stated<Vec<Cadence>>, around: &[SourceRef]) -> Result {
        let Stated::Known(cadences) = cadence else {
            let words = self.stated(cadence, |_| String::new());
            return self.fact(sv, en, &words);
        };
        for cadence in cadences {
            let words = self.cadence(cadence) + &self.mark(&cadence.sources, around);
            self.fact(sv, en, &words)?;
            self.remarks("  ", cadence.note.as_ref(), &cadence.claims)?;
        }
        Ok(())
    }

    fn cadence(&self, cadence: &Cadence) -> String {
        let mut words = frequency_sentence(&cadence.frequency, self.structure, self.language);
        if let Some(what) = &cadence.what {
            words = format!("{}: {words}", self.words(what));
        }
        if !cadence.joint_with.is_empty() {
            let bodies = cadence.joint_with.iter().filter_map(|id| self.structure.bodies.get(id));
            let names = self.list(bodies.map(|body| &body.name));
            let _ = write!(words, ", {} {names}", self.say("tillsammans med", "jointly with"));
        }
        words
    }

    fn chair(&self, chair: &Chair, around: &[SourceRef]) -> String {
        let rule = |rule: &_| chair_words(rule, self.structure, self.language);
        let mut words = self.stated(&chair.rule, rule);
        // That nothing is known of either is said once.
        let vice = (chair.vice.is_known() || chair.vice != chair.rule).then(|| self.told(&chair.vice, rule));
        if let Some(vice) = vice.flatten() {
            let _ = write!(words, "; {} {vice}", Term::Capacity(Capacity::ViceChair).get(self.language));
        }
        if let Some(term) = self.told(&chair.term_months, |months| count_words(months, self.language)) {
            let _ = write!(words, "; {} {term}", self.say("mandattid i månader", "term in months"));
        }
        if let Some(starts) = self.told(&chair.term_starts, |date| date.as_str().to_owned()) {
            let _ = write!(words, "; {} {starts}", self.say("den första från", "the first from"));
        }
        words + &self.mark(&chair.sources, around)
    }

    fn seats(&mut self, seats: &[Seat], around: &[SourceRef]) -> Result {
        for seat in seats {
            let words = self.seat(seat) + &self.mark(&seat.sources, around);
            writeln!(self.out, "  - {words}")?;
            self.remarks("    ", seat.note.as_ref(), &seat.claims)?;
        }
        Ok(())
    }

    fn seat(&self, seat: &Seat) -> String {
        let count = self.stated(&seat.count, |count| count_words(count, self.language));
        let behalf = self.stated(&seat.on_behalf_of, |principal| self.principal(principal));
        let mut words = match self.told(&seat.function, |function| self.words(function).to_owned()) {
            Some(function) => format!("{count}: {function} – {behalf}"),
            None => format!("{count}: {behalf}"),
        };
        if seat.capacity != Capacity::Member {
            let _ = write!(words, " ({})", Term::Capacity(seat.capacity).get(self.language));
        }
        for (party, number) in &seat.except {
            let name = self.structure.parties.get(party).map_or(party.as_str(), |party| self.words(&party.name));
            let _ = write!(words, "; {name}: {number}");
        }
        if let Some(condition) = self.told(&seat.condition, |condition| self.words(condition).to_owned()) {
            let _ = write!(words, "; {}: {condition}", self.say("villkor", "condition"));
        }
        let yes_or_no =
            |yes: &bool| self.say(if *yes { "ja" } else { "nej" }, if *yes { "yes" } else { "no" }).to_owned();
        if let Some(voting) = self.told(&seat.voting, yes_or_no) {
            let _ = write!(words, "; {}: {voting}", self.say("deltar i beslut", "takes part in decisions"));
        }
        if let Some(deputies) = self.told(&seat.deputies, yes_or_no) {
            let _ = write!(words, "; {}: {deputies}", self.say("ersättare", "deputies"));
        }
        if let Some(by) = self.told(&seat.appointed_by, |by| self.principals(by)) {
            let _ = write!(words, "; {}: {by}", self.say("utses av", "appointed by"));
        }
        if let Some(post) = &seat.comes_with {
            let _ = write!(words, "; {}", post_words(&post.body, post.capacity, self.structure, self.language));
        }
        words
    }

    fn instance(&mut self, body: &Body, unit: &str, instance: &Instance) -> Result {
        let units = body.one_for_each.as_ref().map(|each| self.structure.units(each)).unwrap_or_default();
        let of = units.iter().find(|known| known.as_str() == unit);
        let of = of.map_or_else(|| unit.to_owned(), |unit| unit_words(unit, self.structure, self.language));
        let name = instance.name.as_ref().map(|name| format!(": {}", self.words(name))).unwrap_or_default();
        let mark = self.mark(&instance.sources, &body.sources);
        let particular = self.say("Särskilt för", "Particular to");
        writeln!(self.out, "{particular} {of}{name}{mark}")?;
        self.maybe("  Kort namn", "  Short name", instance.short.as_ref())?;
        if let Some(chair) = &instance.chair {
            let words = self.chair(chair, &instance.sources);
            self.fact("  Ordförande", "  Chair", &words)?;
            self.remarks("    ", chair.note.as_ref(), &chair.claims)?;
        }
        if instance.cadence.is_known() {
            self.cadences("  Möten", "  Meetings", &instance.cadence, &instance.sources)?;
        }
        if let Some(seats) = instance.seats.known() {
            let title = self.say("Platser", "Seats");
            writeln!(self.out, "  {title}:")?;
            self.seats(seats, &instance.sources)?;
        }
        self.remarks("  ", instance.note.as_ref(), &instance.claims)
    }

    fn ties(&mut self, body: &Body) -> Result {
        let structure = self.structure;
        for superior in &body.superiors {
            self.maybe("Styrs av", "Directed by", structure.actor_name(superior))?;
        }
        for relation in &body.relations {
            let names = self.list(relation.to.iter().filter_map(|actor| structure.actor_name(actor)));
            let what = relation.what.as_ref().map(|what| format!(" ({})", self.words(what))).unwrap_or_default();
            let mark = self.mark(&relation.sources, &body.sources);
            let does = Term::Relation(relation.relation).get(self.language);
            writeln!(self.out, "{does} {names}{what}{mark}")?;
            self.claims("  ", &relation.claims)?;
        }
        Ok(())
    }
}
