//! Fictional structures beside each other.

use super::*;
use crate::model::{Stated, Structure};
use crate::validate::rules::testing::file;
use crate::words::Language;

fn structure(more: &str) -> Structure {
    crate::check(&file(more)).structure.expect("a structure")
}

fn of(more: &str) -> Profile {
    profile(&structure(more))
}

fn value(profile: &Profile, aspect: Aspect) -> Stated<Value> {
    profile.get(aspect).expect("every aspect is there").value.clone()
}

const BOARD: &str = r#"bodies: { "board": (name: "Board", classification: Leadership, seats: [
    (function: "Chief", on_behalf_of: EachOf(Municipality), count: Exactly(2)),
    (function: "Head", on_behalf_of: Party("region"), count: Exactly(4))],
    cadence: [(frequency: PerYear(AtLeast(6)))], chair: (rule: Held(by: Party("region"))), sources: ["plan"]) },"#;

#[test]
fn what_is_not_told_is_not_known_and_not_none() {
    let bare = of("");
    for aspect in Aspect::ALL {
        let known = [Aspect::Levels, Aspect::Areas, Aspect::Parties, Aspect::Topics].contains(&aspect);
        assert_eq!(value(&bare, aspect).is_known(), known, "{aspect:?}");
    }
    let open = of(
        r#"bodies: { "a": (name: "A", not_regulated: ["cadence"]), "b": (name: "B", not_regulated: ["cadence"]) },"#,
    );
    assert_eq!(value(&open, Aspect::Meetings), Stated::NotRegulated);
    let mixed = of(r#"bodies: { "a": (name: "A", not_applicable: ["seats"]), "b": (name: "B") },"#);
    assert_eq!(value(&mixed, Aspect::Seats), Stated::NotStated);
    assert_eq!(value(&mixed, Aspect::Political), Stated::NotStated);
}

#[test]
fn a_value_rests_on_what_is_exactly_known_alone() {
    let more = format!(
        "{}{}",
        BOARD.trim_end_matches("},").trim_end(),
        r#", "group": (name: "Group", seats: [
        (function: "Chief", on_behalf_of: EachOf(Municipality))], sources: ["plan"]) },"#
    );
    let one = of(&more);
    assert_eq!(value(&one, Aspect::Seats), Stated::Known(Value::Middle(100)));
    let seats = one.get(Aspect::Seats).expect("it is there");
    assert_eq!(seats.known, Some(Known { of: 1, all: 2 }));
    assert_eq!(seats.words(Language::En), "10 (1 of 2)");
    assert_eq!(
        one.get(Aspect::Shares).map(|one| one.words(Language::Sv)).as_deref(),
        Some("kommun 60 %, region 40 % (1 av 2)")
    );
}

#[test]
fn an_index_tells_how_much_of_it_is_known() {
    let (whole, bare) = (of(BOARD), of(""));
    let index = similarity(&whole, &bare, &Weights::EVEN);
    assert_eq!((index.alike, index.known), (Some(1000), 200));
    assert!(index.rows.contains(&Row {
        aspect: Aspect::Seats,
        weight: 1,
        likeness: Likeness::Unknown(Untold::Right),
        known: 0
    }));
    assert_eq!(similarity(&bare, &bare, &Weights::EVEN).alike, Some(1000));
    // Where nothing is known in what weighs, nothing is told.
    let only =
        Aspect::ALL.into_iter().fold(Weights::EVEN, |weights, aspect| weights.with(aspect, 0)).with(Aspect::Seats, 3);
    let index = similarity(&whole, &bare, &only);
    assert_eq!((index.rows.len(), index.alike, index.known), (1, None, 0));
}

