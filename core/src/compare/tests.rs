//! What the comparison finds in small fictional structures, one reason at a time.

use super::fixtures::{compared, structure, whole};
use super::*;

/// The pair of `a` on both sides rests on this.
#[track_caller]
fn rests_on(left: &str, right: &str, ground: &str) {
    let comparison = compared(left, right);
    assert!(comparison.grounds("a", "a").contains(&ground), "{:#?}", comparison.pair("a", "a"));
}

#[track_caller]
fn no_pair(left: &str, right: &str) {
    let comparison = compared(left, right);
    assert!(comparison.alignment.bodies.is_empty(), "{:#?}", comparison.alignment.bodies);
}

#[test]
fn bodies_correspond_by_what_they_are() {
    let left = r#""a": (name: "Elders", classification: Leadership, level: "high")"#;
    rests_on(left, r#""a": (name: "Chiefs", classification: Leadership, level: "high")"#, "same-class");
    no_pair(left, r#""a": (name: "Friends", classification: Network, level: "high")"#);
}

#[test]
fn bodies_correspond_by_their_topics_even_as_different_kinds() {
    let left = r#""a": (name: "Watch", classification: Thematic, level: "middle", topics: ["ice"])"#;
    let right = r#""a": (name: "Board", classification: Leadership, level: "high", topics: ["ice"])"#;
    rests_on(left, right, "same-topics");
    rests_on(left, right, "other-class");
    no_pair(left, r#""a": (name: "Guard", classification: Thematic, level: "middle", topics: ["mud"])"#);
}

#[test]
fn topics_are_the_same_by_concept_or_else_by_name_in_any_language() {
    let bodies = r#""a": (name: "A", topics: ["t"])"#;
    let with = |topic: &str| whole(&format!(r#"topics: {{ "t": {topic} }},"#), bodies);
    let pairs = |left: &str, right: &str| align(&with(left), &with(right)).topics.pairs.len();
    assert_eq!(pairs(r#"(name: "Vass", concept: "reeds")"#, r#"(name: "Reeds", concept: "reeds")"#), 1);
    assert_eq!(pairs(r#"(name: {"sv": "Vass", "en": "Reeds"})"#, r#"(name: "reeds", concept: "reeds")"#), 1);
    assert_eq!(pairs(r#"(name: "Reeds", concept: "straw")"#, r#"(name: "Reeds", concept: "reeds")"#), 0);
}

#[test]
fn a_group_on_one_topic_is_narrower_than_one_on_several() {
    let part = r#"classification: SubCounty, one_for_each: AreaOf("shores")"#;
    let left = format!(r#""a": (name: "Reeds of the shore", {part}, topics: ["reeds", "mud", "ice"])"#);
    let right = format!(r#""a": (name: "Shore group", {part}, topics: ["ice", "mud", "wind"])"#);
    let comparison = compared(&left, &right);
    assert_eq!(comparison.pair("a", "a").relation, Closeness::Narrower);
    assert!(comparison.grounds("a", "a").contains(&"one-for-each"));
    assert!(comparison.grounds("a", "a").contains(&"focus"));
    assert_eq!(compared(&right, &left).pair("a", "a").relation, Closeness::Broader);
}

#[test]
fn a_group_for_the_whole_is_not_one_for_each_area() {
    no_pair(
        r#""a": (name: "Reeds", classification: Coordinating, topics: ["reeds"])"#,
        r#""a": (name: "Shore group on reeds", classification: SubCounty, one_for_each: AreaOf("shores"), topics: ["reeds"])"#,
    );
}

#[test]
fn bodies_correspond_by_those_that_they_prepare_for() {
    let left = r#"
        "lead": (name: "Lead", classification: Leadership, topics: ["ice"]),
        "other": (name: "Other lead", classification: Leadership, topics: ["mud"]),
        "a": (name: "Bench", classification: Preparatory, relations: [(relation: PreparesFor, to: ["lead"])])"#;
    let right = r#"
        "b": (name: "Sofa", classification: Preparatory, relations: [(relation: PreparesFor, to: ["mud"])]),
        "a": (name: "Stool", classification: Preparatory, relations: [(relation: PreparesFor, to: ["ice"])]),
        "mud": (name: "Chiefs for mud", classification: Leadership, topics: ["mud"]),
        "ice": (name: "Chiefs for ice", classification: Leadership, topics: ["ice"])"#;
    rests_on(left, right, "tie");
    assert_eq!(compared(left, right).pair("lead", "ice").relation, Closeness::Close);
}

#[test]
fn bodies_correspond_by_who_sits_in_them_and_how_often() {
    let left = r#""a": (name: "A", classification: Working, level: "low", duration: Temporary,
        seats: [(function: "Harbor master", on_behalf_of: EachOf(Municipality), count: Exactly(1))],
        cadence: [(frequency: PerYear(Exactly(4)))])"#;
    let right = r#""a": (name: "B", classification: Working, level: "low", duration: Temporary,
        seats: [(function: "Harbor masters", on_behalf_of: AnyOf(Municipality), count: Exactly(2))],
        cadence: [(frequency: EveryMonths(3))])"#;
    for ground in ["parties", "functions", "same-duration", "same-cadence", "same-level"] {
        rests_on(left, right, ground);
    }
}

#[test]
fn a_name_or_another_name_helps() {
    rests_on(r#""a": (name: "Reed cutters")"#, r#""a": (name: "reed cutters")"#, "same-name");
    let left = r#""a": (name: "Cutters", aliases: ["Reed folk"], classification: Working)"#;
    rests_on(left, r#""a": (name: "Reed folk", classification: Working)"#, "same-alias");
    rests_on(left, r#""a": (name: "Old cutters", classification: Working)"#, "like-name");
}

#[test]
fn two_councils_together_correspond_to_one() {
    let left =
        r#""a": (name: "Assembly", classification: PoliticalCouncil, level: "high", topics: ["ice", "mud", "wind"])"#;
    let right = r#"
        "a": (name: "First council", classification: PoliticalCouncil, level: "high", topics: ["ice", "mud"]),
        "b": (name: "Second council", classification: PoliticalCouncil, level: "high", topics: ["wind"])"#;
    let comparison = compared(left, right);
    assert!(comparison.pair("a", "a").main);
    let further = comparison.pair("a", "b");
    assert!(!further.main);
    assert_eq!(further.relation, Closeness::Broader);
}

#[test]
fn levels_line_up_without_crossing_and_several_may_answer_to_one() {
    let bodies = |level: &str| {
        format!(
            r#"
        "a": (name: "A", classification: Leadership, level: "high", topics: ["ice"]),
        "b": (name: "B", classification: Thematic, level: "{level}", topics: ["mud"]),
        "c": (name: "C", classification: Thematic, level: "{level}", topics: ["wind"]),
        "d": (name: "D", classification: SubCounty, level: "low", topics: ["reeds"])"#
        )
    };
    let parts = |levels: &str| {
        format!(
            r#"levels: {{ {levels} }}, topics: {{
        "ice": (name: "Ice"), "mud": (name: "Mud"), "wind": (name: "Wind"), "reeds": (name: "Reeds"),
    }},"#
        )
    };
    let left = whole(&parts(r#""high": (name: "1"), "middle": (name: "2"), "low": (name: "3")"#), &bodies("middle"));
    let right = whole(&parts(r#""high": (name: "Over"), "low": (name: "Under")"#), &bodies("high"));
    let rows = align(&left, &right).levels;
    let shown: Vec<String> = rows.iter().map(|row| format!("{:?} {:?}", row.left, row.right)).collect();
    assert_eq!(shown, [r#"["high", "middle"] ["high"]"#, r#"["low"] ["low"]"#]);
}

#[test]
fn what_one_side_does_not_tell_is_no_difference() {
    let left = r#""a": (name: "A", classification: Leadership, level: "high", duration: Standing, topics: ["ice"],
        seats: [(on_behalf_of: Party("lake"), count: Exactly(2))], superiors: ["lake"],
        chair: (rule: Held(by: Party("lake"))), cadence: [(frequency: PerYear(Exactly(4)))])"#;
    let right = r#""a": (name: "A")"#;
    let comparison = compared(left, right);
    let body = comparison.difference.bodies.first().unwrap();
    assert_eq!(body.changes, []);
    let aspects: Vec<Aspect> = body.unknown.iter().map(|unknown| unknown.aspect).collect();
    for aspect in [
        Aspect::Classification,
        Aspect::Level,
        Aspect::Topics,
        Aspect::Duration,
        Aspect::Seats,
        Aspect::Chair,
        Aspect::Cadence,
        Aspect::Superiors,
    ] {
        assert!(aspects.contains(&aspect), "{aspect:?}");
    }
    assert!(body.unknown.iter().all(|unknown| unknown.side == Side::Right));
    // Nor does it speak against the pair.
    assert!(comparison.pair("a", "a").reasons.iter().all(|reason| !reason.is_against()));
}

#[test]
fn chairs_by_post_or_in_words_and_topics_left_open_are_compared_too() {
    let with = |chair: &str, topics: &str| {
        format!(
            r#""a": (name: "Board", classification: Leadership, level: "high", chair: (rule: {chair}), {topics}),
            "b": (name: "Other", classification: Network, level: "low")"#
        )
    };
    let differs = |left: (&str, &str), right: (&str, &str)| {
        let comparison = compared(&with(left.0, left.1), &with(right.0, right.1));
        let found = comparison.difference.bodies.iter().find(|found| found.left.as_str() == "a").expect("the pair");
        (found.changes.len(), found.unknown.len())
    };
    let none = "";
    assert_eq!(differs((r#"InWords("The oldest")"#, none), (r#"InWords("The oldest")"#, none)), (0, 0));
    assert_eq!(differs((r#"InWords("The oldest")"#, none), (r#"InWords("The youngest")"#, none)), (1, 0));
    assert_eq!(differs((r#"WithPost("b", Chair)"#, none), (r#"WithPost("b", Chair)"#, none)), (0, 0));
    assert_eq!(differs((r#"WithPost("b", Chair)"#, none), (r#"WithPost("b", ViceChair)"#, none)), (1, 0));
    let (post, open) = (r#"WithPost("b", Chair)"#, r#"not_regulated: ["topics"]"#);
    assert_eq!(differs((post, r#"topics: ["ice"]"#), (post, open)), (1, 0), "left open is said, not unknown");
    assert_eq!(differs((post, r#"topics: ["ice"]"#), (post, none)), (0, 1));
}

#[test]
fn seats_of_which_only_the_number_is_told_are_the_same_where_all_else_is() {
    let body = |seats: &str| format!(r#""a": (name: "A", classification: Leadership, seats: [{seats}])"#);
    for seats in
        ["()", "(count: Exactly(1))", "(count: Exactly(1)), (count: Exactly(1))", "(on_behalf_of: InWords(\"x\"))"]
    {
        assert!(compared(&body(seats), &body(seats)).difference.is_empty(), "{seats}");
    }
    let changes = compared(&body("(count: Exactly(1))"), &body("(count: Exactly(2))")).difference.bodies;
    assert!(changes.first().is_some_and(|body| !body.changes.is_empty()));
}

#[test]
fn seats_that_tell_neither_function_nor_party_are_joined_by_where_they_come_from() {
    let with = |seat: &str| {
        format!(
            r#""a": (name: "Board", classification: Leadership, level: "high", seats: [({seat}count: Exactly(2))]),
            "b": (name: "Other", classification: Network, level: "low")"#
        )
    };
    let differs = |left: &str, right: &str| {
        let comparison = compared(&with(left), &with(right));
        comparison
            .difference
            .bodies
            .iter()
            .find(|found| found.left.as_str() == "a")
            .map_or(0, |found| found.changes.len())
    };
    let (chair, vice) = (r#"comes_with: Post("b", Chair), "#, r#"comes_with: Post("b", ViceChair), "#);
    let (body, words) = (r#"on_behalf_of: Body("b"), "#, r#"on_behalf_of: InWords("The oldest"), "#);
    for seat in [chair, vice, body, words, ""] {
        assert_eq!(differs(seat, seat), 0, "{seat}");
    }
    assert_eq!(differs(chair, vice), 2, "one here and one there");
    assert_eq!(differs(body, words), 2);
    assert_eq!(differs(chair, ""), 2);
}

#[test]
fn seats_chair_and_meetings_differ_in_words() {
    let left = r#""a": (name: "A", not_regulated: ["cadence"],
        seats: [
            (function: "Harbor master", on_behalf_of: EachOf(Municipality), count: Exactly(1)),
            (function: "Angler", on_behalf_of: Party("anglers"), count: Exactly(2)),
        ],
        chair: (rule: Rotating(between: [AnyOf(Municipality), Party("lake")])))"#;
    let right = r#""a": (name: "A", cadence: [(frequency: PerYear(AtLeast(6)))],
        seats: [(function: "Harbor master", on_behalf_of: EachOf(Municipality), count: Exactly(2))],
        chair: (rule: Held(by: Party("lake"))))"#;
    let comparison = compared(left, right);
    let changes = &comparison.difference.bodies.first().unwrap().changes;
    let shown: Vec<String> = changes
        .iter()
        .map(|change| {
            let value =
                |value: &Option<crate::words::Said>| value.as_ref().map_or("–".to_owned(), |said| said.en.clone());
            let (left, right) = (value(&change.left_value), value(&change.right_value));
            format!("{:?} {:?}: {left} | {right}", change.aspect, change.change)
        })
        .collect();
    assert_eq!(
        shown,
        [
            "Parties Changed: municipality: 2 | municipality: 4",
            "Seats Removed: 2 × Angler (Anglers) | –",
            "Seats Changed: 1 × Harbor master (each municipality) | 2 × Harbor master (each municipality)",
            "Chair Changed: alternates between municipality and Lake | always Lake",
            "Residents Removed: seats for residents: 2 | –",
            "Cadence Changed: expressly not regulated | ≥ 6/year",
        ]
    );
    let path = changes.iter().find(|change| change.aspect == Aspect::Chair).and_then(|change| change.left.clone());
    assert_eq!(path.unwrap().to_string(), r#"bodies["a"].chair.rule"#);
}

#[test]
fn kinds_of_parties_on_one_side_only_are_told_for_the_whole() {
    let right = whole(
        r#"parties: { "sea": (name: "Sea", classification: Region), "coast": (name: "Coast guard", classification: StateAgency) },"#,
        "",
    );
    let difference = compare(&structure(""), &right).difference;
    let parties: Vec<(ChangeClass, String)> = difference
        .structure
        .iter()
        .filter(|change| change.aspect == Aspect::Parties)
        .filter_map(|change| {
            Some((change.change, change.left_value.as_ref().or(change.right_value.as_ref())?.en.clone()))
        })
        .collect();
    let told = |change, words: &str| parties.contains(&(change, words.to_owned()));
    assert!(told(ChangeClass::Removed, "residents (1): Anglers"), "{parties:?}");
    assert!(told(ChangeClass::Added, "state agency (1): Coast guard"), "{parties:?}");
    assert!(!parties.iter().any(|(_, words)| words.starts_with("region")), "{parties:?}");
}

#[test]
fn every_reason_is_said_in_both_languages() {
    let bodies = r#""a": (name: "A", classification: Leadership, level: "high", topics: ["ice"])"#;
    for reason in &compared(bodies, bodies).pair("a", "a").reasons {
        let said = reason.said();
        assert!(!said.sv.is_empty() && !said.en.is_empty() && said.sv != said.en, "{said:?}");
    }
}

/// What differs and what only one side tells, as `Aspect how: left | right`, of structures with these parts.
fn told(left: (&str, &str), right: (&str, &str)) -> Vec<String> {
    let parties = r#"parties: { "lake": (name: "Lake", classification: Region),
        "carp": (name: "Carp", classification: Municipality), "anglers": (name: "Anglers", classification: Residents) },"#;
    let structure = |(parts, bodies): (&str, &str)| whole(&format!("{parties} {parts}"), bodies);
    let difference = compare(&structure(left), &structure(right)).difference;
    let value = |value: &Option<crate::words::Said>| value.as_ref().map_or("–".to_owned(), |said| said.en.clone());
    let changes = difference.changes().map(|change| {
        let (left, right) = (value(&change.left_value), value(&change.right_value));
        format!("{:?} {:?}: {left} | {right}", change.aspect, change.change)
    });
    let unknown = difference.unknown().map(|one| format!("{:?} not told {:?}: {}", one.aspect, one.side, one.value.en));
    changes.chain(unknown).collect()
}

const TWO: &str = r#""a": (name: "Board", classification: Leadership), "b": (name: "Team", classification: Working),"#;

#[test]
fn mandates_differ_by_power_and_subject_and_what_must_be_passed() {
    let documents = r#"documents: { "plan": (name: "Plan"), "oath": (name: "Oath") },"#;
    let with = |mandates: &str| format!("{documents} mandates: [{mandates}],");
    let decides =
        |over: &str, more: &str| with(&format!(r#"(holder: Body("a"), power: Decide, over: ["{over}"], {more})"#));
    let told = |left: &str, right: &str| told((left, TWO), (right, TWO));
    assert_eq!(told(&decides("plan", ""), &decides("plan", "")), [""; 0]);
    assert_eq!(told(&decides("plan", ""), &with("")), ["Mandates not told Right: decides: Plan"]);
    assert_eq!(
        told(&decides("plan", ""), &decides("oath", "")),
        ["Mandates Added: – | decides: Oath", "Mandates Removed: decides: Plan | –"]
    );
    assert_eq!(
        told(&decides("plan", "gates: [Majority]"), &decides("plan", "gates: [ApprovalOfAll]")),
        ["MandateGates Changed: decides: Plan – needs a majority | decides: Plan – needs an active yes of all"]
    );
    let parties = with(r#"(holder: EachOf(Municipality), power: Decide, over: ["plan"])"#);
    let others = with(r#"(holder: EachOf(Municipality), power: Decide, over: ["oath"])"#);
    assert_eq!(
        told(&parties, &others),
        [
            "Mandates Removed: each municipality decides: Plan | –",
            "Mandates Added: – | each municipality decides: Oath"
        ]
    );
}

#[test]
fn documents_differ_in_name_place_decision_and_validity() {
    let with = |plan: &str| {
        format!(
            r#"documents: {{ "vision": (name: "Vision"), "law": (name: "Law"), "plan": ({plan}, classification: Plan) }},"#
        )
    };
    let told = |left: &str, right: &str| told((&with(left), TWO), (&with(right), TWO));
    let same = r#"name: "Plan", superiors: ["vision"], decided_by: [Body("a")], valid: UntilReplaced"#;
    assert_eq!(told(same, same), [""; 0]);
    assert_eq!(
        told(same, r#"name: "The plan", superiors: ["law"], decided_by: [Body("b")], valid: UntilFurtherNotice"#),
        [
            "DocumentName Renamed: Plan | The plan",
            "DocumentSuperiors Moved: Vision | Law",
            "DocumentDeciders Changed: Board | Team",
            "DocumentValidity Changed: until replaced | until further notice",
        ]
    );
    assert_eq!(told(same, r#"name: "Plan", superiors: ["vision"], decided_by: [Body("a")]"#).len(), 1, "not told");
}

#[test]
fn routes_differ_in_their_steps_and_the_order_of_them() {
    let with = |steps: &str| {
        format!(r#"routes: {{ "way": (name: "The way", rules: {{ "always": (name: "Always", steps: [{steps}]) }}) }},"#)
    };
    let (prepare, decide) = (r#"(who: Body("b"), does: Prepare),"#, r#"(who: Body("a"), does: Decide),"#);
    let views = r#"(who: EachOf(Municipality), does: GiveViews),"#;
    let told = |left: &str, right: &str| told((&with(left), TWO), (&with(right), TWO));
    let all = [prepare, views, decide].concat();
    assert_eq!(told(&all, &all), [""; 0]);
    assert_eq!(told(&all, &[prepare, decide].concat()), ["RouteSteps Removed: 2. each municipality gives views | –"]);
    assert_eq!(
        told(&all, &[views, prepare, decide].concat()),
        ["RouteSteps Moved: 2. each municipality gives views | 1. each municipality gives views"]
    );
    assert_eq!(told(&with(""), ""), told(&with(""), ""), "of one that is told on one side only nothing differs");
}

#[test]
fn a_body_under_another_superior_has_moved() {
    let under = |superior: &str| {
        format!(r#"{TWO} "c": (name: "Circle", classification: Thematic, superiors: ["{superior}"]),"#)
    };
    let told = told(("", &under("a")), ("", &under("b")));
    assert_eq!(told, ["Superiors Moved: is directed by Board | is directed by Team"]);
}

#[test]
fn residents_who_take_part_on_one_side_only_are_a_group_of_their_own() {
    let with = |seats: &str| format!(r#""a": (name: "Board", classification: Leadership, seats: [{seats}]),"#);
    let lake = r#"(on_behalf_of: Party("lake"), count: Exactly(1)),"#;
    let both = format!(r#"{lake} (on_behalf_of: Party("anglers"), count: Exactly(2)),"#);
    let comparison = compare(&whole(PARTIES, &with(&both)), &whole(PARTIES, &with(lake)));
    let groups: Vec<(Group, usize)> =
        grouped(&comparison.difference).iter().map(|count| (count.group, count.differs)).collect();
    assert_eq!(groups, [(Group::Seats, 1), (Group::Residents, 1)]);
}

const PARTIES: &str = r#"parties: { "lake": (name: "Lake", classification: Region),
    "anglers": (name: "Anglers", classification: Residents) },"#;
