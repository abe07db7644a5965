//! `unknown-field-name`: `not_regulated` or `not_applicable` names a field that cannot be left open.
//!
//! Why it matters: a misspelled name would say nothing, and the field would show as not stated.
//! The fix: use the name of a field of that element.

use crate::suggest::suggest;

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::words::Said;

/// The code.
const CODE: Code = Code("unknown-field-name");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for lists in super::knowledge_lists(context) {
        let named = [("not_regulated", lists.not_regulated), ("not_applicable", lists.not_applicable)];
        for (list, index, field) in named
            .iter()
            .flat_map(|(list, fields)| fields.iter().enumerate().map(move |(index, field)| (list, index, field)))
        {
            if lists.fields.contains(&field.as_str()) {
                continue;
            }
            let hint = match suggest(field, lists.fields.iter().copied()) {
                Some(near) => Said::new(format!("menar du `{near}`?"), format!("did you mean `{near}`?")),
                None => {
                    let all: Vec<_> = lists.fields.iter().map(|field| format!("`{field}`")).collect();
                    let all = all.join(", ");
                    Said::new(format!("här kan stå {all}"), format!("what can stand here: {all}"))
                }
            };
            findings.push(
                Diagnostic::error(
                    CODE,
                    lists.path.field(list).index(index),
                    Said::new(
                        format!("`{field}` är inget fält som kan lämnas öppet"),
                        format!("`{field}` is not a field that can be left open"),
                    ),
                )
                .hint(hint),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_misspelled_field_is_named_with_the_word_meant() {
        let text = bodies(
            r#""board": (name: "Board", not_regulated: ["chiar"], chair: (not_applicable: ["vice", "goal"]), sources: ["plan"])"#,
        );
        assert_eq!(found(CODE, &text).len(), 2);
        let hint = crate::check(&text)
            .findings
            .into_iter()
            .find(|finding| finding.code == CODE && finding.message.en.contains("chiar"));
        assert_eq!(hint.and_then(|finding| finding.hint).expect("a hint").en, "did you mean `chair`?");
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
