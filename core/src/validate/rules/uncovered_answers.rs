//! `uncovered-answers`: there are answers of which no rule of the route says anything.

use super::{Context, Rule};
use crate::answer::Part;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("uncovered-answers"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "det finns svar som ingen regel i vägen säger något om",
            "there are answers of which no rule of the route says anything",
        ),
        why: both("den som svarar så får inte veta vad som händer", "who answers so does not learn what happens"),
        fix: both(
            "lägg till en regel för dem, eller godta det om källan inte säger något",
            "add a rule for them, or accept it where the source says nothing",
        ),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        outcomes: {"region": (name: "The region decides")},
        rules: {
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
            "urgent": (when: {"hurry": "yes"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
            "other": (when: {"hurry": "no"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
    },
};

/// So many of those that are left out are named.
const NAMED: usize = 3;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, covered) in super::coverages(context) {
        let Part { count, cubes } = &covered.uncovered;
        let all = covered.combinations;
        if *count > 0 {
            let some: Vec<_> = cubes.iter().take(NAMED).map(super::named).collect();
            let more = if cubes.len() > NAMED { "; …" } else { "" };
            let some = some.join("; ") + more;
            let message = Said::new(
                format!("för {count} av {all} sätt att svara finns ingen regel: {some}"),
                format!("for {count} of {all} ways to answer there is no rule: {some}"),
            );
            findings.push(RULE.finding_with_fix(path.field("rules"), message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn the_answers_that_are_left_out_are_named() {
        let text = file(
            r#"routes: {"r": (name: "R", inputs: {"a": (question: "?"), "b": (question: "?")},
                rules: {"1": (when: {"a": "yes"}, steps: [(does: Decide)])}, sources: ["plan"])},"#,
        );
        assert_eq!(
            found(RULE.code, &text),
            [r#"routes["r"].rules: for 2 of 4 ways to answer there is no rule: `a`: `no`"#]
        );
    }

    #[test]
    fn a_route_of_which_something_was_left_out_when_reading_is_not_judged() {
        let text = file(
            r#"routes: {"r": (name: "R", inputs: {"a": (question: "?")},
                rules: {"1": (when: {"a": "yes"}), "2": (when: {"a": "noo"})}, sources: ["plan"])},"#,
        );
        assert_eq!(found(RULE.code, &text), Vec::<String>::new());
    }
}
