//! `claim-without-why`: another reading is there, but it does not say why the file goes by the first.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Kind;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("claim-without-why"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en annan läsning finns, men det står inte varför filen går efter den första",
            "another reading is there, but it does not say why the file goes by the first",
        ),
        why: both("den som läser kan inte bedöma valet", "who reads it cannot judge the choice"),
        fix: both("skriv varför i `why`", "say why in `why`"),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        claims: [(field: "level", reading: "Low", sources: ["plan"])],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        claims: [(field: "level", reading: "Low", why: "The plan is older", sources: ["plan"])],
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for claim in context.elements.iter().filter(|element| element.kind == Kind::Claim) {
        if claim.get("why").is_none() && !context.places.was_dropped(&claim.path.field("why")) {
            let message = Said::new(
                "det står inte varför den andra läsningen inte används",
                "it does not say why the other reading is not used",
            );
            findings.push(RULE.finding_with_fix(claim.path.clone(), message));
        }
    }
}
