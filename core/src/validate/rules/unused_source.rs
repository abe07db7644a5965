//! `unused-source`: a document is listed, and nothing rests on it.
//!
//! Why it matters: a source that nothing leads to is either forgotten or not needed.
//! The fix: cite it where a fact stands in it, or remove it.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("unused-source");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use std::collections::BTreeSet;

use crate::validate::references::{self, Target};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let used: BTreeSet<String> = references::all(context.elements)
        .into_iter()
        .filter(|reference| reference.target == Target::Source)
        .map(|reference| reference.id)
        .collect();
    for id in context.draft.sources.keys().filter(|id| !used.contains(id.as_str())) {
        findings.push(
            Diagnostic::note(
                CODE,
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
        assert_eq!(found(CODE, &text), [r#"sources["other"]: nothing cites the source `other`"#]);
        assert_eq!(found(CODE, &bodies("")).len(), 0);
    }
}
