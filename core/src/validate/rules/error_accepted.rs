//! `error-accepted`: `accepted` names a code that is an error.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::validate::explain;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("error-accepted"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("`accepted` nämner en kod som är ett fel", "`accepted` names a code that is an error"),
        why: both(
            "ett fel säger att något inte kan vara så; det kan bara rättas",
            "an error says that something cannot be so; it can only be corrected",
        ),
        fix: both(
            "ta bort posten, och rätta felet där det står",
            "remove the entry, and correct the fault where it stands",
        ),
        fails: r#"accepted: [(code: "empty-range", why: "It stands so in the plan")],"#,
        passes: r#"bodies: {
    "board": (name: "Board", sources: ["plan"]),
},
accepted: [(code: "no-level", why: "It serves all levels")],"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (index, entry) in context.draft.accepted.iter().enumerate() {
        let explained = entry.code.as_deref().and_then(explain::find);
        let Some(explained) = explained.filter(|explained| explained.severity == Severity::Error) else { continue };
        let path = FieldPath::root().field("accepted").index(index).field("code");
        let code = explained.code;
        let message = Said::new(
            format!("`{code}` är ett fel och kan inte godtas"),
            format!("`{code}` is an error and cannot be accepted"),
        );
        findings.push(RULE.finding_with_fix(path, message));
    }
}
