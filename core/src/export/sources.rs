//! What a structure rests on, as plain text and as data.

use std::fmt::{Result, Write};

use crate::answer::{Dispute, Grounds, Other, Resting, Support};
use crate::model::{SourceRef, Structure, Text};
use crate::words::sentences::source_words;
use crate::words::{Language, Term};

/// What everything rests on, without what has nothing to do with one source; nothing where it is not among them.
#[must_use]
pub fn grounds_of<'a>(grounds: Grounds<'a>, source: &str) -> Option<Grounds<'a>> {
    let Grounds { mut sources, disputes, .. } = grounds;
    sources.retain(|support| support.ground.short() == source);
    let ground = sources.first()?.ground.clone();
    let touches = |dispute: &Dispute<'_>| dispute.all_sources().any(|mark| ground.bears(mark));
    Some(Grounds { sources, without: Vec::new(), disputes: disputes.into_iter().filter(touches).collect() })
}

/// What everything rests on, for reading; `whole` says whether it is told of all sources.
pub fn grounds_text(structure: &Structure, grounds: &Grounds<'_>, whole: bool, language: Language) -> String {
    let mut writer = Writer { structure, language, out: String::new() };
    // Writing to a String cannot fail.
    let _ = writer.all(grounds, whole);
    writer.out
}

struct Writer<'a> {
    structure: &'a Structure,
    language: Language,
    out: String,
}

impl Writer<'_> {
    fn say(&self, sv: &'static str, en: &'static str) -> &'static str {
        self.language.pick(sv, en)
    }

    fn words<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.language.tag())
    }

    fn all(&mut self, grounds: &Grounds<'_>, whole: bool) -> Result {
        let name = self.words(&self.structure.name).to_owned();
        writeln!(self.out, "{name}")?;
        let (sources, disputes) = (self.say("Källor", "Sources"), self.say("Omtvistat", "Disputed"));
        let without = self.say("Utan källa", "Without a source");
        writeln!(self.out, "\n# {sources}")?;
        grounds.sources.iter().try_for_each(|support| self.support(support))?;
        writeln!(self.out, "\n# {disputes}: {}", grounds.disputes.len())?;
        grounds.disputes.iter().try_for_each(|dispute| self.dispute(dispute))?;
        if whole {
            writeln!(self.out, "\n# {without}: {}", grounds.without.len())?;
            grounds.without.iter().try_for_each(|element| self.resting(element))?;
        }
        Ok(())
    }

    fn support(&mut self, support: &Support<'_>) -> Result {
        let short = support.ground.short();
        let title = source_words(&support.ground.mark(), self.structure, self.language);
        writeln!(self.out, "\n## {title} [{short}]")?;
        if let Some(source) = support.source {
            let publisher = source.publisher.as_ref().map(|publisher| self.words(publisher).to_owned());
            let date = source.date.as_ref().map(|date| date.as_str().to_owned());
            let known: Vec<String> = publisher.into_iter().chain(date).chain(source.link.clone()).collect();
            if known.is_empty() {
                writeln!(self.out, "{}", Term::NotStated.get(self.language))?;
            } else {
                writeln!(self.out, "{}", known.join(", "))?;
            }
            if let Some(note) = &source.note {
                let note = self.words(note);
                writeln!(self.out, "{note}")?;
            }
        }
        let resting = self.say("Vilar på den", "Resting on it");
        writeln!(self.out, "{resting}: {}", support.elements.len())?;
        if support.other_readings > 0 {
            let others = self.say("Andra läsningar i den", "Other readings in it");
            writeln!(self.out, "{others}: {}", support.other_readings)?;
        }
        support.elements.iter().try_for_each(|element| self.resting(element))
    }

    fn resting(&mut self, element: &Resting<'_>) -> Result {
        let headings: String = element.headings.iter().map(|heading| format!(" § {heading}")).collect();
        writeln!(self.out, "  - {}{headings}", element.title.get(self.language))
    }

    fn dispute(&mut self, dispute: &Dispute<'_>) -> Result {
        let title = dispute.title.get(self.language);
        let field = dispute.field_name.as_ref().map(|name| format!(" – {}", name.get(self.language)));
        writeln!(self.out, "\n## {title}{}", field.unwrap_or_default())?;
        if !dispute.path.segments().is_empty() {
            writeln!(self.out, "{}", dispute.path)?;
        }
        let (in_use, another) = (self.say("I bruk", "In use"), self.say("Annan läsning", "Another reading"));
        writeln!(self.out, "{in_use}: {}", dispute.in_use.get(self.language))?;
        self.places(dispute.sources)?;
        for Other { reading, why, sources } in &dispute.others {
            let reading = self.words(reading);
            writeln!(self.out, "{another}: {reading}")?;
            self.places(sources)?;
            if let Some(why) = why {
                let (because, why) = (self.say("Därför inte", "Why not"), self.words(why));
                writeln!(self.out, "  {because}: {why}")?;
            }
        }
        Ok(())
    }

    fn places(&mut self, sources: &[SourceRef]) -> Result {
        if sources.is_empty() {
            let none = self.say("utan källa", "without a source");
            return writeln!(self.out, "  {none}");
        }
        for source in sources {
            writeln!(self.out, "  {}", source_words(source, self.structure, self.language))?;
        }
        Ok(())
    }
}
