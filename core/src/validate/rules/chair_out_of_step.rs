//! `chair-out-of-step`: a chair that rotates cannot rotate as it is written.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::ChairRule;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("chair-out-of-step"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "ett ordförandeskap som växlar kan inte växla så som det står",
            "a chair that rotates cannot rotate as it is written",
        ),
        why: both(
            "vem som leder när går inte att räkna ut: det behövs minst två sidor, och två grupper kan inte vara både i takt och i otakt",
            "who chairs when could not be told: it takes at least two sides, and two bodies cannot be both in step and opposite",
        ),
        fix: both(
            "ange sidorna i `between`, och högst en av `opposite_to` och `in_step_with`",
            "name the sides in `between`, and at most one of `opposite_to` and `in_step_with`",
        ),
        fails: r#"bodies: {
    "board": (
        name: "Board", level: "top",
        chair: (rule: Rotating(between: [Party("region")])),
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board", level: "top",
        chair: (rule: Rotating(between: [Party("region"), AnyOf(Municipality)])),
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, chair) in super::chairs(context) {
        for (field, rule) in [("rule", &chair.rule), ("vice", &chair.vice)] {
            let Some(ChairRule::Rotating { between, opposite_to, in_step_with }) = rule else { continue };
            let path = path.field(field);
            let mut tell = |message: Said, hint: Said| {
                findings.push(RULE.finding(path.clone(), message).hint(hint));
            };
            if between.len() < 2 {
                tell(
                    Said::new(
                        "ordförandeskapet växlar, men bara mellan en sida",
                        "the chair rotates, but between one side only",
                    ),
                    Said::new(
                        "ange minst två sidor i `between`, eller skriv `Held(by: …)`",
                        "name at least two sides in `between`, or write `Held(by: …)`",
                    ),
                );
            }
            if opposite_to.as_ref() == Some(id) || in_step_with.as_ref() == Some(id) {
                tell(
                    Said::new(format!("`{id}` jämförs med sig själv"), format!("`{id}` is compared with itself")),
                    Said::new("ange en annan grupp", "name another body"),
                );
            }
            if opposite_to.is_some() && opposite_to == in_step_with {
                tell(
                    Said::new(
                        "samma grupp anges både i takt och i otakt",
                        "the same body is named both in step and opposite",
                    ),
                    Said::new("behåll `opposite_to` eller `in_step_with`", "keep `opposite_to` or `in_step_with`"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    fn board(rule: &str) -> String {
        bodies(&format!(
            r#""board": (name: "Board", chair: (rule: Rotating({rule})), sources: ["plan"]), "other": (name: "Other", sources: ["plan"])"#
        ))
    }

    #[test]
    fn a_rotation_that_cannot_turn_is_an_error() {
        let sides = r#"between: [Party("region"), AnyOf(Municipality)]"#;
        assert_eq!(found(RULE.code, &board(&format!(r#"{sides}, opposite_to: "other""#))).len(), 0);
        assert_eq!(found(RULE.code, &board(r#"between: [Party("region")]"#)).len(), 1);
        assert_eq!(found(RULE.code, &board(&format!(r#"{sides}, opposite_to: "board""#))).len(), 1);
        assert_eq!(
            found(RULE.code, &board(&format!(r#"{sides}, opposite_to: "other", in_step_with: "other""#))).len(),
            1
        );
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
