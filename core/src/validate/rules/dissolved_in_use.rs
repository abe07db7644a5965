//! `dissolved-in-use`: a body that has ended directs, receives or gives something in a body that still exists, or has
//! a mandate.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::{FieldPath, Segment};
use crate::validate::references::{self, Target};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("dissolved-in-use"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp som har upphört styr, tar emot eller ger något i en grupp som finns kvar, eller har ett mandat",
            "a body that has ended directs, receives or gives something in a body that still exists, or has a mandate",
        ),
        why: both("ingen kan vända sig till den längre", "nobody can turn to it any more"),
        fix: both(
            "nämn den som har kommit i stället, eller ta bort det",
            "name the one that has come instead, or remove it",
        ),
        fails: r#"bodies: {
    "council": (name: "Council", level: "top", until: "2021", sources: ["plan"]),
    "board": (name: "Board", level: "top", superiors: ["council"], sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "council": (name: "Council", level: "top", sources: ["plan"]),
    "board": (name: "Board", level: "top", superiors: ["council"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(today) = context.today else { return };
    let end = |id: &str| {
        let until = context.draft.bodies.get(id).and_then(|body| body.until.as_ref())?;
        until.date().filter(|until| until.is_before(today))
    };
    for reference in references::all(context.elements) {
        let names_body = matches!(reference.target, Target::Body | Target::Actor);
        let Some(until) = names_body.then(|| end(&reference.id)).flatten() else { continue };
        let still_in_use = match reference.path.segments() {
            [Segment::Field(map), Segment::Key(user), Segment::Field(field), ..] if map == "bodies" => {
                field != "replaced_by" && end(user).is_none()
            }
            [Segment::Field(map), ..] => map == "mandates",
            _ => false,
        };
        if still_in_use {
            let (id, until) = (&reference.id, until.as_str());
            let message = Said::new(format!("`{id}` upphörde {until}"), format!("`{id}` ended in {until}"));
            let there = FieldPath::root().field("bodies").key(id).field("until");
            let finding = RULE.finding_with_fix(reference.path, message);
            findings.push(finding.related(there, Said::new("upphörde", "it ended")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PartialDate;
    use crate::validate::rules::testing::bodies;

    #[test]
    fn an_end_that_lies_ahead_and_a_user_that_has_ended_too_are_nothing_to_tell() {
        let on_new_year = |board: &str| {
            let text = bodies(&format!(
                r#""council": (name: "Council", level: "top", until: "2025", sources: ["plan"]), "board": (name: "Board", level: "top", {board} sources: ["plan"])"#
            ));
            let count = |day: &str| {
                let today = PartialDate::parse(day);
                let findings = crate::check_on(&text, today.as_ref()).findings;
                findings.iter().filter(|finding| finding.code == RULE.code).count()
            };
            (count("2025-12-31"), count("2026-01-01"))
        };
        assert_eq!(on_new_year(r#"superiors: ["council"],"#), (0, 1));
        assert_eq!(on_new_year(r#"superiors: ["council"], until: "2024","#), (0, 0));
        assert_eq!(on_new_year(r#"until: "2024", replaced_by: ["council"],"#), (0, 0));
    }
}
