//! `blank-text`: a name is there but has nothing in it.
//!
//! Why it matters: it would show as an empty card.
//! The fix: write the name, or leave the field out where it is optional.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("blank-text");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use crate::model::Text;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let draft = context.draft;
    let root = FieldPath::root();
    let mut look = |path: FieldPath, text: Option<&Text>| {
        if text.is_some_and(Text::is_blank) {
            findings.push(
                Diagnostic::warning(CODE, path, Said::new("texten är tom", "the text is empty"))
                    .hint(Said::new("skriv något, eller ta bort fältet", "write something, or remove the field")),
            );
        }
    };
    look(root.field("name"), draft.name.as_ref());
    look(root.field("purpose"), draft.purpose.as_ref());
    for (id, level) in &draft.levels {
        look(root.field("levels").key(id.as_str()).field("name"), level.name.as_ref());
    }
    for (id, party) in &draft.parties {
        look(root.field("parties").key(id.as_str()).field("name"), party.name.as_ref());
    }
    for (path, _, body) in super::bodies(context) {
        look(path.field("name"), body.name.as_ref());
        look(path.field("goal"), body.goal.as_ref());
        look(path.field("called"), body.called.as_ref());
        for (index, task) in body.tasks.iter().enumerate() {
            look(path.field("tasks").index(index).field("text"), task.text.as_ref());
        }
        for (index, seat) in body.seats.iter().enumerate() {
            look(path.field("seats").index(index).field("function"), seat.function.as_ref());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn an_empty_name_is_told() {
        assert_eq!(found(CODE, &bodies(r#""board": (name: " ", sources: ["plan"])"#)).len(), 1);
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
