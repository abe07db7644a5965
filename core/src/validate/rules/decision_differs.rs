//! `decision-differs`: a decision on a document at an event does not agree with what the document says of the day and
//! of who decides.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::id::BodyId;
use crate::model::{Document, Power, Principal, WrittenDate};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("decision-differs"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "ett beslut om ett dokument på ett möte stämmer inte med vad dokumentet säger om dag och beslutare",
            "a decision on a document at an event does not agree with what the document says of the day and of who decides",
        ),
        why: both(
            "den ena uppgiften är fel läst, eller så menas ett annat beslut",
            "one of the two is read wrongly, or another decision is meant",
        ),
        fix: both(
            "rätta den ena; var det ett förslag som antogs, skriv `power: Propose`",
            "correct one of them; where it was a proposal that was adopted, write `power: Propose`",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024-05-02",
        decisions: [(text: "The plan is adopted", over: ["plan-2024"], power: Decide)],
        sources: ["plan"],
    ),
},
documents: {
    "plan-2024": (name: "Plan 2024", decided_on: "2024-03-15", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024-03-15",
        decisions: [(text: "The plan is adopted", over: ["plan-2024"], power: Decide)],
        sources: ["plan"],
    ),
},
documents: {
    "plan-2024": (name: "Plan 2024", decided_on: "2024-03-15", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, _, event) in super::events(context) {
        let date = event.date.as_ref().and_then(WrittenDate::date);
        for (index, decision) in event.decisions.iter().enumerate().filter(|(_, one)| one.power == Some(Power::Decide))
        {
            let path = path.field("decisions").index(index);
            for (position, id) in decision.over.iter().enumerate() {
                let Some(document) = context.structure.documents.get(id).filter(|document| !document.is_a_kind) else {
                    continue;
                };
                let decided_on = document.decided_on.known();
                let day = decided_on.zip(date.as_ref()).filter(|(on, date)| on.differs(date));
                let (field, message) = if let Some((on, _)) = day {
                    let on = on.as_str();
                    (
                        "decided_on",
                        Said::new(
                            format!("`{id}` anges vara beslutat {on}"),
                            format!("`{id}` is said to have been decided on {on}"),
                        ),
                    )
                } else if event.body.as_ref().is_some_and(|body| is_decided_by_others(document, body)) {
                    (
                        "decided_by",
                        Said::new(
                            format!("`{id}` anges vara beslutat av andra"),
                            format!("`{id}` is said to be decided by others"),
                        ),
                    )
                } else {
                    continue;
                };
                let there = FieldPath::root().field("documents").key(id.as_str()).field(field);
                let finding = RULE.finding_with_fix(path.field("over").index(position), message);
                findings.push(finding.related(there, Said::new("enligt dokumentet", "as the document says")));
            }
        }
    }
}

/// Whether bodies are named that decide, and this is not one of them.
fn is_decided_by_others(document: &Document, body: &BodyId) -> bool {
    let named = document.decided_by.known().map_or(&[][..], Vec::as_slice);
    let bodies = named.iter().map(|one| if let Principal::Body(id) = one { Some(id) } else { None });
    let bodies: Option<Vec<_>> = bodies.collect();
    bodies.is_some_and(|bodies| !bodies.is_empty() && !bodies.contains(&body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn a_body_that_does_not_decide_the_document_is_told() {
        let text = |power: &str, by: &str| {
            file(&format!(
                r#"bodies: {{"board": (name: "Board", sources: ["plan"]), "council": (name: "Council", sources: ["plan"])}},
                documents: {{"d": (name: "D", decided_by: [{by}], sources: ["plan"])}},
                events: {{"m": (name: "M", body: "board", date: "2024", decisions: [(text: "T", over: ["d"], power: {power})], sources: ["plan"])}},"#
            ))
        };
        assert_eq!(found(RULE.code, &text("Decide", r#"Body("council")"#)).len(), 1);
        assert_eq!(found(RULE.code, &text("Propose", r#"Body("council")"#)).len(), 0);
        assert_eq!(found(RULE.code, &text("Decide", r#"Body("council"), Body("board")"#)).len(), 0);
        assert_eq!(found(RULE.code, &text("Decide", r#"Party("region")"#)).len(), 0);
    }
}
