//! `unused-source`: a document is listed, and nothing rests on it.

use std::collections::BTreeSet;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::validate::references::{self, Target};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unused-source"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both(
            "ett dokument finns bland källorna och inget hänvisar till det",
            "a document is listed among the sources, and nothing rests on it",
        ),
        why: both("det är antingen glömt eller behövs inte", "it is either forgotten or not needed"),
        fix: both(
            "hänvisa till det där en uppgift står i det, eller ta bort det",
            "cite it where a fact stands in it, or remove it",
        ),
        fails: r#"sources: {
    "plan": (title: "The plan"),
    "handbook": (title: "The handbook"),
},"#,
        passes: r#"sources: {
    "plan": (title: "The plan"),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let used: BTreeSet<String> = references::all(context.elements)
        .into_iter()
        .filter(|reference| reference.target == Target::Source)
        .map(|reference| reference.id)
        .collect();
    for id in context.draft.sources.keys().filter(|id| !used.contains(id.as_str())) {
        findings.push(
            RULE.finding(
                FieldPath::root().field("sources").key(id.as_str()),
                Said::new(format!("inget hänvisar till källan `{id}`"), format!("nothing cites the source `{id}`")),
            )
            .hint(Said::new("hänvisa till den, eller ta bort den", "cite it, or remove it")),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_source_that_nothing_cites_is_noted() {
        let text = file("").replace(r#"sources: { "plan""#, r#"sources: { "other": (title: "Other"), "plan""#);
        assert_eq!(found(RULE.code, &text), [r#"sources["other"]: nothing cites the source `other`"#]);
        assert_eq!(found(RULE.code, &bodies("")).len(), 0);
    }
}
