//! `route-without-rules`: a route has no rules.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("route-without-rules"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("en väg har inga regler", "a route has no rules"),
        why: both("vad man än svarar sägs inte vad som händer", "whatever is answered, it does not say what happens"),
        fix: both("lägg till minst en regel med steg", "add at least one rule with steps"),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        sources: ["plan"],
    ),
},"#,
        passes: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "always": (outcome: "region", when: {"hurry": "yes"}, steps: [(who: Party("region"), does: Decide)]),
            "else": (outcome: "region", when: {"hurry": "no"}, steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, route) in super::routes(context) {
        if route.rules.is_empty() && !context.places.lost_a_part(&path) {
            let message = Said::new(format!("vägen `{id}` har inga regler"), format!("the route `{id}` has no rules"));
            findings.push(RULE.finding_with_fix(path, message));
        }
    }
}
