//! What follows along routes of a county that does not exist.

use super::*;
use crate::validate::rules::testing::file;

/// Four questions and four rules: two agree, two clash, one excludes the others.
const FOUR: &str = r#"inputs: { "direct": (question: "?"), "many": (question: "?"), "affects": (question: "?"),
        "aim": (question: "?", excludes: ["direct", "many", "affects"]) },
    outcomes: { "parties": (name: "P"), "consult": (name: "C"), "none": (name: "N") },
    rules: {
        "1": (when: {"direct": "yes"}, outcome: "parties"),
        "2": (when: {"many": "yes"}, outcome: "parties"),
        "3": (when: {"direct": "no", "affects": "yes"}, outcome: "consult"),
        "4": (when: {"aim": "yes"}, outcome: "none"),
    }"#;

fn structure(bodies: &str, route: &str) -> Structure {
    let text = file(&format!(
        r#"bodies: {{ {bodies} }}, routes: {{ "way": (name: "Way", {route}, sources: ["plan § 4"]) }},"#
    ));
    crate::check(&text).structure.expect("a structure")
}

fn ask<'a>(structure: &'a Structure, given: &[(&str, &str)]) -> Way<'a> {
    let id = RouteId::new("way");
    let (given, slips) = Given::of(&structure.routes["way"], given.iter().copied());
    assert_eq!(slips, []);
    way(structure, &id, &given).expect("the route is there")
}

/// Each rule as a sign: `+` holds, `?` depends, `-` fails.
fn signs(way: &Way<'_>) -> String {
    let sign = |verdict: &Verdict| match verdict {
        Verdict::Holds => '+',
        Verdict::Depends(_) => '?',
        Verdict::Fails(_) => '-',
    };
    way.rules.iter().map(|rule| sign(&rule.verdict)).collect()
}

fn asked(way: &Way<'_>) -> Vec<String> {
    way.asks().map(|question| question.id.to_string()).collect()
}

#[test]
fn an_unanswered_question_is_asked_and_never_guessed() {
    let structure = structure("", FOUR);
    let nothing = ask(&structure, &[]);
    assert_eq!((signs(&nothing).as_str(), &nothing.conclusion), ("????", &Conclusion::Depends));
    assert_eq!(asked(&nothing), ["direct", "many", "affects", "aim"]);
    let direct = ask(&structure, &[("direct", "yes")]);
    assert_eq!(signs(&direct), "+?--");
    assert_eq!(direct.conclusion, Conclusion::Decided, "the rule that may hold as well leads to the same");
    assert_eq!(asked(&direct), ["many"], "whether it affects does not matter any more");
    let many = ask(&structure, &[("many", "yes")]);
    assert_eq!((signs(&many).as_str(), many.conclusion), ("?+?-", Conclusion::Depends), "the third may clash with it");
}

#[test]
fn why_a_rule_does_not_hold_is_said() {
    let structure = structure("", FOUR);
    let way = ask(&structure, &[("direct", "yes"), ("affects", "yes")]);
    let against: Vec<_> = way.rules.iter().map(|rule| rule.verdict.clone()).collect();
    let answered = Against::Answered { question: "direct".into(), given: "yes".into(), needs: "no".into() };
    let excluded = Against::Excluded { question: "aim".into(), by: "direct".into() };
    assert_eq!(against[2], Verdict::Fails(vec![answered]));
    assert_eq!(against[3], Verdict::Fails(vec![excluded]));
    assert_eq!(way.questions[3].answer, Answer::Excluded { by: "direct".into() });
}

#[test]
fn a_clash_a_gap_and_a_contradiction_are_named() {
    let structure = structure("", FOUR);
    let clash = ask(&structure, &[("direct", "no"), ("many", "yes"), ("affects", "yes")]);
    assert_eq!(clash.conclusion, Conclusion::Clash(vec![("2".into(), "3".into())]));
    let gap = ask(&structure, &[("direct", "no"), ("many", "no"), ("affects", "no"), ("aim", "no")]);
    assert_eq!(gap.conclusion, Conclusion::Gap);
    let both = ask(&structure, &[("many", "yes"), ("aim", "yes")]);
    assert_eq!(both.conclusion, Conclusion::Contradictory(vec![("many".into(), "aim".into())]));
    assert_eq!(both.rules, [], "nothing follows from it");
    let aim = ask(&structure, &[("aim", "yes")]);
    assert_eq!((signs(&aim).as_str(), aim.conclusion), ("---+", Conclusion::Decided));
}

