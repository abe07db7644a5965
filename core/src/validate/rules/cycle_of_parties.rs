//! `cycle-of-parties`: a party is, by way of others, a part of itself.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("cycle-of-parties"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both("en part är, genom andra, en del av sig själv", "a party is, by way of others, a part of itself"),
        why: both(
            "vem som är störst går inte att säga, och en översikt skulle aldrig ta slut",
            "which is the largest cannot be told, and an outline would never end",
        ),
        fix: both("ta bort `part_of` från en av dem", "remove `part_of` from one of them"),
        fails: r#"parties: {
    "region": (name: "The region", classification: Region, part_of: "dental", sources: ["plan"]),
    "dental": (name: "Dental care", classification: Provider, part_of: "region", sources: ["plan"]),
    "aby": (name: "Aby", classification: Municipality, sources: ["plan"]),
    "beby": (name: "Beby", classification: Municipality, sources: ["plan"]),
    "ceby": (name: "Ceby", classification: Municipality, sources: ["plan"]),
},"#,
        passes: r#"parties: {
    "region": (name: "The region", classification: Region, sources: ["plan"]),
    "dental": (name: "Dental care", classification: Provider, part_of: "region", sources: ["plan"]),
    "aby": (name: "Aby", classification: Municipality, sources: ["plan"]),
    "beby": (name: "Beby", classification: Municipality, sources: ["plan"]),
    "ceby": (name: "Ceby", classification: Municipality, sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let parties = &context.draft.parties;
    let next = |id: &str| -> Vec<&str> {
        let Some(party) = parties.get(id) else { return Vec::new() };
        party.part_of.iter().map(|id| id.as_str()).filter(|id| parties.contains_key(*id)).collect()
    };
    let said = |names: &str| {
        Said::new(
            format!("parter är delar av varandra i en ring: {names}"),
            format!("parties are parts of each other in a circle: {names}"),
        )
    };
    findings.extend(super::around(&RULE, parties.keys().map(|id| id.as_str()), &next, &["parties", "part_of"], &said));
}
