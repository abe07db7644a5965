//! What differs between two documents that correspond.

use std::collections::BTreeMap;

use super::both::Both;
use super::found::{Found, Here};
use super::{Aspect, ChangeClass, ItemDifference, Sides, say};
use crate::compare::Side;
use crate::compare::align::Pair;
use crate::compare::align::profile::meetings_a_year;
use crate::compare::align::shared::same_name;
use crate::id::DocumentId;
use crate::model::{Document, Frequency, Principal, Stated, Structure, Text, Validity};
use crate::path::FieldPath;
use crate::words::Said;
use crate::words::governing::{document_words, stage_words, validity_words};

pub(super) fn path(id: &DocumentId) -> FieldPath {
    FieldPath::root().field("documents").key(id.as_str())
}

pub(super) fn differ(sides: &Sides<'_>, pair: &Pair<DocumentId>) -> Option<ItemDifference<DocumentId>> {
    let both = Both {
        left: sides.left.documents.get(&pair.left)?,
        right: sides.right.documents.get(&pair.right)?,
        left_path: path(&pair.left),
        right_path: path(&pair.right),
    };
    let mut found = Found::default();
    both.names(Aspect::DocumentName, |one| &one.name, &mut found);
    let class = |document: &Document| {
        say::stated(&document.classification, |class| say::each(|language| document_words(*class, language).to_owned()))
    };
    both.compare(Aspect::DocumentClass, "classification", class, |one| &one.classification, &mut found);
    superiors(sides, &both, &mut found);
    decided_by(sides, &both, &mut found);
    let stage = |document: &Document| {
        say::stated(&document.stage, |stage| say::each(|language| stage_words(*stage, language).to_owned()))
    };
    both.compare(Aspect::DocumentStage, "stage", stage, |one| &one.stage, &mut found);
    valid(&both, &mut found);
    revised(sides, &both, &mut found);
    Some(ItemDifference::new(&pair.left, &pair.right, found))
}

impl Both<'_, Document> {
    /// Compares a field whose values are the same where they are equal.
    fn compare<T: PartialEq>(
        &self,
        aspect: Aspect,
        field: &str,
        said: impl Fn(&Document) -> Option<Said>,
        of: impl Fn(&Document) -> &Stated<T>,
        found: &mut Found,
    ) {
        let same = of(self.left) == of(self.right);
        let (left, right) = (self.left_path.field(field), self.right_path.field(field));
        found.compare(aspect, (left, said(self.left)), (right, said(self.right)), same);
    }
}

/// The documents that it must keep to; other ones on both sides are another place.
fn superiors(sides: &Sides<'_>, both: &Both<'_, Document>, found: &mut Found) {
    let keys = |side: Side, document: &Document| -> Vec<Option<usize>> {
        document.superiors.iter().map(|id| sides.documents.get(&(side, id)).copied()).collect()
    };
    let (left, right) = (keys(Side::Left, both.left), keys(Side::Right, both.right));
    let here = |structure: &Structure, path: &FieldPath, ids: &[&DocumentId]| {
        let names = ids.iter().filter_map(|id| structure.documents.get(*id)).map(|document| &document.name);
        Here::new(path.field("superiors"), say::list(names))
    };
    let only = |own: &[Option<usize>], other: &[Option<usize>]| -> Vec<usize> {
        let own = own.iter().enumerate();
        own.filter(|(_, key)| key.is_none() || !other.contains(key)).map(|(at, _)| at).collect()
    };
    let ids = |document: &'_ Document, at: Vec<usize>| -> Vec<DocumentId> {
        at.into_iter().filter_map(|at| document.superiors.get(at)).cloned().collect()
    };
    let (only_left, only_right) = (ids(both.left, only(&left, &right)), ids(both.right, only(&right, &left)));
    let tell = |structure: &Structure, path: &FieldPath, ids: &[DocumentId]| {
        here(structure, path, &ids.iter().collect::<Vec<_>>())
    };
    let (one, other) =
        (tell(sides.left, &both.left_path, &only_left), tell(sides.right, &both.right_path, &only_right));
    match (only_left.is_empty(), only_right.is_empty()) {
        (true, true) => {}
        (false, false) => found.differs(Aspect::DocumentSuperiors, ChangeClass::Moved, one, other),
        // What a file does not name may still be so.
        (false, true) if right.is_empty() => found.untold(Aspect::DocumentSuperiors, Side::Right, one),
        (true, false) if left.is_empty() => found.untold(Aspect::DocumentSuperiors, Side::Left, other),
        (false, true) => found.only(Aspect::DocumentSuperiors, Side::Left, one),
        (true, false) => found.only(Aspect::DocumentSuperiors, Side::Right, other),
    }
}

