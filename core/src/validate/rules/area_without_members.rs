//! `area-without-members`: an area has no members.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::id::AreaId;
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("area-without-members"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("ett område har inga medlemmar", "an area has no members"),
        why: both(
            "det som finns en gång för varje område skulle vara tomt där",
            "what is one for each area would be empty there",
        ),
        fix: both(
            "lägg till dem i `members`, eller skriv `complete: false` om de inte är kända",
            "add them to `members`, or write `complete: false` where they are not known",
        ),
        fails: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {
        "all": (name: "All", members: ["aby", "beby", "ceby"]),
        "west": (name: "West"),
    }),
},"#,
        passes: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {
        "all": (name: "All", members: ["aby", "beby", "ceby"]),
        "west": (name: "West", complete: false),
    }),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (division, parts) in &context.draft.divisions {
        let path = FieldPath::root().field("divisions").key(division.as_str()).field("areas");
        let holds_others = |id: &AreaId| parts.areas.values().any(|area| area.within.as_ref() == Some(id));
        for (id, area) in &parts.areas {
            let path = path.key(id.as_str());
            let empty = area.members.is_empty() && area.complete != Some(false);
            if empty && !holds_others(id) && !context.places.lost_a_part(&path) {
                let message = Said::new(format!("`{id}` har inga medlemmar"), format!("`{id}` has no members"));
                findings.push(RULE.finding_with_fix(path, message));
            }
        }
    }
}
