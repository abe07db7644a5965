//! `unusual-id`: the structure's own id is not a short word of small letters, digits and hyphens.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unusual-id"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "strukturens eget id är inte ett kort ord av små bokstäver, siffror och bindestreck",
            "the structure's own id is not a short word of small letters, digits and hyphens",
        ),
        why: both(
            "det står i länkar och i namnet på den sparade kopian",
            "it stands in links and names the stored copy",
        ),
        fix: both("skriv till exempel `my-county`", "write for example `my-county`"),
        fails: r#"id: "My county","#,
        passes: r#"id: "my-county","#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(id) = &context.draft.id else { return };
    let usual = !id.is_empty()
        && id.len() <= 60
        && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
    if !usual {
        findings.push(
            RULE.finding(
                FieldPath::root().field("id"),
                Said::new(
                    format!("`{id}` duger inte som strukturens id"),
                    format!("`{id}` will not do as the id of a structure"),
                ),
            )
            .hint(Said::new(
                "använd små bokstäver a–z, siffror och bindestreck, högst 60 tecken",
                "use small letters a–z, digits and hyphens, at most 60 characters",
            )),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn an_id_that_cannot_stand_in_a_link_is_an_error() {
        for bad in ["", "Min kommun", "län", "a/b"] {
            assert_eq!(found(RULE.code, &file("").replace("testland", bad)).len(), 1, "{bad}");
        }
        assert_eq!(found(RULE.code, &bodies("")).len(), 0);
    }
}
