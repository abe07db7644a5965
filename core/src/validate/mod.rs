//! `Draft` → `Structure` and findings: what a person wrote becomes a model that need not be checked again.

mod accepted;
mod as_of;
mod build;
mod circles;
mod elements;
pub mod explain;
mod knowledge;
mod references;
pub mod rules;
mod sources;

pub use accepted::Accepted;
pub use as_of::{Absent, AsOf, LeftOut, as_of};

use std::cmp::Ordering;

use accepted::Acceptances;

use crate::diagnostic::{Diagnostic, Severity};
use crate::draft::StructureDraft;
use crate::draft::told::Told;
use crate::model::{PartialDate, Structure};
use crate::read::{Places, Reading, read, read_bytes, read_sound};

/// What reading and checking made of a text.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The structure; what is faulty is left out of it. Nothing where the text could not be read at all.
    pub structure: Option<Structure>,
    /// Everything that was found, in the order of the text.
    pub findings: Vec<Diagnostic>,
    /// What was found too, and is meant to be so: the file accepts it and says why.
    pub accepted: Vec<Accepted>,
}

impl Checked {
    /// Whether something in the text cannot be so; such a text is not taken into use.
    pub fn has_errors(&self) -> bool {
        self.structure.is_none() || self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Reads and checks a text in one go, without asking what is overdue.
pub fn check(text: &str) -> Checked {
    check_on(text, None)
}

/// Reads and checks a text in one go, on a day: what is overdue then is told too.
pub fn check_on(text: &str, today: Option<&PartialDate>) -> Checked {
    validate(read(text), today)
}

/// The structure of a text that was checked before and found without errors: reads it again without holding it against
/// the rules. Nothing where it cannot be read whole any more.
///
/// What the text says is still only taken as far as it holds together: every reference of the result leads somewhere.
pub fn reopen(text: &str) -> Option<Structure> {
    read_sound(text).map(|draft| build::build(&draft))
}

/// Reads and checks what a file holds, whatever that is, on a day.
pub fn check_bytes(bytes: &[u8], today: Option<&PartialDate>) -> Checked {
    validate(read_bytes(bytes), today)
}

/// What a draft makes, without holding it against the rules: what is faulty is left out.
pub(crate) fn built(draft: &StructureDraft) -> Structure {
    build::build(draft)
}

/// Checks what was read. Never fails: what is wrong is a finding, and is left out of the structure.
pub fn validate(reading: Reading, today: Option<&PartialDate>) -> Checked {
    let Reading { draft, mut findings, places, usable } = reading;
    if !usable {
        place_and_sort(&mut findings, &places);
        return Checked { structure: None, findings, accepted: Vec::new() };
    }
    let structure = build::build(&draft);
    let told = draft.told();
    let elements = elements::elements(&told);
    let references = references::all(&elements);
    let acceptances = Acceptances::of(&draft.accepted);
    let mut accepted = Vec::new();
    acceptances.take_out(&mut findings, 0, &mut accepted);
    let context = rules::Context {
        draft: &draft,
        structure: &structure,
        places: &places,
        today,
        elements: &elements,
        references: &references,
        coverages: &rules::coverages(&draft, &structure, &places),
        acceptances: &acceptances,
    };
    for rule in rules::ALL {
        let before = findings.len();
        (rule.check)(&context, &mut findings);
        acceptances.take_out(&mut findings, before, &mut accepted);
        keep_the_first(&mut findings, before);
    }
    place_and_sort(&mut findings, &places);
    accepted.iter_mut().for_each(|accepted| put_in_place(&mut accepted.finding, &places));
    accepted.sort_by(|left, right| order(&left.finding, &right.finding));
    Checked { structure: Some(structure), findings, accepted }
}

/// So many findings of one rule are told one by one; nobody reads more.
const MOST_TOLD: usize = 200;

fn keep_the_first(findings: &mut Vec<Diagnostic>, before: usize) {
    let more = (findings.len() - before).saturating_sub(MOST_TOLD);
    findings.truncate(before + MOST_TOLD);
    if let Some(last) = findings.last_mut().filter(|_| more > 0) {
        last.and_more(more);
    }
    for finding in findings.iter_mut().skip(before) {
        finding.shorten();
    }
}

/// Gives a finding its place in the text.
fn put_in_place(finding: &mut Diagnostic, places: &Places) {
    if finding.place.is_none() {
        finding.place = places.place(&finding.path);
    }
    for related in &mut finding.related {
        if related.place.is_none() {
            related.place = places.place(&related.path);
        }
    }
}

/// The order of the text.
fn order(left: &Diagnostic, right: &Diagnostic) -> Ordering {
    let key = |finding: &Diagnostic| (finding.place.map(|place| place.start), finding.severity, finding.code);
    key(left).cmp(&key(right)).then_with(|| left.path.cmp(&right.path)).then_with(|| left.message.cmp(&right.message))
}

/// Gives each finding its place in the text and puts them in the order of the text.
fn place_and_sort(findings: &mut [Diagnostic], places: &Places) {
    findings.iter_mut().for_each(|finding| put_in_place(finding, places));
    findings.sort_by(order);
}
