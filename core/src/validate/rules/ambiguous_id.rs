//! `ambiguous-id`: two things that the same field may name have the same id.
//!
//! Why it matters: `superiors: ["x"]` could mean a body or a party; `within: "x"` one of two areas.
//! The fix: give one of them another id.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("ambiguous-id");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use indexmap::IndexMap;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let root = FieldPath::root();
    for id in context.draft.bodies.keys().filter(|id| context.draft.parties.contains_key(id.as_str())) {
        findings.push(twice(
            id.as_str(),
            root.field("parties").key(id.as_str()),
            root.field("bodies").key(id.as_str()),
        ));
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
    Diagnostic::error(
        CODE,
        second,
        Said::new(format!("id `{id}` finns två gånger"), format!("the id `{id}` is there twice")),
    )
    .hint(Said::new("ge en av dem ett annat id", "give one of them another id"))
    .related(first, Said::new("också här", "also here"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_body_named_like_a_party_and_an_area_in_two_divisions_are_errors() {
        assert_eq!(found(CODE, &bodies(r#""region": (name: "Board", sources: ["plan"])"#)).len(), 1);
        let text = file("").replace(
            r#""parts": ("#,
            r#""other": (name: "Other", sources: ["plan"], areas: { "east": (name: "East") }), "parts": ("#,
        );
        assert_eq!(found(CODE, &text).len(), 1);
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
