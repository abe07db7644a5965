//! `unused-topic`: no body, no document and no mandate has the topic.

use std::collections::BTreeSet;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::validate::references::{self, Target};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unused-topic"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both(
            "ingen grupp, inget dokument och inget mandat har ämnet",
            "no body, no document and no mandate has the topic",
        ),
        why: both("den som väljer ämnet får ingenting", "who chooses the topic gets nothing"),
        fix: both("ange ämnet där det hör hemma, eller ta bort det", "give the topic where it belongs, or remove it"),
        fails: r#"topics: {
    "school": (name: "School", sources: ["plan"]),
    "care": (name: "Care", sources: ["plan"]),
},
bodies: {
    "board": (name: "Board", level: "top", topics: ["school"], sources: ["plan"]),
},"#,
        passes: r#"topics: {
    "school": (name: "School", sources: ["plan"]),
    "care": (name: "Care", sources: ["plan"]),
},
bodies: {
    "board": (name: "Board", level: "top", topics: ["school", "care"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    // A structure that is only begun has not come to its groups yet.
    if context.draft.bodies.values().all(|body| body.topics.is_empty()) {
        return;
    }
    let all = references::all(context.elements);
    let used: BTreeSet<&str> = all
        .iter()
        .filter(|reference| reference.target == Target::Topic)
        .map(|reference| reference.id.as_str())
        .collect();
    for id in context.draft.topics.keys().filter(|id| !used.contains(id.as_str())) {
        let message = Said::new(format!("ingen arbetar med `{id}`"), format!("nobody works with `{id}`"));
        findings.push(RULE.finding_with_fix(FieldPath::root().field("topics").key(id.as_str()), message));
    }
}
