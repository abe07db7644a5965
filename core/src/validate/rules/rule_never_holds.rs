//! `rule-never-holds`: a rule holds only for answers that exclude each other.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("rule-never-holds"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "en regel gäller bara för svar som utesluter varandra",
            "a rule holds only for answers that exclude each other",
        ),
        why: both("den kan aldrig komma till användning", "it can never be used"),
        fix: both(
            "ta bort ett av villkoren, eller rätta `excludes`",
            "remove one of the conditions, or correct `excludes`",
        ),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?"), "calm": (question: "Can it wait?", excludes: ["hurry"])},
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "both": (when: {"hurry": "yes", "calm": "yes"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
            "always": (outcome: "region", steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
        passes: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?"), "calm": (question: "Can it wait?", excludes: ["hurry"])},
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "one": (when: {"hurry": "yes", "calm": "no"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
            "always": (outcome: "region", steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, covered) in super::coverages(context) {
        for rule in &covered.idle {
            let message = Said::new(
                format!("regeln `{rule}` kan aldrig gälla: svaren utesluter varandra"),
                format!("the rule `{rule}` can never hold: its answers exclude each other"),
            );
            findings.push(RULE.finding_with_fix(path.field("rules").key(rule.as_str()).field("when"), message));
        }
    }
}
