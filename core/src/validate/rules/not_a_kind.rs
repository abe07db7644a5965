//! `not-a-kind`: `kind` names a document that is not a kind.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("not-a-kind"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both("`kind` nämner ett dokument som inte är ett slag", "`kind` names a document that is not a kind"),
        why: both(
            "ett dokument kan inte vara ett exemplar av ett annat enskilt dokument",
            "a document cannot be one of another single document",
        ),
        fix: both(
            "skriv `is_a_kind: true` på det som nämns, eller använd `superiors` om det ska följas",
            "write `is_a_kind: true` on the one that is named, or use `superiors` where it is to be kept to",
        ),
        fails: r#"documents: {
    "plans": (name: "Plans", sources: ["plan"]),
    "plan-2024": (name: "Plan 2024", kind: "plans", sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "plans": (name: "Plans", is_a_kind: true, sources: ["plan"]),
    "plan-2024": (name: "Plan 2024", kind: "plans", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, document) in super::documents(context) {
        let Some(kind) = document.kind.as_ref().filter(|kind| *kind != id) else { continue };
        if context.draft.documents.get(kind).is_some_and(|kind| !kind.is_a_kind) {
            let message = Said::new(
                format!("`{kind}` är ett enskilt dokument, inte ett slag"),
                format!("`{kind}` is one document, not a kind"),
            );
            let there = FieldPath::root().field("documents").key(kind.as_str());
            let finding = RULE.finding_with_fix(path.field("kind"), message);
            findings.push(finding.related(there, Said::new("det som nämns", "the one that is named")));
        }
    }
}
