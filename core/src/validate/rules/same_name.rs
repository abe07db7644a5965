//! `same-name`: two bodies on the same level have the same name.

use indexmap::IndexMap;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::id::BodyId;
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("same-name"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both("två grupper på samma nivå heter likadant", "two bodies on the same level have the same name"),
        why: both(
            "ingen kan skilja dem åt på kartan; på olika nivåer är det vanligt och sägs inte",
            "nobody can tell them apart on the map; on different levels it is common and not told",
        ),
        fix: both("lägg till det som skiljer dem åt i namnet", "add what tells them apart to the name"),
        fails: r#"bodies: {
    "school": (name: "Council", level: "top", sources: ["plan"]),
    "health": (name: "Council", level: "top", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "school": (name: "Council of schools", level: "top", sources: ["plan"]),
    "health": (name: "Council of health", level: "top", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let mut seen: IndexMap<(String, String), &BodyId> = IndexMap::new();
    let path = |id: &BodyId| FieldPath::root().field("bodies").key(id.as_str()).field("name");
    for (id, body) in &context.structure.bodies {
        let level = body.level.known().map(|level| level.to_string()).unwrap_or_default();
        let key = (level, body.name.first().trim().to_lowercase());
        match seen.get(&key) {
            Some(first) => findings.push(
                RULE.finding(
                    path(id),
                    Said::new(
                        format!("`{id}` heter likadant som `{first}` på samma nivå"),
                        format!("`{id}` has the same name as `{first}` on the same level"),
                    ),
                )
                .hint(Said::new("lägg till det som skiljer dem åt", "add what tells them apart"))
                .related(path(first), Said::new("den andra", "the other")),
            ),
            None => {
                seen.insert(key, id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn the_same_name_on_the_same_level_is_noted() {
        let two = |level: &str| {
            bodies(&format!(
                r#""a": (name: "Board", level: "top", sources: ["plan"]), "b": (name: "board ", level: "{level}", sources: ["plan"])"#
            ))
        };
        assert_eq!(found(RULE.code, &two("top")).len(), 1);
        assert_eq!(found(RULE.code, &two("low")).len(), 0);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
