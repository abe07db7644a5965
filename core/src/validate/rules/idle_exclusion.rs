//! `idle-exclusion`: `excludes` names the question itself, or one that is not answered with yes or no.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::id::InputId;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("idle-exclusion"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "`excludes` nämner frågan själv, eller en fråga som inte besvaras med ja eller nej",
            "`excludes` names the question itself, or one that is not answered with yes or no",
        ),
        why: both(
            "bara två ja kan utesluta varandra, så det gör ingen skillnad",
            "only two yeses can exclude each other, so it makes no difference",
        ),
        fix: both(
            "nämn en annan ja- eller nejfråga i samma väg",
            "name another question of the route that is answered with yes or no",
        ),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?", excludes: ["hurry"])},
        outcomes: {"region": (name: "The region decides")},
        rules: {
            "urgent": (when: {"hurry": "yes"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
            "other": (when: {"hurry": "no"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
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

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, _, route) in super::routes(context) {
        let has_answers = |id: &InputId| route.inputs.get(id).is_some_and(|input| !input.answers.is_empty());
        for (id, input) in &route.inputs {
            for (index, other) in input.excludes.iter().enumerate() {
                let message = if id == other {
                    Said::new(format!("`{id}` utesluter sig själv"), format!("`{id}` excludes itself"))
                } else if let Some(with) = [id, other].into_iter().find(|id| has_answers(id)) {
                    Said::new(
                        format!("`{with}` besvaras inte med ja eller nej"),
                        format!("`{with}` is not answered with yes or no"),
                    )
                } else {
                    continue;
                };
                let path = path.field("inputs").key(id.as_str()).field("excludes").index(index);
                findings.push(RULE.finding_with_fix(path, message));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn a_question_with_answers_of_its_own_excludes_nothing() {
        let text = file(
            r#"routes: {"r": (name: "R", inputs: {"a": (question: "?", answers: {"x": "X", "y": "Y"}), "b": (question: "?", excludes: ["a"])}, sources: ["plan"])},"#,
        );
        assert_eq!(
            found(RULE.code, &text),
            [r#"routes["r"].inputs["b"].excludes[0]: `a` is not answered with yes or no"#]
        );
    }
}
