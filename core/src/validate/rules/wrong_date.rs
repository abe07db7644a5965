//! `wrong-date`: a date is not written as year, year-month or year-month-day, or does not exist.
//!
//! Why it matters: it cannot be put in order with others.
//! The fix: write `"2021"`, `"2021-04"` or `"2021-04-15"`.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::draft::told::Value;
use crate::words::Said;

/// The code.
const CODE: Code = Code("wrong-date");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            if let Value::Date(date) = value
                && date.date().is_none()
            {
                let date = date.as_str();
                findings.push(
                    Diagnostic::error(
                        CODE,
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
        assert_eq!(found(CODE, &text).len(), 3);
        let text = file(
            r#"editions: {"1": (name: "1", valid_from: "x")}, documents: {"a": (name: "A", decided_on: "x", valid: Until("x"))},
            events: {"e": (name: "E", date: "x")}, changes: [(date: "x", change: Joined)],"#,
        );
        assert_eq!(found(CODE, &text).len(), 5, "{:#?}", found(CODE, &text));
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
