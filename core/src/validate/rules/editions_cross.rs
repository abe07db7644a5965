//! `editions-cross`: two editions hold at the same time, or the older stands after the newer.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::WrittenDate;
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("editions-cross"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "två utgåvor gäller samtidigt, eller den äldre står efter den nyare",
            "two editions hold at the same time, or the older stands after the newer",
        ),
        why: both("vilken som gäller en viss dag går inte att säga", "which of them holds on a day cannot be told"),
        fix: both(
            "skriv den äldsta först, och låt varje utgåva sluta innan nästa börjar",
            "write the oldest first, and let each end before the next begins",
        ),
        fails: r#"editions: {
    "2023": (name: "2023", valid_from: "2023-01-01", valid_until: "2024-12-31", sources: ["plan"]),
    "2024": (name: "2024", valid_from: "2024-06-01", sources: ["plan"]),
},"#,
        passes: r#"editions: {
    "2023": (name: "2023", valid_from: "2023-01-01", valid_until: "2024-12-31", sources: ["plan"]),
    "2024": (name: "2024", valid_from: "2025-01-01", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let date = |written: &Option<WrittenDate>| written.as_ref().and_then(WrittenDate::date);
    let editions = &context.draft.editions;
    for ((first, earlier), (second, later)) in editions.iter().zip(editions.iter().skip(1)) {
        let Some(begins) = date(&later.valid_from) else { continue };
        let message = if date(&earlier.valid_from).is_some_and(|first| begins.is_before(&first)) {
            Said::new(
                format!("`{second}` börjar före `{first}`, som står före den"),
                format!("`{second}` begins before `{first}`, which stands before it"),
            )
        } else if date(&earlier.valid_until).is_some_and(|end| begins.is_before(&end)) {
            Said::new(
                format!("`{second}` börjar innan `{first}` har slutat gälla"),
                format!("`{second}` begins before `{first}` has ended"),
            )
        } else {
            continue;
        };
        let path = FieldPath::root().field("editions");
        let finding = RULE.finding_with_fix(path.key(second.as_str()).field("valid_from"), message);
        findings.push(finding.related(path.key(first.as_str()), Said::new("den andra", "the other")));
    }
}
