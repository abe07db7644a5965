//! `unknown-field-name`: `not_regulated` or `not_applicable` names a field that cannot be left open, or a claim is about
//! a field that its element cannot have.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::{Kind, Value};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::suggest::suggest;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unknown-field-name"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "`not_regulated` eller `not_applicable` nämner ett fält som inte kan lämnas öppet, eller en annan läsning gäller ett fält som inte finns där",
            "`not_regulated` or `not_applicable` names a field that cannot be left open, or a claim is about a field that its element cannot have",
        ),
        why: both(
            "ett felstavat namn säger inget, och fältet visas som ej angivet eller utan annan läsning",
            "a misspelled name says nothing, and the field shows as not stated or not disputed",
        ),
        fix: both("använd namnet på ett fält som finns där", "use the name of a field of that element"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", not_regulated: ["chiar"], sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", not_regulated: ["chair"], sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for lists in super::knowledge_lists(context) {
        for (list, names) in [("not_regulated", &lists.not_regulated), ("not_applicable", &lists.not_applicable)] {
            for (index, field) in names.iter().enumerate().filter(|(_, field)| !lists.fields.contains(field)) {
                let message = Said::new(
                    format!("`{field}` är inget fält som kan lämnas öppet"),
                    format!("`{field}` is not a field that can be left open"),
                );
                findings.push(unknown(lists.path.field(list).index(index), message, field, lists.fields));
            }
        }
    }
    for claim in context.elements.iter().filter(|element| element.kind == Kind::Claim) {
        let Some(Value::Field(field)) = claim.get("field") else { continue };
        let Some(element) = claim.parent.and_then(|parent| context.elements.get(parent)) else { continue };
        let names: Vec<&str> = element.names().collect();
        if !names.contains(&field.as_str()) {
            let (sv, en) = if element.path.segments().is_empty() {
                ("filen".to_owned(), "the file".to_owned())
            } else {
                (format!("`{}`", element.path), format!("`{}`", element.path))
            };
            let message = Said::new(
                format!("{sv} kan inte ha något fält `{field}`"),
                format!("{en} cannot have a field `{field}`"),
            );
            findings.push(unknown(claim.path.field("field"), message, field.as_str(), &names));
        }
    }
}

fn unknown(path: FieldPath, message: Said, field: &str, possible: &[&str]) -> Diagnostic {
    let hint = match suggest(field, possible.iter().copied()) {
        Some(near) => Said::new(format!("menar du `{near}`?"), format!("did you mean `{near}`?")),
        None => {
            let all: Vec<_> = possible.iter().map(|field| format!("`{field}`")).collect();
            let all = all.join(", ");
            Said::new(format!("här kan stå {all}"), format!("what can stand here: {all}"))
        }
    };
    RULE.finding(path, message).hint(hint)
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
        assert_eq!(found(RULE.code, &text).len(), 2);
        let hint = crate::check(&text)
            .findings
            .into_iter()
            .find(|finding| finding.code == RULE.code && finding.message.en.contains("chiar"));
        assert_eq!(hint.and_then(|finding| finding.hint).expect("a hint").en, "did you mean `chair`?");
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }

    #[test]
    fn a_claim_is_about_a_field_of_its_element() {
        let claims = |field: &str| {
            bodies(&format!(
                r#""board": (name: "Board", claims: [(field: "{field}", reading: "x", sources: ["plan"])], sources: ["plan"])"#
            ))
        };
        assert_eq!(found(RULE.code, &claims("cadence")), Vec::<String>::new());
        assert_eq!(
            found(RULE.code, &claims("frequency")),
            [r#"bodies["board"].claims[0].field: `bodies["board"]` cannot have a field `frequency`"#]
        );
    }
}
