//! Minutes of small fictional meetings.

use super::*;
use crate::model::Gate;
use crate::validate::rules::testing::file;

fn structure(seats: &str, more: &str) -> Structure {
    let text = file(&format!(r#"bodies: {{ "board": (name: "Board", seats: [{seats}], sources: ["plan"]) }}, {more}"#));
    crate::check(&text).structure.expect("a structure")
}

fn meeting(attendance: &str) -> String {
    format!(
        r#"events: {{ "m": (name: "M", body: "board", date: "2024-05-02", attendance: [{attendance}], sources: ["plan"]) }},"#
    )
}

/// What became of each place, seat by seat.
fn held(seats: &str, attendance: &str) -> Vec<Vec<Filled>> {
    let structure = structure(seats, &meeting(attendance));
    let minutes = minutes(&structure, &"m".into()).expect("it is there");
    let seats = minutes.seats.known().expect("the seats are known");
    seats.iter().map(|seat| seat.places.iter().map(|place| place.held).collect()).collect()
}

#[test]
fn a_seat_for_each_party_is_covered_or_missing_party_by_party() {
    let attendance = r#"(of: Party("aby"), members: 1), (of: Party("beby"), members: 0, guests: 1)"#;
    assert_eq!(
        held("(on_behalf_of: EachOf(Municipality), count: Exactly(1))", attendance),
        [[Filled::Covered, Filled::Missing, Filled::NotTold]]
    );
    let structure = structure("(on_behalf_of: EachOf(Municipality), count: Exactly(1))", &meeting(attendance));
    let minutes = minutes(&structure, &"m".into()).expect("it is there");
    let absent: Vec<_> = minutes.absent.iter().map(|one| (one.party.as_str(), one.is_told, one.guests.least)).collect();
    assert_eq!(absent, [("beby", true, 1), ("ceby", false, 0)]);
    assert_eq!((minutes.members.exact(), minutes.sides.len()), (Some(1), 1));
}

#[test]
fn fewer_than_the_seat_is_for_are_told_and_an_open_number_is_filled_by_one() {
    let there = r#"(of: Party("region"), members: 2)"#;
    assert_eq!(held(r#"(on_behalf_of: Party("region"), count: Exactly(3))"#, there), [[Filled::Fewer]]);
    assert_eq!(held(r#"(on_behalf_of: Party("region"), count: Between(2, 3))"#, there), [[Filled::Covered]]);
    assert_eq!(held(r#"(on_behalf_of: Party("region"))"#, there), [[Filled::Covered]]);
}

#[test]
fn of_several_seats_of_a_party_it_is_not_guessed_which_was_filled() {
    let seats = r#"(function: "Mayor", on_behalf_of: Party("aby")), (function: "Judge", on_behalf_of: Party("aby"))"#;
    assert_eq!(
        held(seats, r#"(of: Party("aby"), members: 1)"#),
        [[Filled::OneOfSeveralSeats], [Filled::OneOfSeveralSeats]]
    );
    assert_eq!(
        held(seats, r#"(of: Party("aby"), function: "mayor", members: 1)"#),
        [[Filled::Covered], [Filled::NotTold]]
    );
}

#[test]
fn a_number_for_a_whole_class_tells_nothing_of_one_party() {
    let there = "(of: AnyOf(Municipality), members: 3)";
    assert_eq!(held("(on_behalf_of: EachOf(Municipality))", there), [[Filled::NotTold; 3]]);
    assert_eq!(held("(on_behalf_of: AnyOf(Municipality), count: Exactly(3))", there), [[Filled::Covered]]);
    assert_eq!(held(r#"(on_behalf_of: Body("board"))"#, there), [[Filled::NotTold]]);
    assert_eq!(held("()", there), [[Filled::NotTold]]);
    assert_eq!(held("(on_behalf_of: EachOf(Municipality))", ""), [[Filled::NotTold; 3]]);
}

#[test]
fn whoever_is_no_member_fills_no_seat() {
    let structure = structure(
        r#"(on_behalf_of: Party("region"), capacity: Observer), (on_behalf_of: Party("aby"))"#,
        &meeting(r#"(of: Party("region"), members: 0, guests: 2), (of: Party("aby"), members: 1, guests: 0)"#),
    );
    let minutes = minutes(&structure, &"m".into()).expect("it is there");
    assert_eq!((minutes.guests.exact(), minutes.members.exact()), (Some(2), Some(1)));
    assert_eq!(minutes.seats.known().map(Vec::len), Some(1));
    assert!(minutes.absent.is_empty());
}

#[test]
fn what_a_decision_needs_comes_from_the_mandate_for_its_kind() {
    let structure = structure(
        "",
        r#"documents: { "kind": (name: "K", is_a_kind: true, decided_by: [Body("board")], decided_when: "In May",
                sources: ["plan"]), "d": (name: "D", kind: "kind", decided_on: "2024-05-03", sources: ["plan"]) },
            mandates: [(holder: Body("board"), power: Decide, over: ["kind"], gates: [Majority, ConsultationOf([Party("region")])],
                sources: ["plan"])],
            events: { "m": (name: "M", body: "board", date: "2024-05-02", decisions: [
                (text: "D is decided", over: ["d"], power: Decide, gates: [ApprovalOfAll]),
                (text: "D is proposed", over: ["d"], power: Propose), (text: "Coffee")], sources: ["plan"]) },"#,
    );
    let minutes = minutes(&structure, &"m".into()).expect("it is there");
    let [decided, proposed, coffee] = minutes.decisions.as_slice() else { panic!("{:?}", minutes.decisions) };
    assert_eq!(
        decided.needs.iter().map(|need| (need.gate == &Gate::Majority, need.is_evidenced)).collect::<Vec<_>>(),
        [(true, true), (false, false)]
    );
    let verdicts: Vec<_> = decided.checks.iter().map(|checked| checked.verdict).collect();
    assert_eq!(verdicts, [RuleVerdict::Agrees, RuleVerdict::Differs, RuleVerdict::CannotTell]);
    assert_eq!((proposed.needs.len(), proposed.without_mandate.len()), (0, 1));
    assert_eq!((coffee.needs.len(), coffee.without_mandate.len()), (0, 0));
    assert_eq!(kept(&structure).len(), 3);
}

#[test]
fn a_body_that_exists_for_each_area_is_not_told_to_lack_anybody() {
    let text = file(
        r#"bodies: { "b": (name: "B", one_for_each: AreaOf("parts"), seats: [(on_behalf_of: EachOf(Municipality))], sources: ["plan"]) },
        events: { "m": (name: "M", body: "b", date: "2024", attendance: [(of: Party("aby"), members: 0)], sources: ["plan"]) },"#,
    );
    let structure = crate::check(&text).structure.expect("a structure");
    let minutes = minutes(&structure, &"m".into()).expect("it is there");
    let seats = minutes.seats.known().expect("known");
    assert!(seats.iter().flat_map(|seat| &seat.places).all(|place| place.held == Filled::NotTold));
    assert!(minutes.absent.is_empty());
    assert_eq!(super::minutes(&structure, &"no".into()), None);
}
