//! `missing-source`: nothing says where a fact stands.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Kind;
use crate::explanation::{Explanation, both};
use crate::validate::elements::Element;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("missing-source"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("inget säger var en uppgift står", "nothing says where a fact stands"),
        why: both("den som läser kan inte kontrollera den", "who reads it cannot check it"),
        fix: both(
            "lägg till `sources: [\"kortnamn § Rubrik\"]`, eller `\"outside\"` för det som är allmänt känt och `\"inferred\"` för en slutsats",
            "add `sources: [\"short-name § Heading\"]`, or `\"outside\"` for general knowledge and `\"inferred\"` for a conclusion",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top"),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan § The board"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements.iter().filter(|element| needs_own(element)) {
        if element.get("sources").is_none() {
            let path = &element.path;
            findings.push(
                RULE.finding(
                    path.field("sources"),
                    Said::new(format!("`{path}` har ingen källa"), format!("`{path}` has no source")),
                )
                .hint(Said::new(
                    "lägg till `sources: [\"kortnamn § Rubrik\"]`, `[\"outside\"]` eller `[\"inferred\"]`",
                    "add `sources: [\"short-name § Heading\"]`, `[\"outside\"]` or `[\"inferred\"]`",
                )),
            );
        }
    }
}

/// What stands at the root has no other element to take its sources from, and another reading may not take those of the
/// reading in use.
fn needs_own(element: &Element<'_>) -> bool {
    match element.kind {
        Kind::Structure => false,
        Kind::Claim => true,
        _ => element.is_of_root && element.has("sources"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_body_without_a_source_is_told_and_its_parts_inherit_one() {
        assert_eq!(
            found(RULE.code, &bodies(r#""board": (name: "Board", seats: [(count: Exactly(2))])"#)),
            [r#"bodies["board"].sources: `bodies["board"]` has no source"#]
        );
        assert_eq!(
            found(
                RULE.code,
                &bodies(r#""board": (name: "Board", seats: [(count: Exactly(2))], sources: ["outside"])"#)
            )
            .len(),
            0
        );
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }

    #[test]
    fn another_reading_does_not_inherit_that_of_the_reading_in_use() {
        let text = bodies(r#""board": (name: "Board", claims: [(reading: "x")], sources: ["plan"])"#);
        assert_eq!(found(RULE.code, &text).len(), 1);
        let all = r#"editions: {"1": ()}, documents: {"a": ()}, mandates: [()], routes: {"r": ()}, events: {"e": ()}, changes: [()],"#;
        assert_eq!(found(RULE.code, &file(all)).len(), 6);
    }
}
