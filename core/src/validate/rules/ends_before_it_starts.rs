//! `ends-before-it-starts`: a body's `until` lies before its `since`.
//!
//! Why it matters: it would never have existed.
//! The fix: correct one of the dates.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::words::Said;

/// The code.
const CODE: Code = Code("ends-before-it-starts");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use crate::model::PartialDate;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, body) in super::bodies(context) {
        let date = |text: &Option<String>| text.as_deref().and_then(PartialDate::parse);
        let (Some(since), Some(until)) = (date(&body.since), date(&body.until)) else { continue };
        // Dates compare as texts; the shorter of two that begin alike says nothing about their order.
        let (since, until) = (since.as_str(), until.as_str());
        if until < since && !since.starts_with(until) {
            findings.push(
                Diagnostic::error(
                    CODE,
                    path.field("until"),
                    Said::new(
                        format!("`{id}` upphör {until} men börjar {since}"),
                        format!("`{id}` ends {until} but begins {since}"),
                    ),
                )
                .hint(Said::new("rätta ett av datumen", "correct one of the dates"))
                .related(path.field("since"), Said::new("börjar här", "begins here")),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    fn board(since: &str, until: &str) -> String {
        bodies(&format!(r#""board": (name: "Board", since: "{since}", until: "{until}", sources: ["plan"])"#))
    }

    #[test]
    fn an_end_before_the_beginning_is_an_error() {
        assert_eq!(found(CODE, &board("2021", "2019")).len(), 1);
        assert_eq!(found(CODE, &board("2021-05", "2021-04")).len(), 1);
    }

    #[test]
    fn dates_of_unequal_exactness_clash_only_where_they_must() {
        assert_eq!(found(CODE, &board("2021-05", "2021")).len(), 0);
        assert_eq!(found(CODE, &board("2021", "2021-05")).len(), 0);
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
