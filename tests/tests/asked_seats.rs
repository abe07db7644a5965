//! Who sits where, in the files that ship and in a county with quite other rules.

use samverkan_core::answer::{Column, Matrix, RowOf, SeatCell, functions, matrix};
use samverkan_core::export::asked::{functions_told, seats_told};
use samverkan_core::model::{PartyClass, Tally};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_tests::structure;

fn row<'a, 'b>(matrix: &'b Matrix<'a>, body: &str) -> &'b RowOf<'a> {
    matrix.rows.iter().find(|row| row.body.as_str() == body).expect("it is there")
}

fn cell<'a, 'b>(matrix: &'b Matrix<'a>, body: &str, column: &Column) -> &'b SeatCell<'a> {
    let place = matrix.columns.iter().position(|own| own == column).expect("a column");
    &row(matrix, body).cells.known().expect("known")[place]
}

#[test]
fn numbers_keep_what_is_uncertain_and_conditions_stand_apart() {
    let structure = structure("configs/kalmar.ron");
    let matrix = matrix(&structure);
    let municipalities = cell(&matrix, "lgl", &Column::Class(PartyClass::Municipality));
    assert_eq!((municipalities.always.least, municipalities.always.most), (12, None));
    assert!(municipalities.conditional.is_unstated());
    let region = cell(&matrix, "lgl", &Column::Party("region".into()));
    assert_eq!((region.always.exact(), region.beside.exact(), region.share), (Some(7), Some(1), None));
    // Eight politicians, four and four; the officials who come, and the coordinator, are no members.
    let region = cell(&matrix, "presidiet", &Column::Party("region".into()));
    assert_eq!((region.share, region.beside.least, region.beside.most), (Some((4, 8)), 4, Some(5)));
    assert!(!row(&matrix, "folkhalsa").cells.is_known(), "no source says who sits there");
}

#[test]
fn one_for_each_municipality_and_four_for_one_of_them_is_n_and_three() {
    let structure = structure("configs/orebro.ron");
    let matrix = matrix(&structure);
    let cell = cell(&matrix, "chefsgrupp-social", &Column::Class(PartyClass::Municipality));
    let rule = cell.seats[0].per_unit.as_ref().expect("a rule");
    assert_eq!((rule.more, rule.units, cell.always.exact()), (Some(3), Some(12), Some(15)));
    let scribe = Scribe::new(&structure, Language::Sv);
    let text = seats_told(&matrix, scribe).text(scribe);
    assert!(text.contains("n + 3 = 15"), "{text}");
}

#[test]
fn the_cells_of_a_row_add_up_to_what_the_body_has() {
    for file in ["configs/kalmar.ron", "configs/orebro.ron"] {
        let structure = structure(file);
        let matrix = matrix(&structure);
        for row in matrix.rows.iter().filter(|row| row.cells.is_known()) {
            let cells = || row.cells.known().into_iter().flatten();
            assert_eq!(cells().map(|cell| cell.always).sum::<Tally>(), row.always, "{file}: {}", row.body);
            assert_eq!(cells().map(|cell| cell.conditional).sum::<Tally>(), row.conditional, "{file}: {}", row.body);
        }
        let seats: usize = structure.bodies.values().map(|body| body.seats().len()).sum();
        let found: usize = functions(&structure).iter().map(|function| function.seats.len()).sum();
        assert!(found >= seats, "{file}: seats of instances come besides");
    }
}

#[test]
fn the_functions_are_told_with_their_seats() {
    let structure = structure("configs/kalmar.ron");
    let scribe = Scribe::new(&structure, Language::En);
    let text = functions_told(&functions(&structure), scribe).text(scribe);
    assert!(text.contains("Skolchef") && text.contains("I frågor som rör skolans ansvar"), "{text}");
}

#[test]
fn a_county_with_quite_other_rules_is_asked_the_same() {
    // Nobody knows how many villages there are.
    let text = r#"(format: 1, id: "lake", name: "The lake", language: "en", sources: { "pact": (title: "The pact") },
        parties: { "guild": (name: "Guild", classification: Union) },
        bodies: { "moot": (name: "Moot", sources: ["pact"], seats: [
            (function: "Elder", on_behalf_of: EachOf(Other), count: Exactly(2)),
            (function: "Fisher", on_behalf_of: AnyOf(Union), count: Between(3, 4)),
            (function: "Scribe", capacity: Secretary)]) })"#;
    let structure = samverkan_core::check(text).structure.expect("a structure");
    let matrix = matrix(&structure);
    assert_eq!(
        matrix.columns,
        [Column::Party("guild".into()), Column::Class(PartyClass::Other), Column::NotStated],
        "there is but one union"
    );
    let scribe = Scribe::new(&structure, Language::En);
    let text = seats_told(&matrix, scribe).text(scribe);
    assert!(text.contains("2n") && text.contains("3–4") && !text.contains("2n = "), "{text}");
}
