//! The suite: files with faults, each with the expectation under the offending text, and files that are fine, each with what
//! it is there to show at its beginning (`//= show: …`).

use samverkan_core::compare::compare;
use samverkan_core::diagnostic::{Diagnostic, Severity};
use samverkan_core::layout::{Options, lay_out};
use samverkan_core::model::Structure;
use samverkan_core::validate::explain;
use samverkan_core::words::Language;
use samverkan_core::{Checked, export};
use samverkan_tests::{Planted, expected, files, line, planted, root, structure, text};

fn is_found(fault: &Planted, checked: &Checked) -> bool {
    checked
        .findings
        .iter()
        .filter(|finding| finding.code.0 == fault.code && means(finding, fault.meant.as_deref()))
        .any(|finding| fault.stands_in(finding.place.map_or(0, |place| place.line)))
}

/// Whether the hint names the word that was meant, where one was.
fn means(finding: &Diagnostic, meant: Option<&str>) -> bool {
    let Some(meant) = meant else { return true };
    finding.hint.as_ref().is_some_and(|hint| hint.en.contains(&format!("did you mean `{meant}`?")))
}

fn is_an_error(fault: &Planted) -> bool {
    let explained = explain::find(&fault.code).unwrap_or_else(|| panic!("no code {}", fault.code));
    explained.severity == Severity::Error
}

#[track_caller]
fn check(file: &std::path::Path) {
    let text = text(file);
    let (planted, checked) = (planted(&text), samverkan_core::check(&text));
    let findings: Vec<String> = checked.findings.iter().map(line).collect();
    for fault in &planted {
        let message = format!("{}: no {} in line {}", file.display(), fault.code, fault.line);
        assert!(is_found(fault, &checked), "{message}\n{}", findings.join("\n"));
    }
    let errors = planted.iter().filter(|fault| is_an_error(fault)).count();
    assert_eq!(checked.count(Severity::Error), errors, "{}:\n{}", file.display(), findings.join("\n"));
}

#[test]
fn every_planted_fault_is_found_in_its_line_and_no_other() {
    for file in files("tests/suite/invalid", "ron") {
        check(&file);
    }
}

#[test]
fn ten_faults_are_ten() {
    let file = files("tests/suite/invalid", "ron").into_iter().find(|file| file.ends_with("ten-faults.ron"));
    let codes: std::collections::BTreeSet<String> =
        planted(&text(&file.expect("the file is there"))).into_iter().map(|fault| fault.code).collect();
    assert_eq!(codes.len(), 10);
}

#[test]
fn twenty_five_faults_of_many_kinds_are_all_found_in_one_pass() {
    let file = files("tests/suite/invalid", "ron").into_iter().find(|file| file.ends_with("25-faults.ron"));
    let text = text(&file.expect("the file is there"));
    let (planted, checked) = (planted(&text), samverkan_core::check(&text));
    let findings: Vec<String> = checked.findings.iter().map(line).collect();
    let kinds: std::collections::BTreeSet<&str> = planted.iter().map(|fault| fault.code.as_str()).collect();
    let slips = planted.iter().filter(|fault| fault.meant.is_some()).count();
    assert!(planted.len() == 25 && kinds.len() >= 15 && slips >= 5, "{} of {} kinds", planted.len(), kinds.len());
    let missed: Vec<_> =
        planted.iter().filter(|fault| !is_found(fault, &checked)).map(|fault| (fault.line, &fault.code)).collect();
    assert!(missed.is_empty(), "missed {missed:?}\n{}", findings.join("\n"));
    assert_eq!(findings.len(), planted.len(), "each is told once:\n{}", findings.join("\n"));
}

#[test]
fn every_valid_file_is_free_of_errors() {
    for file in files("tests/suite/valid", "ron") {
        let checked = samverkan_core::check(&text(&file));
        let findings: Vec<String> = checked.findings.iter().map(line).collect();
        assert!(!checked.has_errors(), "{}:\n{}", file.display(), findings.join("\n"));
    }
}

/// The files of the suite that are fine, with their names and texts.
fn valid() -> Vec<(String, String, Structure)> {
    let read = |file: std::path::PathBuf| {
        let name = file.strip_prefix(root()).expect("it lies in the workspace").display().to_string();
        let structure = structure(&name);
        (name, text(&file), structure)
    };
    files("tests/suite/valid", "ron").into_iter().map(read).collect()
}

