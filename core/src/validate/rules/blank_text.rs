//! `blank-text`: a text is there but has nothing in it.
//!
//! Why it matters: it would show as an empty card.
//! The fix: write the name, or leave the field out where it is optional.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::draft::told::Value;
use crate::words::Said;

/// The code.
const CODE: Code = Code("blank-text");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            if let Value::Text(text) = value
                && text.is_blank()
            {
                findings.push(
                    Diagnostic::warning(CODE, place.path(), Said::new("texten är tom", "the text is empty"))
                        .hint(Said::new("skriv något, eller ta bort fältet", "write something, or remove the field")),
                );
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn an_empty_name_is_told() {
        assert_eq!(found(CODE, &bodies(r#""board": (name: " ", sources: ["plan"])"#)).len(), 1);
        let text = file(r#"mandates: [(holder: InWords(""), power: Decide, limit: " ", sources: ["plan"])],"#);
        assert_eq!(
            found(CODE, &text),
            ["mandates[0].holder: the text is empty", "mandates[0].limit: the text is empty"]
        );
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
