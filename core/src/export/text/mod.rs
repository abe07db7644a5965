//! A structure as plain text: everything that is known of it, what is not, and where each thing stands.

mod bodies;
mod documents;
mod events;
mod routes;
mod territory;

use std::fmt::{Result, Write};

use crate::model::{Claim, Gate, Principal, SourceRef, Stated, Structure, Text};
use crate::words::governing::gate_words;
use crate::words::sentences::principal_words;
use crate::words::{Language, Term};

/// The whole structure, for reading.
///
/// In square brackets behind a thing stands what it rests on, by the short names of the sources that are listed last.
/// Where nothing stands there it is that of the thing around it.
pub fn text(structure: &Structure, language: Language) -> String {
    let mut writer = Writer { structure, language, out: String::new() };
    // Writing to a String cannot fail.
    let _ = writer.whole();
    writer.out
}

struct Writer<'a> {
    structure: &'a Structure,
    language: Language,
    out: String,
}

impl<'a> Writer<'a> {
    fn whole(&mut self) -> Result {
        self.head()?;
        self.territory()?;
        self.bodies()?;
        self.documents()?;
        self.mandates()?;
        self.routes()?;
        self.events()?;
        self.changes()?;
        self.sources()
    }

    fn say<'t>(&self, sv: &'t str, en: &'t str) -> &'t str {
        self.language.pick(sv, en)
    }

    fn words<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.language.tag())
    }

    /// Several texts in a row.
    fn list<'t>(&self, texts: impl IntoIterator<Item = &'t Text>) -> String {
        texts.into_iter().map(|text| self.words(text)).collect::<Vec<_>>().join(", ")
    }

    fn heading(&mut self, sv: &str, en: &str) -> Result {
        let title = self.say(sv, en).to_owned();
        writeln!(self.out, "\n## {title}")
    }

    fn fact(&mut self, sv: &str, en: &str, words: &str) -> Result {
        let name = self.say(sv, en).to_owned();
        writeln!(self.out, "{name}: {words}")
    }

    fn maybe(&mut self, sv: &str, en: &str, text: Option<&Text>) -> Result {
        text.map_or(Ok(()), |text| self.fact(sv, en, text.get(self.language.tag())))
    }

    fn stated<T>(&self, fact: &Stated<T>, words: impl FnOnce(&T) -> String) -> String {
        match fact {
            Stated::Known(value) => words(value),
            Stated::NotStated => Term::NotStated.get(self.language).to_owned(),
            Stated::NotRegulated => Term::NotRegulated.get(self.language).to_owned(),
            Stated::NotApplicable => Term::NotApplicable.get(self.language).to_owned(),
        }
    }

    /// A fact in words, unless no source says it.
    fn told<T>(&self, fact: &Stated<T>, words: impl FnOnce(&T) -> String) -> Option<String> {
        fact.is_told().then(|| self.stated(fact, words))
    }

    fn principal(&self, principal: &Principal) -> String {
        principal_words(principal, self.structure, self.language)
    }

    fn principals(&self, principals: &[Principal]) -> String {
        principals.iter().map(|principal| self.principal(principal)).collect::<Vec<_>>().join(", ")
    }

    fn gates(&self, gates: &[Gate]) -> Vec<String> {
        gates.iter().map(|gate| gate_words(gate, self.structure, self.language)).collect()
    }

    /// The names of documents.
    fn papers(&self, ids: &[crate::id::DocumentId]) -> String {
        let names = ids.iter().filter_map(|id| self.structure.documents.get(id)).map(|document| &document.name);
        self.list(names)
    }

    /// The names of topics.
    fn fields_of_work(&self, ids: &[crate::id::TopicId]) -> String {
        self.list(ids.iter().filter_map(|id| self.structure.topics.get(id)).map(|topic| &topic.name))
    }

    /// What a thing rests on, where that is not what the thing around it rests on: ` [plan § 2; outside]`.
    fn mark(&self, sources: &[SourceRef], around: &[SourceRef]) -> String {
        if sources == around || sources.is_empty() { String::new() } else { format!(" [{}]", self.marks(sources)) }
    }

    fn marks(&self, sources: &[SourceRef]) -> String {
        let mark = |source: &SourceRef| match source {
            SourceRef::Cited { source, heading: Some(heading) } => format!("{source} § {heading}"),
            SourceRef::Cited { source, heading: None } => source.to_string(),
            SourceRef::Outside => self.say("allmänt känt", "general knowledge").to_owned(),
            SourceRef::Inferred => self.say("slutsats", "concluded").to_owned(),
        };
        sources.iter().map(mark).collect::<Vec<_>>().join("; ")
    }

    /// What the reader should know, the other readings and the sources of something that stands for itself.
    fn foot(&mut self, note: Option<&Text>, claims: &[Claim], sources: &[SourceRef]) -> Result {
        self.maybe("Anmärkning", "Note", note)?;
        self.claims("", claims)?;
        let words = if sources.is_empty() { self.say("inga", "none").to_owned() } else { self.marks(sources) };
        self.fact("Källor", "Sources", &words)
    }

    /// The note and the other readings of something that stands in a row with others.
    fn remarks(&mut self, indent: &str, note: Option<&Text>, claims: &[Claim]) -> Result {
        if let Some(note) = note {
            let name = self.say("Anmärkning", "Note").to_owned();
            writeln!(self.out, "{indent}{name}: {}", note.get(self.language.tag()))?;
        }
        self.claims(indent, claims)
    }

    /// Other readings: "Annan läsning av cadence: två gånger om året [källa] – därför inte: …".
    fn claims(&mut self, indent: &str, claims: &[Claim]) -> Result {
        for claim in claims {
            let of = match &claim.field {
                Some(field) => format!("{} `{field}`", self.say("Annan läsning av", "Another reading of")),
                None => self.say("Annan läsning", "Another reading").to_owned(),
            };
            let why = claim.why.as_ref().map(|why| format!(" ({})", self.words(why))).unwrap_or_default();
            let (reading, mark) = (self.words(&claim.reading), self.mark(&claim.sources, &[]));
            writeln!(self.out, "{indent}{of}: {reading}{why}{mark}")?;
        }
        Ok(())
    }

    fn sources(&mut self) -> Result {
        if self.structure.sources.is_empty() {
            return Ok(());
        }
        self.heading("Källor", "Sources")?;
        let structure = self.structure;
        for (id, source) in &structure.sources {
            let mut words = vec![self.words(&source.title).to_owned()];
            words.extend(source.publisher.as_ref().map(|publisher| self.words(publisher).to_owned()));
            words.extend(source.date.as_ref().map(|date| date.as_str().to_owned()));
            words.extend(source.link.clone());
            writeln!(self.out, "- {id}: {}", words.join(", "))?;
            self.remarks("  ", source.note.as_ref(), &[])?;
        }
        Ok(())
    }
}
