//! `replaced-in-force`: a document is said to hold, but another that holds has come instead of it.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::DocumentDraft;
use crate::explanation::{Explanation, both};
use crate::model::Stage;
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("replaced-in-force"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "ett dokument anges gälla, men ett annat som gäller har kommit i stället",
            "a document is said to hold, but another that holds has come instead of it",
        ),
        why: both("två dokument skulle gälla om samma sak", "two documents would hold on the same matter"),
        fix: both("skriv `stage: Replaced` på det gamla", "write `stage: Replaced` on the old one"),
        fails: r#"documents: {
    "plan-2022": (name: "Plan 2022", stage: InForce, sources: ["plan"]),
    "plan-2024": (name: "Plan 2024", stage: InForce, replaces: ["plan-2022"], sources: ["plan"]),
},"#,
        passes: r#"documents: {
    "plan-2022": (name: "Plan 2022", stage: Replaced, sources: ["plan"]),
    "plan-2024": (name: "Plan 2024", stage: InForce, replaces: ["plan-2022"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let holds = |document: &DocumentDraft| document.stage == Some(Stage::InForce);
    for (path, id, document) in super::documents(context).filter(|(_, _, document)| holds(document)) {
        for old in document.replaces.iter().filter(|old| *old != id) {
            if context.draft.documents.get(old).is_some_and(holds) {
                let message = Said::new(
                    format!("`{old}` anges gälla, men `{id}` har kommit i stället"),
                    format!("`{old}` is said to hold, but `{id}` has come instead"),
                );
                let there = FieldPath::root().field("documents").key(old.as_str()).field("stage");
                let finding = RULE.finding_with_fix(there, message);
                findings.push(finding.related(path.field("replaces"), Said::new("ersätter det", "replaces it")));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn what_is_to_be_replaced_holds_until_the_other_does() {
        let text = file(
            r#"documents: {"a": (name: "A", stage: InForce, sources: ["plan"]), "b": (name: "B", stage: UnderWay, replaces: ["a"], sources: ["plan"])},"#,
        );
        assert_eq!(found(RULE.code, &text), Vec::<String>::new());
    }
}
