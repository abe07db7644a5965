//! `blank-text`: a text is there but has nothing in it.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("blank-text"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("en text finns men det står inget i den", "a text is there but has nothing in it"),
        why: both("den visas som en tom ruta", "it shows as an empty card"),
        fix: both(
            "skriv något, eller ta bort fältet om uppgiften inte anges",
            "write something, or remove the field where nothing is stated",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", goal: "", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", goal: "Health for all", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            if let Value::Text(text) = value
                && text.is_blank()
            {
                findings.push(
                    RULE.finding(place.path(), Said::new("texten är tom", "the text is empty"))
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
        assert_eq!(found(RULE.code, &bodies(r#""board": (name: " ", sources: ["plan"])"#)).len(), 1);
        let text = file(r#"mandates: [(holder: InWords(""), power: Decide, limit: " ", sources: ["plan"])],"#);
        assert_eq!(
            found(RULE.code, &text),
            ["mandates[0].holder: the text is empty", "mandates[0].limit: the text is empty"]
        );
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
