//! `mandate-over-nothing`: a mandate does not say what it is about.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("mandate-over-nothing"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("ett mandat säger inte vad det gäller", "a mandate does not say what it is about"),
        why: both("det går inte att veta vad som får beslutas", "it cannot be known what may be decided"),
        fix: both(
            "ange dokument i `over`, `matter` i ord, eller `topics`",
            "give documents in `over`, `matter` in words, or `topics`",
        ),
        fails: r#"mandates: [(holder: Party("region"), power: Decide, sources: ["plan"])],"#,
        passes: r#"mandates: [(holder: Party("region"), power: Decide, matter: "The budget", sources: ["plan"])],"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (index, mandate) in context.draft.mandates.iter().enumerate() {
        let path = FieldPath::root().field("mandates").index(index);
        let about_nothing = mandate.over.is_empty() && mandate.matter.is_none() && mandate.topics.is_empty();
        if about_nothing && !context.places.lost_a_part(&path) {
            let message = Said::new("det står inte vad mandatet gäller", "it does not say what the mandate is about");
            findings.push(RULE.finding_with_fix(path, message));
        }
    }
}
