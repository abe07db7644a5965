//! `no-level`: a body has no level although the structure has levels.
//!
//! Why it matters: on the map it stands apart from the others.
//! The fix: add `level`, or list `level` under `not_applicable` where the body stands outside the ranks.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::words::Said;

/// The code.
const CODE: Code = Code("no-level");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use crate::model::Stated;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if context.structure.levels.is_empty() {
        return;
    }
    for (path, id, draft) in super::bodies(context) {
        let unsaid = context.structure.bodies.get(id).is_some_and(|body| body.level == Stated::NotStated);
        if unsaid && draft.level.is_none() && !context.places.was_dropped(&path.field("level")) {
            findings.push(
                Diagnostic::warning(
                    CODE,
                    path.field("level"),
                    Said::new(format!("`{id}` står inte på någon nivå"), format!("`{id}` is on no level")),
                )
                .hint(Said::new(
                    "ange `level`, eller `not_applicable: [\"level\"]`",
                    "give `level`, or `not_applicable: [\"level\"]`",
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
        assert_eq!(found(CODE, &bodies(r#""board": (name: "Board", sources: ["plan"])"#)).len(), 1);
        assert_eq!(
            found(CODE, &bodies(r#""board": (name: "Board", not_applicable: ["level"], sources: ["plan"])"#)).len(),
            0
        );
        assert_eq!(found(CODE, &bodies(r#""board": (name: "Board", level: "low", sources: ["plan"])"#)).len(), 0);
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
