//! Whether a document holds on a day, and what sources say otherwise of that.

use serde::Serialize;

use super::days::{has_come, years};
use crate::id::DocumentId;
use crate::model::{Claim, Document, PartialDate, SourceRef, Stage, Stated, Structure, Validity};

/// A document, and whether it holds on the day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Governing<'a> {
    /// The document.
    pub document: &'a DocumentId,
    /// Whether it holds, by the reading in use.
    pub hold: Hold<'a>,
    /// Since when it holds.
    pub valid_from: &'a Stated<PartialDate>,
    /// How long it holds.
    pub valid: &'a Stated<Validity>,
    /// How far it had come when the file was written.
    pub stage: &'a Stated<Stage>,
    /// Other readings of when it holds that may give another answer for the day: where there are any, it is contested.
    pub contested: Vec<&'a Claim>,
    /// What the reading in use rests on.
    pub sources: &'a [SourceRef],
}

/// Whether a document holds on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hold<'a> {
    /// It does, by the dates that are told.
    Holds,
    /// It is said to be in force; since when is not told.
    HoldsUndated,
    /// It may: a date is not exact enough, or how long it holds is told in words.
    Perhaps,
    /// It has not begun to hold, or not been decided.
    NotYet,
    /// Its time has run out.
    Ended,
    /// Another has come instead.
    Replaced(Option<&'a DocumentId>),
    /// It was being written when the file was.
    UnderWay,
    /// It was a proposal when the file was written.
    Proposed,
    /// No source says.
    NotStated,
}

impl Governing<'_> {
    /// Whether sources say different things of the day.
    pub fn is_contested(&self) -> bool {
        !self.contested.is_empty()
    }
}

/// The fields that tell when a document holds.
const WHEN: [&str; 5] = ["valid", "valid_from", "stage", "decided_on", "replaces"];

pub(super) fn governing<'a>(
    structure: &'a Structure,
    id: &'a DocumentId,
    document: &'a Document,
    on: &PartialDate,
) -> Governing<'a> {
    let hold = hold(structure, id, document, on);
    let bears = |claim: &&Claim| bears(claim, &hold, on);
    Governing {
        document: id,
        contested: document.claims.iter().filter(bears).collect(),
        hold,
        valid_from: &document.valid_from,
        valid: &document.valid,
        stage: &document.stage,
        sources: &document.sources,
    }
}

/// Whether another reading may give another answer for the day.
fn bears(claim: &Claim, hold: &Hold<'_>, on: &PartialDate) -> bool {
    let Some(field) = &claim.field else { return false };
    if !WHEN.contains(&field.as_str()) {
        return false;
    }
    if field.as_str() != "valid" {
        return true;
    }
    // How long it holds says nothing of the days before it begins to.
    if matches!(hold, Hold::NotYet) {
        return false;
    }
    // A reading is words, and not understood; but where it names the years in which the document holds, it does not
    // dispute that it holds in them.
    let within = claim.reading.all().filter_map(years).any(|(from, to)| !on.is_before(&from) && !to.is_before(on));
    !(within && matches!(hold, Hold::Holds))
}

fn hold<'a>(structure: &'a Structure, id: &DocumentId, document: &Document, on: &PartialDate) -> Hold<'a> {
    let begins = document.valid_from.known().or(document.decided_on.known());
    if begins.is_some_and(|begins| on.is_before(begins)) {
        return Hold::NotYet;
    }
    if let Some(other) = replaced_by(structure, id, on) {
        return Hold::Replaced(Some(other));
    }
    match document.stage.known() {
        Some(Stage::UnderWay) => return Hold::UnderWay,
        Some(Stage::Proposed) => return Hold::Proposed,
        Some(Stage::InForce | Stage::Replaced) | None => {}
    }
    let end = match document.valid.known() {
        Some(Validity::Until(end)) => end.date(),
        Some(Validity::UntilReplaced | Validity::UntilFurtherNotice | Validity::InWords(_)) | None => None,
    };
    if end.as_ref().is_some_and(|end| end.is_before(on)) {
        return Hold::Ended;
    }
    let is_in_words = matches!(document.valid.known(), Some(Validity::InWords(_)));
    match (document.stage.known(), begins) {
        // When it was replaced is not told, so before the last day that it surely held it may have been.
        (Some(Stage::Replaced), None) => Hold::Replaced(None),
        (Some(Stage::Replaced), Some(_)) => Hold::Perhaps,
        (_, Some(_)) if is_in_words => Hold::Perhaps,
        (Some(Stage::InForce), Some(begins)) if has_come(begins, on) => Hold::Holds,
        (None, Some(begins)) if has_come(begins, on) && document.valid.is_known() => Hold::Holds,
        // Decided, and nothing told of how long.
        (_, Some(_)) => Hold::Perhaps,
        (Some(Stage::InForce), None) => Hold::HoldsUndated,
        (_, None) => Hold::NotStated,
    }
}

/// The document that has come instead by that day.
fn replaced_by<'a>(structure: &'a Structure, id: &DocumentId, on: &PartialDate) -> Option<&'a DocumentId> {
    let instead = structure.documents.iter().filter(|(_, document)| document.replaces.contains(id));
    let mut come = instead.filter(|(_, document)| {
        let decided = !matches!(document.stage.known(), Some(Stage::UnderWay | Stage::Proposed));
        decided && document.valid_from.known().is_some_and(|from| has_come(from, on))
    });
    come.next().map(|(id, _)| id)
}
