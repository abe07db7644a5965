//! `counts-to-nothing`: a count is zero.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("counts-to-nothing"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("ett antal är noll", "a count is zero"),
        why: both(
            "noll säger att det inte finns; det som inte är känt ska utelämnas",
            "zero says that there is none; what is not known is to be left out",
        ),
        fix: both(
            "ta bort det om antalet inte är känt; finns det ingen sådan plats, ta bort platsen",
            "remove it where the number is not known; where there is no such seat, remove the seat",
        ),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"), count: Exactly(0))],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"))],
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            let Value::Word(_, values) = value else { return };
            if !values.is_empty() && values.iter().all(|value| *value == Value::Number(0)) {
                let message = Said::new("antalet är noll", "the number is zero");
                findings.push(RULE.finding_with_fix(place.path(), message));
            }
        });
    }
}
