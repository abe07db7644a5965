//! Many structures in one table: fictional counties, and those that ship.

use std::time::Instant;

use samverkan_core::compare::many::{Aspect, Likeness, Profile, Weights, nearest, profile, similarity};
use samverkan_core::export::asked::many_told;
use samverkan_core::model::Structure;
use samverkan_core::words::Language;
use samverkan_tests::counties::county;
use samverkan_tests::{files, structure};

fn fictional(many: u64) -> Vec<Structure> {
    let read = |number| {
        let checked = samverkan_core::check(&county(number).1);
        assert!(!checked.has_errors(), "{number}: {:?}", checked.findings);
        checked.structure.expect("a structure")
    };
    (0..many).map(read).collect()
}

fn all() -> Vec<Profile> {
    let files = files("configs", "ron").into_iter().chain(files("tests/suite/valid", "ron"));
    let real = files.map(|file| structure(&file.display().to_string()));
    real.chain(fictional(21)).map(|structure| profile(&structure)).collect()
}

#[test]
fn likeness_is_the_same_in_both_directions_and_whole_with_oneself() {
    let profiles = all();
    for weights in [Weights::EVEN, Weights::EVEN.with(Aspect::Topics, 7).with(Aspect::Levels, 0)] {
        for left in &profiles {
            let own = similarity(left, left, &weights);
            assert!(own.alike.is_none_or(|alike| alike == 1000), "{}: {own:?}", left.id);
            assert!(own.rows.iter().all(|row| !matches!(row.likeness, Likeness::Known(alike) if alike != 1000)));
            for right in &profiles {
                let (there, back) = (similarity(left, right, &weights), similarity(right, left, &weights));
                assert_eq!((there.alike, there.known), (back.alike, back.known), "{} {}", left.id, right.id);
                assert!(there.alike.is_none_or(|alike| alike <= 1000) && there.known <= 1000);
                let known = |index: &samverkan_core::compare::many::Index| {
                    index.rows.iter().map(|row| matches!(row.likeness, Likeness::Known(_))).collect::<Vec<_>>()
                };
                assert_eq!(known(&there), known(&back));
            }
        }
    }
}

#[test]
fn the_nearest_are_all_others_and_do_not_hang_on_the_order() {
    let mut profiles = all();
    let mine = profiles.iter().position(|one| one.id == "kalmar").expect("it ships");
    let named = |profiles: &[Profile], mine: usize| {
        let near = nearest(profiles, mine, &Weights::EVEN);
        near.iter().map(|near| (profiles[near.place].id.clone(), near.index.alike)).collect::<Vec<_>>()
    };
    let first = named(&profiles, mine);
    assert_eq!(first.len(), profiles.len() - 1);
    assert!(first.iter().zip(first.iter().skip(1)).all(|(left, right)| left.1 >= right.1));
    profiles.reverse();
    assert_eq!(named(&profiles, profiles.len() - 1 - mine), first);
}

#[test]
fn what_the_two_counties_are_known_for_is_in_the_table() {
    let of = |file: &str| profile(&structure(file));
    let (kalmar, orebro) = (of("configs/kalmar.ron"), of("configs/orebro.ron"));
    let words = |one: &Profile, aspect| one.get(aspect).expect("every aspect is there").words(Language::Sv);
    assert_eq!((words(&kalmar, Aspect::Areas), words(&orebro, Aspect::Areas)), ("4".to_owned(), "4".to_owned()));
    assert_eq!(words(&kalmar, Aspect::Political), "finns");
    assert!(words(&orebro, Aspect::Residents).starts_with("0 %"), "{}", words(&orebro, Aspect::Residents));
    assert!(!words(&kalmar, Aspect::Residents).starts_with("0 %"), "{}", words(&kalmar, Aspect::Residents));
    let index = similarity(&kalmar, &orebro, &Weights::EVEN);
    assert!(index.alike.is_some_and(|alike| alike < 1000) && index.known > 500 && index.known < 1000, "{index:?}");
    for row in &index.rows {
        assert!(!row.reason(&kalmar, &orebro, Language::Sv).is_empty(), "{row:?}");
    }
}

#[test]
fn twenty_one_counties_are_told_in_no_time() {
    let structures = fictional(21);
    let begun = Instant::now();
    let profiles: Vec<Profile> = structures.iter().map(profile).collect();
    let made = begun.elapsed();
    let begun = Instant::now();
    let told = many_told(&profiles, &Aspect::ALL, &Weights::EVEN, Some(0), Language::Sv);
    let words = begun.elapsed();
    println!("21 profiles: {made:?}; table, likeness and nearest in words: {words:?}");
    assert!(!told.blocks.is_empty());
    assert!(made.as_millis() + words.as_millis() < 2000, "{made:?} {words:?}");
}
