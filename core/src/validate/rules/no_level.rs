//! `no-level`: a body has no level although the structure has levels.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Stated;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("no-level"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp står inte på någon nivå fast strukturen har nivåer",
            "a body is on no level although the structure has levels",
        ),
        why: both("på kartan hamnar den vid sidan av de andra", "on the map it stands apart from the others"),
        fix: both(
            "ange `level`, eller `not_applicable: [\"level\"]` om gruppen står utanför nivåerna; säger ingen källa vilken nivå det är, låt det stå och godta påpekandet under `accepted`",
            "give `level`, or `not_applicable: [\"level\"]` where the body stands outside the ranks; where no source says which, leave it so and accept the finding under `accepted`",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", not_applicable: ["level"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if context.structure.levels.is_empty() {
        return;
    }
    for (path, id, draft) in super::bodies(context) {
        let unsaid = context.structure.bodies.get(id).is_some_and(|body| body.level == Stated::NotStated);
        if unsaid && draft.level.is_none() && !context.places.was_dropped(&path.field("level")) {
            findings.push(
                RULE.finding(
                    path.field("level"),
                    Said::new(format!("`{id}` står inte på någon nivå"), format!("`{id}` is on no level")),
                )
                .hint(Said::new(
                    "ange `level`; `not_applicable: [\"level\"]` om gruppen står utanför nivåerna; säger ingen källa vilken, låt det stå",
                    "give `level`; `not_applicable: [\"level\"]` where it stands outside the ranks; where no source says which, leave it so",
                )),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_body_beside_the_ranks_is_told_unless_it_says_so() {
        assert_eq!(found(RULE.code, &bodies(r#""board": (name: "Board", sources: ["plan"])"#)).len(), 1);
        assert_eq!(
            found(RULE.code, &bodies(r#""board": (name: "Board", not_applicable: ["level"], sources: ["plan"])"#))
                .len(),
            0
        );
        assert_eq!(found(RULE.code, &bodies(r#""board": (name: "Board", level: "low", sources: ["plan"])"#)).len(), 0);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
