//! `unknown-unit`: `instances` names something that the body does not exist for.
//!
//! Why it matters: what is said there would be shown nowhere.
//! The fix: use the id of an area of the division, or of a party of the class, in `one_for_each`.

use std::collections::BTreeSet;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::suggest::{MOST_COMPARED, suggest};
use crate::words::Said;

/// The code.
const CODE: Code = Code("unknown-unit");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut compared = 0;
    for (path, id, draft) in super::bodies(context) {
        let Some(body) = context.structure.bodies.get(id).filter(|_| !draft.instances.is_empty()) else { continue };
        let units = body.one_for_each.as_ref().map(|each| context.structure.units(each)).unwrap_or_default();
        let known: BTreeSet<&str> = units.iter().map(|unit| unit.as_str()).collect();
        for unit in draft.instances.keys().filter(|unit| !known.contains(unit.as_str())) {
            let mut near = None;
            if compared < MOST_COMPARED {
                compared += units.len();
                near = suggest(unit, units.iter().map(|unit| unit.as_str()));
            }
            let hint = near.map(|near| Said::new(format!("menar du `{near}`?"), format!("did you mean `{near}`?")));
            findings.push(
                Diagnostic::error(
                    CODE,
                    path.field("instances").key(unit),
                    Said::new(
                        format!("`{id}` finns inte för någon enhet `{unit}`"),
                        format!("`{id}` does not exist for a unit `{unit}`"),
                    ),
                )
                .maybe_hint(hint),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_particular_for_a_unit_that_is_not_there_is_an_error() {
        let local = |unit: &str| {
            bodies(&format!(
                r#""local": (name: "Local", one_for_each: AreaOf("parts"), instances: {{"{unit}": (name: "L")}}, sources: ["plan"])"#
            ))
        };
        assert_eq!(found(CODE, &local("east")).len(), 0);
        assert_eq!(found(CODE, &local("esat")).len(), 1);
        assert_eq!(
            found(CODE, &bodies(r#""board": (name: "Board", instances: {"east": ()}, sources: ["plan"])"#)).len(),
            1
        );
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
