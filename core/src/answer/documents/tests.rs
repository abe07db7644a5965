//! Documents of small fictional structures.

use super::*;
use crate::model::{PartialDate, Structure};
use crate::validate::rules::testing::file;

fn structure(documents: &str) -> Structure {
    crate::check(&file(&format!("documents: {{ {documents} }},"))).structure.expect("a structure")
}

fn day(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("a day")
}

/// Whether the first document holds on a day, and whether that is contested.
fn on(documents: &str, text: &str) -> String {
    let (structure, on) = (structure(documents), day(text));
    let answer = super::documents(&structure, &on);
    let first = answer.governing.first().expect("one");
    format!("{:?}{}", first.hold, if first.is_contested() { " contested" } else { "" })
}

#[test]
fn a_document_holds_between_its_days_both_included() {
    let plan =
        r#""a": (name: "A", stage: InForce, valid_from: "2024-02-01", valid: Until("2025-03"), sources: ["plan"])"#;
    for (text, expected) in
        [("2024-01-31", "NotYet"), ("2024-02-01", "Holds"), ("2025-03-31", "Holds"), ("2025-04-01", "Ended")]
    {
        assert_eq!(on(plan, text), expected, "{text}");
    }
}

#[test]
fn what_is_not_told_is_not_guessed() {
    for (fields, expected) in [
        ("", "NotStated"),
        ("stage: InForce,", "HoldsUndated"),
        ("stage: UnderWay,", "UnderWay"),
        ("stage: Proposed,", "Proposed"),
        ("stage: Replaced,", "Replaced(None)"),
        (r#"decided_on: "2023","#, "Perhaps"),
        (r#"stage: InForce, valid_from: "2024","#, "Perhaps"),
        (r#"valid_from: "2023", valid: InWords("two years"),"#, "Perhaps"),
    ] {
        assert_eq!(on(&format!(r#""a": (name: "A", {fields} sources: ["plan"])"#), "2024-06-01"), expected, "{fields}");
    }
}

#[test]
fn another_comes_instead_only_when_it_begins_to_hold() {
    let both = r#""a": (name: "A", stage: InForce, valid_from: "2023", valid: UntilReplaced, sources: ["plan"]),
        "b": (name: "B", valid_from: "2025-01-01", replaces: ["a"], sources: ["plan"])"#;
    assert_eq!(on(both, "2024-12-31"), "Holds");
    assert_eq!(on(both, "2025-01-01"), r#"Replaced(Some("b"))"#);
}

#[test]
fn readings_contest_only_the_days_of_which_they_can_say_something_else() {
    let plan = r#""a": (name: "A", stage: InForce, valid_from: "2023-02-15", valid: UntilReplaced, sources: ["plan"],
        claims: [(field: "valid", reading: "The years 2023 and 2024", why: "Older", sources: ["plan § 2"]),
            (field: "name", reading: "Alpha", why: "Older", sources: ["plan § 2"])])"#;
    assert_eq!(on(plan, "2022-06-01"), "NotYet");
    assert_eq!(on(plan, "2024-06-01"), "Holds");
    assert_eq!(on(plan, "2025-06-01"), "Holds contested");
    let stage = r#""a": (name: "A", stage: InForce, sources: ["plan"],
        claims: [(field: "stage", reading: "A proposal in 2024", why: "Older", sources: ["plan § 2"])])"#;
    assert_eq!(on(stage, "2024-06-01"), "HoldsUndated contested");
}

fn due(documents: &str, text: &str) -> Vec<(Option<String>, Urgency)> {
    let (structure, on) = (structure(documents), day(text));
    let answer = super::documents(&structure, &on);
    answer.due.iter().map(|due| (due.by.as_ref().map(|by| by.as_str().to_owned()), due.urgency)).collect()
}

#[test]
fn what_is_due_is_soon_for_half_a_year_and_then_has_passed() {
    let plan = r#""a": (name: "A", review_by: "2026-12-31", sources: ["plan"])"#;
    let by = || Some("2026-12-31".to_owned());
    assert_eq!(due(plan, "2026-06-29"), [(by(), Urgency::Later)]);
    assert_eq!(due(plan, "2026-06-30"), [(by(), Urgency::Later)]);
    assert_eq!(due(plan, "2026-07-01"), [(by(), Urgency::Soon)]);
    assert_eq!(due(plan, "2026-12-31"), [(by(), Urgency::Soon)]);
    assert_eq!(due(plan, "2027-01-01"), [(by(), Urgency::Passed)]);
    let vague = r#""a": (name: "A", review_by: "2026", sources: ["plan"])"#;
    assert_eq!(due(vague, "2026-11-01"), [(Some("2026".to_owned()), Urgency::Soon)]);
}

#[test]
fn a_revision_is_reckoned_from_the_last_of_the_kind() {
    let plans = r#""kind": (name: "K", is_a_kind: true, revised: EveryMonths(24), sources: ["plan"]),
        "old": (name: "Old", kind: "kind", decided_on: "2021-03-01", sources: ["plan"]),
        "new": (name: "New", kind: "kind", decided_on: "2023-03-01", sources: ["plan"]),
        "never": (name: "Never", is_a_kind: true, revised: PerYear(Exactly(1)), sources: ["plan"])"#;
    assert_eq!(due(plans, "2024-01-01"), [(Some("2025-03-01".to_owned()), Urgency::Later), (None, Urgency::Undated)]);
}

#[test]
fn a_document_stands_under_its_kind_and_what_is_over_that_stands_over_it() {
    let structure = structure(
        r#""top": (name: "T", sources: ["plan"]), "one": (name: "O", kind: "kind", superiors: ["top", "side"], sources: ["plan"]),
        "kind": (name: "K", is_a_kind: true, superiors: ["top"], sources: ["plan"]), "side": (name: "S", sources: ["plan"])"#,
    );
    let on = day("2024-01-01");
    let answer = documents(&structure, &on);
    let placed: Vec<_> = answer.hierarchy.iter().map(|one| (one.document.as_str(), one.depth)).collect();
    assert_eq!(placed, [("top", 0), ("kind", 1), ("one", 2), ("side", 0)]);
    let one = answer.hierarchy.iter().find(|one| one.document.as_str() == "one").expect("it is there");
    assert_eq!((one.as_one_of_kind, one.also_under.len()), (true, 1));
}
