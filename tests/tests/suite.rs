//! The suite: files that are fine, and files with faults, each with the expectation under the offending text.

use samverkan_core::Checked;
use samverkan_core::diagnostic::{Diagnostic, Severity};
use samverkan_core::validate::explain;
use samverkan_tests::{Planted, files, line, planted, structure, text};

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
    let whole = text(&samverkan_tests::root().join("tests/suite/valid/odd-cases.ron"));
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
