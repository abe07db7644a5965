//! What a user says of pairs of the two counties: it stands, harms nothing else, and goes through a file unharmed.

use std::collections::BTreeSet;

use samverkan_core::compare::{Closeness, Comparison, Ruling, Rulings, Verdict, compare, compare_given};
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;
use samverkan_core::sssom;
use samverkan_core::words::Language;
use samverkan_tests::structure;

fn counties() -> (Structure, Structure) {
    (structure("configs/kalmar.ron"), structure("configs/orebro.ron"))
}

fn ruled(many: &[(&str, &str, Verdict)]) -> Rulings {
    let (left, right) = counties();
    let ruling = |(here, there, verdict): &(&str, &str, Verdict)| {
        Ruling::new(&left, &right, [&BodyId::new(here), &BodyId::new(there)], *verdict)
    };
    many.iter().map(ruling).collect()
}

fn main_pairs(comparison: &Comparison) -> BTreeSet<(String, String)> {
    let main = comparison.alignment.bodies.iter().filter(|pair| pair.main);
    main.map(|pair| (pair.left.to_string(), pair.right.to_string())).collect()
}

fn pair(left: &str, right: &str) -> (String, String) {
    (left.to_owned(), right.to_owned())
}

const REJECTED: (&str, &str, Verdict) = ("lgl", "chefsgrupp-social", Verdict::Rejected);

#[test]
fn to_reject_a_pair_makes_no_other_one_wrong() {
    let (left, right) = counties();
    let before = main_pairs(&compare(&left, &right));
    let after = main_pairs(&compare_given(&left, &right, &ruled(&[REJECTED])));
    assert!(before.contains(&pair("lgl", "chefsgrupp-social")));
    assert!(!after.contains(&pair("lgl", "chefsgrupp-social")));
    let lost: Vec<_> = before.difference(&after).filter(|(left, _)| left != "lgl").collect();
    assert!(lost.is_empty(), "{lost:?}");
    // Nor does any body come without counterpart but, perhaps, the two.
    let lonely = |comparison: &Comparison| comparison.alignment.left_only.len();
    let after = compare_given(&left, &right, &ruled(&[REJECTED]));
    assert!(lonely(&after) <= lonely(&compare(&left, &right)) + 1);
}

#[test]
fn a_declared_pair_is_shown_first_of_all_as_declared() {
    let (left, right) = counties();
    let verdict = Verdict::Declared(Closeness::Broader);
    let comparison = compare_given(&left, &right, &ruled(&[("utvecklingsledare", "lansdelsgrupp", verdict)]));
    let found = comparison.alignment.bodies.iter().find(|pair| pair.ruling.is_some()).expect("the pair is there");
    assert_eq!((found.relation, found.percent()), (Closeness::Broader, 100));
    assert_eq!(found.reasons[0].words(Language::Sv), "utpekat av användaren");
}

#[test]
fn swapped_sides_give_the_mirror_image_whatever_is_said() {
    let (left, right) = counties();
    let verdicts = [
        Verdict::Confirmed,
        Verdict::Rejected,
        Verdict::Declared(Closeness::Exact),
        Verdict::Declared(Closeness::Broader),
        Verdict::Declared(Closeness::Narrower),
    ];
    let said = |comparison: &Comparison, swapped: bool| -> BTreeSet<String> {
        let pairs = comparison.alignment.bodies.iter();
        let said = pairs.map(|pair| match swapped {
            false => format!("{} {} {:?} {} {}", pair.left, pair.right, pair.relation, pair.main, pair.confidence),
            true => {
                let relation = pair.relation.mirrored();
                format!("{} {} {relation:?} {} {}", pair.right, pair.left, pair.main, pair.confidence)
            }
        });
        said.collect()
    };
    for (at, here) in left.bodies.keys().enumerate() {
        for (beside, there) in right.bodies.keys().enumerate().filter(|(beside, _)| (at + beside) % 5 == 0) {
            let verdict = verdicts[(at * 3 + beside) % verdicts.len()];
            let rulings = ruled(&[(here.as_str(), there.as_str(), verdict), REJECTED]);
            let once = compare_given(&left, &right, &rulings);
            let swapped = compare_given(&right, &left, &rulings.mirrored());
            assert_eq!(said(&once, false), said(&swapped, true), "{here} {there} {verdict:?}");
            // What the user says stands.
            let found = once.alignment.of_left(here).any(|pair| pair.right == *there);
            assert_eq!(found, verdict != Verdict::Rejected, "{here} {there} {verdict:?}");
        }
    }
}

#[test]
fn to_confirm_all_that_was_found_changes_nothing_but_how_sure_it_is() {
    let (left, right) = counties();
    let before = compare(&left, &right);
    let verdict = |main: bool, relation: Closeness| if main { Verdict::Confirmed } else { Verdict::Declared(relation) };
    let pairs = before.alignment.bodies.iter();
    let rulings: Vec<_> =
        pairs.map(|pair| (pair.left.as_str(), pair.right.as_str(), verdict(pair.main, pair.relation))).collect();
    let after = compare_given(&left, &right, &ruled(&rulings));
    let said = |comparison: &Comparison| -> BTreeSet<String> {
        let pairs = comparison.alignment.bodies.iter();
        pairs.map(|pair| format!("{} {} {:?} {}", pair.left, pair.right, pair.relation, pair.main)).collect()
    };
    assert_eq!(said(&before), said(&after));
    assert!(after.alignment.bodies.iter().all(|pair| pair.percent() == 100));
}

#[test]
fn all_goes_through_a_file_and_a_new_edition() {
    let (left, right) = counties();
    let rulings = ruled(&[REJECTED, ("lgl", "regionala-samverkansradet", Verdict::Declared(Closeness::Close))]);
    let comparison = compare_given(&left, &right, &rulings);
    let text = sssom::sssom(&left, &right, &comparison.alignment, &rulings, Language::Sv);
    let read = sssom::read(&text, &left.id, &right.id).rulings;
    assert_eq!(read, rulings);
    assert_eq!(compare_given(&left, &right, &read), comparison);
    // In the new edition the body has another name and stands elsewhere in the file; the ruling holds.
    let text = samverkan_tests::text(&samverkan_tests::root().join("configs/kalmar.ron"));
    let edition = text.replace("\"Länsgemensam ledning\"", "\"Gemensam ledning\"");
    assert_ne!(edition, text);
    let edition = samverkan_core::check(&edition).structure.expect("it can be read");
    assert!(main_pairs(&compare_given(&edition, &right, &read)).contains(&pair("lgl", "regionala-samverkansradet")));
}
