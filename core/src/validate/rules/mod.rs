//! What a file is held against: one file per rule, each with its code, what it checks, the check and its tests.

mod ambiguous_id;
mod area_without_members;
mod attendance_does_not_add_up;
mod attended_without_seat;
mod blank_text;
mod chair_from_outside;
mod chair_out_of_step;
mod chaired_otherwise;
mod change_without_subject;
mod claim_without_why;
mod clashing_rules;
mod counts_to_nothing;
mod crossing_terms;
mod cycle_of_areas;
mod cycle_of_documents;
mod cycle_of_meetings;
mod cycle_of_parties;
mod cycle_of_successors;
mod cycle_of_superiors;
mod date_ahead;
mod decided_but_proposed;
mod decision_differs;
mod dissolved_in_use;
mod editions_cross;
mod empty_range;
mod empty_rule;
mod ends_before_it_starts;
mod error_accepted;
mod event_outside_body;
mod idle_acceptance;
mod idle_exception;
mod idle_exclusion;
mod idle_gate;
mod inferred_without_note;
mod kind_as_document;
mod left_out_of_division;
mod listed_twice;
mod lone_equal;
mod mandate_over_nothing;
mod member_twice;
mod missing_field;
mod missing_source;
mod no_level;
mod no_such_post;
mod not_a_kind;
mod one_for_none;
mod other_without_words;
mod overdue_review;
mod past_its_end;
mod personal_data;
mod relation_to_itself;
mod replaced_in_force;
mod route_without_rules;
mod rule_never_holds;
mod said_and_unsaid;
mod same_name;
mod side_of_nothing;
mod step_never_taken;
mod step_without_actor;
mod successor_without_end;
mod superior_below;
mod total_does_not_add_up;
mod two_deciders;
mod uncovered_answers;
mod unknown_code;
mod unknown_field_name;
mod unknown_format;
mod unknown_reference;
mod unknown_unit;
mod unused_in_route;
mod unused_source;
mod unused_topic;
mod unusual_id;
mod wrong_date;
mod wrong_language;
mod wrong_link;

use crate::answer::{Coverage, Cube, Work, coverage_within};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::{BodyDraft, ChairDraft, DocumentDraft, EventDraft, RouteDraft, SeatDraft, StructureDraft};
use crate::explanation::Explanation;
use crate::id::{AnswerId, BodyId, DocumentId, EventId, InputId, RouteId};
use crate::model::{PartialDate, Structure};
use crate::path::FieldPath;
use crate::read::Places;
use crate::validate::accepted::Acceptances;
use crate::validate::circles::circles;
use crate::validate::elements::Element;
use crate::validate::knowledge;
use crate::validate::references::Reference;
use crate::words::Said;

/// What a rule sees.
pub struct Context<'a> {
    /// What the person wrote.
    pub draft: &'a StructureDraft,
    /// What was made of it: no reference of it dangles.
    pub structure: &'a Structure,
    /// Where things stand, and what had to be left out.
    pub places: &'a Places,
    /// The day on which it is checked, where that is known: what is overdue cannot be told without it.
    pub today: Option<&'a PartialDate>,
    /// Every part of what the person wrote.
    pub(super) elements: &'a [Element<'a>],
    /// Everything in it that names something else.
    pub(super) references: &'a [Reference],
    /// What the rules of each route cover, with the path of the route.
    pub(super) coverages: &'a [(FieldPath, Coverage)],
    /// What the file accepts, and what of that was found so far.
    pub(super) acceptances: &'a Acceptances<'a>,
}

/// A rule.
pub struct Rule {
    /// The code of its findings.
    pub code: Code,
    /// How much they matter.
    pub severity: Severity,
    /// Looks and tells.
    pub check: fn(&Context<'_>, &mut Vec<Diagnostic>),
    /// What it means, for people.
    pub explanation: Explanation,
}

impl Rule {
    /// A finding of this rule.
    fn finding(&self, path: FieldPath, message: Said) -> Diagnostic {
        Diagnostic::new(self.code, self.severity, path, message)
    }

