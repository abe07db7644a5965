//! Which documents of two structures correspond: by name, else as the only one of a class at its place in the hierarchy.

use std::collections::BTreeSet;

use super::named::{Matching, keyed};
use super::shared::Pairs;
use super::similar::plain_names;
use crate::id::DocumentId;
use crate::model::{Document, DocumentClass, Structure};

/// Documents correspond where they have a name in common; else where each is the only one left of a class that is
/// as much a kind of documents and as much at the top as the other.
pub(super) fn documents(left: &Structure, right: &Structure) -> Pairs<DocumentId> {
    let mut found = Matching::by_name(left.documents.values(), right.documents.values(), names, mark);
    let places = |structure: &Structure| {
        let all: Vec<&Document> = structure.documents.values().collect();
        keyed(&all, |document| place(document).into_iter().collect())
    };
    found.only(&places(left), &places(right));
    found.into_pairs(&left.documents, &right.documents)
}

fn names(document: &Document) -> BTreeSet<String> {
    let all = [Some(&document.name), document.short.as_ref()].into_iter().flatten().chain(&document.aliases);
    all.flat_map(plain_names).collect()
}

/// What tells documents of the same name from each other, without the ids.
fn mark(document: &Document) -> String {
    let Document { classification, is_a_kind, stage, valid, valid_from, decided_on, superiors, note, .. } = document;
    let superiors = superiors.len();
    format!("{classification:?} {is_a_kind} {stage:?} {valid:?} {valid_from:?} {decided_on:?} {superiors} {note:?}")
}

fn place(document: &Document) -> Option<(DocumentClass, bool, bool)> {
    let class = document.classification.known().filter(|class| **class != DocumentClass::Other)?;
    Some((*class, document.is_a_kind, document.superiors.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::super::PairGround;
    use super::*;
    use crate::compare::fixtures::whole;

    fn paired(left: &str, right: &str) -> Vec<String> {
        let structure = |documents: &str| whole(&format!("documents: {{ {documents} }},"), "");
        let found = documents(&structure(left), &structure(right));
        found.pairs.iter().map(|pair| format!("{}-{}", pair.left, pair.right)).collect()
    }

    #[test]
    fn documents_go_together_by_any_of_their_names() {
        let left = r#""a": (name: "Plan for reeds"), "b": (name: "Oath", aliases: ["The oath of the shores"]),"#;
        let right = r#""x": (name: "The oath of the shores"), "y": (name: "plan for reeds"), "z": (name: "Dust"),"#;
        assert_eq!(paired(left, right), ["a-y", "b-x"]);
    }

    #[test]
    fn the_only_document_of_its_class_at_its_place_goes_with_the_other() {
        let left = r#""a": (name: "Where we go", classification: Vision), "b": (name: "One", classification: Plan),"#;
        let right = r#""x": (name: "The good lake", classification: Vision), "y": (name: "Two", classification: Plan),
            "z": (name: "Three", classification: Plan),"#;
        assert_eq!(paired(left, right), ["a-x"], "of several plans none is told from the others");
    }

    #[test]
    fn of_several_with_one_name_each_goes_with_its_own() {
        let both = r#""a": (name: "Plan", stage: Replaced), "b": (name: "Plan", stage: InForce), "c": (name: "Plan"),"#;
        assert_eq!(paired(both, both), ["a-a", "b-b", "c-c"]);
        let turned =
            r#""c": (name: "Plan"), "b": (name: "Plan", stage: InForce), "a": (name: "Plan", stage: Replaced),"#;
        assert_eq!(paired(both, turned), ["a-a", "b-b", "c-c"]);
    }

    #[test]
    fn why_two_go_together_is_told() {
        let structure =
            |name: &str| whole(&format!(r#"documents: {{ "a": (name: "{name}", classification: Vision) }},"#), "");
        let ground = |left: &str, right: &str| documents(&structure(left), &structure(right)).pairs[0].ground;
        assert_eq!(ground("One", "One"), PairGround::SameName);
        assert_eq!(ground("One", "Other"), PairGround::OnlyOfItsClass);
    }
}
