//! What a structure is and stands on, as text.

use std::fmt::{Result, Write};

use super::Writer;
use crate::model::{PartialDate, Party};
use crate::words::Term;

impl Writer<'_> {
    pub(super) fn head(&mut self) -> Result {
        let structure = self.structure;
        let name = self.words(&structure.name);
        writeln!(self.out, "{name}")?;
        if let Some(purpose) = &structure.purpose {
            let purpose = self.words(purpose);
            writeln!(self.out, "{purpose}")?;
        }
        self.maybe("Omfattar", "Covers", structure.territory.as_ref())?;
        self.foot(structure.note.as_ref(), &structure.claims, &structure.own_sources)?;
        if !structure.editions.is_empty() {
            self.heading("Utgåvor", "Editions")?;
        }
        for (id, edition) in &structure.editions {
            let date = |date: &Option<PartialDate>| date.as_ref().map_or("…", |date| date.as_str()).to_owned();
            let mut words = format!("{}–{}", date(&edition.valid_from), date(&edition.valid_until));
            if let Some(by) = &edition.review_by {
                let _ = write!(words, "; {} {}", self.say("ses över senast", "review by"), by.as_str());
            }
            let (name, mark) = (self.words(&edition.name), self.mark(&edition.sources, &[]));
            writeln!(self.out, "- {name} [{id}]: {words}{mark}")?;
            self.remarks("  ", edition.note.as_ref(), &edition.claims)?;
        }
        Ok(())
    }

    pub(super) fn territory(&mut self) -> Result {
        let structure = self.structure;
        if !structure.parties.is_empty() {
            self.heading("Parter", "Parties")?;
        }
        for (id, party) in &structure.parties {
            let (name, words) = (self.words(&party.name), self.party(party));
            let mark = self.mark(&party.sources, &[]);
            writeln!(self.out, "- {name} ({words}) [{id}]{mark}")?;
            self.remarks("  ", party.note.as_ref(), &party.claims)?;
        }
        for division in structure.divisions.values() {
            let (name, mark) = (self.words(&division.name), self.mark(&division.sources, &[]));
            writeln!(self.out, "\n## {name}{mark}")?;
            self.remarks("", division.note.as_ref(), &division.claims)?;
            for area in division.areas.values() {
                let members = area.members.iter().filter_map(|id| structure.parties.get(id)).map(|party| &party.name);
                let mut words = self.list(members);
                if !area.complete {
                    words.push_str(self.say(" … (listan är inte hel)", " … (the list is not whole)"));
                }
                if let Some((_, outer)) = area.within.as_ref().and_then(|id| structure.area(id)) {
                    let _ = write!(words, "; {} {}", self.say("ligger i", "lies in"), self.words(&outer.name));
                }
                let (name, mark) = (self.words(&area.name), self.mark(&area.sources, &division.sources));
                writeln!(self.out, "- {name}: {words}{mark}")?;
                self.remarks("  ", area.note.as_ref(), &area.claims)?;
            }
        }
        if !structure.topics.is_empty() {
            self.heading("Ämnen", "Topics")?;
        }
        for topic in structure.topics.values() {
            let (name, mark) = (self.words(&topic.name), self.mark(&topic.sources, &[]));
            writeln!(self.out, "- {name}{mark}")?;
            self.remarks("  ", topic.note.as_ref(), &topic.claims)?;
        }
        if !structure.lines.is_empty() {
            self.heading("Linjer", "Lines")?;
        }
        for line in structure.lines.values() {
            let (name, mark) = (self.words(&line.name), self.mark(&line.sources, &[]));
            writeln!(self.out, "- {name}{mark}")?;
            self.remarks("  ", line.note.as_ref(), &line.claims)?;
        }
        Ok(())
    }

    fn party(&self, party: &Party) -> String {
        let parties = &self.structure.parties;
        let class = Term::Party(party.classification).get(self.language);
        let mut words = vec![party.called.as_ref().map_or(class, |called| self.words(called)).to_owned()];
        words.extend(party.short.as_ref().map(|short| self.words(short).to_owned()));
        if !party.stands_for.is_empty() {
            let names = self.list(party.stands_for.iter().filter_map(|id| parties.get(id)).map(|party| &party.name));
            words.push(format!("{} {names}", self.say("företräder", "stands for")));
        }
        if let Some(whole) = party.part_of.as_ref().and_then(|id| parties.get(id)) {
            words.push(format!("{} {}", self.say("del av", "part of"), self.words(&whole.name)));
        }
        if party.outside_territory {
            words.push(self.say("utanför området", "outside the territory").to_owned());
        }
        words.join("; ")
    }
}
