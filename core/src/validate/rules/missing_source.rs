//! `missing-source`: nothing says where a fact stands.
//!
//! Why it matters: who reads it cannot check it.
//! The fix: add `sources: ["short-name § Heading"]`, or `"outside"` for general knowledge, `"inferred"` for a conclusion.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("missing-source");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let draft = context.draft;
    let root = FieldPath::root();
    let mut look = |path: FieldPath, sources: &[String]| {
        if sources.is_empty() {
            findings.push(
                Diagnostic::warning(
                    CODE,
                    path.field("sources"),
                    Said::new(format!("`{path}` har ingen källa"), format!("`{path}` has no source")),
                )
                .hint(Said::new(
                    "lägg till `sources: [\"kortnamn § Rubrik\"]`, `[\"outside\"]` eller `[\"inferred\"]`",
                    "add `sources: [\"short-name § Heading\"]`, `[\"outside\"]` or `[\"inferred\"]`",
                )),
            );
        }
    };
    for (id, level) in &draft.levels {
        look(root.field("levels").key(id.as_str()), &level.sources);
    }
    for (id, line) in &draft.lines {
        look(root.field("lines").key(id.as_str()), &line.sources);
    }
    for (id, division) in &draft.divisions {
        look(root.field("divisions").key(id.as_str()), &division.sources);
    }
    for (id, party) in &draft.parties {
        look(root.field("parties").key(id.as_str()), &party.sources);
    }
    for (id, topic) in &draft.topics {
        look(root.field("topics").key(id.as_str()), &topic.sources);
    }
    for (path, _, body) in super::bodies(context) {
        look(path, &body.sources);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_body_without_a_source_is_told_and_its_parts_inherit_one() {
        assert_eq!(
            found(CODE, &bodies(r#""board": (name: "Board", seats: [(count: Exactly(2))])"#)),
            [r#"bodies["board"].sources: `bodies["board"]` has no source"#]
        );
        assert_eq!(
            found(CODE, &bodies(r#""board": (name: "Board", seats: [(count: Exactly(2))], sources: ["outside"])"#))
                .len(),
            0
        );
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
