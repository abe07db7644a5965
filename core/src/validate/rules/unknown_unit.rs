//! `unknown-unit`: `instances` names something that the body does not exist for.

use std::collections::BTreeSet;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::suggest::{MOST_COMPARED, suggest};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unknown-unit"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "`instances` nämner något som gruppen inte finns för",
            "`instances` names something that the body does not exist for",
        ),
        why: both("det som står där visas ingenstans", "what is said there is shown nowhere"),
        fix: both(
            "använd id för ett av områdena eller parterna som `one_for_each` syftar på",
            "use the id of one of the areas or parties that `one_for_each` is about",
        ),
        fails: r#"bodies: {
    "local": (
        name: "Local group", level: "low",
        one_for_each: AreaOf("parts"),
        instances: {"esat": (name: "Group of the east")},
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "local": (
        name: "Local group", level: "low",
        one_for_each: AreaOf("parts"),
        instances: {"east": (name: "Group of the east")},
        sources: ["plan"],
    ),
},"#,
    },
};

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
                RULE.finding(
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
        assert_eq!(found(RULE.code, &local("east")).len(), 0);
        assert_eq!(found(RULE.code, &local("esat")).len(), 1);
        assert_eq!(
            found(RULE.code, &bodies(r#""board": (name: "Board", instances: {"east": ()}, sources: ["plan"])"#)).len(),
            1
        );
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
