//! What is written is read back; what is wrong is told with its line.

use proptest::prelude::*;

use super::*;
use crate::check;
use crate::compare::{Closeness, Ruling, Rulings, Verdict, compare_given};
use crate::id::BodyId;
use crate::model::Structure;
use crate::words::Language;

fn structure(id: &str, bodies: &[(&str, &str)]) -> Structure {
    let bodies: String = bodies.iter().map(|(id, name)| format!("{id:?}: (name: {name:?}),")).collect();
    let text = format!(r#"(format: 1, id: {id:?}, name: "Pond", language: "en", bodies: {{ {bodies} }})"#);
    check(&text).structure.expect("the text can be read")
}

fn ruling(left: &str, right: &str, verdict: Verdict, names: [&str; 2]) -> Ruling {
    Ruling { left: BodyId::new(left), right: BodyId::new(right), verdict, names: names.map(str::to_owned) }
}

const VERDICTS: [Verdict; 6] = [
    Verdict::Confirmed,
    Verdict::Rejected,
    Verdict::Declared(Closeness::Exact),
    Verdict::Declared(Closeness::Close),
    Verdict::Declared(Closeness::Broader),
    Verdict::Declared(Closeness::Narrower),
];

fn written(rulings: &Rulings) -> String {
    let (left, right) = (structure("left", &[("a", "Board")]), structure("right", &[("b", "Board")]));
    rulings_sssom(&left, &right, rulings)
}

proptest! {
    #[test]
    fn what_is_written_reads_back_also_the_other_way_round(
        many in prop::collection::vec(
            ("[a-zå/:% \\t\"]{1,6}", "[a-z.]{1,3}", 0..6_usize, "\\PC{0,8}|[\\t\\n\\r\"#a ]{0,6}", "\\PC{0,8}"), 0..12,
        )
    ) {
        let rulings: Rulings = many
            .iter()
            // The names of bodies that are there come from the structures.
            .filter(|(left, right, ..)| left != "a" && right != "b")
            .map(|(left, right, verdict, one, other)| ruling(left, right, VERDICTS[*verdict], [one, other]))
            .collect();
        let text = written(&rulings);
        prop_assert_eq!(&read(&text, "left", "right").rulings, &rulings, "{}", text);
        prop_assert_eq!(read(&text, "right", "left").rulings, rulings.mirrored(), "{}", text);
    }

    #[test]
    fn whatever_is_read_is_told_of(text in "(#[a-z:_ \"]{0,9}\n){0,2}(subject_id|predicate_id|object_id|mapping_justification|[\\t\"a:/%é\r]){0,12}(\n(semapv:ManualMappingCuration|[\\t\"a:/%é\r]){0,9}){0,4}") {
        let mappings = read(&text, "left", "right");
        prop_assert!(!mappings.slips.is_empty() || !mappings.rulings.is_empty());
    }
}

#[test]
fn broader_and_narrower_are_as_in_skos() {
    // The left body works with less, so the right one is the broader match.
    let narrower = [ruling("a", "b", Verdict::Declared(Closeness::Narrower), ["Board", "Board"])].into_iter().collect();
    let text = written(&narrower);
    assert!(
        text.contains("samverkan:left/a\tBoard\tskos:broadMatch\t\tsamverkan:right/b\tBoard\tsemapv:Manual"),
        "{text}"
    );
}

#[test]
fn what_was_found_is_written_with_its_reasons_and_not_taken_for_the_user_s() {
    let (left, right) = (structure("left", &[("a", "Board")]), structure("right", &[("b", "Board"), ("c", "Net")]));
    let rulings = [ruling("a", "c", Verdict::Rejected, ["Board", "Net"])].into_iter().collect();
    let comparison = compare_given(&left, &right, &rulings);
    let text = sssom(&left, &right, &comparison.alignment, &rulings, Language::En);
    assert!(text.contains("semapv:CompositeMatching\t0."), "{text}");
    assert!(text.contains("same name: board"), "{text}");
    assert!(text.contains("skos:mappingRelation\tNot\t"), "{text}");
    let mappings = read(&text, "left", "right");
    assert_eq!(mappings.rulings, rulings);
    assert_eq!(mappings.slips, [Slip { line: None, what: What::NotByHand(1) }]);
}

#[test]
fn columns_stand_in_any_order_and_unknown_ones_are_passed_over() {
    let text = "#subject_source: left:\n#subject_source: samverkan:left\n#object_source: \"samverkan:right\"\r\n\
        object_id\tnoise\tmapping_justification\tpredicate_id\tsubject_id\r\n\
        x:b\t1\tsemapv:ManualMappingCuration\tskos:closeMatch\tleft:a\r\n";
    let expected = [ruling("a", "b", Verdict::Declared(Closeness::Close), ["", ""])].into_iter().collect();
    assert_eq!(read(text, "left", "right"), Mappings { rulings: expected, slips: Vec::new() });
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let said = |text: &str| {
        let slips = read(text, "left", "right").slips;
        slips.iter().map(|slip| slip.words(Language::En)).collect::<Vec<_>>().join("\n")
    };
    assert!(said("").contains("no table"));
    assert!(said("(format: 1)").contains("no table"));
    assert_eq!(
        said("#a\nsubject_id\tobject_id\tpredicate_id\n"),
        "line 2: the column `mapping_justification` is missing"
    );
    let head = "subject_id\tpredicate_id\tobject_id\tmapping_justification\n";
    let manual = "semapv:ManualMappingCuration";
    assert!(
        said(&format!("{head}\nsamverkan:left/a\towl:sameAs\tsamverkan:right/b\t{manual}\n"))
            .starts_with("line 3: `owl")
    );
    assert!(
        said(&format!("{head}\tskos:exactMatch\tsamverkan:right/b\t{manual}\n")).starts_with("line 2: nothing stands")
    );
    let other = said(&format!("{head}samverkan:x/a\tskos:exactMatch\tsamverkan:y/b\t{manual}\n"));
    assert_eq!(other, "1 row is about other structures: x and y");
    assert!(said(&"x".repeat(LARGEST + 1)).contains("larger"));
}
