//! `relation-to-itself`: a body reports to, prepares for or otherwise acts on itself.
//!
//! Why it matters: it says nothing, and usually another body was meant.
//! The fix: name the other body.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::words::Said;

/// The code.
const CODE: Code = Code("relation-to-itself");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, body) in super::bodies(context) {
        for (index, relation) in body.relations.iter().enumerate() {
            for (target, _) in relation.to.iter().enumerate().filter(|(_, to)| to.as_str() == id.as_str()) {
                findings.push(
                    Diagnostic::error(
                        CODE,
                        path.field("relations").index(index).field("to").index(target),
                        Said::new(
                            format!("`{id}` har ett samband med sig själv"),
                            format!("`{id}` has a relation to itself"),
                        ),
                    )
                    .hint(Said::new("ange den andra gruppen", "name the other body")),
                );
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
        assert_eq!(found(CODE, &to("a")).len(), 1);
        assert_eq!(found(CODE, &to("region")).len(), 0);
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
