//! `ends-before-it-starts`: a body, an edition or a document ends before it begins.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::model::PartialDate;
use crate::path::Segment;
use crate::validate::elements::Element;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("ends-before-it-starts"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp, en utgåva eller ett dokument upphör innan det börjar",
            "a body, an edition or a document ends before it begins",
        ),
        why: both("då skulle det aldrig ha funnits", "it would never have existed"),
        fix: both("rätta ett av datumen", "correct one of the dates"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", since: "2024", until: "2021", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", since: "2021", until: "2024", sources: ["plan"]),
},"#,
    },
};

/// The fields that say when something begins, and when it ends.
const PAIRS: [(&str, &str); 3] = [("since", "until"), ("valid_from", "valid_until"), ("valid_from", "valid")];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        for (begins, ends) in PAIRS {
            let (Some(since), Some(until)) = (date(element, begins), date(element, ends)) else { continue };
            // Dates compare as texts; the shorter of two that begin alike says nothing about their order.
            let (since, until) = (since.as_str(), until.as_str());
            if until < since && !since.starts_with(until) {
                let id = match element.path.segments().last() {
                    Some(Segment::Key(id)) => id.clone(),
                    _ => element.path.to_string(),
                };
                findings.push(
                    RULE.finding(
                        element.path.field(ends),
                        Said::new(
                            format!("`{id}` upphör {until} men börjar {since}"),
                            format!("`{id}` ends {until} but begins {since}"),
                        ),
                    )
                    .hint(Said::new("rätta ett av datumen", "correct one of the dates"))
                    .related(element.path.field(begins), Said::new("börjar här", "begins here")),
                );
            }
        }
    }
}

fn date(element: &Element<'_>, field: &str) -> Option<PartialDate> {
    match element.get(field)? {
        Value::Date(date) => date.date(),
        Value::Word("Until", values) => match values.as_slice() {
            [Value::Date(date)] => date.date(),
            _ => None,
        },
        _ => None,
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
        assert_eq!(found(RULE.code, &board("2021", "2019")).len(), 1);
        assert_eq!(found(RULE.code, &board("2021-05", "2021-04")).len(), 1);
        let text = file(
            r#"editions: {"1": (name: "1", valid_from: "2022", valid_until: "2021", sources: ["plan"])},
            documents: {"a": (name: "A", valid_from: "2022", valid: Until("2021"), sources: ["plan"])},"#,
        );
        assert_eq!(
            found(RULE.code, &text),
            [
                r#"editions["1"].valid_until: `1` ends 2021 but begins 2022"#,
                r#"documents["a"].valid: `a` ends 2021 but begins 2022"#
            ]
        );
    }

    #[test]
    fn dates_of_unequal_exactness_clash_only_where_they_must() {
        assert_eq!(found(RULE.code, &board("2021-05", "2021")).len(), 0);
        assert_eq!(found(RULE.code, &board("2021", "2021-05")).len(), 0);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
