//! `step-never-taken`: a step needs answers that exclude each other, or another answer than its rule.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::RouteDraft;
use crate::explanation::{Explanation, both};
use crate::id::{AnswerId, InputId};
use crate::model::Input;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("step-never-taken"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "ett steg kräver svar som utesluter varandra, eller ett annat svar än regeln",
            "a step needs answers that exclude each other, or another answer than its rule",
        ),
        why: both("steget kan aldrig tas", "the step can never be taken"),
        fix: both("rätta `when` i steget eller i regeln", "correct `when` in the step or in the rule"),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "calm": (when: {"hurry": "no"}, outcome: "region", steps: [(who: Party("region"), does: Decide, when: {"hurry": "yes"})]),
            "urgent": (when: {"hurry": "yes"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
        passes: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "always": (outcome: "region", steps: [(who: Party("region"), does: Decide, when: {"hurry": "yes"})]),
        },
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, _, route) in super::routes(context) {
        for (id, rule) in &route.rules {
            let path = path.field("rules").key(id.as_str()).field("steps");
            for (index, step) in rule.steps.iter().enumerate() {
                let given: Vec<_> = rule.when.iter().chain(&step.when).collect();
                let clash = step.when.iter().find_map(|one| {
                    given.iter().find(|other| exclude_each_other(route, one, **other)).map(|other| (one, *other))
                });
                let Some(((input, answer), (other_input, other))) = clash else { continue };
                let message = Said::new(
                    format!(
                        "steget tas aldrig: `{input}`: `{answer}` och `{other_input}`: `{other}` utesluter varandra"
                    ),
                    format!(
                        "the step is never taken: `{input}`: `{answer}` and `{other_input}`: `{other}` exclude each other"
                    ),
                );
                findings.push(RULE.finding_with_fix(path.index(index).field("when"), message));
            }
        }
    }
}

/// Whether two answers cannot be given together.
fn exclude_each_other(route: &RouteDraft, one: (&InputId, &AnswerId), other: (&InputId, &AnswerId)) -> bool {
    if one.0 == other.0 {
        return one.1 != other.1;
    }
    let names = |from: &InputId, to: &InputId| route.inputs.get(from).is_some_and(|input| input.excludes.contains(to));
    let both_yes = one.1.as_str() == Input::YES && other.1.as_str() == Input::YES;
    both_yes && (names(one.0, other.0) || names(other.0, one.0))
}
