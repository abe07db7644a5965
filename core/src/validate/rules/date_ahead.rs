//! `date-ahead`: something is said to have happened on a day that has not come.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::{Kind, Value};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("date-ahead"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "något anges ha hänt en dag som inte har kommit",
            "something is said to have happened on a day that has not come",
        ),
        why: both("oftast är ett årtal fel skrivet", "mostly a year is misspelled"),
        fix: both(
            "rätta datumet; det som bara är planerat hör hemma i `note`",
            "correct the date; what is only planned belongs in `note`",
        ),
        fails: r#"documents: {
    "plan-2024": (name: "Plan 2024", decided_on: "2042-03-15", sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "plan-2024": (name: "Plan 2024", decided_on: "2024-03-15", sources: ["plan"]),
},"#,
    },
};

/// Where the day stands on which something happened.
const DAYS: [(Kind, &str); 4] =
    [(Kind::Source, "date"), (Kind::Document, "decided_on"), (Kind::Event, "date"), (Kind::Change, "date")];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(today) = context.today else { return };
    for element in context.elements {
        for (_, field) in DAYS.iter().filter(|(kind, _)| *kind == element.kind) {
            let Some(Value::Date(written)) = element.get(field) else { continue };
            if written.date().is_some_and(|date| today.is_before(&date)) {
                let written = written.as_str();
                let message = Said::new(format!("{written} har inte varit än"), format!("{written} has not come yet"));
                findings.push(RULE.finding_with_fix(element.path.field(field), message));
            }
        }
    }
}