fn decided_by(sides: &Sides<'_>, both: &Both<'_, Document>, found: &mut Found) {
    let whom = |side, structure, by: &[Principal]| sides.numbers.whom(side, structure, by);
    let same = match (&both.left.decided_by, &both.right.decided_by) {
        (Stated::Known(left), Stated::Known(right)) => {
            whom(Side::Left, sides.left, left) == whom(Side::Right, sides.right, right)
        }
        (left, right) => left == right,
    };
    let said = |structure: &Structure, document: &Document| {
        say::stated(&document.decided_by, |by| {
            say::each(|language| {
                by.iter().map(|one| say::principal(structure, one, language)).collect::<Vec<_>>().join(", ")
            })
        })
    };
    let (left, right) = (both.left_path.field("decided_by"), both.right_path.field("decided_by"));
    found.compare(
        Aspect::DocumentDeciders,
        (left, said(sides.left, both.left)),
        (right, said(sides.right, both.right)),
        same,
    );
}

fn valid(both: &Both<'_, Document>, found: &mut Found) {
    let words = |document: &Document| {
        say::stated(&document.valid, |valid| say::each(|language| validity_words(valid, language)))
    };
    let same = match (both.left.valid.known(), both.right.valid.known()) {
        (Some(Validity::InWords(left)), Some(Validity::InWords(right))) => same_words(left, right),
        _ => both.left.valid == both.right.valid,
    };
    let (left, right) = (both.left_path.field("valid"), both.right_path.field("valid"));
    found.compare(Aspect::DocumentValidity, (left, words(both.left)), (right, words(both.right)), same);
    let from = |document: &Document| {
        say::stated(&document.valid_from, |date| {
            Said::new(format!("från {}", date.as_str()), format!("from {}", date.as_str()))
        })
    };
    both.compare(Aspect::DocumentValidity, "valid_from", from, |one| &one.valid_from, found);
}

fn revised(sides: &Sides<'_>, both: &Both<'_, Document>, found: &mut Found) {
    let said = |document: &Document| say::stated(&document.revised, say::frequency);
    let same = match (both.left.revised.known(), both.right.revised.known()) {
        (Some(Frequency::BeforeEach(left)), Some(Frequency::BeforeEach(right))) => sides.correspond(left, right),
        (Some(Frequency::InWords(left)), Some(Frequency::InWords(right))) => same_words(left, right),
        (Some(left), Some(right)) => {
            left == right || meetings_a_year(left).is_some_and(|times| meetings_a_year(right) == Some(times))
        }
        _ => both.left.revised == both.right.revised,
    };
    let (left, right) = (both.left_path.field("revised"), both.right_path.field("revised"));
    found.compare(Aspect::DocumentRevision, (left, said(both.left)), (right, said(both.right)), same);
}

fn same_words(left: &Text, right: &Text) -> bool {
    left == right || same_name(left, right)
}

/// The numbers of the documents that correspond.
pub(super) fn numbers(pairs: &[Pair<DocumentId>]) -> BTreeMap<(Side, &DocumentId), usize> {
    let both = pairs.iter().enumerate();
    both.flat_map(|(number, pair)| [((Side::Left, &pair.left), number), ((Side::Right, &pair.right), number)]).collect()
}
