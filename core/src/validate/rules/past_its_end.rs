//! `past-its-end`: a document is said to hold, or the last edition to be the one that holds, although its time has
//! run out.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::{Stage, Validity, WrittenDate};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("past-its-end"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "ett dokument anges gälla, eller den sista utgåvan vara den som gäller, fast tiden har gått ut",
            "a document is said to hold, or the last edition to be the one that holds, although its time has run out",
        ),
        why: both("strukturen visas som om den gällde i dag", "the structure is shown as if it held today"),
        fix: both(
            "ange en ny tid, `stage: Replaced`, eller en ny utgåva",
            "give a new time, `stage: Replaced`, or a new edition",
        ),
        fails: r#"documents: {
    "plan-2024": (name: "Plan 2024", stage: InForce, valid: Until("2025-12-31"), sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "plan-2024": (name: "Plan 2024", stage: InForce, valid: Until("2027-12-31"), sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let Some(today) = context.today else { return };
    let past = |date: &WrittenDate| date.date().is_some_and(|end| end.is_before(today));
    for (path, id, document) in super::documents(context).filter(|(_, _, one)| one.stage == Some(Stage::InForce)) {
        let Some(Validity::Until(end)) = &document.valid else { continue };
        if past(end) {
            let end = end.as_str();
            let message = Said::new(
                format!("`{id}` anges gälla, men gällde till {end}"),
                format!("`{id}` is said to hold, but held until {end}"),
            );
            findings.push(RULE.finding_with_fix(path.field("valid"), message));
        }
    }
    let editions = &context.draft.editions;
    if let Some((id, last)) = editions.last()
        && editions.values().all(|edition| edition.valid_until.as_ref().is_some_and(past))
        && let Some(end) = &last.valid_until
    {
        let path = FieldPath::root().field("editions").key(id.as_str()).field("valid_until");
        let end = end.as_str();
        let message = Said::new(
            format!("den sista utgåvan, `{id}`, gällde till {end}"),
            format!("the last edition, `{id}`, held until {end}"),
        );
        findings.push(RULE.finding_with_fix(path, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PartialDate;
    use crate::validate::rules::testing::file;

    #[test]
    fn the_last_edition_may_have_run_out_only_where_none_holds() {
        let on_new_year = |editions: &str| {
            let today = PartialDate::parse("2026-01-01");
            let findings = crate::check_on(&file(&format!("editions: {{{editions}}},")), today.as_ref()).findings;
            findings.iter().filter(|finding| finding.code == RULE.code).count()
        };
        let one = r#""1": (name: "1", valid_until: "2025-12-31", sources: ["plan"]),"#;
        assert_eq!(on_new_year(one), 1);
        assert_eq!(on_new_year(&format!(r#"{one} "2": (name: "2", valid_from: "2026", sources: ["plan"])"#)), 0);
    }
}
