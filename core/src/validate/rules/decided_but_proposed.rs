//! `decided-but-proposed`: a document has a day of decision but is said to be under way or only proposed.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Stage;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("decided-but-proposed"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "ett dokument har en beslutsdag men anges vara på väg eller bara föreslaget",
            "a document has a day of decision but is said to be under way or only proposed",
        ),
        why: both("det går inte att veta om det är beslutat", "it cannot be known whether it is decided"),
        fix: both("rätta `stage`, eller ta bort `decided_on`", "correct `stage`, or remove `decided_on`"),
        fails: r#"documents: {
    "plan-2024": (name: "Plan 2024", stage: Proposed, decided_on: "2024-03-15", sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "plan-2024": (name: "Plan 2024", stage: InForce, decided_on: "2024-03-15", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, document) in super::documents(context).filter(|(_, _, document)| document.decided_on.is_some()) {
        let stage = match document.stage {
            Some(Stage::UnderWay) => "UnderWay",
            Some(Stage::Proposed) => "Proposed",
            Some(Stage::InForce | Stage::Replaced) | None => continue,
        };
        let message = Said::new(
            format!("`{id}` har en beslutsdag men är `{stage}`"),
            format!("`{id}` has a day of decision but is `{stage}`"),
        );
        let finding = RULE.finding_with_fix(path.field("stage"), message);
        findings.push(finding.related(path.field("decided_on"), Said::new("beslutsdagen", "the day of decision")));
    }
}
