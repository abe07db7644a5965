//! `wrong-link`: the link to a source does not begin with `https://` or `http://`, or has spaces.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("wrong-link"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en länk till en källa börjar inte med `https://` eller `http://`, eller har mellanslag",
            "the link to a source does not begin with `https://` or `http://`, or has spaces",
        ),
        why: both("den går inte att följa", "it cannot be followed"),
        fix: both("klistra in hela adressen", "paste the whole address"),
        fails: r#"sources: {
    "plan": (title: "The plan", link: "example.org/plan"),
},"#,
        passes: r#"sources: {
    "plan": (title: "The plan", link: "https://example.org/plan"),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, source) in &context.draft.sources {
        let Some(link) = &source.link else { continue };
        let address = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
        if address.is_none_or(|rest| rest.is_empty() || link.contains(char::is_whitespace)) {
            let path = FieldPath::root().field("sources").key(id.as_str()).field("link");
            let message = Said::new("det är ingen webbadress", "it is not a web address");
            findings.push(RULE.finding_with_fix(path, message));
        }
    }
}
