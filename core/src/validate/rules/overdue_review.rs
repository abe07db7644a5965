//! `overdue-review`: an edition or a document should have been looked through by now.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::{Kind, Value};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("overdue-review"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en utgåva eller ett dokument skulle ha setts över vid det här laget",
            "an edition or a document should have been looked through by now",
        ),
        why: both("det som står där kan ha slutat gälla", "what stands there may no longer hold"),
        fix: both(
            "ange den nya dagen, eller skriv `stage: Replaced` om något annat har kommit i stället",
            "give the new date, or write `stage: Replaced` where something else has come instead",
        ),
        fails: r#"documents: {
    "plan-2024": (name: "Plan 2024", review_by: "2025-12-31", sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "plan-2024": (name: "Plan 2024", review_by: "2027-12-31", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(today) = context.today else { return };
    for element in context.elements.iter().filter(|element| matches!(element.kind, Kind::Edition | Kind::Document)) {
        let Some(Value::Date(review)) = element.get("review_by") else { continue };
        let replaced = matches!(element.get("stage"), Some(Value::Word("Replaced", _)));
        if review.date().is_some_and(|review| review.is_before(today)) && !replaced {
            let (path, review) = (&element.path, review.as_str());
            let message = Said::new(
                format!("`{path}` skulle ha setts över senast {review}"),
                format!("`{path}` should have been looked through by {review}"),
            );
            findings.push(RULE.finding_with_fix(path.field("review_by"), message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PartialDate;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn only_what_is_certainly_past_is_overdue_and_only_where_the_day_is_known() {
        let text = file(
            r#"editions: {"1": (name: "1", review_by: "2026", sources: ["plan"])},
            documents: {"a": (name: "A", review_by: "2025", stage: Replaced, sources: ["plan"]), "b": (name: "B", review_by: "2026-02", sources: ["plan"])},"#,
        );
        let on = |day: &str| {
            let today = PartialDate::parse(day);
            let findings = crate::check_on(&text, today.as_ref()).findings;
            findings
                .into_iter()
                .filter(|finding| finding.code == RULE.code)
                .map(|finding| finding.path.to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(on("2026-02-28"), Vec::<String>::new());
        assert_eq!(on("2026-03-01"), [r#"documents["b"].review_by"#]);
        assert_eq!(on("2027-01-01").len(), 2);
        assert_eq!(found(RULE.code, &text), Vec::<String>::new());
    }
}
