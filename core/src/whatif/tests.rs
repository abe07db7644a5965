//! Steps taken in small drafts.

use super::*;
use crate::compare::{Change, ChangeClass};
use crate::id::BodyId;
use crate::read::read;

const POND: &str = r#"(format: 1, id: "pond", name: "Pond", language: "en",
    levels: { "high": (name: "High"), "low": (name: "Low") },
    parties: { "lake": (name: "Lake", classification: Region), "carp": (name: "Carp", classification: Municipality),
        "bream": (name: "Bream", classification: Municipality) },
    topics: { "ice": (name: "Ice"), "mud": (name: "Mud") },
    bodies: {
        "board": (name: "Board", level: "high", cadence: [(frequency: PerYear(Exactly(4)))]),
        "reeds": (name: "Reeds", level: "low", superiors: ["board"], topics: ["ice"], cadence: [(frequency: PerYear(Exactly(6)))],
            seats: [(function: "Warden", on_behalf_of: EachOf(Municipality), count: Exactly(1)),
                (function: "Pilot", on_behalf_of: AnyOf(Municipality), count: Exactly(2), capacity: Chair)],
            relations: [(relation: Informs, to: ["mud"])]),
        "mud": (name: "Mud", level: "low", superiors: ["board"], topics: ["mud"], cadence: [(frequency: PerYear(Exactly(6)))],
            seats: [(function: "Warden", on_behalf_of: EachOf(Municipality), count: Exactly(1)),
                (function: "Pilot", on_behalf_of: AnyOf(Municipality), count: Exactly(2), capacity: Chair),
                (function: "Digger", on_behalf_of: Party("lake"), count: Exactly(1))]),
    },
    documents: { "plan": (name: "Plan", decided_by: [Body("mud")]) },
    mandates: [(holder: Body("reeds"), power: Prepare, over: ["plan"], topics: ["ice"]),
        (holder: Body("mud"), power: Prepare, over: ["plan"], topics: ["mud"]),
        (holder: Body("mud"), power: Decide, matter: "Shovels"),
        (holder: OneOf([Body("mud"), Body("board")]), power: Propose, matter: "Anything")],
    routes: { "way": (name: "The way", rules: { "always": (steps: [
        (who: Body("mud"), does: Prepare), (who: Body("board"), does: Decide)]) }) },
)"#;

fn tried(steps: &[&str]) -> Trial {
    let steps: Vec<_> = steps.iter().map(|step| parse(step)).collect();
    try_out(&read(POND).draft, &steps, 2026)
}

fn of_step(trial: &Trial, number: usize) -> &Touched {
    trial.steps[number].touched.as_ref().expect("the step is taken")
}

/// What speaks of the bodies, as `Part Fate: title`.
fn spoken(touched: &Touched) -> Vec<String> {
    touched.references.iter().map(|one| format!("{:?} {:?}: {}", one.part, one.fate, one.title.en)).collect()
}

