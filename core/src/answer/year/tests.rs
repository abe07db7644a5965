use super::*;
use crate::model::{Count, Frequency, Tally};
use crate::validate::rules::testing::file;

fn ask(more: &str, of: i32) -> Year {
    year(&crate::check(&file(more)).structure.expect("a structure"), of)
}

fn load(loads: &[Load], who: &str) -> (u32, Option<u32>, u32, usize) {
    let named = |load: &&Load| match &load.who {
        Who::Party(id) => id.as_str() == who,
        Who::Function(text) => text.first() == who,
    };
    let load = loads.iter().find(named).expect("somebody who meets");
    let perhaps = load.meetings.iter().filter(|sits| !sits.certain).count();
    (load.sum.least, load.sum.most, load.sum.unstated, perhaps)
}

#[test]
fn a_frequency_is_so_many_times_a_year_as_it_tells() {
    let structure = crate::check(&file(
        r#"bodies: { "board": (name: "B", cadence: [(frequency: PerYear(AtLeast(6)))], sources: ["plan"]) },"#,
    ));
    let structure = structure.structure.expect("a structure");
    let between = |least, most| Tally::of(&Count::Between(least, most));
    for (frequency, times) in [
        (Frequency::PerYear(Count::AtLeast(6)), Tally::of(&Count::AtLeast(6))),
        (Frequency::EveryMonths(2), between(6, 6)),
        (Frequency::EveryMonths(5), between(2, 3)),
        (Frequency::EveryMonths(24), between(0, 1)),
        (Frequency::EveryWeeks(1), between(52, 53)),
        (Frequency::EveryWeeks(6), between(8, 9)),
        (Frequency::EveryWeeks(u32::MAX), between(0, 1)),
        (Frequency::BeforeEach("board".into()), Tally::of(&Count::AtLeast(6))),
        (Frequency::WhenNeeded, Tally::UNSTATED),
        (Frequency::EveryMonths(0), Tally::UNSTATED),
    ] {
        assert_eq!(times_a_year(&structure, &frequency, 2026), times, "{frequency:?}");
    }
}

#[test]
fn a_plan_of_dates_is_held_against_the_rule_of_its_year() {
    let board = |rule: &str| {
        format!(
            r#"bodies: {{ "board": (name: "B", cadence: [{rule} (frequency: Dates(["2026-02-03", "2026-04", "2027-01-15"]))], sources: ["plan"]) }},"#
        )
    };
    let plan = |rule: &str, of| ask(&board(rule), of).recurring.first().and_then(|one| one.plan);
    assert_eq!(plan("(frequency: PerYear(AtLeast(6))),", 2026), Some(Plan::Short(4)));
    assert_eq!(plan("(frequency: PerYear(Exactly(2))),", 2026), Some(Plan::Kept));
    assert_eq!(plan("(frequency: PerYear(AtMost(1))),", 2026), Some(Plan::Over(1)));
    assert_eq!(plan("(frequency: WhenNeeded),", 2026), Some(Plan::NoNumber));
    assert_eq!(plan("(frequency: PerYear(AtLeast(6))),", 2028), None);
    let alone = ask(&board(""), 2026);
    assert_eq!(alone.recurring.first().map(|one| (one.times.exact(), one.plan)), Some((Some(2), None)));
    let dates: Vec<String> = alone.dated.iter().map(|one| format!("{:?}", one.date)).collect();
    assert_eq!(dates.len(), 2);
    assert_eq!(alone.dated.iter().map(|one| one.day().is_some()).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn the_meetings_of_a_party_are_the_sum_over_where_it_sits() {
    let more = r#"bodies: {
        "board": (name: "Board", seats: [(function: "Mayor", on_behalf_of: EachOf(Municipality), count: Exactly(1)),
            (on_behalf_of: Party("region"))], cadence: [(frequency: PerYear(AtLeast(6))),
            (what: "Day", frequency: PerYear(Exactly(1)), joint_with: ["team"])], sources: ["plan"]),
        "team": (name: "Team", seats: [(function: "mayor", on_behalf_of: AnyOf(Municipality))],
            cadence: [(what: "Day", frequency: PerYear(Exactly(1)), joint_with: ["board"]), (what: "Report", frequency: PerYear(Exactly(9)))],
            sources: ["plan"]),
        "local": (name: "Local", one_for_each: AreaOf("parts"), seats: [(on_behalf_of: EachOf(Municipality)),
            (on_behalf_of: Party("region"))], cadence: [(frequency: PerYear(Exactly(4)))],
            instances: { "west": (cadence: [(frequency: PerYear(Exactly(2)))]) }, sources: ["plan"]),
        "quiet": (name: "Quiet", seats: [(on_behalf_of: EachOf(Municipality))], sources: ["plan"]),
        "free": (name: "Free", not_regulated: ["cadence"], sources: ["plan"]),
    },"#;
    let answer = ask(more, 2026);
    // The day that two bodies have together counts once, and their report is no meeting.
    assert_eq!(load(&answer.parties, "aby"), (6 + 1 + 4, None, 1, 1));
    assert_eq!(load(&answer.parties, "ceby"), (6 + 1 + 2, None, 1, 1));
    assert_eq!(load(&answer.parties, "region"), (6 + 1 + 4 + 2, None, 0, 0));
    assert_eq!(load(&answer.functions, "Mayor"), (7, None, 0, 1));
    let silent: Vec<_> = answer.silent.iter().map(|one| (one.body.as_str(), one.how.is_told())).collect();
    assert_eq!(silent, [("team", false), ("quiet", false), ("free", true)]);
    assert_eq!(answer.unseated.iter().map(BodyId::as_str).collect::<Vec<_>>(), ["free"]);
}

#[test]
fn what_has_no_date_gets_none() {
    let more = r#"bodies: { "board": (name: "B", cadence: [(frequency: PerYear(Exactly(12)))], sources: ["plan"]),
        "gone": (name: "G", until: "2020", cadence: [(frequency: PerYear(Exactly(3)))], sources: ["plan"]) },
        documents: { "rules": (name: "R", revised: EveryMonths(24), review_by: "2026-12-31", valid: Until("2026"), sources: ["plan"]) },"#;
    let answer = ask(more, 2026);
    assert_eq!(answer.recurring.len(), 2);
    let dated: Vec<_> = answer.dated.iter().map(|one| (one.days.earliest.to_string(), one.day().is_some())).collect();
    assert_eq!(dated, [("2026-01-01".to_owned(), false), ("2026-12-31".to_owned(), true)]);
    assert!(ask(more, 2025).dated.is_empty());
}

#[test]
fn a_swap_stands_in_each_year_in_which_it_may_fall() {
    let more = r#"bodies: { "lead": (name: "L", chair: (rule: Rotating(between: [AnyOf(Municipality), Party("region")]), term_months: Exactly(24), term_starts: "2024"), sources: ["plan"]) },"#;
    let swaps =
        |of| ask(more, of).dated.into_iter().map(|one| (one.days.earliest.year(), one.date)).collect::<Vec<_>>();
    assert_eq!(swaps(2024), [(2024, None)]);
    assert_eq!(swaps(2025), []);
    assert_eq!(swaps(2026), [(2026, None)]);
}
