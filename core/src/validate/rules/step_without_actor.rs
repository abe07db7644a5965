//! `step-without-actor`: a step does not say who does it.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Kind;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("step-without-actor"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both("ett steg säger inte vem som gör det", "a step does not say who does it"),
        why: both(
            "den som följer vägen vet inte vem som har nästa steg",
            "who follows the route does not know whose step is the next",
        ),
        fix: both(
            "ange `who`; säger källan inte vem, skriv det i stegets `note`",
            "give `who`; where the source does not say who, say so in the `note` of the step",
        ),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "always": (outcome: "region", steps: [(does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
        passes: r#"routes: {
    "plans": (
        name: "The way of a plan",
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "always": (outcome: "region", steps: [(does: Decide, note: "The plan does not say who")]),
        },
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for step in context.elements.iter().filter(|element| element.kind == Kind::Step) {
        let says_nothing = step.get("who").is_none() && step.get("note").is_none();
        if says_nothing && !context.places.lost_a_part(&step.path) {
            let message = Said::new("det står inte vem som gör det", "it does not say who does it");
            findings.push(RULE.finding_with_fix(step.path.clone(), message));
        }
    }
}
