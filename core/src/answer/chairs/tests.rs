use super::*;
use crate::validate::rules::testing::file;
use crate::words::Language;
use crate::words::sentences::principal_words;

const SIDES: &str = r#"[AnyOf(Municipality), Party("region")]"#;

fn ask(bodies: &str, events: &str, on: &str) -> Chairs {
    let text = file(&format!("bodies: {{ {bodies} }}, events: {{ {events} }},"));
    let structure = crate::check(&text).structure.expect("a structure");
    chairs(&structure, &PartialDate::parse(on).expect("a date"))
}

fn event(id: &str, body: &str, date: &str, chair: &str) -> String {
    format!(r#""{id}": (name: "E", body: "{body}", date: "{date}", chair: {chair}, sources: ["plan"]),"#)
}

/// Two bodies opposite to each other.
fn pair() -> String {
    format!(
        r#""lead": (name: "Lead", chair: (rule: Rotating(between: {SIDES}), vice: Rotating(between: [Party("region"), AnyOf(Municipality)]), term_months: Exactly(24)), sources: ["plan"]),
        "group": (name: "Group", chair: (rule: Rotating(between: {SIDES}, opposite_to: "lead")), sources: ["plan"]),"#
    )
}

fn seen() -> String {
    let vice =
        r#""first": (name: "E", body: "lead", date: "2022-11-25", vice_chair: Party("aby"), sources: ["plan"]),"#;
    format!("{vice}{}", event("second", "lead", "2025", r#"Party("region")"#))
}

fn windows(windows: &[Window]) -> Vec<String> {
    windows.iter().map(|window| format!("{}..{}", window.earliest, window.latest)).collect()
}

/// Who leads in the time asked about, `?` where that only may be, and when the next term begins.
fn told(chairs: &Chairs, body: &str) -> (Vec<String>, Vec<String>) {
    let structure = crate::check(&file("")).structure.expect("a structure");
    let lead = chairs.leads.iter().find(|lead| lead.body.as_str() == body).expect("it is led");
    let name = |side: &Principal| principal_words(side, &structure, Language::En);
    match &lead.chair.told {
        Told::Turns(turns) => (
            turns
                .then
                .iter()
                .map(|then| format!("{}{}", name(&then.side), if then.certain { "" } else { "?" }))
                .collect(),
            turns.next.iter().flat_map(|term| windows(&term.begins)).collect(),
        ),
        Told::Always(sides) => (sides.iter().map(name).collect(), Vec::new()),
        other => (vec![format!("{other:?}")], Vec::new()),
    }
}

#[test]
fn two_observations_place_every_swap() {
    let answer = ask(&pair(), &seen(), "2025");
    assert_eq!(answer.rotations.len(), 1);
    let rotation = answer.rotations.first().expect("one");
    assert_eq!(windows(&rotation.begins), ["2022-11-26..2023-12-31"]);
    assert!(rotation.clashes.is_empty() && rotation.evidence.iter().all(|one| one.used));
    let next = vec!["2026-11-26..2027-12-31".to_owned()];
    assert_eq!(told(&answer, "lead"), (vec!["The region".into(), "municipalities?".into()], next.clone()));
    assert_eq!(told(&answer, "group"), (vec!["municipalities".into(), "The region?".into()], next));
    let on = ask(&pair(), &seen(), "2026-01-15");
    assert_eq!(told(&on, "group").0, ["municipalities"]);
}

#[test]
fn the_terms_run_from_the_first_thing_known_to_the_next_swap() {
    let answer = ask(&pair(), &seen(), "2025");
    let Told::Turns(turns) = &answer.leads.first().expect("one").chair.told else { panic!("no turns") };
    let begins: Vec<String> = turns.terms.iter().flat_map(|term| windows(&term.begins)).collect();
    assert_eq!(
        begins,
        ["2020-11-26..2021-12-31", "2022-11-26..2023-12-31", "2024-11-26..2025-12-31", "2026-11-26..2027-12-31"]
    );
}

#[test]
fn what_cannot_fit_is_named_with_what_it_clashes_with() {
    let odd = event("odd", "group", "2022-12", r#"Party("ceby")"#);
    let again = event("again", "lead", "2021-12-31", r#"Party("region")"#);
    let answer = ask(&pair(), &format!("{}{again}{odd}", seen()), "2025");
    // The region led the first body in 2022-11 already, so a municipality leads the group then, as it does a month later.
    assert!(answer.rotations.iter().all(|rotation| rotation.clashes.is_empty()));
    let odd = event("odd", "lead", "2022-06-01", r#"Party("ceby")"#);
    let answer = ask(&pair(), &format!("{}{odd}", seen()), "2025");
    let rotation = answer.rotations.first().expect("one");
    let clash = rotation.clashes.first().expect("a clash");
    assert_eq!((clash.among.as_slice(), clash.misfit), ([0, 1, 2].as_slice(), None));
    let stranger = event("stranger", "lead", "2024", "AnyOf(Union)");
    let answer = ask(&pair(), &format!("{}{stranger}", seen()), "2025");
    assert_eq!(told(&answer, "lead").0.first().map(String::as_str), Some("The region"));
}

#[test]
fn a_stated_beginning_needs_no_observation_and_says_nothing_of_before() {
    let three = r#""lead": (name: "Lead", chair: (rule: Rotating(between: [Party("aby"), Party("beby"), Party("ceby")]),
        term_months: Exactly(12), term_starts: "2025-03-01"), sources: ["plan"]),
        "heir": (name: "Heir", chair: (rule: WithPost("lead", Chair)), sources: ["plan"]),"#;
    assert_eq!(told(&ask(three, "", "2026-06"), "lead"), (vec!["Beby".into()], vec!["2027-03-01..2027-03-01".into()]));
    assert_eq!(told(&ask(three, "", "2026-06"), "heir").0, ["Beby"]);
    assert_eq!(told(&ask(three, "", "2025-02-28"), "lead").0, ["NotYet"]);
    assert_eq!(told(&ask(three, "", "2028"), "lead").0, ["Aby", "Ceby"]);
    let early = event("early", "lead", "2020", r#"Party("beby")"#);
    assert!(ask(three, &early, "2026").rotations.iter().all(|rotation| rotation.clashes.is_empty()));
}

#[test]
fn what_no_source_tells_is_not_guessed() {
    let answer = ask(&pair(), "", "2025");
    assert_eq!(told(&answer, "lead").0, ["TimeUnknown"]);
    assert!(answer.rotations.iter().all(|rotation| rotation.begins.is_empty() && rotation.obstacle.is_none()));
    let open = format!(
        r#""lead": (name: "L", chair: (rule: Rotating(between: {SIDES}), term_months: AtLeast(12)), sources: ["plan"]),
        "quiet": (name: "Q", sources: ["plan"]), "free": (name: "F", chair: (not_regulated: ["rule"]), sources: ["plan"]),"#
    );
    let answer = ask(&open, &event("e", "lead", "2024", r#"Party("region")"#), "2025");
    let rotation = answer.rotations.first().expect("one");
    assert!(matches!(&rotation.obstacle, Some(Obstacle::NoLength(Stated::Known(_)))));
    assert_eq!(answer.silent.iter().map(BodyId::as_str).collect::<Vec<_>>(), ["quiet"]);
    assert_eq!(told(&answer, "free").0, ["NoRule"]);
}

#[test]
fn rules_that_cannot_be_tied_or_meant_are_told_as_such() {
    let held = format!(
        r#""lead": (name: "L", chair: (rule: Held(by: Party("region"))), sources: ["plan"]),
        "group": (name: "G", chair: (rule: Rotating(between: {SIDES}, opposite_to: "lead"), term_months: Exactly(24)), sources: ["plan"]),"#
    );
    let answer = ask(&held, &event("e", "lead", "2024", r#"Party("aby")"#), "2025");
    assert!(matches!(answer.rotations.first().and_then(|one| one.obstacle.as_ref()), Some(Obstacle::Tie { .. })));
    assert_eq!(answer.leads.first().map(|lead| lead.otherwise.len()), Some(1));
    let long = format!(
        r#""a": (name: "A", chair: (rule: Rotating(between: {SIDES}), term_months: Exactly(4000000000)), sources: ["plan"]),"#
    );
    let answer = ask(&long, &event("e", "a", "2024", r#"Party("aby")"#), "9999");
    assert_eq!(answer.rotations.first().and_then(|one| one.obstacle.clone()), Some(Obstacle::TooLong));
    let short = long.replace("4000000000", "1");
    let answer = ask(&short, &event("e", "a", "0000-01-01", r#"Party("aby")"#), "9999");
    let Told::Turns(turns) = &answer.leads.first().expect("one").chair.told else { panic!("no turns") };
    assert!(turns.terms.len() < 50);
}
