//! `change-without-subject`: a change does not say what it concerns, what was merged, or what something was called
//! before.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::ChangeClass;
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("change-without-subject"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en förändring säger inte vad den gäller, vad som slogs ihop eller vad något hette förut",
            "a change does not say what it concerns, what was merged, or what something was called before",
        ),
        why: both("den går inte att visa hos den som den gäller", "it cannot be shown with what it concerns"),
        fix: both(
            "ange `concerns`, och `before` för namn som inte längre finns",
            "give `concerns`, and `before` for names that are gone",
        ),
        fails: r#"changes: [(date: "2021", change: Founded, text: "The work began", sources: ["plan"])],"#,
        passes: r#"changes: [(date: "2021", change: Founded, concerns: ["region"], text: "The work began", sources: ["plan"])],"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (index, change) in context.draft.changes.iter().enumerate() {
        let (now, before) = (change.concerns.len(), change.before.len());
        let message = match change.change {
            _ if now + before == 0 => {
                Said::new("det står inte vad förändringen gäller", "it does not say what the change concerns")
            }
            Some(ChangeClass::Renamed) if before == 0 => {
                Said::new("det står inte vad det hette förut", "it does not say what it was called before")
            }
            Some(ChangeClass::Merged) if before < 2 && now < 2 => {
                Said::new("det står inte vilka som blev en", "it does not say which became one")
            }
            _ => continue,
        };
        let path = FieldPath::root().field("changes").index(index);
        if !context.places.lost_a_part(&path) {
            findings.push(RULE.finding_with_fix(path, message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn a_new_name_and_a_merger_need_what_was_before() {
        let change = |words: &str| file(&format!(r#"changes: [(change: {words}, sources: ["plan"])],"#));
        assert_eq!(found(RULE.code, &change(r#"Renamed, concerns: ["aby"]"#)).len(), 1);
        assert_eq!(found(RULE.code, &change(r#"Renamed, concerns: ["aby"], before: ["Old Aby"]"#)).len(), 0);
        assert_eq!(found(RULE.code, &change(r#"Merged, concerns: ["aby"], before: ["Old Aby"]"#)).len(), 1);
        assert_eq!(found(RULE.code, &change(r#"Merged, concerns: ["aby", "beby"]"#)).len(), 0);
        assert_eq!(found(RULE.code, &change(r#"Dissolved, before: ["Old Aby"]"#)).len(), 0);
    }
}
