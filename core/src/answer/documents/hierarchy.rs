//! How documents stand to each other: those that must keep to another under it, those of a kind under the kind.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::DocumentId;
use crate::model::{SourceRef, Structure};

/// A document in the hierarchy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placed<'a> {
    /// The document or kind.
    pub document: &'a DocumentId,
    /// How many stand over it, one over the other; 0 for those at the top.
    pub depth: usize,
    /// The one that it stands under here.
    pub under: Option<&'a DocumentId>,
    /// The others that it must keep to as well.
    pub also_under: Vec<&'a DocumentId>,
    /// Whether it stands here as one of a kind; else as one that must keep to the other.
    pub as_one_of_kind: bool,
    /// What it rests on.
    pub sources: &'a [SourceRef],
}

/// Every document once, the first over it before it, else in the file's order.
pub(super) fn hierarchy(structure: &Structure) -> Vec<Placed<'_>> {
    let mut below: Below<'_> = IndexMap::new();
    for id in structure.documents.keys() {
        below.entry(over(structure, id).first().copied()).or_default().push(id);
    }
    let mut placed = IndexMap::new();
    for id in below.get(&None).into_iter().flatten() {
        place(structure, &below, id, 0, &mut placed);
    }
    // Documents that stand over each other in a circle are told of elsewhere, and are not lost here.
    for id in structure.documents.keys() {
        place(structure, &below, id, 0, &mut placed);
    }
    placed.into_values().collect()
}

/// The documents that stand first under each other.
type Below<'a> = IndexMap<Option<&'a DocumentId>, Vec<&'a DocumentId>>;

fn place<'a>(
    structure: &'a Structure,
    below: &Below<'a>,
    id: &'a DocumentId,
    depth: usize,
    placed: &mut IndexMap<&'a DocumentId, Placed<'a>>,
) {
    // Nobody reads a ladder of documents longer than this.
    const DEEPEST: usize = 30;
    let Some(document) = structure.documents.get(id) else { return };
    if depth > DEEPEST || placed.contains_key(id) {
        return;
    }
    let over = over(structure, id);
    let under = if depth == 0 { None } else { over.first().copied() };
    let as_one_of_kind = under.is_some() && under == document.kind.as_ref();
    let also_under = over.into_iter().skip(usize::from(under.is_some())).collect();
    let own = Placed { document: id, depth, under, also_under, as_one_of_kind, sources: &document.sources };
    placed.insert(id, own);
    for other in below.get(&Some(id)).into_iter().flatten() {
        place(structure, below, other, depth + 1, placed);
    }
}

/// Those over a document: its kind, then those that it must keep to besides what the kind keeps to.
fn over<'a>(structure: &'a Structure, id: &DocumentId) -> Vec<&'a DocumentId> {
    let Some(document) = structure.documents.get(id) else { return Vec::new() };
    let kind = document.kind.as_ref();
    let of_kind = kind.and_then(|kind| structure.documents.get(kind)).map_or(&[][..], |kind| &kind.superiors);
    kind.into_iter().chain(document.superiors.iter().filter(|superior| !of_kind.contains(superior))).collect()
}
