//! Fictional structures on two dates.

use super::*;
use crate::validate::rules::testing::whole;
use crate::words::Language;

/// A file with a plan of each of the years 2019 and 2022, another of 2022 and one without a date.
fn structure(bodies: &str, more: &str) -> Structure {
    let sources = r#"sources: { "plan": (title: "No date"), "old": (title: "Old", date: "2019-05-02"),
        "new": (title: "New", date: "2022"), "other": (title: "Other", date: "2022-03") },"#;
    crate::check(&whole(&format!("{sources}\nbodies: {{ {bodies} }},\n{more}"))).structure.expect("a structure")
}

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("a date")
}

fn of<'a>(structure: &'a Structure, from: &str, to: &str) -> OverTime<'a> {
    between(structure, date(from), date(to))
}

fn board(sources: &str, claims: &str) -> Structure {
    structure(&format!(r#""board": (name: "Board", goal: "A", sources: [{sources}], claims: [{claims}])"#), "")
}

fn claim(reading: &str, sources: &str) -> String {
    format!(r#"(field: "goal", reading: "{reading}", why: "So", sources: [{sources}]),"#)
}

fn words(voices: &[Voice]) -> Vec<&str> {
    voices.iter().map(|voice| voice.reading.get(Language::En)).collect()
}

#[track_caller]
fn shifts(structure: &Structure, expected: Shift, then: &[&str], now: &[&str]) {
    let answer = of(structure, "2019", "2022");
    let [one] = answer.retold.as_slice() else { panic!("{:?}", answer.retold) };
    assert_eq!((one.shift, words(&one.then), words(&one.now)), (expected, then.to_vec(), now.to_vec()));
}

#[test]
fn a_reading_of_only_older_documents_gives_way_to_one_of_newer() {
    shifts(&board(r#""new""#, &claim("B", r#""old""#)), Shift::Changed, &["B"], &["A"]);
    // The file may go by the older.
    shifts(&board(r#""old""#, &claim("B", r#""new""#)), Shift::Changed, &["A"], &["B"]);
}

#[test]
fn documents_of_one_time_that_differ_are_a_dispute_and_no_change() {
    shifts(&board(r#""new""#, &claim("B", r#""other""#)), Shift::Disputed, &[], &["A", "B"]);
    let both = board(r#""old § 1", "new""#, &claim("B", r#""other""#));
    shifts(&both, Shift::SomeOtherwise, &["A"], &["A", "B"]);
}

#[test]
fn what_was_disputed_and_is_said_by_one_now_is_not_told_as_a_change() {
    let text = r#""board": (name: "Board", sources: ["old § 1", "new"],
        claims: [(reading: "Does not meet", sources: ["old § 2"])])"#;
    let structure = structure(text, "");
    shifts(&structure, Shift::NowAgreed, &["is included", "Does not meet"], &["is included"]);
}

#[test]
fn a_document_that_says_otherwise_of_a_field_is_not_counted_for_the_reading_in_use() {
    // `old` is cited for the body, and for another goal than the one in use.
    shifts(&board(r#""old", "new""#, &claim("B", r#""old § 2""#)), Shift::Changed, &["B"], &["A"]);
}

#[test]
fn what_has_no_date_is_not_placed() {
    shifts(&board(r#""plan""#, &claim("B", r#""old""#)), Shift::Undated, &["B"], &["B"]);
    // A document after the second date is not known yet.
    let later = board(r#""new""#, &claim("B", r#""old""#));
    assert!(of(&later, "2019", "2021").retold.is_empty());
    assert!(!of(&later, "2019", "2021").has_newer());
}

#[test]
fn a_date_no_more_exact_than_a_year_is_all_of_it() {
    let structure = board(r#""new""#, &claim("B", r#""old""#));
    let certain = |from, to| of(&structure, from, to).retold.first().map(|one| one.certain);
    assert_eq!(certain("2019", "2022"), Some(true));
    assert_eq!(certain("2019", "2022-06-01"), Some(false));
    assert_eq!(certain("2022-02-01", "2022"), Some(false));
    // In any order.
    assert_eq!(of(&structure, "2022", "2019"), of(&structure, "2019", "2022"));
    // Nothing lies between a date and itself.
    assert!(of(&structure, "2022", "2022").retold.is_empty());
}

#[test]
fn what_happened_is_told_with_its_document_in_the_order_of_time() {
    let structure = structure(
        r#""board": (name: "Board", since: "2021", until: "2022-01-01", replaced_by: ["next"], sources: ["new"]),
           "next": (name: "Next", since: "2030", sources: ["new"])"#,
        r#"documents: { "paper": (name: "Paper", decided_on: "2020-02", valid: Until("2021-12-31"), sources: ["old"]) },
           changes: [(date: "2019-01-01", change: Joined, concerns: ["aby"], sources: ["old"]),
                     (change: Moved, concerns: ["board"], sources: ["new"])],"#,
    );
    let answer = of(&structure, "2019", "2022");
    let told: Vec<_> = answer.happened.iter().map(|one| (one.when.as_str(), one.path.to_string())).collect();
    assert_eq!(
        told,
        [
            ("2019-01-01", "changes[0]".to_owned()),
            ("2020-02", r#"documents["paper"]"#.to_owned()),
            ("2021", r#"bodies["board"]"#.to_owned()),
            ("2021-12-31", r#"documents["paper"]"#.to_owned()),
            ("2022-01-01", r#"bodies["board"]"#.to_owned()),
        ]
    );
    assert!(answer.happened.iter().all(|one| one.certain && !one.sources.is_empty()));
    assert_eq!(answer.undated.len(), 1);
    // Of the first day on, and not before it.
    assert_eq!(of(&structure, "2019-01-02", "2020").happened.len(), 1);
}

#[test]
fn what_is_newly_told_is_no_difference() {
    let structure = structure(
        r#""board": (name: "Board", sources: ["old"], tasks: [(text: "Meet", sources: ["new"]), (text: "Talk")]),
           "group": (name: "Group", sources: ["new"], tasks: [(text: "Sing")])"#,
        "",
    );
    let answer = of(&structure, "2019", "2022");
    assert!(answer.retold.is_empty() && answer.happened.is_empty());
    let titles = |all: &[Told]| all.iter().map(|one| (one.title.en.clone(), one.whole)).collect::<Vec<_>>();
    assert_eq!(titles(&answer.newly_told), [("Board".to_owned(), false), ("Group".to_owned(), true)]);
    let parts: Vec<_> = answer.newly_told.iter().flat_map(|one| &one.parts).map(|part| part.names.len()).collect();
    assert_eq!(parts, [1]);
    assert_eq!(titles(&answer.not_repeated), [("Board".to_owned(), true)]);
}

#[test]
fn the_dates_on_offer_are_those_of_the_documents() {
    let structure = board(r#""new""#, "");
    let offered: Vec<_> = dates(&structure).iter().map(|date| date.as_str().to_owned()).collect();
    assert_eq!(offered, ["2019-05-02", "2022", "2022-03"]);
    assert_eq!(latest_years(&structure), Some((date("2019"), date("2022"))));
}
