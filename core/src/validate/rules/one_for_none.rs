//! `one-for-none`: a body exists once for each of something of which there is none.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("one-for-none"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp finns en gång för var och en av något som filen inte har",
            "a body exists once for each of something that the file does not have",
        ),
        why: both("då finns den inte alls", "it does not exist at all then"),
        fix: both(
            "lägg till områdena eller parterna, eller ta bort `one_for_each`",
            "add the areas or parties, or remove `one_for_each`",
        ),
        fails: r#"bodies: {
    "local": (name: "Local group", level: "low", one_for_each: PartyOf(Union), sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "local": (name: "Local group", level: "low", one_for_each: PartyOf(Municipality), sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, body) in &context.structure.bodies {
        if body.one_for_each.as_ref().is_some_and(|each| context.structure.units(each).is_empty()) {
            findings.push(
                RULE.finding(
                    FieldPath::root().field("bodies").key(id.as_str()).field("one_for_each"),
                    Said::new(
                        format!("`{id}` finns en för var av något som filen inte har"),
                        format!("`{id}` exists one for each of something that the file does not have"),
                    ),
                )
                .hint(Said::new(
                    "lägg till områdena eller parterna, eller ta bort `one_for_each`",
                    "add the areas or parties, or remove `one_for_each`",
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
    fn one_for_each_of_nothing_is_told() {
        assert_eq!(
            found(RULE.code, &bodies(r#""local": (name: "Local", one_for_each: PartyOf(Union), sources: ["plan"])"#))
                .len(),
            1
        );
        assert_eq!(
            found(
                RULE.code,
                &bodies(r#""local": (name: "Local", one_for_each: PartyOf(Municipality), sources: ["plan"])"#)
            )
            .len(),
            0
        );
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