#[test]
fn every_combination_says_the_same_as_the_coverage_that_is_computed() {
    let structure = structure("", FOUR);
    let all = combinations(&structure, &"way".into(), 16).expect("there are sixteen");
    let number = |wanted: fn(&Conclusion) -> bool| all.iter().filter(|one| wanted(&one.conclusion)).count() as u64;
    let covered = crate::answer::coverage(&structure.routes["way"]).expect("it is small");
    assert_eq!(number(|one| matches!(one, Conclusion::Contradictory(_))), covered.contradictory.count);
    assert_eq!(number(|one| *one == Conclusion::Gap), covered.uncovered.count);
    assert_eq!(number(|one| matches!(one, Conclusion::Clash(_))), covered.clashing);
    assert_eq!(number(|one| matches!(one, Conclusion::Decided | Conclusion::Clash(_))), covered.decided);
    assert_eq!(number(|one| *one == Conclusion::Depends), 0);
    assert_eq!(combinations(&structure, &"way".into(), 15), None);
    assert_eq!(combinations(&structure, &"none".into(), 15), None);
}

#[test]
fn answers_that_cannot_be_taken_are_told_with_what_was_meant() {
    let structure = structure("", FOUR);
    let route = &structure.routes["way"];
    let written = [("driect", "yes"), ("many", "yse"), ("aim", "no"), ("aim", "yes"), ("aim", "no")];
    let (given, slips) = Given::of(route, written);
    assert_eq!(given.iter().map(|(id, answer)| (id.as_str(), answer.as_str())).collect::<Vec<_>>(), [("aim", "no")]);
    let [
        Slip::NoSuchQuestion { meant, .. },
        Slip::NoSuchAnswer { meant: answer, .. },
        Slip::AnsweredTwice { question },
    ] = slips.as_slice()
    else {
        panic!("{slips:?}")
    };
    assert_eq!((meant.as_ref(), answer.as_ref()), (Some(&"direct".into()), Some(&"yes".into())));
    assert_eq!(question.as_str(), "aim");
}

#[test]
fn rules_that_do_not_say_what_they_lead_to_are_not_taken_to_agree() {
    let structure = structure("", r#"rules: { "a": (), "b": () }"#);
    assert_eq!(ask(&structure, &[]).conclusion, Conclusion::Clash(vec![("a".into(), "b".into())]));
    let structure = self::structure("", r#"rules: { "a": () }"#);
    assert_eq!(ask(&structure, &[]).conclusion, Conclusion::Decided, "a single rule agrees with itself");
    let structure = self::structure("", r#"inputs: { "q": (question: "?") }"#);
    let way = ask(&structure, &[]);
    assert_eq!((asked(&way).len(), way.conclusion), (0, Conclusion::Gap), "without rules nothing is asked");
}

#[test]
fn a_rule_that_needs_what_excludes_each_other_never_holds() {
    let structure = structure(
        "",
        r#"inputs: { "a": (question: "?", excludes: ["b"]), "b": (question: "?"), "one": (question: "?", answers: {"only": "Only"}) },
        rules: { "both": (when: {"a": "yes", "b": "yes"}), "not": (when: {"a": "yes", "b": "no"}), "only": (when: {"one": "only"}) }"#,
    );
    let way = ask(&structure, &[]);
    assert_eq!(signs(&way), "-?+");
    assert_eq!(asked(&way), ["a"], "where a is yes, b is no without being asked");
}

#[test]
fn a_step_that_depends_on_an_answer_is_asked_for() {
    let structure = structure(
        r#""board": (name: "Board"), "council": (name: "Council")"#,
        r#"inputs: { "new": (question: "?"), "dear": (question: "?") },
        outcomes: { "made": (name: "Made") },
        rules: { "new": (when: {"new": "yes"}, outcome: "made", steps: [
            (who: Body("council"), does: GiveViews, when: {"dear": "yes"}), (who: Body("board"), does: Decide, gates: [Majority])]) }"#,
    );
    let way = ask(&structure, &[("new", "yes")]);
    assert_eq!((way.conclusion.clone(), asked(&way)), (Conclusion::Decided, vec!["dear".to_owned()]));
    let steps = |way: &Way<'_>| way.rules[0].steps.iter().map(|step| step.verdict.clone()).collect::<Vec<_>>();
    assert_eq!(steps(&way), [Verdict::Depends(vec!["dear".into()]), Verdict::Holds]);
    let cheap = ask(&structure, &[("new", "yes"), ("dear", "no")]);
    assert!(matches!(steps(&cheap)[0], Verdict::Fails(_)));
    let [missing] = cheap.rules[0].lead_time.as_ref().expect("it holds").missing.as_slice() else { panic!() };
    assert_eq!(missing.what, Lacking::NotStated(&"board".into()), "the council is not on the way");
    assert!(asked(&ask(&structure, &[("new", "no")])).is_empty());
}

fn lead<'a>(structure: &'a Structure) -> LeadTime<'a> {
    ask(structure, &[]).rules[0].lead_time.clone().expect("the rule always holds")
}

#[test]
fn the_wait_for_meetings_runs_from_the_returns_alone_to_each_meeting_just_missed() {
    let structure = structure(
        r#""team": (name: "Team", cadence: [(frequency: EveryWeeks(4))]), "board": (name: "Board", cadence: [(frequency: PerYear(AtLeast(6)))]),
        "desk": (name: "Desk", not_applicable: ["cadence"]), "before": (name: "Before", cadence: [(frequency: BeforeEach("board"))])"#,
        r#"rules: { "all": (steps: [(who: Body("team"), does: Prepare), (who: Body("desk"), does: Adjust), (who: Body("team"), does: Prepare),
            (who: OneOf([Body("before"), Body("team")]), does: GiveViews), (who: Body("board"), does: Decide), (who: Body("team"), does: Implement)]) }"#,
    );
    let lead = lead(&structure);
    assert_eq!(lead.missing, []);
    // 28 once to come back at best; 28 + 28 + 61 + 61 at worst; what follows the decision is not counted.
    assert_eq!(lead.span, Some(Span { at_best: 28, at_worst: 178, about: false }));
    assert_eq!(lead.waits.iter().map(|wait| wait.step).collect::<Vec<_>>(), [1, 3, 4, 4, 5]);
}

