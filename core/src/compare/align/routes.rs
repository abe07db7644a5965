//! Which routes of two structures correspond: by name, else as the only ones by which a document travels.

use std::collections::{BTreeMap, BTreeSet};

use super::named::{Matching, keyed};
use super::shared::Pairs;
use super::similar::plain_names;
use crate::id::{DocumentId, RouteId};
use crate::model::{Route, Structure};

/// Routes correspond where they have a name in common; else where each is the only one left by which documents travel
/// that correspond.
pub(super) fn routes(left: &Structure, right: &Structure, documents: &Pairs<DocumentId>) -> Pairs<RouteId> {
    let names = |route: &Route| -> BTreeSet<String> { plain_names(&route.name) };
    let mark = |route: &Route| {
        let steps: Vec<_> = route.rules.values().map(|rule| rule.steps.iter().map(|step| step.does)).collect();
        let steps: Vec<Vec<_>> = steps.into_iter().map(Iterator::collect).collect();
        format!("{:?} {} {} {steps:?}", route.purpose, route.inputs.len(), route.outcomes.len())
    };
    let mut found = Matching::by_name(left.routes.values(), right.routes.values(), names, mark);
    let numbers = |side: fn(&super::Pair<DocumentId>) -> &DocumentId| -> BTreeMap<&DocumentId, usize> {
        documents.pairs.iter().enumerate().map(|(number, pair)| (side(pair), number)).collect()
    };
    let carried = |structure: &Structure, numbers: &BTreeMap<&DocumentId, usize>| {
        let all: Vec<&Route> = structure.routes.values().collect();
        keyed(&all, |route| route.documents.iter().filter_map(|id| numbers.get(id)).copied().collect())
    };
    found.only(&carried(left, &numbers(|pair| &pair.left)), &carried(right, &numbers(|pair| &pair.right)));
    found.into_pairs(&left.routes, &right.routes)
}

#[cfg(test)]
mod tests {
    use super::super::documents::documents;
    use super::*;
    use crate::compare::fixtures::whole;

    fn structure(routes: &str) -> Structure {
        let documents = r#""plan": (name: "Plan"), "oath": (name: "Oath")"#;
        whole(&format!("documents: {{ {documents} }}, routes: {{ {routes} }},"), "")
    }

    fn paired(left: &str, right: &str) -> Vec<String> {
        let (left, right) = (structure(left), structure(right));
        let found = routes(&left, &right, &documents(&left, &right));
        found.pairs.iter().map(|pair| format!("{}-{}", pair.left, pair.right)).collect()
    }

    #[test]
    fn routes_go_together_by_name_or_by_what_travels_on_them() {
        let left = r#""a": (name: "The way"), "b": (name: "How a plan is made", documents: ["plan"]),"#;
        let right = r#""x": (name: "Plans", documents: ["plan"]), "y": (name: "The way", documents: ["oath"]),"#;
        assert_eq!(paired(left, right), ["a-y", "b-x"]);
        let two = r#""x": (name: "Plans", documents: ["plan"]), "z": (name: "Plans in haste", documents: ["plan"]),"#;
        assert_eq!(paired(left, two), [""; 0], "of two neither is told from the other");
    }
}
