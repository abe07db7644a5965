//! `kind-as-document`: a kind of document has what only one document can have: a day of decision, a stage or a time
//! in which it holds.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Validity;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("kind-as-document"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "ett slag av dokument har det som bara ett enskilt dokument kan ha: beslutsdag, läge eller giltighet",
            "a kind of document has what only one document can have: a day of decision, a stage or a time in which it holds",
        ),
        why: both(
            "det går inte att veta om det är ett dokument eller ett slag",
            "it cannot be known whether it is a document or a kind",
        ),
        fix: both(
            "ta bort `is_a_kind: true`, eller gör det enskilda dokumentet till en egen post med `kind`",
            "remove `is_a_kind: true`, or make the one document an entry of its own with `kind`",
        ),
        fails: r#"documents: {
    "plans": (name: "Plans", is_a_kind: true, decided_on: "2024-03-15", sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "plans": (name: "Plans", is_a_kind: true, sources: ["plan"]),
    "plan-2024": (name: "Plan 2024", kind: "plans", decided_on: "2024-03-15", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, document) in super::documents(context).filter(|(_, _, document)| document.is_a_kind) {
        let own = [
            ("decided_on", document.decided_on.is_some()),
            ("stage", document.stage.is_some()),
            ("valid_from", document.valid_from.is_some()),
            ("valid", matches!(document.valid, Some(Validity::Until(_)))),
            ("replaces", !document.replaces.is_empty()),
        ];
        let fields: Vec<_> = own.iter().filter(|(_, given)| *given).map(|(field, _)| *field).collect();
        let Some(first) = fields.first() else { continue };
        let all = fields.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(", ");
        let message = Said::new(
            format!("`{id}` är ett slag av dokument men har {all}"),
            format!("`{id}` is a kind of document but has {all}"),
        );
        findings.push(RULE.finding_with_fix(path.field(first), message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn what_holds_for_all_of_a_kind_may_stand_there() {
        let of = |field: &str| {
            file(&format!(r#"documents: {{"a": (name: "A", is_a_kind: true, {field}, sources: ["plan"])}},"#))
        };
        for field in [r#"valid: InWords("Two years")"#, "valid: UntilReplaced", r#"decided_by: [Party("region")]"#] {
            assert_eq!(found(RULE.code, &of(field)), Vec::<String>::new(), "{field}");
        }
        assert_eq!(found(RULE.code, &of(r#"stage: InForce, valid: Until("2026")"#)).len(), 1, "told once");
    }
}