#[test]
fn a_row_of_which_half_is_known_counts_for_half_of_its_weight() {
    let left = of(BOARD);
    let other = r#", "other": (name: "Other", classification: Network) },"#;
    let right = of(&BOARD.replace("AtLeast(6)", "AtLeast(3)").replace(" },", other));
    let only = Aspect::ALL.into_iter().fold(Weights::EVEN, |weights, aspect| weights.with(aspect, 0));
    let weights = only.with(Aspect::Meetings, 1).with(Aspect::Levels, 1);
    let index = similarity(&left, &right, &weights);
    let meetings = index.rows.iter().find(|row| row.aspect == Aspect::Meetings).expect("a row");
    assert_eq!((meetings.likeness, meetings.known), (Likeness::Known(500), 500));
    // One whole row that is alike, and half a row that is half alike: 1.25 of 1.5.
    assert_eq!((index.alike, index.known), (Some(833), 750));
}

#[test]
fn a_weight_pulls_the_index_toward_its_row() {
    let left = of(BOARD);
    let right = of(&BOARD.replace("AtLeast(6)", "AtLeast(3)"));
    let even = similarity(&left, &right, &Weights::EVEN);
    let heavy = similarity(&left, &right, &Weights::EVEN.with(Aspect::Meetings, 10));
    let row = |index: &Index| index.rows.iter().find(|row| row.aspect == Aspect::Meetings).map(|row| row.likeness);
    assert_eq!(row(&even), Some(Likeness::Known(500)));
    assert!(heavy.alike < even.alike && even.alike < Some(1000));
    let without = similarity(&left, &right, &Weights::EVEN.with(Aspect::Meetings, 0));
    assert_eq!((row(&without), without.alike), (None, Some(1000)));
}

#[test]
fn shares_are_alike_whatever_the_size() {
    let small = of(BOARD);
    let large = of(&BOARD.replace("Exactly(2)", "Exactly(4)").replace("Exactly(4)))", "Exactly(8)))"));
    let row = |aspect| {
        let index = similarity(&small, &large, &Weights::EVEN);
        index.rows.iter().find(|row| row.aspect == aspect).map(|row| row.likeness)
    };
    assert_eq!(row(Aspect::Seats), Some(Likeness::Known(625)));
    let twice = of(&BOARD.replace("Exactly(4)", "Exactly(8)").replace("Exactly(2)", "Exactly(4)"));
    let index = similarity(&small, &twice, &Weights::EVEN);
    let shares = index.rows.iter().find(|row| row.aspect == Aspect::Shares).map(|row| row.likeness);
    assert_eq!(shares, Some(Likeness::Known(1000)));
}

#[test]
fn the_nearest_come_first_and_those_equally_near_by_name() {
    let mut profiles = vec![of(BOARD), of(&BOARD.replace("Leadership", "Network")), of(BOARD), of(BOARD)];
    for (profile, name) in profiles.iter_mut().zip(["Mine", "Far", "Ö", "B"]) {
        profile.name = name.into();
    }
    let near = nearest(&profiles, 0, &Weights::EVEN);
    assert_eq!(near.iter().map(|near| near.place).collect::<Vec<_>>(), [3, 2, 1]);
    assert!(nearest(&profiles, 9, &Weights::EVEN).is_empty());
}

#[test]
fn a_row_gives_its_reason() {
    let mut left = of(BOARD);
    let mut right = of(&BOARD.replace("Held(by: Party(\"region\"))", "Chosen(by: EachOf(Municipality))"));
    (left.name, right.name) = ("West".into(), "East".into());
    let reason = |aspect, language| {
        let index = similarity(&left, &right, &Weights::EVEN);
        let row = index.rows.iter().find(|row| row.aspect == aspect).expect("a row");
        row.reason(&left, &right, language)
    };
    assert_eq!(reason(Aspect::Chairs, Language::En), "West / East: fixed to a side 100 % / 0 %, chosen 0 % / 100 %");
    assert_eq!(reason(Aspect::Topics, Language::Sv), "båda: School");
    assert_eq!(reason(Aspect::Meetings, Language::En), "both 6");
    assert_eq!(reason(Aspect::Routes, Language::Sv), "inte känt i någon av dem");
}

#[test]
fn names_of_aspects_are_unlike_and_lead_back() {
    for aspect in Aspect::ALL {
        assert_eq!(Aspect::named(aspect.name()), Some(aspect));
        assert!(aspect.name().chars().all(|sign| sign.is_ascii_lowercase() || sign == '-'));
    }
}