#[test]
fn without_a_cadence_no_time_is_computed_and_all_that_lack_one_are_named() {
    let structure = structure(
        r#""a": (name: "A"), "b": (name: "B", cadence: [(frequency: WhenNeeded)]), "c": (name: "C", not_regulated: ["cadence"]),
        "d": (name: "D", cadence: [(what: "Report", frequency: PerYear(Exactly(2)))]), "e": (name: "E", cadence: [(frequency: BeforeEach("f"))]),
        "f": (name: "F", cadence: [(frequency: BeforeEach("e"))])"#,
        r#"rules: { "all": (steps: [(who: Body("a"), does: Prepare), (who: Body("b"), does: Prepare), (who: Body("c"), does: Prepare),
            (who: Body("d"), does: Prepare), (who: Body("a"), does: Prepare), (who: Body("e"), does: Prepare), (does: Decide),
            (who: EachOf(Municipality), does: Decide)]) }"#,
    );
    let lead = lead(&structure);
    assert_eq!(lead.span, None);
    let what: Vec<_> = lead.missing.iter().map(|missing| (&missing.what, missing.steps.as_slice())).collect();
    assert!(
        matches!(
            what.as_slice(),
            [
                (Lacking::NotStated(_), [1, 5]),
                (Lacking::Unbounded(..), [2]),
                (Lacking::NotRegulated(_), [3]),
                (Lacking::NotStated(_), [4]),
                (Lacking::Unbounded(..), [6]),
                (Lacking::Nobody, [7]),
                (Lacking::Elsewhere(_), [8]),
            ]
        ),
        "{what:?}"
    );
}

#[test]
fn twenty_questions_are_answered_at_once() {
    let inputs: String = (0..20).map(|n| format!(r#""q{n}": (question: "?"),"#)).collect();
    let rules: String = (0..20).map(|n| format!(r#""r{n}": (when: {{"q{n}": "yes"}}, outcome: "o"),"#)).collect();
    let route = format!(r#"inputs: {{ {inputs} }}, outcomes: {{ "o": (name: "O") }}, rules: {{ {rules} }}"#);
    let structure = structure("", &route);
    let begun = std::time::Instant::now();
    assert_eq!(asked(&ask(&structure, &[("q3", "yes")])).len(), 19);
    assert_eq!(combinations(&structure, &"way".into(), 64), None);
    assert!(begun.elapsed() < std::time::Duration::from_millis(500), "{:?}", begun.elapsed());
}
