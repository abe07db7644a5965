//! What governs and who may do what, as text.

use std::fmt::{Result, Write};

use super::Writer;
use crate::id::DocumentId;
use crate::model::{Document, Mandate};
use crate::words::governing::{document_words, power_words, stage_words, validity_words};
use crate::words::sentences::frequency_sentence;

impl Writer<'_> {
    pub(super) fn documents(&mut self) -> Result {
        let structure = self.structure;
        if !structure.documents.is_empty() {
            self.heading("Dokument", "Documents")?;
        }
        structure.documents.iter().try_for_each(|(id, document)| self.document(id, document))
    }

    fn document(&mut self, id: &DocumentId, document: &Document) -> Result {
        let (structure, language) = (self.structure, self.language);
        let name = self.words(&document.name);
        writeln!(self.out, "\n### {name} [{id}]")?;
        self.maybe("Kort namn", "Short name", document.short.as_ref())?;
        if !document.aliases.is_empty() {
            let names = self.list(&document.aliases);
            self.fact("Kallas också", "Also called", &names)?;
        }
        let form = match &document.called {
            Some(called) => self.words(called).to_owned(),
            None => self.stated(&document.classification, |class| document_words(*class, language).to_owned()),
        };
        let kind = if document.is_a_kind { self.say(" (ett slags dokument)", " (a kind of document)") } else { "" };
        self.fact("Form", "Form", &format!("{form}{kind}"))?;
        if let Some(kind) = document.kind.as_ref().and_then(|id| structure.documents.get(id)) {
            self.maybe("Hör till slaget", "One of the kind", Some(&kind.name))?;
        }
        if let Some(source) = document.read_in.as_ref().and_then(|id| structure.sources.get(id)) {
            self.maybe("Läst i", "Read in", Some(&source.title))?;
        }
        if !document.superiors.is_empty() {
            let names = self.papers(&document.superiors);
            self.fact("Ska följa", "Must keep to", &names)?;
        }
        let by = self.stated(&document.decided_by, |by| self.principals(by));
        self.fact("Beslutas av", "Decided by", &by)?;
        let date = |date: &crate::model::PartialDate| date.as_str().to_owned();
        if let Some(on) = self.told(&document.decided_on, date) {
            self.fact("Beslutat", "Decided on", &on)?;
        }
        self.maybe("Beslutas när", "Decided when", document.decided_when.as_ref())?;
        let stage = self.stated(&document.stage, |stage| stage_words(*stage, language).to_owned());
        self.fact("Läge", "Stage", &stage)?;
        if let Some(from) = self.told(&document.valid_from, date) {
            self.fact("Gäller från", "Valid from", &from)?;
        }
        let valid = self.stated(&document.valid, |valid| validity_words(valid, language));
        self.fact("Gäller", "Valid", &valid)?;
        let revised = self.stated(&document.revised, |often| frequency_sentence(often, structure, language));
        self.fact("Revideras", "Revised", &revised)?;
        if let Some(by) = self.told(&document.review_by, date) {
            self.fact("Ses över senast", "Review by", &by)?;
        }
        if !document.replaces.is_empty() {
            let names = self.papers(&document.replaces);
            self.fact("Ersätter", "Replaces", &names)?;
        }
        if let Some(basis) = self.told(&document.legal_basis, |basis| self.list(basis)) {
            self.fact("Rättslig grund", "Legal basis", &basis)?;
        }
        if !document.topics.is_empty() {
            let names = self.fields_of_work(&document.topics);
            self.fact("Ämnen", "Topics", &names)?;
        }
        self.foot(document.note.as_ref(), &document.claims, &document.sources)
    }

    pub(super) fn mandates(&mut self) -> Result {
        let structure = self.structure;
        if !structure.mandates.is_empty() {
            self.heading("Mandat", "Mandates")?;
        }
        for mandate in &structure.mandates {
            let words = self.mandate(mandate) + &self.mark(&mandate.sources, &[]);
            writeln!(self.out, "- {words}")?;
            self.remarks("  ", mandate.note.as_ref(), &mandate.claims)?;
        }
        Ok(())
    }

    fn mandate(&self, mandate: &Mandate) -> String {
        let mut words = format!("{}: {}", self.principal(&mandate.holder), power_words(mandate.power, self.language));
        let over = self.papers(&mandate.over);
        let what =
            [(!over.is_empty()).then_some(over), mandate.matter.as_ref().map(|text| self.words(text).to_owned())];
        let what: Vec<String> = what.into_iter().flatten().collect();
        if !what.is_empty() {
            let _ = write!(words, " – {}", what.join("; "));
        }
        if !mandate.topics.is_empty() {
            let _ = write!(words, " ({})", self.fields_of_work(&mandate.topics));
        }
        if let Some(limit) = &mandate.limit {
            let _ = write!(words, "; {}: {}", self.say("gräns", "limit"), self.words(limit));
        }
        if let Some(condition) = &mandate.condition {
            let _ = write!(words, "; {}: {}", self.say("villkor", "condition"), self.words(condition));
        }
        for gate in self.gates(&mandate.gates) {
            let _ = write!(words, "; {gate}");
        }
        words
    }
}
