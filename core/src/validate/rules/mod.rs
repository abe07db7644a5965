//! What a file is held against: one file per rule, each with its code, what it checks, the check and its tests.

mod ambiguous_id;
mod blank_text;
mod chair_out_of_step;
mod cycle_of_superiors;
mod empty_range;
mod ends_before_it_starts;
mod idle_exception;
mod left_out_of_division;
mod member_twice;
mod missing_field;
mod missing_source;
mod no_level;
mod one_for_none;
mod personal_data;
mod relation_to_itself;
mod said_and_unsaid;
mod same_name;
mod total_does_not_add_up;
mod unknown_field_name;
mod unknown_format;
mod unknown_reference;
mod unknown_unit;
mod unused_source;
mod unusual_id;
mod wrong_date;

use crate::diagnostic::{Code, Diagnostic};
use crate::draft::{BodyDraft, ChairDraft, SeatDraft, StructureDraft};
use crate::id::BodyId;
use crate::model::Structure;
use crate::path::FieldPath;
use crate::read::Places;
use crate::validate::elements::Element;
use crate::validate::knowledge;

/// What a rule sees.
pub struct Context<'a> {
    /// What the person wrote.
    pub draft: &'a StructureDraft,
    /// What was made of it: no reference of it dangles.
    pub structure: &'a Structure,
    /// Where things stand, and what had to be left out.
    pub places: &'a Places,
    /// Every part of what the person wrote.
    pub(super) elements: &'a [Element<'a>],
}

/// A rule.
pub struct Rule {
    /// The code of its findings.
    pub code: Code,
    /// Looks and tells.
    pub check: fn(&Context<'_>, &mut Vec<Diagnostic>),
}

/// Every rule. The order does not matter: findings are sorted by place.
pub const ALL: &[Rule] = &[
    ambiguous_id::RULE,
    blank_text::RULE,
    chair_out_of_step::RULE,
    cycle_of_superiors::RULE,
    empty_range::RULE,
    ends_before_it_starts::RULE,
    idle_exception::RULE,
    left_out_of_division::RULE,
    member_twice::RULE,
    missing_field::RULE,
    missing_source::RULE,
    no_level::RULE,
    one_for_none::RULE,
    personal_data::RULE,
    relation_to_itself::RULE,
    said_and_unsaid::RULE,
    same_name::RULE,
    total_does_not_add_up::RULE,
    unknown_field_name::RULE,
    unknown_format::RULE,
    unknown_reference::RULE,
    unknown_unit::RULE,
    unused_source::RULE,
    unusual_id::RULE,
    wrong_date::RULE,
];

/// Every body as it is written, with its path.
fn bodies<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (FieldPath, &'a BodyId, &'a BodyDraft)> {
    context.draft.bodies.iter().map(|(id, body)| (FieldPath::root().field("bodies").key(id.as_str()), id, body))
}

/// Every list of seats as it is written, with its path: those of bodies and those of the body of one unit.
fn seats<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (FieldPath, &'a [SeatDraft])> {
    bodies(context).flat_map(|(path, _, body)| {
        let units = body.instances.iter();
        let instances = path.field("instances");
        let own = (path.field("seats"), body.seats.as_slice());
        let units = units.map(move |(unit, one)| (instances.key(unit).field("seats"), one.seats.as_slice()));
        std::iter::once(own).chain(units)
    })
}

/// Every chair as it is written, with its path and its body.
fn chairs<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (FieldPath, &'a BodyId, &'a ChairDraft)> {
    bodies(context).flat_map(|(path, id, body)| {
        let instances = path.field("instances");
        let units = body.instances.iter().filter_map(move |(unit, instance)| {
            Some((instances.key(unit).field("chair"), id, instance.chair.as_ref()?))
        });
        let own = body.chair.as_ref().map(|chair| (path.field("chair"), id, chair));
        own.into_iter().chain(units)
    })
}

/// The lists `not_regulated` and `not_applicable` of one element, and the fields that they may name.
struct KnowledgeLists<'a> {
    path: &'a FieldPath,
    fields: &'static [&'static str],
    /// Those of the fields that have a value.
    given: Vec<&'static str>,
    not_regulated: Vec<&'a str>,
    not_applicable: Vec<&'a str>,
}

/// Every such pair of lists in a draft.
fn knowledge_lists<'a>(context: &'a Context<'_>) -> impl Iterator<Item = KnowledgeLists<'a>> {
    context.elements.iter().filter_map(|element| {
        let fields = knowledge::fields(element.kind);
        (!fields.is_empty()).then(|| KnowledgeLists {
            path: &element.path,
            fields,
            given: fields.iter().copied().filter(|field| element.get(field).is_some()).collect(),
            not_regulated: element.field_names("not_regulated"),
            not_applicable: element.field_names("not_applicable"),
        })
    })
}

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