#[test]
fn every_valid_file_shows_what_it_is_there_for() {
    let mut missed = Vec::new();
    for (name, text, structure) in valid() {
        let expected = expected(&text);
        assert!(!expected.shown.is_empty(), "{name} says nothing of what it shows");
        let shown = export::text(&structure, Language::En);
        missed.extend(
            expected.shown.iter().filter(|wanted| !shown.contains(*wanted)).map(|one| format!("{name}: {one}")),
        );
        let found = samverkan_core::check(&text).findings;
        let found: Vec<String> = found.iter().map(|finding| finding.code.0.to_owned()).collect();
        if expected.findings.as_ref().is_some_and(|codes| *codes != found) {
            missed.push(format!("{name}: found {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn every_valid_file_is_shown_in_both_languages_and_as_json() {
    for (name, _, structure) in valid() {
        let [sv, en] = [Language::Sv, Language::En].map(|language| export::text(&structure, language));
        let json = serde_json::to_value(export::show(&structure)).expect("it can be written");
        let json = json.to_string();
        assert_ne!(sv, en, "{name}");
        for (id, body) in &structure.bodies {
            for (told, language) in [(&sv, "sv"), (&en, "en")] {
                let heading = format!("### {} [{id}]", body.name.get(language));
                assert!(told.contains(&heading), "{name}: no {heading}");
            }
            assert!(json.contains(&format!("\"{id}\"")), "{name}: no {id}");
        }
    }
}

// That nothing lies on anything else is held for these files too, in `layout.rs`.
#[test]
fn every_body_of_a_valid_file_has_its_place_on_a_desk_and_on_a_phone() {
    for (name, _, structure) in valid() {
        for width in [1400.0, 358.0] {
            let map = lay_out(&structure, &Options { width, ..Options::default() });
            let placed: Vec<_> =
                structure.bodies.keys().filter(|id| map.cards.iter().any(|card| card.body == **id)).collect();
            assert_eq!(placed.len(), structure.bodies.len(), "{name} at {width}");
            assert!(width > 400.0 || map.width <= width, "{name}: {} at {width}", map.width);
        }
    }
}

#[test]
fn a_valid_file_is_the_same_as_itself() {
    for (name, _, structure) in valid() {
        let comparison = compare(&structure, &structure);
        assert!(comparison.difference.is_empty(), "{name}: {:#?}", comparison.difference);
        assert_eq!(comparison.alignment.bodies.len(), structure.bodies.len(), "{name}");
    }
}

#[test]
fn a_valid_file_compared_with_the_next_leaves_no_body_out() {
    for pair in valid().windows(2) {
        let [(name, _, left), (_, _, right)] = pair else { continue };
        let alignment = compare(left, right).alignment;
        let here = |id| alignment.left_only.contains(id) || alignment.bodies.iter().any(|pair| pair.left == *id);
        let there = |id| alignment.right_only.contains(id) || alignment.bodies.iter().any(|pair| pair.right == *id);
        assert!(left.bodies.keys().all(here) && right.bodies.keys().all(there), "{name}");
    }
}

#[test]
fn a_finding_that_is_accepted_is_told_again_without_its_acceptance() {
    let text = text(&root().join("tests/suite/valid/accepted-findings.ron"));
    let (before, _) = text.split_once("    accepted:").expect("the file accepts something");
    let found = samverkan_core::check(&format!("{before})")).findings;
    assert_eq!(found.iter().map(|finding| finding.code.0).collect::<Vec<_>>(), ["no-level"]);
}

#[test]
fn every_finding_has_a_place_and_a_sentence_in_both_languages() {
    for file in files("tests/suite/invalid", "ron") {
        for finding in samverkan_core::check(&text(&file)).findings {
            let told = line(&finding);
            assert!(finding.place.is_some(), "{told}");
            for said in [&finding.message.sv, &finding.message.en] {
                assert!(!said.ends_with('.') && !said.is_empty(), "{said}");
            }
        }
    }
}

#[test]
fn a_file_cut_anywhere_is_told_about_and_never_crashes() {
    let whole = text(&root().join("tests/suite/valid/odd-cases.ron"));
    let end = whole.trim_end().len();
    for cut in (0..end).filter(|cut| whole.is_char_boundary(*cut)) {
        let part = whole.get(..cut).unwrap_or_default();
        assert!(samverkan_core::check(part).has_errors(), "cut at {cut}");
    }
}

#[test]
fn the_fictional_county_is_as_its_file_says() {
    let county = structure("tests/suite/valid/jarviseutu.ron");
    assert_eq!((county.levels.len(), county.lines.len(), county.divisions.len()), (5, 2, 0));
    assert_eq!(county.language, "fi");
    assert_eq!(structure("tests/suite/valid/sixty-bodies.ron").bodies.len(), 60);
    assert_eq!(structure("tests/suite/valid/three-bodies.ron").bodies.len(), 3);
}
