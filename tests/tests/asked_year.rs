//! What a year holds: what the county files tell, a county with quite other rules, and calendar files that others read.

use chrono::{Datelike, Days, Months, NaiveDate};
use icalendar::{Calendar, CalendarDateTime, Component, DatePerhapsTime};
use samverkan_core::answer;
use samverkan_core::answer::year::{Load, Occasion, Plan, Who, Year};
use samverkan_core::export::{asked, calendar::calendar};
use samverkan_core::model::{Day, Structure};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;

fn text(structure: &Structure, year: &Year, language: Language) -> String {
    let scribe = Scribe::new(structure, language);
    asked::year(year, scribe).text(scribe)
}

/// The days of a calendar file and what stands on them, as another program reads it.
fn read(text: &str) -> Vec<(NaiveDate, NaiveDate, String)> {
    let calendar: Calendar = text.parse().expect("another program reads it");
    let day = |date: Option<DatePerhapsTime>| match date.expect("a date") {
        DatePerhapsTime::Date(date) => date,
        DatePerhapsTime::DateTime(
            CalendarDateTime::Floating(_) | CalendarDateTime::Utc(_) | CalendarDateTime::WithTimezone { .. },
        ) => panic!("a whole day has no time"),
    };
    let events = calendar.components.iter().filter_map(|part| part.as_event());
    events
        .map(|event| {
            assert!(event.get_uid().is_some() && event.get_timestamp().is_some());
            (day(event.get_start()), day(event.get_end()), event.get_summary().unwrap_or_default().to_owned())
        })
        .collect()
}

fn dated(dates: &str) -> Structure {
    let text = format!(
        r#"(format: 1, id: "other", name: "Otherland", language: "en",
        sources: {{ "law": (title: "The law, as it stands; and a very long title indeed that is folded över åäö") }}, own_sources: ["law"],
        levels: {{ "top": (name: "Top", sources: ["law"]) }},
        parties: {{ "north": (name: "North", classification: Association, sources: ["law"]),
            "south": (name: "South", classification: Association, sources: ["law"]) }},
        bodies: {{
            "forum": (name: "Forum", level: "top", sources: ["law"], seats: [(function: "Speaker", on_behalf_of: EachOf(Association))],
                cadence: [(frequency: EveryWeeks(6)), (frequency: Dates([{dates}]))]),
            "bench": (name: "Bench", level: "top", sources: ["law"], seats: [(function: "Speaker", on_behalf_of: Party("north"))],
                cadence: [(frequency: BeforeEach("forum"))]),
            "clerks": (name: "Clerks", level: "top", sources: ["law"], seats: [(on_behalf_of: EachOf(Association))]),
        }},
    )"#
    );
    samverkan_core::check(&text).structure.expect("it can be taken into use")
}

fn party<'a>(year: &'a Year, id: &str) -> &'a Load {
    let is = |load: &&Load| matches!(&load.who, Who::Party(party) if party.as_str() == id);
    year.parties.iter().find(is).expect("it sits somewhere")
}

#[test]
fn kalmar_recurs_as_often_as_its_documents_say_and_on_no_date_of_its_own() {
    let structure = samverkan_tests::structure("configs/kalmar.ron");
    let year = answer::year::year(&structure, 2026);
    let times = |body: &str| {
        let found =
            year.recurring.iter().find(|one| matches!(&one.occasion, Occasion::Meeting(id) if id.as_str() == body));
        found.map(|one| (one.times.least, one.times.most, one.claims.len()))
    };
    assert_eq!(times("presidiekonferensen"), Some((1, Some(1), 1)));
    assert_eq!(times("presidiet"), Some((4, Some(5), 0)));
    assert_eq!(times("lgl"), None);
    assert!(year.silent.iter().any(|one| one.body.as_str() == "lgl"));
    assert!(year.dated.iter().all(|dated| dated.day().is_none()), "no source gives a day in 2026");
    let words = text(&structure, &year, Language::Sv);
    assert!(words.contains("4–5 gånger") && words.contains("annan uppgift: Två konferenser varje år"), "{words}");
}

#[test]
fn orebro_counts_a_joint_meeting_once_and_shows_what_is_to_be_reviewed() {
    let structure = samverkan_tests::structure("configs/orebro.ron");
    let year = answer::year::year(&structure, 2026);
    let joint = year.recurring.iter().filter(|one| matches!(&one.occasion, Occasion::Joint { .. })).count();
    assert_eq!(joint, 1);
    let days: Vec<String> = year.dated.iter().filter_map(|dated| dated.day()).map(|day| day.to_string()).collect();
    assert_eq!(days, ["2026-12-31", "2026-12-31"]);
    let words = text(&structure, &year, Language::En);
    assert!(words.contains("at least 6 times") && words.contains("is to be reviewed by then"), "{words}");
    assert!(words.contains("whose number of meetings is not stated"), "{words}");
}

