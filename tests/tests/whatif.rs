//! Changes tried in drafts of the shipped counties: a merger that has happened, told as it would have been before.

use samverkan_core::compare::{Aspect, ChangeClass};
use samverkan_core::export::asked::trial_told;
use samverkan_core::read::read;
use samverkan_core::telling::Scribe;
use samverkan_core::whatif::{Fate, Part, Touched, Trial, parse, try_out};
use samverkan_core::words::Language;
use samverkan_tests::{files, structure};

/// The group as it was before it became part of another, with the seats that all such groups have.
const BEFORE: [&str; 2] = [
    r#"seats samordnande-psykisk-halsa "Ytterligare representanter efter sammanslagningen" 0"#,
    r#"add missbruk "Samordnande grupp Missbruk och beroende" like samordnande-aldre"#,
];
const MERGER: &str = "merge missbruk samordnande-psykisk-halsa into samordnande-psykisk-halsa";

fn text(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../configs/{name}.ron", env!("CARGO_MANIFEST_DIR"))).expect("it is there")
}

fn tried(name: &str, steps: &[&str]) -> Trial {
    let steps: Vec<_> = steps.iter().map(|step| parse(step)).collect();
    try_out(&read(&text(name)).draft, &steps, 2026)
}

fn merger() -> Trial {
    tried("kalmar", &[BEFORE[0], BEFORE[1], MERGER])
}

fn last(trial: &Trial) -> &Touched {
    trial.steps.last().expect("a step").touched.as_ref().expect("it is taken")
}

#[test]
fn two_groups_of_fourteen_become_one_with_the_shared_holders_counted() {
    let trial = merger();
    let seats = &last(&trial).seats;
    let before: Vec<Option<u32>> = seats.before.iter().map(|members| members.always.exact()).collect();
    assert_eq!(before, [Some(14), Some(14)]);
    let joined = seats.joined.as_ref().expect("a merger");
    let numbers = [joined.all, joined.once, joined.fewest].map(|tally| tally.exact());
    assert_eq!(numbers, [Some(28), Some(21), Some(14)]);
    let shared = |certain: bool| -> Vec<(&str, u32)> {
        let all = joined.shared.iter().filter(|one| one.certain == certain);
        all.map(|one| (one.function.first(), one.fewer)).collect()
    };
    assert_eq!(
        shared(true),
        [
            ("Representant för regionen", 3),
            ("Representant för brukarmedverkan", 2),
            ("Utvecklingsledare", 1),
            ("Utvecklingsledare", 1)
        ]
    );
    assert_eq!(
        shared(false),
        [
            ("Ledamot i Länsgemensam ledning", 2),
            ("Representant för kommunerna", 3),
            ("Representant för folkhälsa", 1),
            ("Representant för habilitering och rehabilitering", 1)
        ]
    );
}

#[test]
fn mandates_routes_relations_and_load_of_the_merger_are_told() {
    let trial = merger();
    let touched = last(&trial);
    assert_eq!(touched.without_owner().count(), 0, "all that the one may do the other may do");
    let of = |part: Part| touched.of(part).count();
    assert_eq!([of(Part::Mandate), of(Part::Route), of(Part::Relation)], [3, 3, 3]);
    assert!(touched.references.iter().all(|one| one.fate != Fate::Lost), "{:?}", touched.references);
    let region = touched.load.iter().find(|load| load.bodies_before.0 == load.bodies_after.0 + 1);
    assert!(region.is_some(), "one body fewer to sit in: {:?}", touched.load);
    assert!(!trial.checked.has_errors(), "{:#?}", trial.checked.findings);
    assert_eq!(trial.new_findings, []);
}

#[test]
fn the_file_as_it_is_has_more_seats_already() {
    let joined = tried("kalmar", &[BEFORE[1], MERGER]);
    let joined = last(&joined).seats.joined.clone().expect("a merger");
    assert_eq!((joined.all.least, joined.all.most), (29, None));
}

#[test]
fn a_group_that_is_taken_away_leaves_its_mandates_without_an_owner() {
    let trial = tried("kalmar", &["remove lgl"]);
    let touched = last(&trial);
    assert_eq!(touched.without_owner().count(), 8);
    let broken = touched.of(Part::Route).filter(|one| one.fate == Fate::Lost).count();
    assert!(broken >= 5, "{broken}");
    assert!(trial.checked.has_errors(), "what speaks of it is found by the checks");
    for language in Language::ALL {
        let scribe = Scribe::new(&trial.original, language);
        let told = trial_told(&trial, scribe).text(scribe);
        assert!(told.contains(language.pick("utan ägare", "without an owner")), "{told}");
    }
}

#[test]
fn a_merger_in_another_county_is_told_as_merged_in_the_comparison() {
    let trial = tried("orebro", &["merge chefsgrupp-folkhalsa chefsgrupp-social into chefsgrupp-social"]);
    let changes = &trial.comparison.difference.structure;
    let merged = changes.iter().filter(|change| change.aspect == Aspect::Body && change.change == ChangeClass::Merged);
    assert_eq!(merged.count(), 1);
    assert!(trial.comparison.alignment.left_only.is_empty());
}

#[test]
fn any_body_can_be_taken_away_split_and_merged_with_the_next_and_the_original_stays() {
    for file in files("configs", "ron") {
        let text = std::fs::read_to_string(&file).expect("it is there");
        let draft = read(&text).draft;
        let ids: Vec<String> = draft.bodies.keys().map(ToString::to_string).collect();
        for (at, id) in ids.iter().enumerate() {
            let mut steps = vec![format!("split {id} into {id} part-{at}"), format!("merge part-{at} {id} into {id}")];
            if let Some(next) = ids.get(at + 1) {
                steps.push(format!("merge {id} {next} into both-{at}"));
                steps.push(format!("remove both-{at}"));
            } else {
                steps.push(format!("remove {id}"));
            }
            let steps: Vec<_> = steps.iter().map(|step| parse(step)).collect();
            let trial = try_out(&draft, &steps, 2026);
            let taken = trial.steps.iter().all(|step| step.touched.is_ok());
            assert!(taken, "{} {id}: {:?}", file.display(), trial.steps);
            assert_eq!(trial.original, structure(&file.display().to_string()), "{id}");
            let scribe = Scribe::new(&trial.original, Language::Sv);
            assert!(!trial_told(&trial, scribe).blocks.is_empty());
            assert_eq!(read(&trial.text()).draft, trial.draft, "{} {id}", file.display());
        }
    }
}
