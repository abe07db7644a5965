//! A meeting held against the seats and the rules, in the files that ship and in a county with quite other rules.

use samverkan_core::answer::{Check, Filled, Minutes, RuleVerdict, kept, minutes};
use samverkan_core::export::asked::minutes_told;
use samverkan_core::model::{Gate, PartyClass, Stated, Structure};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_tests::structure;

fn of_kalmar(structure: &Structure) -> Minutes<'_> {
    minutes(structure, &"lgl-2022-11-25".into()).expect("the file tells of it")
}

#[test]
fn twenty_two_members_are_two_six_and_fourteen_and_guests_are_not_counted() {
    let structure = structure("configs/kalmar.ron");
    let minutes = of_kalmar(&structure);
    assert_eq!((minutes.members.exact(), minutes.members_total), (Some(22), &Stated::Known(22)));
    assert_eq!(minutes.guests.exact(), Some(8));
    let sides: Vec<_> = minutes.sides.iter().map(|side| (side.class, side.members.exact())).collect();
    assert_eq!(
        sides,
        [
            (Some(PartyClass::Residents), Some(2)),
            (Some(PartyClass::Region), Some(6)),
            (Some(PartyClass::Municipality), Some(14)),
            (Some(PartyClass::Association), Some(0)),
        ]
    );
    let municipalities = minutes.sides.iter().find(|side| side.class == Some(PartyClass::Municipality));
    assert_eq!(municipalities.map(|side| (side.there.len(), side.with_seats)), Some((9, Some(12))));
}

#[test]
fn the_parties_without_a_member_there_are_named() {
    let structure = structure("configs/kalmar.ron");
    let minutes = of_kalmar(&structure);
    let absent: Vec<_> = minutes
        .absent
        .iter()
        .map(|one| (one.party.as_str(), one.is_told, one.guests.exact(), one.conditions.len()))
        .collect();
    assert_eq!(
        absent,
        [
            ("emmaboda", true, Some(0), 0),
            ("monsteras", true, Some(0), 0),
            ("morbylanga", true, Some(1), 0),
            ("gymnasieforbundet", true, Some(0), 1),
        ]
    );
    assert!(minutes.absent.iter().all(|one| !one.sources.is_empty()));
    let seats = minutes.seats.known().expect("the seats are known");
    let held: Vec<Vec<Filled>> =
        seats.iter().map(|seat| seat.places.iter().map(|place| place.held).collect()).collect();
    let count = |seat: usize, held_as| held[seat].iter().filter(|held| **held == held_as).count();
    assert_eq!((count(0, Filled::OneOfSeveralSeats), count(0, Filled::Missing)), (9, 3));
    assert_eq!((&held[1], &held[2], &held[4]), (&vec![Filled::Fewer], &vec![Filled::Covered], &vec![Filled::Missing]));
}

#[test]
fn the_active_approval_is_not_evidenced_and_the_consultation_on_the_vision_is() {
    let structure = structure("configs/kalmar.ron");
    let minutes = of_kalmar(&structure);
    let approvals: Vec<_> = minutes
        .decisions
        .iter()
        .flat_map(|held| held.needs.iter().map(move |need| (held.number, need)))
        .filter(|(_, need)| need.gate == &Gate::ApprovalOfAll)
        .collect();
    assert_eq!(approvals.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 2, 8]);
    assert!(approvals.iter().all(|(_, need)| !need.is_evidenced && need.demands.iter().all(|one| one.is_younger)));
    let consulted: Vec<_> = minutes
        .decisions
        .iter()
        .filter(|held| held.needs.iter().any(|need| matches!(need.gate, Gate::ConsultationOf(_)) && need.is_evidenced))
        .map(|held| held.number)
        .collect();
    assert_eq!(consulted, [1]);
}

