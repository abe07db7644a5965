//! The shipped structures beside each other: what must be found, and that each is the same as itself.

use std::fs;
use std::path::{Path, PathBuf};

use samverkan_core::check;
use samverkan_core::compare::{Comparison, compare};
use samverkan_core::model::Structure;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn load(path: &Path) -> Structure {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    check(&text).structure.unwrap_or_else(|| panic!("{} is no structure", path.display()))
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let found = fs::read_dir(root().join(folder)).unwrap();
    let mut files: Vec<PathBuf> = found
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|has| has == ending))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "nothing in {folder}");
    files
}

#[test]
fn the_expected_pairs_are_found() {
    for file in files("tests/suite/pairs", "txt") {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let (left, right) = name.split_once('-').unwrap();
        let config = |name: &str| load(&root().join("configs").join(name).with_extension("ron"));
        let comparison = compare(&config(left), &config(right));
        let expected = fs::read_to_string(&file).unwrap();
        let missed: Vec<&str> = expected.lines().filter(|line| !holds(&comparison, line)).collect();
        assert!(missed.is_empty(), "{name}: {missed:#?}\nfound:\n{}", shown(&comparison));
    }
}

fn holds(comparison: &Comparison, line: &str) -> bool {
    let alignment = &comparison.alignment;
    match *line.split_whitespace().collect::<Vec<_>>() {
        [] | ["#", ..] => true,
        ["–", right] => alignment.right_only.iter().any(|id| id.as_str() == right),
        [left, "–"] => alignment.left_only.iter().any(|id| id.as_str() == left),
        [left, relation, right] => alignment.bodies.iter().any(|pair| {
            let found = format!("{:?}", pair.relation).to_lowercase();
            pair.left.as_str() == left && pair.right.as_str() == right && found == relation
        }),
        _ => false,
    }
}

fn shown(comparison: &Comparison) -> String {
    let bodies = &comparison.alignment.bodies;
    let lines: Vec<String> = bodies
        .iter()
        .map(|pair| format!("{} {:?} {} {}", pair.left, pair.relation, pair.right, pair.confidence))
        .collect();
    lines.join("\n")
}

#[test]
fn a_shipped_structure_is_the_same_as_itself() {
    for file in files("configs", "ron") {
        let structure = load(&file);
        let comparison = compare(&structure, &structure);
        assert!(comparison.difference.is_empty(), "{}: {:#?}", file.display(), comparison.difference);
        assert_eq!(comparison.alignment.bodies.len(), structure.bodies.len(), "{}", file.display());
    }
}
