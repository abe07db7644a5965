//! `cycle-of-successors`: a body has, by way of others, come instead of itself.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("cycle-of-successors"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp har, genom andra, ersatt sig själv",
            "a body has, by way of others, come instead of itself",
        ),
        why: both("vilken som kom sist går inte att säga", "which came last cannot be told"),
        fix: both(
            "ta bort `replaced_by` från den som finns i dag",
            "remove `replaced_by` from the one that exists today",
        ),
        fails: r#"bodies: {
    "old": (
        name: "Old group",
        level: "top",
        until: "2020", replaced_by: ["new"],
        sources: ["plan"],
    ),
    "new": (
        name: "New group",
        level: "top",
        until: "2024", replaced_by: ["old"],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "old": (
        name: "Old group",
        level: "top",
        until: "2020", replaced_by: ["new"],
        sources: ["plan"],
    ),
    "new": (name: "New group", level: "top", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let bodies = &context.draft.bodies;
    let next = |id: &str| -> Vec<&str> {
        let Some(body) = bodies.get(id) else { return Vec::new() };
        body.replaced_by.iter().map(|id| id.as_str()).filter(|id| bodies.contains_key(*id)).collect()
    };
    let said = |names: &str| {
        Said::new(
            format!("grupper har ersatt varandra i en ring: {names}"),
            format!("bodies have come instead of each other in a circle: {names}"),
        )
    };
    findings.extend(super::around(
        &RULE,
        bodies.keys().map(|id| id.as_str()),
        &next,
        &["bodies", "replaced_by"],
        &said,
    ));
}
