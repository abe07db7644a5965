//! `wrong-date`: a date is not written as year, year-month or year-month-day, or does not exist.
//!
//! Why it matters: it cannot be put in order with others.
//! The fix: write `"2021"`, `"2021-04"` or `"2021-04-15"`.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("wrong-date");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use crate::model::{Frequency, PartialDate};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut look = |path: FieldPath, date: Option<&str>| {
        if let Some(date) = date
            && PartialDate::parse(date).is_none()
        {
            findings.push(
                Diagnostic::error(
                    CODE,
                    path,
                    Said::new(format!("`{date}` är inget datum"), format!("`{date}` is not a date")),
                )
                .hint(Said::new(
                    "skriv `\"2021\"`, `\"2021-04\"` eller `\"2021-04-15\"`",
                    "write `\"2021\"`, `\"2021-04\"` or `\"2021-04-15\"`",
                )),
            );
        }
    };
    for (id, source) in &context.draft.sources {
        look(FieldPath::root().field("sources").key(id.as_str()).field("date"), source.date.as_deref());
    }
    for (path, _, body) in super::bodies(context) {
        look(path.field("since"), body.since.as_deref());
        look(path.field("until"), body.until.as_deref());
        for (index, cadence) in body.cadence.iter().enumerate() {
            if let Some(Frequency::Dates(dates)) = &cadence.frequency {
                for date in dates {
                    look(path.field("cadence").index(index).field("frequency"), Some(date));
                }
            }
        }
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
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
