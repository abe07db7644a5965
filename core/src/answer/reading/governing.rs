//! The fields of documents and mandates.

use super::{Sayer, Told};
use crate::model::{Document, Mandate};
use crate::words::governing::{document_words, power_words, stage_words, validity_words};
use crate::words::sentences::frequency_sentence;

impl<'a> Sayer<'a> {
    pub(super) fn document(self, one: &'a Document, field: &str) -> Option<Told> {
        let (structure, language) = (self.structure, self.language);
        Some(match field {
            "name" => self.text(&one.name),
            "short" => self.maybe(one.short.as_ref()),
            "aliases" => self.list(&one.aliases),
            "classification" => self.stated(&one.classification, |class| document_words(*class, language).to_owned()),
            "called" => self.maybe(one.called.as_ref()),
            "is_a_kind" => self.flag(one.is_a_kind),
            "kind" => self.papers(one.kind.as_slice()),
            "read_in" => {
                self.maybe(one.read_in.as_ref().and_then(|id| structure.sources.get(id)).map(|source| &source.title))
            }
            "superiors" => self.papers(&one.superiors),
            "replaces" => self.papers(&one.replaces),
            "legal_basis" => self.stated(&one.legal_basis, |basis| self.row(basis)),
            "topics" => self.words(self.fields_of_work(&one.topics)),
            "note" => self.maybe(one.note.as_ref()),
            _ => return self.document_over_time(one, field),
        })
    }

    fn document_over_time(self, one: &'a Document, field: &str) -> Option<Told> {
        let (structure, language) = (self.structure, self.language);
        Some(match field {
            "decided_by" => self.stated(&one.decided_by, |by| self.principals(by)),
            "decided_on" => self.stated_date(&one.decided_on),
            "decided_when" => self.maybe(one.decided_when.as_ref()),
            "stage" => self.stated(&one.stage, |stage| stage_words(*stage, language).to_owned()),
            "valid_from" => self.stated_date(&one.valid_from),
            "valid" => self.stated(&one.valid, |valid| validity_words(valid, language)),
            "revised" => self.stated(&one.revised, |often| frequency_sentence(often, structure, language)),
            "review_by" => self.stated_date(&one.review_by),
            _ => return None,
        })
    }

    pub(super) fn mandate(self, one: &'a Mandate, field: &str) -> Option<Told> {
        Some(match field {
            "holder" => Told::Words(self.principal(&one.holder)),
            "power" => Told::Words(power_words(one.power, self.language).to_owned()),
            "over" => self.papers(&one.over),
            "matter" => self.maybe(one.matter.as_ref()),
            "topics" => self.words(self.fields_of_work(&one.topics)),
            "limit" => self.maybe(one.limit.as_ref()),
            "condition" => self.maybe(one.condition.as_ref()),
            "gates" => self.gates(&one.gates),
            "note" => self.maybe(one.note.as_ref()),
            _ => return None,
        })
    }
}
