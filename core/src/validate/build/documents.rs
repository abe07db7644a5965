//! The building of documents and mandates.

use super::{Build, date, named};
use crate::draft::{DocumentDraft, MandateDraft};
use crate::id::DocumentId;
use crate::model::{Document, Mandate, Validity};
use crate::validate::knowledge::Lists;
use crate::validate::references::Target;

impl Build<'_> {
    pub(super) fn document(&self, id: &DocumentId, document: &DocumentDraft) -> Document {
        let lists = Lists { not_regulated: &document.not_regulated, not_applicable: &document.not_applicable };
        let others = |ids: &[DocumentId]| self.documents(ids).into_iter().filter(|other| other != id).collect();
        Document {
            name: named(document.name.as_ref(), id.as_str()),
            short: document.short.clone(),
            aliases: document.aliases.clone(),
            classification: lists.state("classification", document.classification),
            called: document.called.clone(),
            is_a_kind: document.is_a_kind,
            kind: document.kind.clone().filter(|kind| kind != id && self.has(Target::Document, kind.as_str())),
            read_in: document.read_in.clone().filter(|source| self.has(Target::Source, source.as_str())),
            superiors: others(&document.superiors),
            decided_by: lists.state_all("decided_by", self.principals(&document.decided_by)),
            decided_on: lists.state("decided_on", date(document.decided_on.as_ref())),
            decided_when: document.decided_when.clone(),
            stage: lists.state("stage", document.stage),
            valid_from: lists.state("valid_from", date(document.valid_from.as_ref())),
            valid: lists.state("valid", document.valid.clone().filter(is_sound)),
            revised: lists.state("revised", document.revised.as_ref().and_then(|often| self.frequency(often))),
            review_by: lists.state("review_by", date(document.review_by.as_ref())),
            replaces: others(&document.replaces),
            legal_basis: lists.state_all("legal_basis", document.legal_basis.clone()),
            topics: self.topics(&document.topics),
            note: document.note.clone(),
            sources: self.sources(&document.sources, &[]),
            claims: self.claims(&document.claims),
        }
    }

    pub(super) fn mandate(&self, mandate: &MandateDraft) -> Option<Mandate> {
        Some(Mandate {
            holder: self.principal(mandate.holder.as_ref()?)?,
            power: mandate.power?,
            over: self.documents(&mandate.over),
            matter: mandate.matter.clone(),
            topics: self.topics(&mandate.topics),
            limit: mandate.limit.clone(),
            condition: mandate.condition.clone(),
            gates: self.gates(&mandate.gates),
            note: mandate.note.clone(),
            sources: self.sources(&mandate.sources, &[]),
            claims: self.claims(&mandate.claims),
        })
    }
}

fn is_sound(validity: &Validity) -> bool {
    match validity {
        Validity::Until(date) => date.date().is_some(),
        Validity::UntilReplaced | Validity::UntilFurtherNotice | Validity::InWords(_) => true,
    }
}
