//! What holds of every comparison, tried on generated structures.

use std::fmt::Write;

use proptest::prelude::*;

use super::*;
use crate::check;
use crate::id::BodyId;

const CLASSES: [&str; 12] = [
    "PoliticalCouncil",
    "Conference",
    "Leadership",
    "Preparatory",
    "Coordinating",
    "Thematic",
    "SubCounty",
    "Local",
    "Working",
    "Network",
    "Support",
    "Other",
];
const WORDS: [&str; 6] = ["Harbor", "Reed", "Ice", "Lantern", "Group", "Council"];
const SEATS: [&str; 5] = [
    r#"(function: "Harbor master", on_behalf_of: EachOf(Municipality), count: Exactly(1))"#,
    r#"(function: "Angler", on_behalf_of: Party("{}p3"), count: AtLeast(2))"#,
    r#"(on_behalf_of: AnyOf(Municipality), count: Exactly(2))"#,
    r#"(function: "Pilot", on_behalf_of: Party("{}p0"))"#,
    r#"(function: "Head of harbor", on_behalf_of: OneOf([AnyOf(Municipality), Party("{}p0")]), condition: "In winter")"#,
];
const CHAIRS: [&str; 3] = [
    r#"rule: Held(by: Party("{}p0"))"#,
    r#"rule: Rotating(between: [AnyOf(Municipality), Party("{}p0")])"#,
    "term_months: Exactly(24)",
];
const CADENCES: [&str; 3] = ["PerYear(Exactly(4))", "EveryMonths(3)", "WhenNeeded"];

/// A body before it is written down; others are meant by their number.
#[derive(Clone, Debug)]
struct Sketch {
    class: Option<usize>,
    level: Option<usize>,
    each: usize,
    topics: Vec<usize>,
    superior: Option<usize>,
    prepares: Option<usize>,
    seats: Vec<usize>,
    chair: Option<usize>,
    cadence: Option<usize>,
    words: (usize, usize),
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let topics = prop::sample::subsequence(vec![0, 1, 2, 3], 0..3);
    let seats = prop::sample::subsequence(vec![0, 1, 2, 3, 4], 0..4);
    let first = (prop::option::of(0..12_usize), prop::option::of(0..4_usize), 0..6_usize, topics);
    let second = (prop::option::of(0..12_usize), prop::option::of(0..12_usize), seats);
    let third = (prop::option::of(0..3_usize), prop::option::of(0..3_usize), (0..6_usize, 0..6_usize));
    (first, second, third).prop_map(
        |((class, level, each, topics), (superior, prepares, seats), (chair, cadence, words))| Sketch {
            class,
            level,
            each,
            topics,
            superior,
            prepares,
            seats,
            chair,
            cadence,
            words,
        },
    )
}

fn sketches() -> impl Strategy<Value = Vec<Sketch>> {
    prop::collection::vec(sketch(), 0..9)
}