#[test]
fn two_bodies_become_one_and_all_that_speaks_of_them_leads_there() {
    let trial = tried(&[r#"merge mud reeds into reeds name "Shores""#]);
    let touched = of_step(&trial, 0);
    let joined = touched.seats.joined.as_ref().expect("a merger");
    let numbers = [joined.all, joined.once, joined.fewest].map(|tally| tally.exact());
    assert_eq!(numbers, [Some(9), Some(7), Some(5)], "4 and 5; each warden once; the pilots may be the same");
    let shared: Vec<_> = joined.shared.iter().map(|one| (one.function.first(), one.fewer, one.certain)).collect();
    assert_eq!(shared, [("Warden", 2, true), ("Pilot", 2, false)]);
    assert_eq!(touched.seats.after[0].always.exact(), Some(7));
    assert_eq!(
        spoken(touched),
        [
            r#"Mandate Joins("reeds"): prepares: Plan"#,
            r#"Mandate Leads("reeds"): decides: Shovels"#,
            r#"Mandate Leads("reeds"): proposes: Anything"#,
            r#"Route Leads("reeds"): The way, step 1: prepares"#,
            r#"Document Leads("reeds"): Plan, decided by"#,
            "Relation Lost: Reeds, informs",
        ]
    );
    let body = &trial.draft.bodies["reeds"];
    assert_eq!(body.topics.len(), 2);
    assert!(body.relations.is_empty() && !trial.text().contains(r#""mud")"#), "{}", trial.text());
    assert_eq!(trial.draft.mandates.len(), 3);
    assert_eq!(trial.draft.mandates[0].topics.len(), 2);
    assert!(!trial.checked.has_errors(), "{:?}", trial.checked.findings);
}

#[test]
fn the_comparison_knows_which_body_became_which() {
    let of_body = |trial: &Trial| -> Vec<Change> {
        let changes = trial.comparison.difference.structure.iter();
        changes.filter(|change| change.aspect == crate::compare::Aspect::Body).cloned().collect()
    };
    let trial = tried(&[r#"merge mud reeds into reeds name "Shores""#]);
    assert_eq!(of_body(&trial).iter().map(|change| change.change).collect::<Vec<_>>(), [ChangeClass::Merged]);
    assert!(trial.comparison.alignment.left_only.is_empty());
    let trial = tried(&[r#"split mud into mud east "East""#]);
    assert_eq!(of_body(&trial).iter().map(|change| change.change).collect::<Vec<_>>(), [ChangeClass::Split]);
    let trial = tried(&["move mud under reeds to high"]);
    let moved = trial.comparison.difference.changes().filter(|change| change.change == ChangeClass::Moved).count();
    assert_eq!(moved, 2, "another superior and another level");
    let trial = tried(&[]);
    assert!(trial.comparison.difference.is_empty());
}

#[test]
fn what_speaks_of_a_body_that_is_gone_is_told_and_found_by_the_checks() {
    let trial = tried(&["remove mud"]);
    let touched = of_step(&trial, 0);
    assert_eq!(
        touched.without_owner().map(|one| one.title.en.as_str()).collect::<Vec<_>>(),
        ["prepares: Plan", "decides: Shovels"]
    );
    assert_eq!(
        spoken(touched)[2..],
        [
            "Mandate Shared: proposes: Anything",
            "Route Lost: The way, step 1: prepares",
            "Document Lost: Plan, decided by",
            "Relation Lost: Reeds, informs",
        ]
    );
    let unknown = trial.checked.findings.iter().filter(|finding| finding.code.0 == "unknown-reference").count();
    assert_eq!(unknown, 6, "each stays in the file and is told: {:#?}", trial.checked.findings);
}

#[test]
fn meetings_saved_and_added_are_told_for_parties_and_functions() {
    let load = |step: &str| -> Vec<String> {
        let trial = tried(&[step]);
        let told = of_step(&trial, 0).load.iter();
        told.map(|one| format!("{:?} {:?} {:?}", one.who, one.before.exact(), one.after.exact())).collect()
    };
    let merged = load("merge mud into reeds");
    assert!(merged.contains(&r#"Function(Text([("", "Warden")])) Some(12) Some(6)"#.to_owned()), "{merged:?}");
    assert!(merged.contains(&r#"Party("carp") Some(12) Some(6)"#.to_owned()), "{merged:?}");
    assert_eq!(load(r#"add ice "Ice""#), [""; 0]);
}

#[test]
fn a_new_body_like_another_has_its_seats_and_its_mandates_but_not_its_sources() {
    let trial = tried(&[r#"add ice "Ice" like mud"#, "merge ice into mud"]);
    assert_eq!(of_step(&trial, 0).seats.after[0].always.exact(), Some(5));
    let joined = of_step(&trial, 1).seats.joined.clone().expect("a merger");
    assert_eq!([joined.all, joined.once, joined.fewest].map(|tally| tally.exact()), [Some(10), Some(7), Some(5)]);
    assert_eq!(trial.draft.mandates.len(), 4, "what both may do, the one may do");
}

#[test]
fn a_step_that_cannot_be_taken_is_told_and_the_others_are_taken() {
    let trial = tried(&[
        "merge mud frogs into mud",
        "merge mud into mud",
        "move board under mud",
        "move mud to moon",
        "move mud under frogs",
        r#"add mud "Again""#,
        "split mud into reeds east",
        "seats mud \"Frog\" 0",
        "seats mud \"Frog\" 1 for frogs",
        "jump",
        "remove mud",
        "remove mud",
    ]);
    let slips: Vec<Option<&Slip>> = trial.steps.iter().map(|step| step.touched.as_ref().err()).collect();
    let id = BodyId::new;
    assert_eq!(
        slips,
        [
            Some(&Slip::NoSuchBody(id("frogs"))),
            Some(&Slip::TooFew),
            Some(&Slip::UnderItself(id("board"))),
            Some(&Slip::NoSuchLevel("moon".into())),
            Some(&Slip::NoSuchSuperior("frogs".into())),
            Some(&Slip::Taken(id("mud"))),
            Some(&Slip::Taken(id("reeds"))),
            Some(&Slip::NoSuchSeat("Frog".to_owned())),
            Some(&Slip::NoSuchPrincipal),
            Some(&Slip::NotAStep(Unread::NoSuchVerb("jump".to_owned()))),
            None,
            Some(&Slip::NoSuchBody(id("mud"))),
        ]
    );
    assert_eq!(trial.draft.bodies.len(), 2);
}

#[test]
fn seats_are_set_added_and_taken_away() {
    let seats = |step: &str| of_step(&tried(&[step]), 0).seats.after[0].always.exact();
    assert_eq!(seats("seats mud \"digger\" 3"), Some(7));
    assert_eq!(seats("seats mud \"Digger\" 0"), Some(4));
    assert_eq!(seats("seats mud \"Ferryman\" 1 for each Municipality"), Some(7));
}

#[test]
fn the_original_stays_as_it_was() {
    let before = read(POND).draft;
    let trial = tried(&["remove mud", "split reeds into reeds east"]);
    assert_eq!(trial.original, built(&before));
    assert!(trial.original.bodies.contains_key("mud"));
    let again = read(&trial.text()).draft;
    assert_eq!(again, trial.draft, "it can be written and read like any file");
}
