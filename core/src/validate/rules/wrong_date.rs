//! `wrong-date`: a date is not written as year, year-month or year-month-day, or does not exist.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("wrong-date"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "ett datum är inte skrivet som år, år-månad eller år-månad-dag, eller finns inte",
            "a date is not written as year, year-month or year-month-day, or does not exist",
        ),
        why: both("det går inte att ordna bland andra", "it cannot be put in order with others"),
        fix: both(
            "skriv `\"2021\"`, `\"2021-04\"` eller `\"2021-04-15\"`",
            "write `\"2021\"`, `\"2021-04\"` or `\"2021-04-15\"`",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", since: "spring 2021", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", since: "2021", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            if let Value::Date(date) = value
                && date.date().is_none()
            {
                let date = date.as_str();
                findings.push(
                    RULE.finding(
                        place.path(),
                        Said::new(format!("`{date}` är inget datum"), format!("`{date}` is not a date")),
                    )
                    .hint(Said::new(
                        "skriv `\"2021\"`, `\"2021-04\"` eller `\"2021-04-15\"`",
                        "write `\"2021\"`, `\"2021-04\"` or `\"2021-04-15\"`",
                    )),
                );
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_date_that_does_not_exist_is_an_error() {
        let text = bodies(
            r#""board": (name: "Board", since: "spring 2021", until: "2023-02-29", cadence: [(frequency: Dates(["2024-01-10", "10/2"]))], sources: ["plan"])"#,
        );
        assert_eq!(found(RULE.code, &text).len(), 3);
        let text = file(
            r#"editions: {"1": (name: "1", valid_from: "x")}, documents: {"a": (name: "A", decided_on: "x", valid: Until("x"))},
            events: {"e": (name: "E", date: "x")}, changes: [(date: "x", change: Joined)],"#,
        );
        assert_eq!(found(RULE.code, &text).len(), 5, "{:#?}", found(RULE.code, &text));
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
