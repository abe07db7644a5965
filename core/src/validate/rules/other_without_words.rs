//! `other-without-words`: `Other` stands without the structure's own word.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("other-without-words"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "`Other` står utan att strukturens eget ord anges",
            "`Other` stands without the structure's own word",
        ),
        why: both("läsaren får inte veta vad det är", "the reader does not learn what it is"),
        fix: both("ange `called`, eller `what` för ett steg", "give `called`, or `what` for a step"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", classification: Other, sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        classification: Other, called: "round table",
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        for (field, words) in [("classification", "called"), ("does", "what")] {
            let is_other = matches!(element.get(field), Some(Value::Word("Other", _))) && element.get(words).is_none();
            if is_other && !context.places.was_dropped(&element.path.field(words)) {
                let message = Said::new(
                    format!("`Other`, men `{words}` säger inte vad"),
                    format!("`Other`, but `{words}` does not say what"),
                );
                findings.push(RULE.finding_with_fix(element.path.field(field), message));
            }
        }
    }
}
