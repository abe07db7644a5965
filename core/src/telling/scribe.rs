//! Puts the parts of a structure into the runs of a line.

use super::{Line, Run};
use crate::id::{BodyId, DocumentId, PartyId};
use crate::model::{Principal, SourceRef, Stated, Structure, Text};
use crate::path::FieldPath;
use crate::words::sentences::principal_words;
use crate::words::{Language, Term};

/// Writes of one structure in one language.
#[derive(Clone, Copy, Debug)]
pub struct Scribe<'a> {
    /// What is written of.
    pub structure: &'a Structure,
    /// The language that is written in.
    pub language: Language,
}

impl<'a> Scribe<'a> {
    /// Writes of a structure in a language.
    pub fn new(structure: &'a Structure, language: Language) -> Self {
        Self { structure, language }
    }

    /// Words of the program, in its two languages.
    pub fn say(&self, sv: &str, en: &str) -> Run {
        Run::Words(self.language.pick(sv, en).to_owned())
    }

    /// A text of the structure's own.
    pub fn text(&self, text: &Text) -> Run {
        let (text, lang) = self.own(text);
        Run::Own { text, lang }
    }

    /// A text of the structure's own that leads to a part of it.
    pub fn way(&self, to: FieldPath, text: &Text) -> Run {
        let (text, lang) = self.own(text);
        Run::Way { to, text, lang }
    }

    /// The name of a body, which leads to it; its id where there is none of it.
    pub fn body(&self, id: &BodyId) -> Run {
        let name = self.structure.bodies.get(id).map(|body| &body.name);
        self.named("bodies", id.as_str(), name)
    }

    /// The name of a document, which leads to it.
    pub fn document(&self, id: &DocumentId) -> Run {
        let name = self.structure.documents.get(id).map(|document| &document.name);
        self.named("documents", id.as_str(), name)
    }

    /// The name of a party.
    pub fn party(&self, id: &PartyId) -> Run {
        match self.structure.parties.get(id) {
            Some(party) => self.text(&party.name),
            None => Run::Words(id.as_str().to_owned()),
        }
    }

    /// Somebody; a body leads to itself.
    pub fn principal(&self, principal: &Principal) -> Run {
        match principal {
            Principal::Body(id) => self.body(id),
            Principal::Party(id) => self.party(id),
            Principal::InWords(text) => self.text(text),
            Principal::AnyOf(_)
            | Principal::EachOf(_)
            | Principal::EachArea(_)
            | Principal::OneOf(_)
            | Principal::Together(_)
            | Principal::Each(_) => Run::Words(principal_words(principal, self.structure, self.language)),
        }
    }

    /// What the words before rest on.
    pub fn sources(&self, sources: &[SourceRef]) -> Run {
        Run::Sources(sources.to_vec())
    }

    /// That something is not known, and how.
    pub fn unsaid(&self, how: Term) -> Run {
        Run::Unsaid { how, words: how.get(self.language).to_owned() }
    }

    /// A fact, or how it is not known.
    pub fn stated<T>(&self, fact: &Stated<T>, tell: impl FnOnce(&T) -> Line) -> Line {
        match fact {
            Stated::Known(value) => tell(value),
            Stated::NotStated => self.unsaid(Term::NotStated).into(),
            Stated::NotRegulated => self.unsaid(Term::NotRegulated).into(),
            Stated::NotApplicable => self.unsaid(Term::NotApplicable).into(),
        }
    }

    fn named(&self, list: &str, id: &str, name: Option<&Text>) -> Run {
        match name {
            Some(name) => self.way(FieldPath::root().field(list).key(id), name),
            None => Run::Words(id.to_owned()),
        }
    }

    fn own(&self, text: &Text) -> (String, Option<String>) {
        let tag = self.language.tag();
        (text.get(tag).to_owned(), self.structure.spoken(text, tag))
    }
}
