//! `said-and-unsaid`: a field has a value and is also listed as not regulated or not applicable, or is in both lists.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("said-and-unsaid"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "ett fält har ett värde och anges också som ej reglerat eller ej aktuellt, eller står i båda listorna",
            "a field has a value and is also listed as not regulated or not applicable, or is in both lists",
        ),
        why: both("filen säger emot sig själv om vad som är känt", "the file contradicts itself about what is known"),
        fix: both("ta bort värdet, eller namnet ur listan", "remove the value, or the name from the list"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", goal: "Health for all", not_regulated: ["goal"], sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", not_regulated: ["goal"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for lists in super::knowledge_lists(context) {
        for field in lists.not_regulated.iter().chain(&lists.not_applicable) {
            if lists.given.contains(field) {
                let path = lists.path.field(list_of(&lists.not_regulated, field));
                findings.push(
                    RULE.finding(
                        path,
                        Said::new(
                            format!("`{field}` har ett värde men anges också som ej reglerat eller ej aktuellt"),
                            format!("`{field}` has a value but is also listed as not regulated or not applicable"),
                        ),
                    )
                    .hint(Said::new(
                        "ta bort värdet, eller namnet ur listan",
                        "remove the value, or the name from the list",
                    ))
                    .related(lists.path.field(field), Said::new("värdet", "the value")),
                );
            }
        }
        for field in lists.not_regulated.iter().filter(|field| lists.not_applicable.contains(field)) {
            findings.push(
                RULE.finding(
                    lists.path.field("not_applicable"),
                    Said::new(
                        format!("`{field}` är både ej reglerat och ej aktuellt"),
                        format!("`{field}` is both not regulated and not applicable"),
                    ),
                )
                .hint(Said::new("behåll den ena", "keep one of them"))
                .related(lists.path.field("not_regulated"), Said::new("och här", "and here")),
            );
        }
    }
}

fn list_of(not_regulated: &[&str], field: &str) -> &'static str {
    if not_regulated.contains(&field) { "not_regulated" } else { "not_applicable" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_value_that_is_also_called_unregulated_is_an_error() {
        let text = bodies(
            r#""board": (name: "Board", goal: "Health", not_regulated: ["goal", "chair"], not_applicable: ["chair"],
                seats: [(count: Exactly(1), not_applicable: ["count"])], sources: ["plan"])"#,
        );
        assert_eq!(found(RULE.code, &text).len(), 3, "{:#?}", found(RULE.code, &text));
        assert_eq!(
            found(RULE.code, &bodies(r#""board": (name: "Board", not_regulated: ["goal"], sources: ["plan"])"#)).len(),
            0
        );
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