/// The structure of these bodies, written in this order, with ids that begin so.
fn build(sketches: &[Sketch], order: &[usize], prefix: &str, levels: usize) -> Structure {
    let mut text = r#"(format: 1, id: "pond", name: "Pond", language: "en", levels: {"#.to_owned();
    for level in 0..levels {
        let _ = write!(text, r#""{prefix}l{level}": (name: "Level {level}"),"#);
    }
    let _ = write!(
        text,
        r#"}}, divisions: {{ "{prefix}d": (name: "Shores", areas: {{
            "{prefix}a0": (name: "East", members: ["{prefix}p1"]), "{prefix}a1": (name: "West", members: ["{prefix}p2"]) }}) }},
        parties: {{
            "{prefix}p0": (name: "Lake", classification: Region),
            "{prefix}p1": (name: "Carp", classification: Municipality),
            "{prefix}p2": (name: "Bream", classification: Municipality),
            "{prefix}p3": (name: "Anglers", classification: Residents),
        }},
        topics: {{
            "{prefix}t0": (name: "Reed"), "{prefix}t1": (name: "Ice"), "{prefix}t2": (name: "Mud"), "{prefix}t3": (name: "Wind"),
        }}, documents: {{
            "{prefix}d0": (name: "Plan", classification: Plan, is_a_kind: true), "{prefix}d1": (name: "Oath", classification: Agreement),
            "{prefix}d2": (name: "Vow", decided_by: [Party("{prefix}p0")], superiors: ["{prefix}d1"]),
        }}, bodies: {{"#
    );
    for &at in order {
        if let Some(sketch) = sketches.get(at) {
            body(&mut text, at, sketch, prefix, levels, sketches.len());
        }
    }
    text.push_str("}, mandates: [");
    // What governs follows from the bodies, so that the sketch need not say more.
    let number = |at: &usize| bodies_number(sketches, *at);
    for &at in order {
        if let Some(sketch) = sketches.get(at) {
            for topic in &sketch.topics {
                let (power, document) = (["Decide", "Prepare", "Propose"][at % 3], topic % 3);
                let gates = if topic % 2 == 0 { "gates: [ApprovalOfAll]," } else { "" };
                let holder = number(&at);
                let _ = write!(
                    text,
                    r#"(holder: Body("{prefix}{holder}"), power: {power}, over: ["{prefix}d{document}"], {gates}),"#
                );
            }
        }
    }
    let _ = write!(
        text,
        r#"], routes: {{ "{prefix}way": (name: "The way", documents: ["{prefix}d0"], rules: {{ "always": (steps: ["#
    );
    // Steps stand in the order of the sketches, whatever order the bodies are written in.
    for (at, sketch) in sketches.iter().enumerate().filter(|(_, sketch)| sketch.prepares.is_some()) {
        let (does, who) = (["Prepare", "GiveViews", "Decide"][sketch.each % 3], number(&at));
        let _ = write!(text, r#"(who: Body("{prefix}{who}"), does: {does}),"#);
    }
    text.push_str("])}), })");
    let checked = check(&text);
    checked.structure.unwrap_or_else(|| panic!("{text}\n{:?}", checked.findings))
}

/// The number by which others mean a body.
fn bodies_number(sketches: &[Sketch], at: usize) -> usize {
    sketches.len() - at
}

fn body(text: &mut String, at: usize, sketch: &Sketch, prefix: &str, levels: usize, bodies: usize) {
    // The number comes last in the name, so that no two bodies of a structure are called the same.
    let name = format!("{} {} {at}", WORDS[sketch.words.0], WORDS[sketch.words.1]);
    let _ = write!(text, r#""{prefix}{}": (name: "{name}","#, bodies - at);
    if let Some(class) = sketch.class {
        let _ = write!(text, "classification: {},", CLASSES[class]);
        if CLASSES[class] == "Other" {
            text.push_str(r#"called: "circle","#);
        }
    }
    if let Some(level) = sketch.level.filter(|level| *level < levels) {
        let _ = write!(text, r#"level: "{prefix}l{level}","#);
    }
    match sketch.each {
        0 => {
            let _ = write!(text, r#"one_for_each: AreaOf("{prefix}d"),"#);
        }
        1 => text.push_str("one_for_each: PartyOf(Municipality),"),
        _ => {}
    }
    let topics: Vec<String> = sketch.topics.iter().map(|topic| format!(r#""{prefix}t{topic}""#)).collect();
    let _ = write!(text, "topics: [{}],", topics.join(","));
    if let Some(superior) = sketch.superior.filter(|superior| *superior < at) {
        let _ = write!(text, r#"superiors: ["{prefix}{}"],"#, bodies - superior);
    }
    if let Some(other) = sketch.prepares.filter(|other| *other < bodies && *other != at) {
        let _ = write!(text, r#"relations: [(relation: PreparesFor, to: ["{prefix}{}"])],"#, bodies - other);
    }
    if !sketch.seats.is_empty() {
        let seats: Vec<String> = sketch.seats.iter().map(|seat| SEATS[*seat].replace("{}", prefix)).collect();
        let _ = write!(text, "seats: [{}],", seats.join(","));
    }
    if let Some(chair) = sketch.chair {
        let _ = write!(text, "chair: ({}),", CHAIRS[chair].replace("{}", prefix));
    }
    if let Some(cadence) = sketch.cadence {
        let _ = write!(text, "cadence: [(frequency: {})],", CADENCES[cadence]);
    }
    text.push_str("),");
}

fn plain(sketches: &[Sketch], levels: usize) -> Structure {
    let order: Vec<usize> = (0..sketches.len()).collect();
    build(sketches, &order, "x", levels)
}

/// The pairs by the names of the bodies, with what they rest on, in an order of their own.
fn shown(left: &Structure, right: &Structure, alignment: &Alignment) -> Vec<String> {
    let name = |structure: &Structure, id: &BodyId| structure.bodies[id].name.to_string();
    let mut shown: Vec<String> = alignment
        .bodies
        .iter()
        .map(|pair| {
            let mut reasons: Vec<String> =
                pair.reasons.iter().map(|reason| format!("{} {}", reason.ground.name(), reason.points)).collect();
            reasons.sort();
            format!(
                "{} {:?} {} {} {} {reasons:?}",
                name(left, &pair.left),
                pair.relation,
                name(right, &pair.right),
                pair.confidence,
                pair.main
            )
        })
        .collect();
    shown.sort();
    shown
}

/// Every change and every unknown of a comparison, in an order of their own.
fn all(difference: &Difference) -> (Vec<Change>, Vec<Unknown>) {
    let (mut changes, mut unknown): (Vec<_>, Vec<_>) =
        (difference.changes().cloned().collect(), difference.unknown().cloned().collect());
    changes.sort();
    unknown.sort();
    (changes, unknown)
}

fn all_mirrored(difference: &Difference) -> (Vec<Change>, Vec<Unknown>) {
    let (changes, unknown) = all(difference);
    let mut changes: Vec<_> = changes.into_iter().map(Change::mirrored).collect();
    let mut unknown: Vec<_> = unknown.into_iter().map(Unknown::mirrored).collect();
    changes.sort();
    unknown.sort();
    (changes, unknown)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_structure_is_the_same_as_itself(sketches in sketches(), levels in 1..4_usize) {
        let structure = plain(&sketches, levels);
        let comparison = compare(&structure, &structure);
        prop_assert!(comparison.difference.is_empty(), "{:#?}", comparison.difference);
        prop_assert!(comparison.difference.bodies.iter().all(|body| body.unknown.is_empty()));
        prop_assert!(comparison.alignment.left_only.is_empty());
        prop_assert!(comparison.alignment.right_only.is_empty());
        prop_assert_eq!(comparison.alignment.bodies.len(), sketches.len());
        for pair in &comparison.alignment.bodies {
            prop_assert_eq!(&pair.left, &pair.right);
            prop_assert!(pair.relation == Closeness::Exact && pair.main, "{:#?}", pair);
        }
        for row in &comparison.alignment.levels {
            prop_assert_eq!(&row.left, &row.right);
        }
    }

    #[test]
    fn swapping_the_sides_mirrors_the_answer(left in sketches(), right in sketches(), levels in (1..4_usize, 1..4_usize)) {
        let (left, right) = (plain(&left, levels.0), plain(&right, levels.1));
        let there = compare(&left, &right);
        let mut back = compare(&right, &left);
        for pair in &mut back.alignment.bodies {
            std::mem::swap(&mut pair.left, &mut pair.right);
            pair.relation = pair.relation.mirrored();
        }
        prop_assert_eq!(shown(&left, &right, &there.alignment), shown(&left, &right, &back.alignment));
        prop_assert_eq!(&there.alignment.left_only, &back.alignment.right_only);
        let sorted = |mut changes: Vec<Change>| { changes.sort(); changes };
        let mirrored = |changes: &[Change]| sorted(changes.iter().cloned().map(Change::mirrored).collect());
        prop_assert_eq!(sorted(there.difference.structure.clone()), mirrored(&back.difference.structure));
        prop_assert_eq!(all(&there.difference), all_mirrored(&back.difference));
        for body in &there.difference.bodies {
            let other = back.difference.bodies.iter().find(|other| other.left == body.right && other.right == body.left);
            let other = other.unwrap();
            prop_assert_eq!(sorted(body.changes.clone()), mirrored(&other.changes));
            let mut unknown: Vec<Unknown> = other.unknown.iter().cloned().map(Unknown::mirrored).collect();
            unknown.sort();
            prop_assert_eq!(&body.unknown, &unknown);
        }
    }

    #[test]
    fn other_ids_change_nothing(left in sketches(), right in sketches(), levels in 1..4_usize) {
        let (one, other) = (plain(&left, levels), plain(&right, levels));
        let order: Vec<usize> = (0..left.len()).collect();
        let renamed = build(&left, &order, "other-", levels);
        let before = align(&one, &other);
        let after = align(&renamed, &other);
        prop_assert_eq!(shown(&one, &other, &before), shown(&renamed, &other, &after));
    }

    #[test]
    fn another_order_of_bodies_changes_no_pair(
        (left, order) in sketches().prop_flat_map(|left| {
            let order: Vec<usize> = (0..left.len()).collect();
            (Just(left), Just(order).prop_shuffle())
        }),
        right in sketches(),
        levels in 1..4_usize,
    ) {
        let (one, other) = (plain(&left, levels), plain(&right, levels));
        let shuffled = build(&left, &order, "x", levels);
        let before = align(&one, &other);
        let after = align(&shuffled, &other);
        prop_assert_eq!(shown(&one, &other, &before), shown(&shuffled, &other, &after));
    }
}
