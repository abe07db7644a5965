//! `ambiguous-id`: two things that the same field may name have the same id.

use indexmap::IndexMap;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("ambiguous-id"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "två saker som samma fält kan nämna har samma id",
            "two things that the same field may name have the same id",
        ),
        why: both(
            "`superiors: [\"x\"]` kan då vara en grupp eller en part, `within: \"x\"` ett av två områden, `concerns: [\"x\"]` en grupp eller ett dokument",
            "`superiors: [\"x\"]` could then be a body or a party, `within: \"x\"` one of two areas, `concerns: [\"x\"]` a body or a document",
        ),
        fix: both("ge en av dem ett annat id", "give one of them another id"),
        fails: r#"bodies: {
    "region": (name: "Board", level: "top", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "regional-board": (name: "Board", level: "top", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let root = FieldPath::root();
    for id in context.draft.bodies.keys().filter(|id| context.draft.parties.contains_key(id.as_str())) {
        findings.push(twice(
            id.as_str(),
            root.field("parties").key(id.as_str()),
            root.field("bodies").key(id.as_str()),
        ));
    }
    for id in context.draft.documents.keys() {
        for (map, there) in [
            ("bodies", context.draft.bodies.contains_key(id.as_str())),
            ("parties", context.draft.parties.contains_key(id.as_str())),
        ] {
            if there {
                let path = root.field("documents").key(id.as_str());
                findings.push(twice(id.as_str(), root.field(map).key(id.as_str()), path));
            }
        }
    }
    let mut areas: IndexMap<&str, FieldPath> = IndexMap::new();
    for (division, parts) in &context.draft.divisions {
        for id in parts.areas.keys() {
            let path = root.field("divisions").key(division.as_str()).field("areas").key(id.as_str());
            if let Some(first) = areas.get(id.as_str()) {
                findings.push(twice(id.as_str(), first.clone(), path));
            } else {
                areas.insert(id.as_str(), path);
            }
        }
    }
}

fn twice(id: &str, first: FieldPath, second: FieldPath) -> Diagnostic {
    RULE.finding(second, Said::new(format!("id `{id}` finns två gånger"), format!("the id `{id}` is there twice")))
        .hint(Said::new("ge en av dem ett annat id", "give one of them another id"))
        .related(first, Said::new("också här", "also here"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_body_named_like_a_party_and_an_area_in_two_divisions_are_errors() {
        assert_eq!(found(RULE.code, &bodies(r#""region": (name: "Board", sources: ["plan"])"#)).len(), 1);
        let text = file("").replace(
            r#""parts": ("#,
            r#""other": (name: "Other", sources: ["plan"], areas: { "east": (name: "East") }), "parts": ("#,
        );
        assert_eq!(found(RULE.code, &text).len(), 1);
        let text = file(r#"documents: {"region": (name: "D", sources: ["plan"])},"#);
        assert_eq!(found(RULE.code, &text), [r#"documents["region"]: the id `region` is there twice"#]);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
