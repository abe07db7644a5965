//! `event-outside-body`: something happened in a body before it existed or after it had ended.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("event-outside-body"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "något hände i en grupp innan den fanns eller efter att den hade upphört",
            "something happened in a body before it existed or after it had ended",
        ),
        why: both(
            "ett av datumen är fel, eller så menas en annan grupp",
            "one of the dates is wrong, or another body is meant",
        ),
        fix: both(
            "rätta ett av datumen, eller nämn den andra gruppen",
            "correct one of the dates, or name the other body",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", since: "2021", sources: ["plan"]),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2019-05-01",
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", since: "2021", sources: ["plan"]),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2022-05-01",
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, event) in &context.structure.events {
        let (Some(name), Some(date)) = (&event.body, event.date.known()) else { continue };
        let Some(body) = context.structure.bodies.get(name) else { continue };
        let (field, message) = if body.since.known().is_some_and(|since| date.is_before(since)) {
            ("since", Said::new(format!("`{name}` fanns inte då"), format!("`{name}` did not exist then")))
        } else if body.until.as_ref().is_some_and(|until| until.is_before(date)) {
            ("until", Said::new(format!("`{name}` hade upphört då"), format!("`{name}` had ended then")))
        } else {
            continue;
        };
        let root = FieldPath::root();
        let finding = RULE.finding_with_fix(root.field("events").key(id.as_str()).field("date"), message);
        let there = root.field("bodies").key(name.as_str()).field(field);
        findings.push(finding.related(there, Said::new("gruppens datum", "the date of the body")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn an_event_after_the_end_is_told_and_one_that_may_lie_within_is_not() {
        let at = |body: &str, date: &str| {
            file(&format!(
                r#"bodies: {{"board": (name: "Board", {body} sources: ["plan"])}},
                events: {{"m": (name: "M", body: "board", date: "{date}", sources: ["plan"])}},"#
            ))
        };
        assert_eq!(found(RULE.code, &at(r#"until: "2021-06","#, "2021-07-01")).len(), 1);
        assert_eq!(found(RULE.code, &at(r#"until: "2021","#, "2021-07-01")).len(), 0);
        assert_eq!(found(RULE.code, &at(r#"since: "2021-06","#, "2021")).len(), 0);
        assert_eq!(found(RULE.code, &at("", "1921")).len(), 0);
    }
}
