//! What is to be looked through, revised or replaced, and when.

use serde::Serialize;

use super::SOON_MONTHS;
use super::days::{has_come, later};
use super::holding::{Governing, Hold};
use crate::id::{DocumentId, EditionId};
use crate::model::{Claim, Count, Document, Frequency, PartialDate, SourceRef, Structure, Text, Validity};

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Due<'a> {
    /// What.
    pub of: DueOf<'a>,
    /// Why.
    pub class: DueClass<'a>,
    /// The last day for it; nothing where no source gives one and none follows.
    pub by: Option<PartialDate>,
    /// How that day lies to the day that is asked of.
    pub urgency: Urgency,
    /// What it rests on.
    pub sources: Vec<&'a SourceRef>,
    /// Other readings of it.
    pub claims: Vec<&'a Claim>,
}

/// What is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueOf<'a> {
    /// A document.
    Document(&'a DocumentId),
    /// The structure as it is for a time.
    Edition(&'a EditionId),
}

/// Why something is due.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueClass<'a> {
    /// It is to be looked through by then.
    Review,
    /// It holds until then.
    End,
    /// It is revised so often; the day is reckoned from the last decision that is told.
    Revision {
        /// How often.
        every: &'a Frequency,
        /// The document or kind that says so.
        rule_of: &'a DocumentId,
        /// The day that is reckoned from.
        since: Option<&'a PartialDate>,
        /// The rule for when it is decided, in words.
        decided_when: Option<&'a Text>,
    },
}

/// How a last day lies to the day that is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// It has passed.
    Passed,
    /// It comes within [`SOON_MONTHS`] months.
    Soon,
    /// It comes later.
    Later,
    /// No day is told, and none follows.
    Undated,
}

pub(super) fn due<'a>(structure: &'a Structure, governing: &[Governing<'a>], on: &PartialDate) -> Vec<Due<'a>> {
    let mut due = Vec::new();
    for (id, edition) in &structure.editions {
        let is_over = edition.valid_until.as_ref().is_some_and(|end| end.is_before(on));
        if let Some(by) = edition.review_by.as_ref().filter(|_| !is_over) {
            due.push(dated(
                DueOf::Edition(id),
                DueClass::Review,
                by,
                on,
                &edition.sources,
                &edition.claims,
                "review_by",
            ));
        }
    }
    let mut governing = governing.iter().peekable();
    for (id, document) in &structure.documents {
        let hold = governing.next_if(|one| one.document == id).map(|one| &one.hold);
        // What no longer holds is not looked through any more.
        if matches!(hold, Some(Hold::Ended | Hold::Replaced(_))) {
            continue;
        }
        let of = || DueOf::Document(id);
        if let Some(by) = document.review_by.known() {
            due.push(dated(of(), DueClass::Review, by, on, &document.sources, &document.claims, "review_by"));
        }
        if let Some(Validity::Until(end)) = document.valid.known()
            && let Some(end) = end.date()
        {
            due.push(dated(of(), DueClass::End, &end, on, &document.sources, &document.claims, "valid"));
        }
        due.extend(revision(structure, id, document, on));
    }
    crate::order::sort_by(&mut due, |left: &Due<'_>, right: &Due<'_>| {
        let day = |due: &Due<'_>| due.by.as_ref().map_or("~", PartialDate::as_str).to_owned();
        day(left).cmp(&day(right))
    });
    due
}

fn dated<'a>(
    of: DueOf<'a>,
    class: DueClass<'a>,
    by: &PartialDate,
    on: &PartialDate,
    sources: &'a [SourceRef],
    claims: &'a [Claim],
    field: &str,
) -> Due<'a> {
    Due {
        of,
        class,
        urgency: urgency(by, on),
        by: Some(by.clone()),
        sources: sources.iter().collect(),
        claims: of_field(claims, field),
    }
}

fn of_field<'a>(claims: &'a [Claim], field: &str) -> Vec<&'a Claim> {
    claims.iter().filter(|claim| claim.field.as_ref().is_some_and(|own| own.as_str() == field)).collect()
}

fn urgency(by: &PartialDate, on: &PartialDate) -> Urgency {
    if by.is_before(on) {
        return Urgency::Passed;
    }
    let soon = later(on, SOON_MONTHS).is_some_and(|end| has_come(by, &end) || end.as_str().starts_with(by.as_str()));
    if soon || on.as_str().starts_with(by.as_str()) { Urgency::Soon } else { Urgency::Later }
}

/// When a document is to be revised, by its own rule or its kind's. Of a kind with documents, theirs are told instead.
fn revision<'a>(
    structure: &'a Structure,
    id: &'a DocumentId,
    document: &'a Document,
    on: &PartialDate,
) -> Option<Due<'a>> {
    let kind = document.kind.as_ref().and_then(|kind| structure.documents.get_key_value(kind));
    let with_rule = [Some((id, document)), kind].into_iter().flatten();
    let (rule_of, rule, every) = with_rule.into_iter().find_map(|(of, one)| Some((of, one, one.revised.known()?)))?;
    let has_documents = structure.documents.values().any(|other| other.kind.as_ref() == Some(id));
    let is_newest = rule_of == id || is_newest(structure, id, document);
    if document.is_a_kind && has_documents || !is_newest {
        return None;
    }
    let since = document.decided_on.known().or(document.valid_from.known());
    let by = since.zip(months(every)).and_then(|(since, months)| later(since, months));
    let own = document.sources.iter().filter(|_| since.is_some());
    Some(Due {
        of: DueOf::Document(id),
        class: DueClass::Revision { every, rule_of, since, decided_when: rule.decided_when.as_ref() },
        urgency: by.as_ref().map_or(Urgency::Undated, |by| urgency(by, on)),
        by,
        sources: rule.sources.iter().chain(own.filter(|source| !rule.sources.contains(source))).collect(),
        claims: of_field(&rule.claims, "revised"),
    })
}

/// Whether no later document of the same kind is told of.
fn is_newest(structure: &Structure, id: &DocumentId, document: &Document) -> bool {
    let day = |one: &Document| one.decided_on.known().or(one.valid_from.known()).cloned();
    let Some(own) = day(document) else { return true };
    !structure.documents.iter().any(|(other, one)| {
        other != id && one.kind == document.kind && day(one).is_some_and(|other| own.is_before(&other))
    })
}

/// The months between two, where they are always as many.
fn months(every: &Frequency) -> Option<u32> {
    match every {
        Frequency::EveryMonths(months) => Some(*months),
        Frequency::PerYear(Count::Exactly(1) | Count::AtLeast(1)) => Some(12),
        Frequency::PerYear(_)
        | Frequency::EveryWeeks(_)
        | Frequency::BeforeEach(_)
        | Frequency::WhenNeeded
        | Frequency::Dates(_)
        | Frequency::InWords(_) => None,
    }
}
