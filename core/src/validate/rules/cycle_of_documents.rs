//! `cycle-of-documents`: a document is, by way of others, above itself, a kind of itself or has come instead of
//! itself.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::DocumentDraft;
use crate::explanation::{Explanation, both};
use crate::id::DocumentId;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("cycle-of-documents"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "ett dokument är, genom andra, överordnat sig självt, ett slag av sig självt eller har ersatt sig självt",
            "a document is, by way of others, above itself, a kind of itself or has come instead of itself",
        ),
        why: both("vilket som gäller först går inte att säga", "which of them comes first cannot be told"),
        fix: both("ta bort ett av leden på vägen runt", "remove one of the steps on the way round"),
        fails: r#"documents: {
    "vision": (name: "Vision", superiors: ["plan-2024"], sources: ["plan"]),
    "plan-2024": (name: "Plan", superiors: ["vision"], sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "vision": (name: "Vision", sources: ["plan"]),
    "plan-2024": (name: "Plan", superiors: ["vision"], sources: ["plan"]),
},"#,
    },
};

/// The documents that a field of one leads to.
type Way = fn(&DocumentDraft) -> Vec<&DocumentId>;

/// The fields that lead from one document to others.
const WAYS: [(&str, Way); 3] = [
    ("superiors", |document| document.superiors.iter().collect()),
    ("kind", |document| document.kind.iter().collect()),
    ("replaces", |document| document.replaces.iter().collect()),
];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let documents = &context.draft.documents;
    for (field, leads_to) in WAYS {
        let next = |id: &str| -> Vec<&str> {
            let ids = documents.get(id).map(leads_to).unwrap_or_default();
            ids.into_iter().map(|id| id.as_str()).filter(|id| documents.contains_key(*id)).collect()
        };
        let said = |names: &str| {
            Said::new(
                format!("`{field}` går runt i en ring: {names}"),
                format!("`{field}` goes round in a circle: {names}"),
            )
        };
        let ids = documents.keys().map(|id| id.as_str());
        findings.extend(super::around(&RULE, ids, &next, &["documents", field], &said));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn each_way_from_document_to_document_is_followed() {
        let text = |field: &str| {
            file(&format!(
                r#"documents: {{"a": (name: "A", {field}: ["b"], sources: ["plan"]), "b": (name: "B", {field}: ["a"], sources: ["plan"])}},"#
            ))
        };
        assert_eq!(found(RULE.code, &text("superiors")).len(), 1);
        assert_eq!(found(RULE.code, &text("replaces")).len(), 1);
        let own = file(r#"documents: {"a": (name: "A", is_a_kind: true, kind: "a", sources: ["plan"])},"#);
        assert_eq!(found(RULE.code, &own), [r#"documents["a"].kind: `kind` goes round in a circle: `a`"#]);
    }
}
