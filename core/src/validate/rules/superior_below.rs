//! `superior-below`: a body is directed by one that stands on a lower level.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("superior-below"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp styrs av en som står på en lägre nivå",
            "a body is directed by one that stands on a lower level",
        ),
        why: both(
            "på kartan går linjen nerifrån och upp, vilket sällan är meningen",
            "on the map the line runs from below upwards, which is seldom meant",
        ),
        fix: both(
            "rätta nivån eller den överordnade; rapporterar den lägre uppåt, skriv en `relation` hos den",
            "correct the level or the superior; where the lower one reports upwards, write a `relation` there",
        ),
        fails: r#"bodies: {
    "council": (name: "Council", level: "top", superiors: ["local"], sources: ["plan"]),
    "local": (name: "Local group", level: "low", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "council": (name: "Council", level: "top", sources: ["plan"]),
    "local": (name: "Local group", level: "low", superiors: ["council"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let rank = |id: &str| {
        let level = context.structure.bodies.get(id).and_then(|body| body.level.known());
        level.and_then(|level| context.structure.rank(level))
    };
    for (path, id, body) in super::bodies(context) {
        let Some(own) = rank(id.as_str()) else { continue };
        for (index, superior) in body.superiors.iter().enumerate() {
            if rank(superior.as_str()).is_some_and(|rank| rank > own) {
                let message = Said::new(
                    format!("`{superior}` styr `{id}` men står på en lägre nivå"),
                    format!("`{superior}` directs `{id}` but stands on a lower level"),
                );
                findings.push(RULE.finding_with_fix(path.field("superiors").index(index), message));
            }
        }
    }
}
