//! What is told of documents held against what happened to them: who decided, on which day, by which rule.

use serde::Serialize;

use super::super::about::names;
use super::decided::decisions;
use crate::id::{DocumentId, EventId};
use crate::model::{Claim, Document, Event, PartialDate, Principal, SourceRef, Stated, Structure, Text};

/// A document's rule held against what happened to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Checked<'a> {
    /// The document.
    pub document: &'a DocumentId,
    /// The document or kind that says the rule.
    pub rule_of: &'a DocumentId,
    /// What was held against what.
    pub check: Check<'a>,
    /// How it came out.
    pub verdict: RuleVerdict,
    /// What the rule rests on.
    pub sources: &'a [SourceRef],
    /// What the sources say otherwise of the rule.
    pub claims: Vec<&'a Claim>,
}

/// What was held against what.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check<'a> {
    /// Who decides, against the body that did.
    DecidedBy(&'a [Principal]),
    /// The day it is said to have been decided, against the day of the event.
    DecidedOn(&'a PartialDate),
    /// The rule for when it is decided, in words, against the day on which it was.
    DecidedWhen {
        /// The rule.
        rule: &'a Text,
        /// The day.
        day: &'a PartialDate,
    },
}

/// How it came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleVerdict {
    /// It was as the rule says.
    Agrees,
    /// It was otherwise.
    Differs,
    /// A source says that it was otherwise than the rule says.
    Disputed,
    /// The two cannot be held against each other: the rule is in words, or too vague.
    CannotTell,
}

/// A rule held against what happened, at an event or as a document says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Kept<'a> {
    /// The event at which it was decided, where one is told.
    pub event: Option<&'a EventId>,
    /// The outcome.
    pub checked: Checked<'a>,
    /// Where what happened stands.
    pub happened: &'a [SourceRef],
}

/// A document that was decided at an event, held against what it says of that, and what its kind says.
pub(super) fn checks<'a>(structure: &'a Structure, event: &'a Event, id: &DocumentId) -> Vec<Checked<'a>> {
    let Some((document, own)) = structure.documents.get_key_value(id) else { return Vec::new() };
    let mut checks = Vec::new();
    let by = kinds(structure, id).find_map(|(of, one)| one.decided_by.known().map(|by| (of, one, by)));
    if let (Some((rule_of, one, by)), Some(body)) = (by, &event.body) {
        let is_body = |principal: &Principal| matches!(principal, Principal::Body(_));
        let verdict = if by.iter().any(|principal| names(principal, body)) {
            RuleVerdict::Agrees
        } else if !by.is_empty() && by.iter().all(is_body) {
            RuleVerdict::Differs
        } else {
            // Those of a body may well act for the party that is named.
            RuleVerdict::CannotTell
        };
        checks.push(checked(document, rule_of, one, Check::DecidedBy(by), verdict, "decided_by"));
    }
    let day = event.date.known();
    if let (Some(on), Some(day)) = (own.decided_on.known(), day) {
        let verdict = match (on == day, on.differs(day)) {
            (true, _) => RuleVerdict::Agrees,
            (_, true) => RuleVerdict::Differs,
            (false, false) => RuleVerdict::CannotTell,
        };
        checks.push(checked(document, document, own, Check::DecidedOn(on), verdict, "decided_on"));
    }
    checks.extend(day.and_then(|day| decided_when(structure, document, day)));
    checks
}

/// The rule for when a document is decided, its own or its kind's, against the day on which it was.
fn decided_when<'a>(structure: &'a Structure, id: &'a DocumentId, day: &'a PartialDate) -> Option<Checked<'a>> {
    let with_rule = kinds(structure, id).find_map(|(of, one)| one.decided_when.as_ref().map(|rule| (of, one, rule)));
    let (rule_of, one, rule) = with_rule?;
    let is_disputed = one.claims.iter().any(|claim| is_of(claim, "decided_when"));
    let verdict = if is_disputed { RuleVerdict::Disputed } else { RuleVerdict::CannotTell };
    Some(checked(id, rule_of, one, Check::DecidedWhen { rule, day }, verdict, "decided_when"))
}

fn checked<'a>(
    document: &'a DocumentId,
    rule_of: &'a DocumentId,
    one: &'a Document,
    check: Check<'a>,
    verdict: RuleVerdict,
    field: &str,
) -> Checked<'a> {
    let claims = one.claims.iter().filter(|claim| is_of(claim, field)).collect();
    Checked { document, rule_of, check, verdict, sources: &one.sources, claims }
}

/// The rules of documents held against what is told to have happened to them, at every event and beside them.
pub fn kept(structure: &Structure) -> Vec<Kept<'_>> {
    let mut kept = Vec::new();
    let mut seen: Vec<&DocumentId> = Vec::new();
    for (id, event) in &structure.events {
        for decision in decisions(structure, event) {
            seen.extend(decision.checks.iter().map(|checked| checked.document));
            let happened = decision.sources;
            kept.extend(decision.checks.into_iter().map(|checked| Kept { event: Some(id), checked, happened }));
        }
    }
    for (id, document) in structure.documents.iter().filter(|(id, _)| !seen.contains(id)) {
        let Stated::Known(day) = &document.decided_on else { continue };
        let checked = decided_when(structure, id, day);
        kept.extend(checked.map(|checked| Kept { event: None, checked, happened: &document.sources }));
    }
    kept
}

/// Whether a list names the document, or a kind that it is one of.
pub(super) fn covers(structure: &Structure, over: &[DocumentId], id: &DocumentId) -> bool {
    kinds(structure, id).any(|(id, _)| over.contains(id))
}

/// A document, the kind that it is one of, the kind of that, and so on.
fn kinds<'a>(structure: &'a Structure, id: &DocumentId) -> impl Iterator<Item = (&'a DocumentId, &'a Document)> {
    // Kinds that go round in a circle are told of elsewhere.
    const FAR: usize = 8;
    let kind = |(_, document): &(&'a DocumentId, &'a Document)| {
        document.kind.as_ref().and_then(|kind| structure.documents.get_key_value(kind))
    };
    std::iter::successors(structure.documents.get_key_value(id), kind).take(FAR)
}

/// Whether a reading is of the field.
pub(super) fn is_of(claim: &Claim, field: &str) -> bool {
    claim.field.as_ref().is_some_and(|own| own.as_str() == field)
}
