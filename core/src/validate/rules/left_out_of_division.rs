//! `left-out-of-division`: most parties of a class are in some area of a division, and a few are in none.
//!
//! Why it matters: what is one for each area leaves them out, which is seldom meant.
//! The fix: add them to an area, or write `complete: false` on an area whose member list is known to have gaps.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("left-out-of-division");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use std::collections::BTreeSet;

use crate::model::PartyClass;

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
                Diagnostic::warning(
                    CODE,
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
        assert_eq!(found(CODE, &file("").replace(r#"members: ["ceby"]"#, "members: []")).len(), 1);
        assert_eq!(found(CODE, &file("").replace(r#"members: ["ceby"]"#, "members: [], complete: false")).len(), 0);
        assert_eq!(found(CODE, &bodies("")).len(), 0);
    }
}
