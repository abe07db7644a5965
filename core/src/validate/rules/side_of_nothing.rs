//! `side-of-nothing`: a body is one side of a body in which that side does not sit, or of itself.

use super::{Context, Rule};
use crate::answer::may_sit;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Side;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("side-of-nothing"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp är ena sidan av en grupp där den sidan inte sitter, eller av sig själv",
            "a body is one side of a body in which that side does not sit, or of itself",
        ),
        why: both("då har den inga medlemmar", "it has no members then"),
        fix: both("nämn en sida som sitter i den andra gruppen", "name a side that sits in the other body"),
        fails: r#"bodies: {
    "caucus": (
        name: "Caucus",
        level: "top",
        one_side_of: Side("board", AnyOf(Municipality)),
        sources: ["plan"],
    ),
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"))],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "caucus": (
        name: "Caucus",
        level: "top",
        one_side_of: Side("board", Party("region")),
        sources: ["plan"],
    ),
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
    for (path, id, draft) in super::bodies(context) {
        let Some(Side { body: other, principal }) = &draft.one_side_of else { continue };
        let message = if other == id {
            Said::new(
                format!("`{id}` anges som ena sidan av sig själv"),
                format!("`{id}` is given as one side of itself"),
            )
        } else if context.structure.bodies.get(other).is_some_and(|other| !may_sit(context.structure, other, principal))
        {
            Said::new(format!("den sidan har ingen plats i `{other}`"), format!("that side has no seat in `{other}`"))
        } else {
            continue;
        };
        findings.push(RULE.finding_with_fix(path.field("one_side_of"), message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, found};

    #[test]
    fn a_side_whose_seats_are_not_known_may_sit_there() {
        let text = |side: &str, seats: &str| {
            bodies(&format!(
                r#""caucus": (name: "Caucus", one_side_of: Side({side}), sources: ["plan"]), "board": (name: "Board", {seats} sources: ["plan"])"#
            ))
        };
        let side = r#""board", AnyOf(Municipality)"#;
        assert_eq!(found(RULE.code, &text(side, "")).len(), 0);
        assert_eq!(found(RULE.code, &text(side, r#"seats: [(on_behalf_of: Party("region")), ()],"#)).len(), 0);
        assert_eq!(found(RULE.code, &text(r#""caucus", AnyOf(Municipality)"#, "")).len(), 1);
    }
}
