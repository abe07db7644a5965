//! What has a date between two others: changes, events, and what began or ended to hold or to be.

use serde::Serialize;

use super::Span;
use crate::id::{BodyId, DocumentId, EditionId, EventId};
use crate::model::{Change, Claim, PartialDate, SourceRef, Structure, Validity};
use crate::path::FieldPath;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Happened<'a> {
    /// When.
    pub when: PartialDate,
    /// Whether the date is exact enough to be sure that it lies between the two.
    pub certain: bool,
    /// What.
    pub what: What<'a>,
    /// Where it stands in the file.
    pub path: FieldPath,
    /// What it rests on.
    pub sources: &'a [SourceRef],
    /// Other readings of when.
    pub claims: Vec<&'a Claim>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What<'a> {
    /// The structure changed.
    Changed(&'a Change),
    /// A body met, or something was seen.
    Event(&'a EventId),
    /// A document was decided.
    Decided(&'a DocumentId),
    /// A document began to hold.
    InForce(&'a DocumentId),
    /// The last day on which a document held.
    Expired(&'a DocumentId),
    /// A body came to be.
    Began(&'a BodyId),
    /// A body ceased to be.
    Ended {
        /// The body.
        body: &'a BodyId,
        /// Those that came instead.
        replaced_by: &'a [BodyId],
    },
    /// An edition of the structure began to hold.
    EditionBegan(&'a EditionId),
    /// The last day on which an edition held.
    EditionEnded(&'a EditionId),
}

struct Gathering<'a, 's> {
    span: &'s Span,
    found: Vec<Happened<'a>>,
}

impl<'a> Gathering<'a, '_> {
    fn add(
        &mut self,
        date: Option<&PartialDate>,
        what: What<'a>,
        path: &FieldPath,
        (sources, claims): (&'a [SourceRef], &'a [Claim]),
        field: &str,
    ) {
        let Some((when, certain)) = date.and_then(|date| Some((date.clone(), self.span.holds(date)?))) else { return };
        let of_field = |claim: &&Claim| claim.field.as_ref().is_some_and(|own| own.as_str() == field);
        let claims = claims.iter().filter(of_field).collect();
        self.found.push(Happened { when, certain, what, path: path.clone(), sources, claims });
    }
}

pub(super) fn happened<'a>(structure: &'a Structure, span: &Span) -> Vec<Happened<'a>> {
    let mut all = Gathering { span, found: Vec::new() };
    let root = FieldPath::root();
    for (index, change) in structure.changes.iter().enumerate() {
        let path = root.field("changes").index(index);
        all.add(change.date.known(), What::Changed(change), &path, (&change.sources, &change.claims), "date");
    }
    for (id, event) in &structure.events {
        let path = root.field("events").key(id);
        all.add(event.date.known(), What::Event(id), &path, (&event.sources, &event.claims), "date");
    }
    for (id, document) in structure.documents.iter().filter(|(_, document)| !document.is_a_kind) {
        let path = root.field("documents").key(id);
        let grounds = (document.sources.as_slice(), document.claims.as_slice());
        all.add(document.decided_on.known(), What::Decided(id), &path, grounds, "decided_on");
        all.add(document.valid_from.known(), What::InForce(id), &path, grounds, "valid_from");
        if let Some(Validity::Until(until)) = document.valid.known() {
            all.add(until.date().as_ref(), What::Expired(id), &path, grounds, "valid");
        }
    }
    for (id, body) in &structure.bodies {
        let path = root.field("bodies").key(id);
        let grounds = (body.sources.as_slice(), body.claims.as_slice());
        all.add(body.since.known(), What::Began(id), &path, grounds, "since");
        let ended = What::Ended { body: id, replaced_by: &body.replaced_by };
        all.add(body.until.as_ref(), ended, &path, grounds, "until");
    }
    for (id, edition) in &structure.editions {
        let path = root.field("editions").key(id);
        let grounds = (edition.sources.as_slice(), edition.claims.as_slice());
        all.add(edition.valid_from.as_ref(), What::EditionBegan(id), &path, grounds, "valid_from");
        all.add(edition.valid_until.as_ref(), What::EditionEnded(id), &path, grounds, "valid_until");
    }
    crate::order::sort_by_key(&mut all.found, |one| one.when.days());
    all.found
}
