//! Files that nobody would write: whatever is opened, there is a finding that tells a person what to do, and no end.

use samverkan_core::Checked;
use samverkan_core::diagnostic::Diagnostic;
use samverkan_core::read::LARGEST;
use samverkan_core::validate::check_bytes;
use samverkan_tests::hostile::{self, INPUTS, Input};
use samverkan_tests::line;

/// Longer sentences nobody reads, in bytes.
const LONGEST: usize = 1_200;

fn told(checked: &Checked) -> String {
    checked.findings.iter().take(20).map(line).collect::<Vec<_>>().join("\n")
}

fn speaks(finding: &Diagnostic, input: &Input) -> bool {
    let hint = finding.hint.as_ref().map_or("", |hint| &hint.en);
    finding.code.0 == input.code && (finding.message.en.contains(input.says) || hint.contains(input.says))
}

#[track_caller]
fn check_words(finding: &Diagnostic, size: usize, name: &str) {
    let place = finding.place.unwrap_or_else(|| panic!("{name}: no place: {}", line(finding)));
    assert!(place.line >= 1 && place.column >= 1, "{name}: {}", line(finding));
    assert!(place.start <= place.end && place.end <= size, "{name}: {}", line(finding));
    assert!(finding.path.to_string().len() <= LONGEST, "{name}: {} bytes of path", finding.path.to_string().len());
    for said in [Some(&finding.message), finding.hint.as_ref()].into_iter().flatten() {
        for words in [&said.sv, &said.en] {
            assert!(!words.is_empty() && words.len() <= LONGEST && !words.ends_with('.'), "{name}: {words}");
        }
    }
}

fn check(input: &Input) {
    println!("{}", input.name);
    let (name, bytes) = (input.name, (input.bytes)());
    let checked = check_bytes(&bytes, None);
    assert_eq!(checked.structure.is_some(), input.usable, "{name}:\n{}", told(&checked));
    assert!(checked.findings.len() < 2_000, "{name}: {} findings", checked.findings.len());
    for finding in &checked.findings {
        check_words(finding, bytes.len(), name);
    }
    if input.code.is_empty() {
        assert!(!checked.has_errors(), "{name}:\n{}", told(&checked));
        return;
    }
    let spoken = checked.findings.iter().find(|finding| speaks(finding, input));
    let spoken = spoken.unwrap_or_else(|| panic!("{name}: no {} `{}`:\n{}", input.code, input.says, told(&checked)));
    assert!(spoken.hint.is_some(), "{name}: what to do is not said: {}", line(spoken));
}

#[test]
fn every_hostile_file_is_told_of_in_words() {
    for input in INPUTS {
        check(input);
    }
}

#[test]
fn a_file_is_read_up_to_the_largest_size_and_no_further() {
    let mut bytes = b"(format: 1, id: \"a\")".to_vec();
    bytes.resize(LARGEST, b' ');
    assert!(check_bytes(&bytes, None).structure.is_some());
    bytes.push(b' ');
    assert!(check_bytes(&bytes, None).structure.is_none());
}

#[test]
fn lists_are_read_up_to_the_longest_and_no_further() {
    for (bytes, usable) in [
        (hostile::entries("bodies", "()", 50_000), true),
        (hostile::entries("bodies", "()", 50_001), false),
        (hostile::entries("parties", "()", 5_000), true),
        (hostile::entries("parties", "()", 5_001), false),
    ] {
        assert_eq!(check_bytes(&bytes, None).structure.is_some(), usable);
    }
}

#[test]
fn an_id_of_two_hundred_letters_is_read_and_a_longer_one_left_out() {
    for (letters, bodies) in [(200, 1), (201, 0)] {
        let text = format!("(format: 1, id: \"a\", bodies: {{\"{}\": (name: \"å\")}})", "å".repeat(letters));
        let structure = samverkan_core::check(&text).structure.expect("the rest is read");
        assert_eq!(structure.bodies.len(), bodies, "{letters}");
    }
}
