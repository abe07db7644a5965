//! The command line: what it answers with, for people and for scripts.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::OnceLock;

use samverkan_tests::{files, root};
use serde_json::Value;

/// The built program. Cargo tells a test only of programs in its own package, so it is asked for the path.
fn program() -> &'static PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            .current_dir(root())
            .args(["build", "--quiet", "--package", "samverkan-cli", "--bin", "samverkan"])
            .args(["--message-format", "json-render-diagnostics"])
            .output()
            .expect("cargo can be started");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let messages = String::from_utf8_lossy(&output.stdout).into_owned();
        let built = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let mut programs = built.filter(|message| message["target"]["name"] == "samverkan");
        let path = programs.find_map(|message| message["executable"].as_str().map(PathBuf::from));
        path.expect("cargo names what it built")
    })
}

fn samverkan(words: &[&str]) -> Output {
    Command::new(program()).current_dir(root()).env("LANG", "en_US.UTF-8").args(words).output().expect("it starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[track_caller]
fn ends_with(words: &[&str], code: i32) -> Output {
    let output = samverkan(words);
    assert_eq!(output.status.code(), Some(code), "{words:?}\n{}", said(&output));
    output
}

#[track_caller]
fn json(words: &[&str], code: i32) -> Value {
    let output = ends_with(words, code);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}\n{}", said(&output)))
}

#[test]
fn the_structures_that_ship_are_clean() {
    let files = files("configs", "ron");
    let mut words = vec!["check"];
    words.extend(files.iter().filter_map(|file| file.to_str()));
    ends_with(&words, 0);
}

#[test]
fn a_file_with_errors_ends_with_one_and_one_that_cannot_be_read_with_two() {
    ends_with(&["check", "tests/suite/invalid/ten-faults.ron"], 1);
    ends_with(&["check", "configs/kalmar.ron", "tests/suite/invalid/ten-faults.ron"], 1);
    ends_with(&["check", "tests/suite/no-such-file.ron"], 2);
    ends_with(&["check", "LICENSE"], 2);
    ends_with(&["check", "tests/suite/invalid/ten-faults.ron", "LICENSE"], 2);
}

#[test]
fn a_finding_names_file_line_and_code() {
    let text = said(&ends_with(&["check", "tests/suite/invalid/ten-faults.ron"], 1));
    assert!(text.contains("tests/suite/invalid/ten-faults.ron:"), "{text}");
    assert!(text.contains("unknown-reference"), "{text}");
    assert!(text.contains("10 errors"), "{text}");
}

#[test]
fn findings_come_as_data_too() {
    let reports = json(&["check", "tests/suite/invalid/ten-faults.ron", "--format", "json"], 1);
    let findings = reports[0]["findings"].as_array().expect("a list of findings");
    assert_eq!(reports[0]["errors"], 10);
    for finding in findings {
        assert!(finding["code"].is_string() && finding["place"]["line"].is_u64(), "{finding}");
        assert!(finding["path"].is_string() && finding["message"].is_object(), "{finding}");
    }
}

#[test]
fn a_structure_is_shown_as_data_and_as_text() {
    let shown = json(&["show", "configs/kalmar.ron", "--format", "json"], 0);
    let text = shown.to_string();
    assert!(text.contains("\"not stated\""), "what no source says is told");
    let people = said(&ends_with(&["show", "configs/kalmar.ron", "--language", "sv"], 0));
    assert!(people.contains("Länsgemensam ledning"), "{people}");
    ends_with(&["show", "tests/suite/invalid/ten-faults.ron"], 2);
}

#[test]
fn whoever_stops_reading_early_is_not_told_of_a_fault() {
    // As `samverkan check … | head -1` does, but without waiting for the first line.
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let output = Command::new(program())
        .current_dir(root())
        .args(["check", "tests/suite/invalid/ten-faults.ron"])
        .stdout(writer)
        .output()
        .expect("it starts");
    assert_eq!((output.status.code(), said(&output)), (Some(1), String::new()));
}

#[test]
fn yes_and_no_are_answered_in_either_language() {
    let route = ["route", "configs/orebro.ron", "beslut-om-avtal", "--format", "json", "--given"];
    let answered = |given: &str| json(&[&route[..], &[given]].concat(), 0);
    assert_eq!(answered("vikt=ja"), answered("vikt=yes"));
    assert_eq!(answered("vikt=nej"), answered("vikt=no"));
    assert_ne!(answered("vikt=ja"), answered("vikt=nej"));
    ends_with(&[&route[..], &["vikt=kanske"]].concat(), 2);
    let asked = said(&ends_with(&["route", "configs/orebro.ron", "beslut-om-avtal", "--language", "sv"], 0));
    assert!(asked.contains("vikt=ja eller vikt=nej"), "{asked}");
}

#[test]
fn the_same_file_gives_the_same_bytes() {
    let once = ends_with(&["show", "configs/orebro.ron", "--format", "json"], 0);
    let again = ends_with(&["show", "configs/orebro.ron", "--format", "json"], 0);
    assert_eq!(once.stdout, again.stdout);
}

#[test]
fn two_structures_are_compared_as_data_and_as_text() {
    let compared = json(&["compare", "configs/kalmar.ron", "configs/orebro.ron", "--format", "json"], 0);
    assert!(compared.is_object(), "{compared}");
    let people = said(&ends_with(&["compare", "configs/kalmar.ron", "configs/orebro.ron", "--language", "sv"], 0));
    assert!(people.contains("Länsgemensam ledning") && people.contains("Chefsgrupp"), "{people}");
    ends_with(&["compare", "configs/kalmar.ron", "tests/suite/invalid/ten-faults.ron"], 2);
}

#[test]
fn a_comparison_is_given_away_as_sssom_and_goes_by_what_a_person_says() {
    let compared = ["compare", "configs/kalmar.ron", "configs/orebro.ron", "--language", "en"];
    let with = |more: &[&'static str], code: i32| said(&ends_with(&[compared.as_slice(), more].concat(), code));
    assert!(with(&["--format", "sssom"], 0).contains("samverkan:kalmar/lgl\t"));
    let ruled = with(&["--rulings", "tests/suite/rulings.sssom.tsv"], 0);
    assert!(ruled.contains("pointed out by the user"), "{ruled}");
    assert!(ruled.contains("rulings.sssom.tsv: line 4: `owl:sameAs` is no known relation"), "{ruled}");
    assert!(ruled.contains("gone – lansdelsgrupp: waits"), "{ruled}");
    assert!(with(&["--rulings", "configs/kalmar.ron"], 2).contains("no table"));
    ends_with(&["show", "configs/kalmar.ron", "--format", "sssom"], 2);
}

#[test]
fn a_code_is_explained_with_a_text_that_fails_and_one_that_passes() {
    let people = said(&ends_with(&["explain", "empty-range"], 0));
    assert!(people.contains("no number fits") && people.contains("Between(5, 4)"), "{people}");
    let swedish = said(&ends_with(&["explain", "empty-range", "--language", "sv"], 0));
    assert!(swedish.contains("inget tal passar"), "{swedish}");
    let explained = json(&["explain", "empty-range", "--format", "json"], 0);
    assert_eq!((&explained["code"], &explained["severity"]), (&Value::from("empty-range"), &Value::from("error")));
    assert!(explained["fails"].is_string() && explained["why"]["sv"].is_string(), "{explained}");
}

#[test]
fn all_codes_are_listed_and_an_unknown_one_is_told_with_what_was_meant() {
    let list = said(&ends_with(&["explain"], 0));
    assert!(list.lines().count() > 100 && list.contains("json-file") && list.contains("no-level"), "{list}");
    let all = json(&["explain", "--format", "json"], 0);
    assert_eq!(all.as_array().map(Vec::len), Some(list.lines().count()));
    let unknown = said(&ends_with(&["explain", "no-levle"], 2));
    assert!(unknown.contains("did you mean `no-level`?"), "{unknown}");
}

#[test]
fn what_a_file_accepts_is_counted_and_listed_on_request() {
    let day = ["check", "configs/template.ron", "--today", "2026-03-01"];
    let counted = said(&ends_with(&day, 0));
    assert!(counted.contains("0 notes, 1 accepted") && !counted.contains("no-level"), "{counted}");
    let listed = said(&ends_with(&[&day[..], &["--accepted"]].concat(), 0));
    assert!(listed.contains("no-level") && listed.contains("accepted: The coordinator serves all levels"), "{listed}");
    let report = json(&[&day[..], &["--format", "json"]].concat(), 0);
    assert_eq!(report[0]["accepted"][0]["finding"]["code"], "no-level");
}

#[test]
fn what_is_overdue_depends_on_the_day() {
    let warnings = |day: &str| {
        let report = json(&["check", "configs/orebro.ron", "--today", day, "--format", "json"], 0);
        report[0]["warnings"].as_u64()
    };
    assert_eq!((warnings("2026-12-31"), warnings("2027-01-01")), (Some(0), Some(2)));
}

#[test]
fn what_rests_on_which_source_is_told_and_nothing_that_ships_is_without() {
    for (file, disputes) in [("configs/kalmar.ron", 13), ("configs/orebro.ron", 6)] {
        let grounds = json(&["sources", file, "--format", "json"], 0);
        assert_eq!(grounds["without"], serde_json::json!([]), "{file}");
        let found = grounds["disputes"].as_array().expect("a list of disputes");
        assert!(found.len() >= disputes, "{file}: {}", found.len());
        for dispute in found {
            assert!(!dispute["sources"].as_array().expect("sources").is_empty(), "{dispute}");
            for other in dispute["others"].as_array().expect("other readings") {
                assert!(!other["sources"].as_array().expect("sources").is_empty(), "{dispute}");
                assert!(!other["why"].is_null(), "{dispute}");
            }
        }
    }
}

#[test]
fn one_source_can_be_asked_for() {
    let words = ["sources", "configs/orebro.ron", "--source", "outside"];
    let people = said(&ends_with(&[&words[..], &["--language", "sv"]].concat(), 0));
    assert!(people.contains("Askersund"), "{people}");
    let all = json(&["sources", "configs/kalmar.ron", "--format", "json"], 0);
    let short = all["sources"][0]["ground"]["source"].as_str().expect("a document stands first");
    let one = json(&["sources", "configs/kalmar.ron", "--source", short, "--format", "json"], 0);
    assert_eq!(one["sources"].as_array().map(Vec::len), Some(1));
    let disputes = |grounds: &Value| grounds["disputes"].as_array().map(Vec::len);
    assert!(disputes(&one) < disputes(&all), "{one}");
    let wrong = said(&ends_with(&["sources", "configs/kalmar.ron", "--source", &format!("{short}x")], 2));
    assert!(wrong.contains(short), "{wrong}");
    ends_with(&["sources", "tests/suite/invalid/ten-faults.ron"], 2);
}

#[test]
fn a_change_is_tried_beside_a_file_that_stays_as_it_is() {
    let file = "configs/orebro.ron";
    let before = std::fs::read(root().join(file)).expect("it ships");
    let steps = ["--step", "merge chefsgrupp-folkhalsa chefsgrupp-social into chefsgrupp-social"];
    let words = [&["draft", file][..], &steps].concat();
    let people = said(&ends_with(&[&words[..], &["--language", "sv"]].concat(), 0));
    assert!(people.contains("Slå ihop") && people.contains("om alla sitter kvar"), "{people}");
    let told = json(&[&words[..], &["--format", "json"]].concat(), 0);
    assert_eq!(told["steps"][0]["step"], steps[1]);
    assert!(told["steps"][0]["touched"]["seats"]["joined"]["all"]["least"].as_u64() > Some(0), "{told}");

    let written = std::env::temp_dir().join(format!("samverkan-draft-{}.ron", std::process::id()));
    let to = written.to_str().expect("a plain path");
    let words = [&words[..], &["--write", to]].concat();
    ends_with(&words, 0);
    ends_with(&["check", to], 0);
    ends_with(&words, 2);
    std::fs::remove_file(&written).expect("it was written");
    assert_eq!(std::fs::read(root().join(file)).expect("it ships"), before);

    let slip = said(&ends_with(&["draft", file, "--step", "jump", "--step", "remove nobody"], 1));
    assert!(slip.contains("`jump`") && slip.contains("`nobody`"), "{slip}");
    ends_with(&["draft", "nowhere.ron", "--step", "remove x"], 2);
}

#[test]
fn one_structure_on_two_dates_is_told_with_its_documents() {
    let words = ["compare", "configs/kalmar.ron", "--on", "2023-12-31", "--on", "2025-06-01"];
    let people = said(&ends_with(&[&words[..], &["--language", "sv"]].concat(), 0));
    for told in ["Två konferenser varje år (Regionalt styrdokument 2023–2024)", "Nu: 1/år (Introduktion 2025"] {
        assert!(people.contains(told), "{people}");
    }
    let data = json(&[&words[..], &["--format", "json"]].concat(), 0);
    assert_eq!((&data["span"]["from"], &data["span"]["to"]), (&Value::from("2023-12-31"), &Value::from("2025-06-01")));
    let paper = said(&ends_with(&[&words[..], &["--format", "markdown"]].concat(), 0));
    assert!(paper.starts_with("# From 2023-12-31 to 2025-06-01") && paper.contains("\n# Sources"), "{paper}");
    ends_with(&["compare", "configs/kalmar.ron"], 2);
    ends_with(&["compare", "configs/kalmar.ron", "--on", "2023"], 2);
    ends_with(&["compare", "configs/kalmar.ron", "--on", "in May", "--on", "2023"], 2);
}

#[test]
fn two_structures_are_compared_as_they_were_on_a_day() {
    let both = ["compare", "configs/kalmar.ron", "configs/orebro.ron", "--on", "2012"];
    let people = said(&ends_with(&[&both[..], &["--language", "sv"]].concat(), 0));
    assert!(people.contains("Länsgemensam ledning (finns sedan 2013)"), "{people}");
    let data = json(&[&both[..], &["--format", "json"]].concat(), 0);
    assert_eq!(data["left"]["left_out"][0]["absent"], "not-yet");
    assert!(data["comparison"]["alignment"].is_object(), "{data}");
    ends_with(&[&both[..], &["--on", "2013"]].concat(), 2);
}

#[test]
fn many_structures_come_in_one_table_with_what_weighs() {
    let files = ["compare", "configs/kalmar.ron", "configs/orebro.ron", "tests/suite/valid/jarviseutu.ron"];
    let people = said(&ends_with(&[&files[..], &["--language", "sv", "--nearest-to", "kalmar"]].concat(), 0));
    assert!(people.contains("De som liknar Kalmar län mest") && people.contains("Likhet två och två"), "{people}");
    let data = json(&[&files[..], &["--format", "json", "--weight", "topics=5", "--weight", "levels=0"]].concat(), 0);
    assert_eq!(data["likeness"].as_array().map(Vec::len), Some(3));
    let rows = data["likeness"][0]["rows"].as_array().expect("rows");
    assert!(rows.iter().all(|row| row["aspect"] != "levels"), "{rows:?}");
    assert!(rows.iter().any(|row| row["aspect"] == "topics" && row["weight"] == 5), "{rows:?}");
    let two = ["compare", "configs/kalmar.ron", "configs/orebro.ron"];
    let paper = said(&ends_with(&[&two[..], &["--table", "--format", "markdown"]].concat(), 0));
    assert!(paper.contains("| Aspect | Kalmar län | Örebro län |"), "{paper}");
    let paper = said(&ends_with(&[&two[..], &["--format", "markdown"]].concat(), 0));
    assert!(paper.starts_with("# Kalmar län – Örebro län") && paper.contains("| In what | How |"), "{paper}");
    let wrong = said(&ends_with(&[&files[..], &["--weight", "topic=5"]].concat(), 2));
    assert!(wrong.contains("did you mean `topics`?"), "{wrong}");
    let wrong = said(&ends_with(&[&files[..], &["--nearest-to", "kalmr"]].concat(), 2));
    assert!(wrong.contains("did you mean `kalmar`?"), "{wrong}");
    ends_with(&[&files[..], &["--on", "2023"]].concat(), 2);
}
