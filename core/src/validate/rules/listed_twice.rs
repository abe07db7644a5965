//! `listed-twice`: the same thing stands twice in a list.

use std::collections::BTreeMap;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::validate::elements::Place;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("listed-twice"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("samma sak står två gånger i en lista", "the same thing stands twice in a list"),
        why: both("oftast menas något annat den ena gången", "mostly something else is meant one of the times"),
        fix: both("ta bort den ena, eller nämn det som menas", "remove one, or name what is meant"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", superiors: ["region", "region"], sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", superiors: ["region"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            let Value::List(values) = value else { return };
            // Who is a member twice is told of with the areas.
            if matches!(place, Place::Field(_, "members")) {
                return;
            }
            let mut seen = BTreeMap::new();
            for (index, value) in values.iter().enumerate() {
                let id = match value {
                    Value::Reference(_, id) => *id,
                    Value::Mark(mark) => mark.as_str(),
                    Value::Field(field) => field.as_str(),
                    _ => continue,
                };
                let first = *seen.entry(id).or_insert(index);
                if first != index {
                    let list = place.path();
                    let message = Said::new(format!("`{id}` står två gånger"), format!("`{id}` stands here twice"));
                    let finding = RULE.finding_with_fix(list.index(index), message);
                    findings.push(finding.related(list.index(first), Said::new("den första", "the first")));
                }
            }
        });
    }
}