#[test]
fn a_county_with_quite_other_rules_is_answered_too() {
    let structure = dated(r#""2026-01-12", "2026-03-02", "2026-05", "2026-09-07", "2026-12-14""#);
    let year = answer::year::year(&structure, 2026);
    let forum = year.recurring.first().expect("the forum meets");
    assert_eq!((forum.times.least, forum.times.most, forum.plan), (8, Some(9), Some(Plan::Short(3))));
    let north = party(&year, "north");
    assert_eq!((north.sum.least, north.sum.unstated), (16, 1));
    assert_eq!(party(&year, "south").sum.least, 8);
    let words = text(&structure, &year, Language::Sv);
    assert!(words.contains("5 planerade, 3 för få"), "{words}");
    assert!(words.contains("minst 16 möten, och 1 grupp där antalet möten inte anges"), "{words}");
    // A month is no day.
    let scribe = Scribe::new(&structure, Language::Sv);
    assert_eq!(read(&calendar(&year, scribe, Day::new(2026, 11, 23))).len(), 4);
}

#[test]
fn calendar_files_hold_over_year_ends_leap_days_and_changes_of_the_clock() {
    // In Sweden the clock changes on the last Sundays of March and October.
    for (of, dates) in [
        (2024, ["2024-01-01", "2024-02-28", "2024-02-29", "2024-03-31", "2024-10-27", "2024-12-31"]),
        (2023, ["2023-01-01", "2023-02-28", "2023-03-01", "2023-03-26", "2023-10-29", "2023-12-31"]),
        (2100, ["2100-01-01", "2100-02-28", "2100-03-01", "2100-03-28", "2100-10-31", "2100-12-31"]),
    ] {
        let structure = dated(&dates.map(|date| format!("\"{date}\"")).join(", "));
        let year = answer::year::year(&structure, of);
        for language in Language::ALL {
            let file = calendar(&year, Scribe::new(&structure, language), Day::new(2026, 11, 23));
            assert!(file.split("\r\n").all(|line| line.len() <= 75));
            let found = read(&file);
            let days: Vec<String> = found.iter().map(|(day, ..)| day.to_string()).collect();
            assert_eq!(days, dates);
            for (day, end, summary) in found {
                assert_eq!(day + Days::new(1), end);
                assert!(summary.starts_with("Forum: "), "{summary}");
            }
        }
    }
}

#[test]
fn an_entry_keeps_its_name_when_the_file_is_made_again() {
    let uids = |structure: &Structure, language, day| -> Vec<String> {
        let file = calendar(&answer::year::year(structure, 2026), Scribe::new(structure, language), day);
        file.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let structure = dated(r#""2026-01-12", "2026-03-02", "2026-03-02""#);
    let first = uids(&structure, Language::Sv, Day::new(2026, 1, 1));
    assert_eq!(first.len(), 2, "the same meeting twice is one entry");
    assert_eq!(first, uids(&structure, Language::En, Day::new(2026, 6, 30)));
}

#[test]
fn the_county_files_give_calendars_that_others_read() {
    for (name, of, count) in [("kalmar", 2022, 2), ("orebro", 2026, 2), ("kalmar", 2031, 0)] {
        let structure = samverkan_tests::structure(&format!("configs/{name}.ron"));
        let file = calendar(
            &answer::year::year(&structure, of),
            Scribe::new(&structure, Language::Sv),
            Day::new(2026, 11, 23),
        );
        assert_eq!(read(&file).len(), count, "{name} {of}");
    }
}

#[test]
fn days_and_months_are_reckoned_as_another_program_does() {
    let chrono = |day: Day| NaiveDate::from_ymd_opt(day.year(), day.month().into(), day.day().into()).expect("a day");
    let mut day = Day::new(1899, 12, 27);
    while day < Day::new(2105, 3, 3) {
        let known = chrono(day);
        let days = known.signed_duration_since(NaiveDate::default()).num_days();
        assert_eq!(Day::since_1970(days.try_into().expect("few days")), day);
        assert_eq!((chrono(day.next()), chrono(day.previous())), (known + Days::new(1), known - Days::new(1)));
        for months in [1, 11, 24] {
            assert_eq!(chrono(day.plus_months(months)), known + Months::new(months.unsigned_abs()));
            assert_eq!(chrono(day.plus_months(-months)), known - Months::new(months.unsigned_abs()));
        }
        let length = if known.leap_year() { 366.0 } else { 365.0 };
        assert!((day.share_of_year() - f64::from(known.ordinal0()) / length).abs() < 1e-12);
        // A step that meets every day of the month and of the week.
        day = (0..5).fold(day, |day, _| day.next());
    }
}
