//! `wrong-language`: a language is not given by its code.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("wrong-language"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("ett språk är inte angivet med sin förkortning", "a language is not given by its code"),
        why: both(
            "skärmläsare och sökning vet då inte vilket språk texten är på",
            "screen readers and searching do not know then in which language the text is",
        ),
        fix: both(
            "skriv `\"sv\"` för svenska, `\"en\"` för engelska, `\"fi\"` för finska",
            "write `\"sv\"` for Swedish, `\"en\"` for English, `\"fi\"` for Finnish",
        ),
        fails: r#"language: "svenska","#,
        passes: r#"language: "sv","#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    let told = |tag: &str| {
        Said::new(
            format!("`{tag}` är ingen förkortning för ett språk"),
            format!("`{tag}` is not the code of a language"),
        )
    };
    if let Some(tag) = context.draft.language.as_deref().filter(|tag| !is_tag(tag)) {
        findings.push(RULE.finding_with_fix(FieldPath::root().field("language"), told(tag)));
    }
    for element in context.elements {
        element.look(&mut |place, value| {
            let Value::Text(text) = value else { return };
            for tag in text.languages().filter(|tag| !is_tag(tag)) {
                findings.push(RULE.finding_with_fix(place.path().key(tag), told(tag)));
            }
        });
    }
}

/// Two or three small letters, and what may follow after hyphens (BCP 47).
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts
        .next()
        .is_some_and(|first| (2..=3).contains(&first.len()) && first.chars().all(|letter| letter.is_ascii_lowercase()));
    first && parts.all(|part| (1..=8).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn a_text_by_languages_names_them_by_their_codes() {
        for tag in ["sv", "en-GB", "sma", "zh-Hant-TW"] {
            assert!(is_tag(tag), "{tag}");
        }
        for tag in ["Swedish", "SV", "", "sv_SE", "sv-"] {
            assert!(!is_tag(tag), "{tag}");
        }
        let text = file(r#"bodies: {"board": (name: {"sv": "Styrelse", "english": "Board"}, sources: ["plan"])},"#);
        assert_eq!(
            found(RULE.code, &text),
            [r#"bodies["board"].name["english"]: `english` is not the code of a language"#]
        );
    }
}
