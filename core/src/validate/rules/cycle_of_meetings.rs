//! `cycle-of-meetings`: a body meets before each meeting of another, which in turn meets before each of its own.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Frequency;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("cycle-of-meetings"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp möts före varje möte i en annan, som i sin tur möts före varje möte i den första",
            "a body meets before each meeting of another, which in turn meets before each of its own",
        ),
        why: both("hur ofta de möts går inte att räkna ut", "how often they meet cannot be told"),
        fix: both("ange hur ofta en av dem möts", "say how often one of them meets"),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        cadence: [(frequency: BeforeEach("office"))],
        sources: ["plan"],
    ),
    "office": (
        name: "Office",
        level: "top",
        cadence: [(frequency: BeforeEach("board"))],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        cadence: [(frequency: PerYear(Exactly(4)))],
        sources: ["plan"],
    ),
    "office": (
        name: "Office",
        level: "top",
        cadence: [(frequency: BeforeEach("board"))],
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let bodies = &context.draft.bodies;
    let before = |id: &str| -> Vec<&str> {
        let cadences = bodies.get(id).into_iter().flat_map(|body| &body.cadence);
        let others = cadences.filter_map(|cadence| match &cadence.frequency {
            Some(Frequency::BeforeEach(other)) => Some(other.as_str()),
            _ => None,
        });
        others.filter(|other| bodies.contains_key(*other)).collect()
    };
    let said = |names: &str| {
        Said::new(
            format!("möten ligger före varandra i en ring: {names}"),
            format!("meetings come before each other in a circle: {names}"),
        )
    };
    findings.extend(super::around(&RULE, bodies.keys().map(|id| id.as_str()), &before, &["bodies", "cadence"], &said));
}