#[test]
fn a_document_decided_at_another_time_than_its_rule_says_is_told() {
    let structure = structure("configs/kalmar.ron");
    let kept = kept(&structure);
    let when: Vec<_> = kept.iter().filter(|one| matches!(one.checked.check, Check::DecidedWhen { .. })).collect();
    let [one] = when.as_slice() else { panic!("{when:?}") };
    assert_eq!((one.checked.document.as_str(), one.checked.verdict), ("styrdokument-2023", RuleVerdict::Disputed));
    assert_eq!(one.checked.claims.len(), 1);
    let Check::DecidedWhen { day, .. } = &one.checked.check else { return };
    assert_eq!(day.as_str(), "2023-02-10");
}

#[test]
fn the_same_is_said_in_words_of_both_languages() {
    let structure = structure("configs/kalmar.ron");
    let minutes = of_kalmar(&structure);
    let said = |language| {
        let scribe = Scribe::new(&structure, language);
        minutes_told(&minutes, scribe).text(scribe)
    };
    let (sv, en) = (said(Language::Sv), said(Language::En));
    for words in [
        "22 ledamöter",
        "från 9 av 12",
        "Mörbylånga kommun; 1 gäst",
        "kräver allas aktiva ja: protokollet visar det inte",
    ] {
        assert!(sv.contains(words), "{words}\n{sv}");
    }
    for words in ["22 members", "from 9 of 12", "an active yes of all: the minutes do not show it", "# Sources"] {
        assert!(en.contains(words), "{words}\n{en}");
    }
}

/// A lake with villages and no county's rules: one area seat, a shared seat, a majority that was shown.
const LAKE: &str = r#"(format: 1, id: "lake", name: "The lake", language: "en", sources: { "pact": (title: "The pact", date: "2020") },
    divisions: { "shores": (name: "Shores", areas: {
        "north": (name: "North", members: ["elm", "oak"]), "south": (name: "South", members: ["fir"]) }) },
    parties: {
        "elm": (name: "Elm", classification: Other, called: "village"), "oak": (name: "Oak", classification: Other, called: "village"),
        "fir": (name: "Fir", classification: Other, called: "village"), "fishers": (name: "Fishers", classification: Union),
    },
    bodies: { "moot": (name: "Moot", sources: ["pact"], seats: [
        (function: "Elder", on_behalf_of: EachArea("shores"), count: Exactly(1)),
        (function: "Fisher", on_behalf_of: Party("fishers"), count: AtLeast(2)),
        (function: "Speaker", on_behalf_of: Together([Party("elm"), Party("fir")])),
    ]) },
    documents: { "quota": (name: "Quota", decided_by: [Body("moot")], sources: ["pact"]) },
    mandates: [(holder: Body("moot"), power: Decide, over: ["quota"], gates: [Majority], sources: ["pact"])],
    events: { "spring": (name: "Spring moot", body: "moot", date: "2024-04-01", sources: ["pact"],
        attendance: [(of: Party("oak"), members: 1), (of: Party("fishers"), members: 1), (of: Party("fir"), members: 0)],
        decisions: [(text: "The quota is set", over: ["quota"], power: Decide, gates: [Majority])]) },
)"#;

#[test]
fn a_county_with_quite_other_rules_is_asked_the_same() {
    let structure = samverkan_core::check(LAKE).structure.expect("a structure");
    let minutes = minutes(&structure, &"spring".into()).expect("it is there");
    let held: Vec<Vec<Filled>> = minutes
        .seats
        .known()
        .expect("known")
        .iter()
        .map(|seat| seat.places.iter().map(|place| place.held).collect())
        .collect();
    // Fir alone makes up the south and was not there; of Elm nothing is told, and it may have spoken for both.
    assert_eq!(held, [vec![Filled::Covered, Filled::Missing], vec![Filled::Fewer], vec![Filled::NotTold]]);
    assert!(minutes.absent.is_empty(), "only the fishers have a seat of their own, and one of them was there");
    assert!(minutes.decisions[0].needs.iter().all(|need| need.is_evidenced));
    assert_eq!(
        minutes.decisions[0].checks.iter().map(|check| check.verdict).collect::<Vec<_>>(),
        [RuleVerdict::Agrees]
    );
}
