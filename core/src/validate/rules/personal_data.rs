//! `personal-data`: a text has what looks like a mail address or a telephone number.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("personal-data"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en text har vad som ser ut som en e-postadress eller ett telefonnummer",
            "a text has what looks like a mail address or a telephone number",
        ),
        why: both("en struktur beskriver roller, inte personer", "a structure holds roles, not people"),
        fix: both("ange rollen eller organisationen i stället", "name the role or the organization instead"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", note: "Ask board@example.org", sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", note: "Ask the secretary of the board", sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            if let Value::Text(text) = value
                && text.all().any(personal)
            {
                findings.push(
                    RULE.finding(
                        place.path(),
                        Said::new(
                            "texten tycks ha en e-postadress eller ett telefonnummer",
                            "the text seems to have a mail address or a telephone number",
                        ),
                    )
                    .hint(Said::new(
                        "ange rollen eller organisationen i stället",
                        "name the role or the organization instead",
                    )),
                );
            }
        });
    }
}

/// A mail address has an at sign with a dotted word after it; a telephone number begins with 0 or +, has a hyphen or
/// space, and at least eight digits on the whole. A year or a date is neither.
fn personal(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        word.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.trim_matches('.').contains('.'))
    }) || telephone(text)
}

fn telephone(text: &str) -> bool {
    let mut run = String::new();
    for letter in text.chars().chain(['.']) {
        match letter {
            '0'..='9' | '+' | '-' | ' ' => run.push(letter),
            _ => {
                let number = run.trim();
                let digits = number.chars().filter(char::is_ascii_digit).count();
                if (number.starts_with('0') || number.starts_with('+')) && digits >= 8 && number.contains(['-', ' ']) {
                    return true;
                }
                run.clear();
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn mail_and_telephone_are_recognized_and_dates_are_not() {
        for text in ["ring 0123-456 78", "skriv till namn@exempel.se", "+46 70 123 45 67"] {
            assert!(personal(text), "{text}");
        }
        for text in ["beslutad 2023-12-21", "2023-2024", "4–5 möten", "a @ b", "0 1 2"] {
            assert!(!personal(text), "{text}");
        }
        assert_eq!(
            found(RULE.code, &bodies(r#""board": (name: "Board", note: "a@b.se", sources: ["plan"])"#)).len(),
            1
        );
        let text =
            file(r#"events: {"a": (name: "A", date: "2024", attendance: [(note: "a@b.se")], sources: ["plan"])},"#);
        assert_eq!(found(RULE.code, &text).len(), 1);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
