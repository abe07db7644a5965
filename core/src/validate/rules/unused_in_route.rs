//! `unused-in-route`: an input that no rule asks about, or an outcome that no rule leads to.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::RuleDraft;
use crate::explanation::{Explanation, both};
use crate::id::InputId;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unused-in-route"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both(
            "en fråga som ingen regel frågar efter, eller ett utfall som ingen regel leder till",
            "an input that no rule asks about, or an outcome that no rule leads to",
        ),
        why: both(
            "frågan ställs i onödan, och utfallet nås aldrig",
            "the question is asked in vain, and the outcome is never reached",
        ),
        fix: both("använd den i en regel, eller ta bort den", "use it in a rule, or remove it"),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "always": (outcome: "region", steps: [(who: Party("region"), does: Decide)]),
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
    for (path, _, route) in super::routes(context).filter(|(path, ..)| !context.places.lost_a_part(path)) {
        // Where there are no rules at all, that is told.
        if route.rules.is_empty() {
            continue;
        }
        let asked = |rule: &RuleDraft, id: &InputId| {
            rule.when.contains_key(id) || rule.steps.iter().any(|step| step.when.contains_key(id))
        };
        for id in route.inputs.keys().filter(|id| !route.rules.values().any(|rule| asked(rule, id))) {
            let message = Said::new(format!("ingen regel frågar efter `{id}`"), format!("no rule asks about `{id}`"));
            findings.push(RULE.finding_with_fix(path.field("inputs").key(id.as_str()), message));
        }
        for id in
            route.outcomes.keys().filter(|id| !route.rules.values().any(|rule| rule.outcome.as_ref() == Some(*id)))
        {
            let message = Said::new(format!("ingen regel leder till `{id}`"), format!("no rule leads to `{id}`"));
            findings.push(RULE.finding_with_fix(path.field("outcomes").key(id.as_str()), message));
        }
    }
}
