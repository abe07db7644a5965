//! `inferred-without-note`: something is a conclusion, but it does not say how it was drawn.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("inferred-without-note"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both(
            "något är en slutsats, men det står inte hur den har dragits",
            "something is a conclusion, but it does not say how it was drawn",
        ),
        why: both("den som läser kan inte pröva den", "who reads it cannot test it"),
        fix: both("skriv i `note` hur slutsatsen är dragen", "say in `note` how the conclusion was drawn"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["inferred"]),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        note: "The plan names it last, so it is the lowest",
        sources: ["inferred"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements.iter().filter(|element| element.has("note") && element.get("note").is_none()) {
        let Some(Value::List(marks)) = element.get("sources") else { continue };
        let inferred = |mark: &Value<'_>| matches!(mark, Value::Mark(mark) if mark.as_str().trim() == "inferred");
        if let Some(index) = marks.iter().position(inferred) {
            let message =
                Said::new("det står inte hur slutsatsen är dragen", "it does not say how the conclusion was drawn");
            findings.push(RULE.finding_with_fix(element.path.field("sources").index(index), message));
        }
    }
}
