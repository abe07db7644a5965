//! `empty-rule`: a rule of a route has no steps.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("empty-rule"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("en regel i en väg har inga steg", "a rule of a route has no steps"),
        why: both("den säger när men inte vad som görs", "it says when but not what is done"),
        fix: both("lägg till steg, minst ett: vem som gör vad", "add steps, at least one: who does what"),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "always": (outcome: "region"),
        },
        sources: ["plan"],
    ),
},"#,
        passes: r#"routes: {
    "plans": (
        name: "The way of a plan",
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "always": (outcome: "region", steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, _, route) in super::routes(context) {
        for (id, rule) in &route.rules {
            let path = path.field("rules").key(id.as_str());
            if rule.steps.is_empty() && !context.places.lost_a_part(&path) {
                let message =
                    Said::new(format!("regeln `{id}` har inga steg"), format!("the rule `{id}` has no steps"));
                findings.push(RULE.finding_with_fix(path, message));
            }
        }
    }
}
