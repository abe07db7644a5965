//! `relation-to-itself`: a body reports to, prepares for or otherwise acts on itself.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("relation-to-itself"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "en grupp rapporterar till, bereder åt eller gör något annat för sig själv",
            "a body reports to, prepares for or otherwise acts on itself",
        ),
        why: both(
            "det säger inget, och oftast menas en annan grupp",
            "it says nothing, and usually another body is meant",
        ),
        fix: both("ange den andra gruppen", "name the other body"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", relations: [(relation: ReportsTo, to: ["board"])], sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", relations: [(relation: ReportsTo, to: ["region"])], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, body) in super::bodies(context) {
        let mut tell = |path: FieldPath, sv: &str, en: &str| {
            findings.push(RULE.finding_with_fix(path, Said::new(format!("`{id}` {sv}"), format!("`{id}` {en}"))));
        };
        for (index, relation) in body.relations.iter().enumerate() {
            for (target, _) in relation.to.iter().enumerate().filter(|(_, to)| to.as_str() == id.as_str()) {
                let path = path.field("relations").index(index).field("to").index(target);
                tell(path, "har ett samband med sig själv", "has a relation to itself");
            }
        }
        for (index, cadence) in body.cadence.iter().enumerate() {
            for (other, _) in cadence.joint_with.iter().enumerate().filter(|(_, other)| *other == id) {
                let path = path.field("cadence").index(index).field("joint_with").index(other);
                tell(path, "möts tillsammans med sig själv", "meets jointly with itself");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_relation_to_itself_is_an_error() {
        let to = |id: &str| {
            bodies(&format!(r#""a": (name: "A", relations: [(relation: Informs, to: ["{id}"])], sources: ["plan"])"#))
        };
        assert_eq!(found(RULE.code, &to("a")).len(), 1);
        assert_eq!(found(RULE.code, &to("region")).len(), 0);
        let joint =
            bodies(r#""a": (name: "A", cadence: [(frequency: WhenNeeded, joint_with: ["a"])], sources: ["plan"])"#);
        assert_eq!(found(RULE.code, &joint).len(), 1);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
