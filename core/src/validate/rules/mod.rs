//! What a file is held against: one file per rule, each with its code, what it checks, the check and its tests.

mod unknown_reference;

use crate::diagnostic::{Code, Diagnostic};
use crate::draft::StructureDraft;
use crate::model::Structure;
use crate::read::Places;

/// What a rule sees.
pub struct Context<'a> {
    /// What the person wrote.
    pub draft: &'a StructureDraft,
    /// What was made of it: no reference of it dangles.
    pub structure: &'a Structure,
    /// Where things stand, and what had to be left out.
    pub places: &'a Places,
}

/// A rule.
pub struct Rule {
    /// The code of its findings.
    pub code: Code,
    /// Looks and tells.
    pub check: fn(&Context<'_>, &mut Vec<Diagnostic>),
}

/// Every rule. The order does not matter: findings are sorted by place.
pub const ALL: &[Rule] = &[unknown_reference::RULE];

#[cfg(test)]
pub(crate) mod testing {
    //! One way to test a rule: a file's text, and the findings of one code as `path: message`.

    use crate::diagnostic::Code;

    /// A small sound structure with `more` put after its own parts.
    pub(crate) fn file(more: &str) -> String {
        format!(
            r#"(
    format: 1, id: "testland", name: "Testland", language: "en",
    own_sources: ["plan"],
    sources: {{ "plan": (title: "The plan") }},
    levels: {{ "top": (name: "Top", sources: ["plan"]), "low": (name: "Low", sources: ["plan"]) }},
    divisions: {{ "parts": (name: "Parts", sources: ["plan"], areas: {{
        "east": (name: "East", members: ["aby", "beby"]), "west": (name: "West", members: ["ceby"]) }}) }},
    parties: {{
        "region": (name: "The region", classification: Region, sources: ["plan"]),
        "aby": (name: "Aby", classification: Municipality, sources: ["plan"]),
        "beby": (name: "Beby", classification: Municipality, sources: ["plan"]),
        "ceby": (name: "Ceby", classification: Municipality, sources: ["plan"]),
    }},
    topics: {{ "school": (name: "School", sources: ["plan"]) }},
    {more}
)"#
        )
    }

    /// The same with only bodies put in.
    pub(crate) fn bodies(bodies: &str) -> String {
        file(&format!("bodies: {{ {bodies} }},"))
    }

    /// The findings of one code in a text, each as `path: message`.
    pub(crate) fn found(code: Code, text: &str) -> Vec<String> {
        crate::check(text)
            .findings
            .iter()
            .filter(|finding| finding.code == code)
            .map(|finding| format!("{}: {}", finding.path, finding.message.en))
            .collect()
    }

    /// Every code found in a text.
    pub(crate) fn codes(text: &str) -> Vec<&'static str> {
        crate::check(text).findings.iter().map(|finding| finding.code.0).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_kebab_case() {
        let mut codes: Vec<_> = ALL.iter().map(|rule| rule.code.0).collect();
        codes.sort_unstable();
        let count = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), count);
        assert!(codes.iter().all(|code| code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')));
    }

    #[test]
    fn the_sound_structure_of_the_tests_has_no_finding() {
        assert_eq!(
            testing::codes(&testing::bodies(
                r#""board": (name: "Board", classification: Leadership, level: "top", topics: ["school"], sources: ["plan"])"#
            )),
            Vec::<&str>::new()
        );
    }
}
