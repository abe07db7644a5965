//! `unknown-code`: `accepted` names a code that does not exist.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::validate::explain;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unknown-code"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both("`accepted` nämner en kod som inte finns", "`accepted` names a code that does not exist"),
        why: both("då godtas ingenting", "nothing is accepted then"),
        fix: both("skriv koden som den står i meddelandet", "write the code as it stands in the finding"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},
accepted: [(code: "no-levle", why: "It serves all levels")],"#,
        passes: r#"bodies: {
    "board": (name: "Board", sources: ["plan"]),
},
accepted: [(code: "no-level", why: "It serves all levels")],"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (index, entry) in context.draft.accepted.iter().enumerate() {
        let Some(code) = entry.code.as_deref().filter(|code| explain::find(code).is_none()) else { continue };
        let path = FieldPath::root().field("accepted").index(index).field("code");
        let message = Said::new(format!("det finns ingen kod `{code}`"), format!("there is no code `{code}`"));
        let near = explain::near(code);
        let near = near.map(|near| Said::new(format!("menar du `{near}`?"), format!("did you mean `{near}`?")));
        findings.push(RULE.finding_with_fix(path, message).maybe_hint(near));
    }
}
