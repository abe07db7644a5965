//! What the documents of one county show of two years; nothing in the core knows these names.

use samverkan_core::answer::over_time::{OverTime, Retold, Shift, Voice, between, dates, latest_years};
use samverkan_core::export::asked::over_time_told;
use samverkan_core::model::{PartialDate, SourceRef, Structure};
use samverkan_core::telling::Scribe;
use samverkan_core::words::Language;
use samverkan_tests::{files, structure};

const OLD: &str = "kalmar-styrdokument-2023";
const TASKS: &str = "kalmar-uppdrag-2025";
const NEWCOMERS: &str = "kalmar-introduktion-2025";

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).expect("a date")
}

fn between_years(county: &Structure) -> OverTime<'_> {
    between(county, date("2023"), date("2025"))
}

#[track_caller]
fn find<'a, 's>(answer: &'a OverTime<'s>, path: &str, field: Option<&str>) -> &'a Retold<'s> {
    let is_it = |one: &&Retold<'_>| one.path.to_string() == path && one.field.map(AsRef::as_ref) == field;
    answer.retold.iter().find(is_it).unwrap_or_else(|| panic!("{path} {field:?}"))
}

fn says(voices: &[Voice], words: &str, document: &str) -> bool {
    let cites = |mark: &SourceRef| matches!(mark, SourceRef::Cited { source, .. } if source.as_str() == document);
    voices.iter().any(|one| one.reading.get(Language::Sv).contains(words) && one.sources.iter().any(cites))
}

#[test]
fn the_changes_that_the_documents_show_are_named_each_with_its_document() {
    let county = structure("configs/kalmar.ron");
    let answer = between_years(&county);
    for (path, field, then, now, newer) in [
        ("presidiekonferensen", ".cadence[0] frequency", "Två konferenser", "1/år", NEWCOMERS),
        ("presidiekonferensen", " goal", "bestämma inriktning och mål", "höja kunskapen", TASKS),
        ("presidiekonferensen", ".seats[5]", "Står inte", "är med", TASKS),
        ("lgl", ".seats[2] function", "Brukarrepresentant", "Invånarrepresentant", TASKS),
        ("lgl", ".seats[1] function", "chefen för området folkhälsa", "stabschef", TASKS),
        ("lgl", ".seats[1] function", "chefen för området folkhälsa", "enheten för folkhälsa", NEWCOMERS),
        ("beredningsgruppen", ".seats[3]", "Har ingen plats", "är med", TASKS),
        ("presidiet", ".seats[1] function", "regionstyrelsen", "Regionpolitiker", NEWCOMERS),
        ("verksamhetsledare", ".seats[1] function", "Verksamhetsledare för skola", "unga och utbildning", TASKS),
    ] {
        let (part, field) = field.split_once(' ').map_or((field, None), |(part, field)| (part, Some(field)));
        let one = find(&answer, &format!("bodies[\"{path}\"]{part}"), field);
        assert_eq!(one.shift, Shift::Changed, "{path}{part}");
        assert!(says(&one.then, then, OLD), "{path}{part}: {:?}", one.then);
        assert!(says(&one.now, now, newer), "{path}{part}: {:?}", one.now);
        assert!(one.certain && !one.why.is_empty(), "{path}{part}");
    }
    let valid = find(&answer, "documents[\"styrdokument-2023\"]", Some("valid"));
    assert!(says(&valid.then, "2023 och 2024", OLD) && says(&valid.now, "tills det ersätts", NEWCOMERS), "{valid:?}");
}

#[test]
fn where_newer_documents_do_not_agree_it_is_not_called_a_change() {
    let county = structure("configs/kalmar.ron");
    let answer = between_years(&county);
    for seat in [3, 4] {
        let school = find(&answer, &format!("bodies[\"lgl\"].seats[{seat}]"), Some("condition"));
        assert_eq!((school.shift, school.then.len(), school.now.len()), (Shift::SomeOtherwise, 1, 2));
        assert!(says(&school.now, "rör skolans ansvar", TASKS) && says(&school.now, "utan villkor", NEWCOMERS));
    }
    let invited = find(&answer, "bodies[\"presidiekonferensen\"].seats[2]", None);
    assert_eq!(invited.shift, Shift::SomeOtherwise);
    // A rule and what happened, in the same document.
    let rule = find(&answer, "documents[\"regionalt-styrdokument\"]", Some("decided_when"));
    assert_eq!(rule.shift, Shift::Disputed);
}

#[test]
fn a_reading_that_gave_way_before_the_first_date_is_no_change_after_it() {
    let county = structure("configs/kalmar.ron");
    // That the vision was only proposed is said in 2022, that it is decided in 2023.
    let stage = |from, to| {
        let answer = between(&county, date(from), date(to));
        let is_it = |one: &&Retold<'_>| one.path.to_string() == "documents[\"malbild\"]";
        answer.retold.iter().find(is_it).map(|one| one.shift)
    };
    assert_eq!(stage("2023", "2025"), None);
    assert_eq!(stage("2022", "2023"), Some(Shift::Changed));
}

#[test]
fn what_happened_between_two_dates_has_its_day_and_its_document() {
    let county = structure("configs/kalmar.ron");
    let happened = |from, to| {
        let answer = between(&county, date(from), date(to));
        answer.happened.iter().map(|one| format!("{} {}", one.when.as_str(), one.path)).collect::<Vec<_>>()
    };
    let all = happened("2023", "2025");
    for one in [
        "2023-02-10 events[\"presidiekonferensen-2023-02-10\"]",
        "2023-02-10 documents[\"styrdokument-2023\"]",
        "2023-02-15 documents[\"styrdokument-2023\"]",
        "2023-12-21 changes[5]",
        "2025 changes[6]",
        "2025 events[\"lgl-2025\"]",
    ] {
        assert!(all.iter().any(|told| told == one), "{one}: {all:#?}");
    }
    // A day is as exact as it is written: the amendment lies before the last of the year.
    let later = happened("2023-12-31", "2025-06-01");
    assert!(!later.iter().any(|told| told.starts_with("2023")) && later.iter().any(|told| told.starts_with("2025")));
    let past = happened("2013", "2021");
    assert_eq!(past.iter().filter(|told| told.contains("changes")).count(), 5, "{past:#?}");
}

#[test]
fn everything_that_is_told_of_any_structure_on_any_two_of_its_dates_names_a_document() {
    for file in files("configs", "ron").into_iter().chain(files("tests/suite/valid", "ron")) {
        let county = structure(&file.display().to_string());
        let offered = dates(&county);
        for from in &offered {
            for to in &offered {
                let answer = between(&county, from.clone(), to.clone());
                for one in answer.retold.iter().filter(|one| one.shift == Shift::Changed) {
                    let voices = one.then.iter().chain(&one.now);
                    assert!(voices.clone().count() > 1, "{one:?}");
                    assert!(voices.clone().all(|voice| !voice.sources.is_empty()), "{one:?}");
                }
                for language in Language::ALL {
                    let scribe = Scribe::new(&county, language);
                    assert!(!over_time_told(&answer, scribe).text(scribe).is_empty());
                }
            }
        }
    }
    assert_eq!(latest_years(&structure("configs/kalmar.ron")), Some((date("2023"), date("2025"))));
    assert_eq!(latest_years(&structure("configs/orebro.ron")), None);
}
