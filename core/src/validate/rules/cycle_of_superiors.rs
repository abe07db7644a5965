//! `cycle-of-superiors`: a body is, by way of others, its own superior.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("cycle-of-superiors"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both("en grupp är, genom andra, sin egen överordnade", "a body is, by way of others, its own superior"),
        why: both(
            "ingen skulle stå överst, och en översikt skulle aldrig ta slut",
            "nobody would be at the top, and an outline would never end",
        ),
        fix: both("ta bort en av de överordnade på vägen runt", "remove one of the superiors on the way round"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", superiors: ["office"], sources: ["plan"]),
    "office": (name: "Office", level: "top", superiors: ["board"], sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
    "office": (name: "Office", level: "top", superiors: ["board"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let bodies = &context.draft.bodies;
    let superiors = |id: &str| match bodies.get(id) {
        Some(body) => body.superiors.iter().map(|id| id.as_str()).filter(|id| bodies.contains_key(*id)).collect(),
        None => Vec::new(),
    };
    let said = |names: &str| {
        if !names.contains('→') {
            return Said::new(
                format!("{names} anges som sin egen överordnade"),
                format!("{names} is given as its own superior"),
            );
        }
        Said::new(
            format!("överordnade går runt i en ring: {names}"),
            format!("superiors go round in a circle: {names}"),
        )
    };
    findings.extend(super::around(
        &RULE,
        bodies.keys().map(|id| id.as_str()),
        &superiors,
        &["bodies", "superiors"],
        &said,
    ));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_ring_of_superiors_is_told_once_with_all_its_ends() {
        let ring = bodies(
            r#""a": (name: "A", superiors: ["b"]), "b": (name: "B", superiors: ["c"]), "c": (name: "C", superiors: ["a"]), "d": (name: "D", superiors: ["a"])"#,
        );
        assert_eq!(
            found(RULE.code, &ring),
            [r#"bodies["a"].superiors: superiors go round in a circle: `a` → `b` → `c` → `a`"#]
        );
        assert_eq!(found(RULE.code, &bodies(r#""a": (name: "A", superiors: ["a"])"#)).len(), 1);
    }

    #[test]
    fn two_superiors_that_meet_again_are_no_ring() {
        let diamond = bodies(
            r#""a": (name: "A"), "b": (name: "B", superiors: ["a"]), "c": (name: "C", superiors: ["a"]), "d": (name: "D", superiors: ["b", "c"])"#,
        );
        assert_eq!(found(RULE.code, &diamond), Vec::<String>::new());
        assert_eq!(found(RULE.code, &file("")), Vec::<String>::new());
    }

    #[test]
    fn a_ladder_of_ten_thousand_is_walked_without_trouble() {
        let rungs: String =
            (0..10_000).map(|rung| format!(r#""b{rung}": (name: "B", superiors: ["b{}"]),"#, rung + 1)).collect();
        assert_eq!(found(RULE.code, &bodies(&format!(r#"{rungs} "b10000": (name: "B")"#))), Vec::<String>::new());
    }
}
