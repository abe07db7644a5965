//! `left-out-of-division`: most parties of a class are in some area of a division, and a few are in none.

use std::collections::BTreeSet;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::PartyClass;
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("left-out-of-division"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "de flesta parter av en klass hör till något område i en indelning, och några få till inget",
            "most parties of a class are in some area of a division, and a few are in none",
        ),
        why: both(
            "det som finns en gång för varje område utelämnar dem, vilket sällan är meningen",
            "what is one for each area leaves them out, which is seldom meant",
        ),
        fix: both(
            "lägg till dem i ett område, eller skriv `complete: false` på ett område vars lista har luckor",
            "add them to an area, or write `complete: false` on an area whose list has gaps",
        ),
        fails: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {"east": (name: "East", members: ["aby", "beby"])}),
},"#,
        passes: r#"divisions: {
    "parts": (name: "Parts", sources: ["plan"], areas: {"east": (name: "East", members: ["aby", "beby", "ceby"])}),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, division) in &context.structure.divisions {
        if division.areas.values().any(|area| !area.complete) {
            continue;
        }
        let inside: BTreeSet<_> = division.areas.values().flat_map(|area| &area.members).collect();
        for class in PartyClass::ALL {
            let (within, out): (Vec<_>, Vec<_>) = context
                .structure
                .parties_of(class)
                .filter(|(_, party)| !party.outside_territory)
                .partition(|(id, _)| inside.contains(id));
            if out.is_empty() || within.len() <= out.len() {
                continue;
            }
            let names: Vec<_> = out.iter().map(|(id, _)| format!("`{id}`")).collect();
            let names = names.join(", ");
            findings.push(
                RULE.finding(
                    FieldPath::root().field("divisions").key(id.as_str()),
                    Said::new(
                        format!("{names} är inte med i något område"),
                        format!("{names}: in no area of this division"),
                    ),
                )
                .hint(Said::new(
                    "lägg till i ett område, eller skriv `complete: false` på ett område vars lista har luckor",
                    "add to an area, or write `complete: false` on an area whose list has gaps",
                )),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn the_one_municipality_left_out_is_named() {
        assert_eq!(found(RULE.code, &file("").replace(r#"members: ["ceby"]"#, "members: []")).len(), 1);
        assert_eq!(
            found(RULE.code, &file("").replace(r#"members: ["ceby"]"#, "members: [], complete: false")).len(),
            0
        );
        assert_eq!(found(RULE.code, &bodies("")).len(), 0);
    }
}