    /// A finding of this rule, with what always helps as its hint.
    fn finding_with_fix(&self, path: FieldPath, message: Said) -> Diagnostic {
        let fix = self.explanation.fix;
        self.finding(path, message).hint(Said::new(fix.sv, fix.en))
    }
}

/// Every rule. Findings are sorted by place, so the order matters only for the last, which looks at what the others found.
pub const ALL: &[Rule] = &[
    ambiguous_id::RULE,
    area_without_members::RULE,
    attendance_does_not_add_up::RULE,
    attended_without_seat::RULE,
    blank_text::RULE,
    chair_from_outside::RULE,
    chair_out_of_step::RULE,
    chaired_otherwise::RULE,
    change_without_subject::RULE,
    claim_without_why::RULE,
    clashing_rules::RULE,
    counts_to_nothing::RULE,
    crossing_terms::RULE,
    cycle_of_areas::RULE,
    cycle_of_documents::RULE,
    cycle_of_meetings::RULE,
    cycle_of_parties::RULE,
    cycle_of_successors::RULE,
    cycle_of_superiors::RULE,
    date_ahead::RULE,
    decided_but_proposed::RULE,
    decision_differs::RULE,
    dissolved_in_use::RULE,
    editions_cross::RULE,
    empty_range::RULE,
    empty_rule::RULE,
    ends_before_it_starts::RULE,
    error_accepted::RULE,
    event_outside_body::RULE,
    idle_exception::RULE,
    idle_exclusion::RULE,
    idle_gate::RULE,
    inferred_without_note::RULE,
    kind_as_document::RULE,
    left_out_of_division::RULE,
    listed_twice::RULE,
    lone_equal::RULE,
    mandate_over_nothing::RULE,
    member_twice::RULE,
    missing_field::RULE,
    missing_source::RULE,
    no_level::RULE,
    no_such_post::RULE,
    not_a_kind::RULE,
    one_for_none::RULE,
    other_without_words::RULE,
    overdue_review::RULE,
    past_its_end::RULE,
    personal_data::RULE,
    relation_to_itself::RULE,
    replaced_in_force::RULE,
    route_without_rules::RULE,
    rule_never_holds::RULE,
    said_and_unsaid::RULE,
    same_name::RULE,
    side_of_nothing::RULE,
    step_never_taken::RULE,
    step_without_actor::RULE,
    successor_without_end::RULE,
    superior_below::RULE,
    total_does_not_add_up::RULE,
    two_deciders::RULE,
    uncovered_answers::RULE,
    unknown_code::RULE,
    unknown_field_name::RULE,
    unknown_format::RULE,
    unknown_reference::RULE,
    unknown_unit::RULE,
    unused_in_route::RULE,
    unused_source::RULE,
    unused_topic::RULE,
    unusual_id::RULE,
    wrong_date::RULE,
    wrong_language::RULE,
    wrong_link::RULE,
    idle_acceptance::RULE,
];

/// Every body as it is written, with its path.
fn bodies<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (FieldPath, &'a BodyId, &'a BodyDraft)> {
    context.draft.bodies.iter().map(|(id, body)| (FieldPath::root().field("bodies").key(id.as_str()), id, body))
}

/// Every document as it is written, with its path.
fn documents<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (FieldPath, &'a DocumentId, &'a DocumentDraft)> {
    let path = FieldPath::root().field("documents");
    context.draft.documents.iter().map(move |(id, document)| (path.key(id.as_str()), id, document))
}

/// Every route as it is written, with its path.
fn routes<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (FieldPath, &'a RouteId, &'a RouteDraft)> {
    let path = FieldPath::root().field("routes");
    context.draft.routes.iter().map(move |(id, route)| (path.key(id.as_str()), id, route))
}

/// What the rules of each route cover, with its path; not where something of the route was left out for a fault.
pub(super) fn coverages(draft: &StructureDraft, structure: &Structure, places: &Places) -> Vec<(FieldPath, Coverage)> {
    let path = FieldPath::root().field("routes");
    let work = Work::default();
    let one = |(id, draft): (&RouteId, &RouteDraft)| {
        let (path, route) = (path.key(id.as_str()), structure.routes.get(id)?);
        let is_whole = !route.rules.is_empty() && route.rules.len() == draft.rules.len();
        let is_whole = is_whole && !places.lost_a_part(&path);
        Some((path, is_whole.then(|| coverage_within(route, &work)).flatten()?))
    };
    draft.routes.iter().filter_map(one).collect()
}

/// The answers of a cube as a finding names them.
fn named(cube: &Cube) -> String {
    let one = |(input, answers): &(InputId, Vec<AnswerId>)| {
        let answers: Vec<_> = answers.iter().map(|answer| format!("`{answer}`")).collect();
        format!("`{input}`: {}", answers.join(" / "))
    };
    cube.answers.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Every event as it is written, with its path.
fn events<'a>(context: &'a Context<'_>) -> impl Iterator<Item = (FieldPath, &'a EventId, &'a EventDraft)> {
    let path = FieldPath::root().field("events");
    context.draft.events.iter().map(move |(id, event)| (path.key(id.as_str()), id, event))
}

/// A finding for each circle among things of one kind that lead to each other, with all its ends.
///
/// `where_from` is the map that they stand in and the field that leads on; `said` tells of the names on the way round, of
/// which there is one where a thing leads to itself.
fn around<'a>(
    rule: &Rule,
    things: impl Iterator<Item = &'a str>,
    next: &dyn Fn(&'a str) -> Vec<&'a str>,
    where_from: &[&str; 2],
    said: &dyn Fn(&str) -> Said,
) -> Vec<Diagnostic> {
    let [map, field] = where_from;
    let path = |id: &str| FieldPath::root().field(map).key(id).field(field);
    let tell = |circle: Vec<&str>| {
        let (first, others) = circle.split_first()?;
        let and_back = if others.is_empty() { None } else { Some(first) };
        let names: Vec<_> = circle.iter().chain(and_back).map(|id| format!("`{id}`")).collect();
        let finding = rule.finding_with_fix(path(first), said(&names.join(" → ")));
        Some(others.iter().fold(finding, |finding, id| finding.related(path(id), Said::new("och här", "and here"))))
    };
    circles(things, next).into_iter().filter_map(tell).collect()
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

    /// The fields of a small sound structure.
    const FIELDS: [(&str, &str); 10] = [
        ("format", "1"),
        ("id", "\"testland\""),
        ("name", "\"Testland\""),
        ("language", "\"en\""),
        ("own_sources", "[\"plan\"]"),
        ("sources", "{ \"plan\": (title: \"The plan\") }"),
        ("levels", r#"{ "top": (name: "Top", sources: ["plan"]), "low": (name: "Low", sources: ["plan"]) }"#),
        (
            "divisions",
            r#"{ "parts": (name: "Parts", sources: ["plan"], areas: {
        "east": (name: "East", members: ["aby", "beby"]), "west": (name: "West", members: ["ceby"]) }) }"#,
        ),
        (
            "parties",
            r#"{
        "region": (name: "The region", classification: Region, sources: ["plan"]),
        "aby": (name: "Aby", classification: Municipality, sources: ["plan"]),
        "beby": (name: "Beby", classification: Municipality, sources: ["plan"]),
        "ceby": (name: "Ceby", classification: Municipality, sources: ["plan"]),
    }"#,
        ),
        ("topics", r#"{ "school": (name: "School", sources: ["plan"]) }"#),
    ];

    /// A small sound structure with `more` put after its own parts.
    pub(crate) fn file(more: &str) -> String {
        let own = FIELDS.iter().map(|(name, value)| format!("    {name}: {value},\n"));
        format!("(\n{}{more}\n)", own.collect::<String>())
    }

    /// The text that an example stands for: the fields that it gives, and all others as in the sound structure; or the
    /// example itself, where it is a whole file.
    pub(crate) fn whole(example: &str) -> String {
        let name = |line: &str| line.split_once(':').map(|(name, _)| name.to_owned());
        let is_name =
            |name: &String| !name.is_empty() && name.chars().all(|sign| sign.is_ascii_lowercase() || sign == '_');
        if !example.lines().next().and_then(name).is_some_and(|name| is_name(&name)) {
            return example.to_owned();
        }
        let given: Vec<String> = example.lines().filter_map(name).filter(is_name).collect();
        let own = FIELDS.iter().filter(|(name, _)| !given.iter().any(|given| given == name));
        let own = own.map(|(name, value)| format!("{name}: {value},\n"));
        format!("(\n{}{example}\n)", own.collect::<String>())
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
    use crate::words::Language;

    fn found(text: &str) -> Vec<&'static str> {
        let today = PartialDate::parse("2026-03-01");
        let checked = crate::check_on(&testing::whole(text), today.as_ref());
        checked.findings.iter().map(|finding| finding.code.0).collect()
    }

    #[test]
    fn the_failing_case_of_each_rule_has_its_fault_alone_and_the_passing_case_has_none() {
        let mut wrong = Vec::new();
        for rule in ALL {
            let (fails, passes) = (found(rule.explanation.fails), found(rule.explanation.passes));
            if fails.is_empty() || fails.iter().any(|found| *found != rule.code.0) || !passes.is_empty() {
                wrong.push(format!("{}: failing {fails:?}, passing {passes:?}", rule.code));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_findings_of_a_rule_are_as_grave_as_it_says() {
        for rule in ALL {
            let today = PartialDate::parse("2026-03-01");
            let checked = crate::check_on(&testing::whole(rule.explanation.fails), today.as_ref());
            assert!(checked.findings.iter().all(|finding| finding.severity == rule.severity), "{}", rule.code);
        }
    }

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
    fn the_words_of_a_rule_are_sentences_without_a_capital_and_a_full_stop() {
        for Rule { code, explanation, .. } in ALL {
            for words in [explanation.checks, explanation.why, explanation.fix] {
                for words in Language::ALL.map(|language| words.get(language)) {
                    assert!(!words.ends_with('.') && !words.is_empty(), "{code}: {words}");
                    assert!(!words.starts_with(char::is_uppercase), "{code}: {words}");
                }
            }
        }
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
