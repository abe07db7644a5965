//! `missing-field`: something that every such element must have is not there.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Kind;
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("missing-field"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "något som varje sådan sak måste ha finns inte",
            "something that every such thing must have is not there",
        ),
        why: both(
            "utan namn kan den inte visas, utan klass inte jämföras",
            "without a name it cannot be shown, without a classification not be compared",
        ),
        fix: both("lägg till fältet", "add the field"),
        fails: r#"bodies: {
    "board": (level: "top", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        for (field, example) in needed(element.kind) {
            if element.get(field).is_none() && !context.places.was_dropped(&element.path.field(field)) {
                findings.push(missing(&element.path, field, example));
            }
        }
    }
}

/// The fields that every element of a kind must have, each with what it may look like.
fn needed(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Structure => &[("format", "1"), ("id", "\"my-county\""), ("name", NAME), ("language", "\"sv\"")],
        Kind::Source => &[("title", NAME)],
        Kind::Claim => &[("reading", NAME)],
        Kind::Accepted => &[("code", "\"no-level\""), ("why", NAME)],
        Kind::Edition
        | Kind::Level
        | Kind::Line
        | Kind::Division
        | Kind::Area
        | Kind::Topic
        | Kind::Body
        | Kind::Document
        | Kind::Route
        | Kind::Outcome => &[("name", NAME)],
        Kind::Party => &[("name", NAME), ("classification", "Municipality")],
        Kind::Task | Kind::Decision => &[("text", NAME)],
        Kind::Cadence => &[("frequency", "PerYear(Exactly(4))")],
        Kind::Relation => &[("relation", "ReportsTo"), ("to", "[\"board\"]")],
        Kind::Mandate => &[("holder", "Body(\"board\")"), ("power", "Decide")],
        Kind::Input => &[("question", NAME)],
        Kind::Step => &[("does", "Decide")],
        Kind::Event => &[("name", NAME), ("date", "\"2024-03-15\"")],
        Kind::Attendance => &[("of", "Party(\"region\")")],
        Kind::Change => &[("change", "Founded")],
        Kind::Instance | Kind::Seat | Kind::Chair | Kind::Rule => &[],
    }
}

/// What a text may look like.
const NAME: &str = "\"…\"";

fn missing(path: &FieldPath, field: &str, example: &str) -> Diagnostic {
    let whole = path.segments().is_empty();
    let message = if whole {
        Said::new(format!("filen saknar `{field}`"), format!("the file has no `{field}`"))
    } else {
        Said::new(format!("`{path}` saknar `{field}`"), format!("`{path}` has no `{field}`"))
    };
    RULE.finding(path.field(field), message)
        .hint(Said::new(format!("lägg till `{field}: {example}`"), format!("add `{field}: {example}`")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn each_element_is_asked_for_what_it_needs() {
        let text = file(
            r#"lines: { "a": () }, bodies: { "board": (tasks: [()], cadence: [()], relations: [()], sources: ["plan"]) },"#,
        );
        let mut lacking = found(RULE.code, &text);
        lacking.sort();
        let paths: Vec<_> = lacking.iter().filter_map(|line| line.split(':').next()).collect();
        assert_eq!(
            paths,
            [
                r#"bodies["board"].cadence[0].frequency"#,
                r#"bodies["board"].name"#,
                r#"bodies["board"].relations[0].relation"#,
                r#"bodies["board"].relations[0].to"#,
                r#"bodies["board"].tasks[0].text"#,
                r#"lines["a"].name"#,
            ],
        );
        let text = file(
            r#"claims: [()], accepted: [()], editions: {"1": ()}, documents: {"d": ()}, mandates: [()], changes: [()],
            routes: {"r": (inputs: {"i": ()}, outcomes: {"o": ()}, rules: {"a": (steps: [()])})},
            events: {"e": (attendance: [()], decisions: [()])},"#,
        );
        assert_eq!(found(RULE.code, &text).len(), 16, "{:#?}", found(RULE.code, &text));
    }

    #[test]
    fn an_empty_file_is_told_what_a_file_begins_with() {
        assert_eq!(found(RULE.code, "()").len(), 4);
        assert_eq!(found(RULE.code, &bodies("")), Vec::<String>::new());
    }
}
