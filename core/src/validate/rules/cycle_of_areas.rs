//! `cycle-of-areas`: an area lies, by way of others, within itself.

use std::collections::BTreeMap;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::validate::circles::circles;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("cycle-of-areas"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both("ett område ligger, genom andra, i sig självt", "an area lies, by way of others, within itself"),
        why: both("vilket som är störst går inte att säga", "which is the largest cannot be told"),
        fix: both("ta bort `within` från ett av dem", "remove `within` from one of them"),
        fails: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {
        "east": (name: "East", members: ["aby", "beby", "ceby"], within: "coast"),
        "coast": (name: "Coast", members: ["aby"], within: "east"),
    }),
},"#,
        passes: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {
        "east": (name: "East", members: ["aby", "beby", "ceby"]),
        "coast": (name: "Coast", members: ["aby"], within: "east"),
    }),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut areas = BTreeMap::new();
    for (division, parts) in &context.draft.divisions {
        let path = FieldPath::root().field("divisions").key(division.as_str()).field("areas");
        for (id, area) in &parts.areas {
            areas.insert(id.as_str(), (path.key(id.as_str()).field("within"), area.within.as_ref()));
        }
    }
    let within = |id: &str| -> Vec<&str> {
        let area = areas.get(id).and_then(|(_, within)| *within);
        area.map(|id| id.as_str()).filter(|id| areas.contains_key(id)).into_iter().collect()
    };
    let place = |id: &str| areas.get(id).map(|(path, _)| path.clone()).unwrap_or_default();
    for circle in circles(areas.keys().copied(), &within) {
        let Some((first, others)) = circle.split_first() else { continue };
        let names: Vec<_> = circle.iter().chain([first]).map(|id| format!("`{id}`")).collect();
        let names = names.join(" → ");
        let message = Said::new(
            format!("områden ligger i varandra i en ring: {names}"),
            format!("areas lie within each other in a circle: {names}"),
        );
        let finding = RULE.finding_with_fix(place(first), message);
        let with = |finding: Diagnostic, id: &&str| finding.related(place(id), Said::new("och här", "and here"));
        findings.push(others.iter().fold(finding, with));
    }
}
