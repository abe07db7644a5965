//! `successor-without-end`: others have come instead of a body, but it does not say until when it existed.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("successor-without-end"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both(
            "andra har kommit i stället för en grupp, men det står inte när den upphörde",
            "others have come instead of a body, but it does not say until when it existed",
        ),
        why: both("den visas som om den fanns kvar", "it is shown as if it still existed"),
        fix: both("ange `until`", "give `until`"),
        fails: r#"bodies: {
    "old": (name: "Old group", level: "top", replaced_by: ["new"], sources: ["plan"]),
    "new": (name: "New group", level: "top", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "old": (
        name: "Old group",
        level: "top",
        until: "2021", replaced_by: ["new"],
        sources: ["plan"],
    ),
    "new": (name: "New group", level: "top", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, body) in super::bodies(context) {
        let unsaid = body.until.is_none() && !context.places.was_dropped(&path.field("until"));
        if !body.replaced_by.is_empty() && unsaid {
            let message = Said::new(
                format!("`{id}` har ersatts, men när den upphörde anges inte"),
                format!("`{id}` has been replaced, but until when it existed is not stated"),
            );
            findings.push(RULE.finding_with_fix(path.field("replaced_by"), message));
        }
    }
}
