//! `idle-acceptance`: `accepted` accepts something that does not occur in the file.

use super::{Context, Rule};
use super::{date_ahead, dissolved_in_use, overdue_review, past_its_end};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::validate::accepted::Acceptance;
use crate::validate::explain;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("idle-acceptance"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "`accepted` godtar något som inte finns i filen",
            "`accepted` accepts something that does not occur in the file",
        ),
        why: both(
            "det är antingen rättat eller står på ett annat ställe, och nästa sådana fynd skulle döljas",
            "it is either mended or stands elsewhere, and the next such finding would be hidden",
        ),
        fix: both("ta bort posten, eller rätta `at`", "remove the entry, or correct `at`"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},
accepted: [(code: "no-level", at: "bodies.board", why: "It serves all levels")],"#,
        passes: r#"bodies: {
    "board": (name: "Board", sources: ["plan"]),
},
accepted: [(code: "no-level", at: "bodies.board", why: "It serves all levels")],"#,
    },
};

/// Rules that say nothing where the day is not known.
const BY_DATE: [Code; 4] =
    [overdue_review::RULE.code, past_its_end::RULE.code, date_ahead::RULE.code, dissolved_in_use::RULE.code];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut idle = Vec::new();
    for (index, entry) in context.draft.accepted.iter().enumerate() {
        let Some(acceptance) = Acceptance::of(entry) else { continue };
        let Some(explained) = entry.code.as_deref().and_then(explain::find) else { continue };
        let is_an_error = explained.severity == Severity::Error;
        let was_not_asked = context.today.is_none() && BY_DATE.contains(&explained.code);
        if !is_an_error && !was_not_asked && !findings.iter().any(|finding| acceptance.covers(finding)) {
            let code = explained.code;
            let message = Said::new(format!("`{code}` finns inte där"), format!("there is no `{code}` there"));
            idle.push(RULE.finding_with_fix(FieldPath::root().field("accepted").index(index), message));
        }
    }
    findings.append(&mut idle);
}
