//! Seats of small fictional structures.

use super::*;
use crate::model::PartyClass;
use crate::validate::rules::testing::{bodies, whole};

fn structure(of: &str) -> Structure {
    crate::check(&bodies(of)).structure.expect("a structure")
}

#[test]
fn seats_stand_under_those_whom_they_speak_for_and_what_is_vague_stands_apart() {
    let structure = structure(
        r#""board": (name: "Board", sources: ["plan"], seats: [(on_behalf_of: EachOf(Municipality), count: Exactly(1)),
            (on_behalf_of: Party("region"), count: Exactly(3)), (on_behalf_of: AnyOf(Region), count: Exactly(1), capacity: Secretary),
            (on_behalf_of: OneOf([Party("region"), AnyOf(Municipality)]), count: AtMost(2)), ()]),
        "none": (name: "None", sources: ["plan"])"#,
    );
    let matrix = matrix(&structure);
    assert_eq!(
        matrix.columns,
        [
            Column::Party("region".into()),
            Column::Class(PartyClass::Municipality),
            Column::OneOfSeveral,
            Column::NotStated
        ]
    );
    let [board, none] = matrix.rows.as_slice() else { panic!("{:?}", matrix.rows) };
    let cells = board.cells.known().expect("known");
    let sums: Vec<_> = cells.iter().map(|cell| (cell.always.least, cell.always.most, cell.beside.least)).collect();
    assert_eq!(sums, [(3, Some(3), 1), (3, Some(3), 0), (0, Some(2), 0), (0, None, 0)]);
    assert!(cells.iter().all(|cell| cell.share.is_none()), "a part is not known");
    assert_eq!(none.cells, Stated::NotStated);
}

#[test]
fn shares_need_every_part_and_no_condition() {
    let shares = |more: &str| {
        let structure = structure(&format!(
            r#""board": (name: "Board", sources: ["plan"], seats: [(on_behalf_of: EachOf(Municipality), count: Exactly(1)),
                (on_behalf_of: Party("region"), count: Exactly(1)){more}])"#
        ));
        let matrix = matrix(&structure);
        let cells = matrix.rows.first().and_then(|row| row.cells.known()).cloned().unwrap_or_default();
        cells.iter().map(|cell| cell.share).collect::<Vec<_>>()
    };
    assert_eq!(shares(""), [Some((1, 4)), Some((3, 4))]);
    assert_eq!(shares(r#", (on_behalf_of: Party("region"), count: AtLeast(1))"#), [None, None]);
    assert_eq!(shares(r#", (on_behalf_of: Party("region"), count: Exactly(1), condition: "Money")"#), [None, None]);
    assert_eq!(shares(r#", (on_behalf_of: Party("region"), capacity: Observer)"#), [Some((1, 4)), Some((3, 4))]);
}

#[test]
fn a_number_for_each_stays_a_rule_until_it_is_known_for_how_many() {
    let seat = r#"bodies: { "board": (name: "Board", sources: ["plan"], seats: [
        (on_behalf_of: EachOf(Municipality), count: Exactly(1), except: {"aby": 4})]) },"#;
    let per_unit = |text: &str| {
        let structure = crate::check(text).structure.expect("a structure");
        let matrix = matrix(&structure);
        let cell = matrix.rows.first().and_then(|row| row.cells.known()).and_then(|cells| cells.first()).cloned();
        let cell = cell.expect("a cell");
        let rule = cell.seats.first().and_then(|seat| seat.per_unit.clone()).expect("a rule");
        (rule.more, rule.units, cell.always.exact())
    };
    assert_eq!(per_unit(&whole(seat)), (Some(3), Some(3), Some(6)));
    let none = whole(
        r#"parties: {
    "aby": (name: "Aby", classification: Association, sources: ["plan"]),
},
divisions: {},
bodies: { "board": (name: "Board", sources: ["plan"], seats: [(on_behalf_of: EachOf(Municipality), count: Exactly(1))]) },"#,
    );
    assert_eq!(per_unit(&none), (Some(0), None, None));
}

#[test]
fn a_body_for_each_area_has_a_row_for_those_that_are_alike() {
    let structure = structure(
        r#""local": (name: "Local", one_for_each: AreaOf("parts"), sources: ["plan"], seats: [
            (on_behalf_of: EachOf(Municipality), count: Exactly(1)), (on_behalf_of: Party("region"), count: Exactly(1))]),
        "same": (name: "Same", one_for_each: AreaOf("parts"), sources: ["plan"], seats: [(on_behalf_of: Party("region"), count: Exactly(1))])"#,
    );
    let rows = matrix(&structure).rows.iter().map(|row| (row.units.len(), row.always.exact())).collect::<Vec<_>>();
    assert_eq!(rows, [(1, Some(3)), (1, Some(2)), (2, Some(1))]);
}

#[test]
fn a_function_has_all_its_seats_however_it_is_written() {
    let structure = structure(
        r#""board": (name: "Board", sources: ["plan"], seats: [(function: "Mayor", count: Exactly(1)), ()]),
        "net": (name: "Net", sources: ["plan"], seats: [(function: "mayor"), (function: "Judge", sources: ["outside"])])"#,
    );
    let found: Vec<_> = functions(&structure)
        .iter()
        .map(|one| (one.function.map(|text| text.first().to_owned()), one.seats.len()))
        .collect();
    assert_eq!(found, [(Some("Mayor".to_owned()), 2), (Some("Judge".to_owned()), 1), (None, 1)]);
}
