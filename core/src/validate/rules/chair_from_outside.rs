//! `chair-from-outside`: the chair comes from a side that does not sit in the body.

use super::{Context, Rule};
use crate::answer::may_sit;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::ChairRule;
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("chair-from-outside"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "ordföranden kommer från en sida som inte sitter i gruppen",
            "the chair comes from a side that does not sit in the body",
        ),
        why: both("antingen saknas en plats, eller så är sidan fel", "either a seat is missing, or the side is wrong"),
        fix: both("lägg till platsen, eller rätta sidan", "add the seat, or correct the side"),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: AnyOf(Municipality))],
        chair: (rule: Held(by: Party("region"))),
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: AnyOf(Municipality)), (on_behalf_of: Party("region"))],
        chair: (rule: Held(by: Party("region"))),
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, body) in &context.structure.bodies {
        let path = FieldPath::root().field("bodies").key(id.as_str()).field("chair");
        for (field, rule) in [("rule", &body.chair.rule), ("vice", &body.chair.vice)] {
            let sides = rule.known().map(ChairRule::sides).unwrap_or_default();
            if sides.into_iter().any(|side| !may_sit(context.structure, body, side)) {
                let message = Said::new(
                    format!("`{id}` leds av en sida som inte har någon plats där"),
                    format!("`{id}` is led by a side that has no seat there"),
                );
                findings.push(RULE.finding_with_fix(path.field(field), message));
            }
        }
    }
}
