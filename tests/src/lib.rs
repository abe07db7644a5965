//! What the tests across the whole share: the files that ship, the files of the suite, and reading them.

pub mod counties;
pub mod county;
pub mod facts;
pub mod garble;
pub mod hostile;
pub mod invariants;

use std::fs;
use std::path::{Path, PathBuf};

use samverkan_core::diagnostic::{Diagnostic, Severity};
use samverkan_core::model::Structure;

/// The folder of the workspace.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this package lies in a folder of the workspace")
}

/// The files with this ending in a folder of the workspace, by name.
#[must_use]
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = root().join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == ending))
        .collect();
    files.sort();
    files
}

/// Every file with this ending in a folder of the workspace and the folders in it, by path.
#[must_use]
pub fn files_within(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = files(folder, ending);
    let entries = fs::read_dir(root().join(folder)).expect("the folder can be read");
    for path in entries.map(|entry| entry.expect("the folder can be read").path()) {
        if path.is_dir()
            && let Ok(inner) = path.strip_prefix(root())
        {
            found.extend(files_within(&inner.to_string_lossy(), ending));
        }
    }
    found.sort();
    found
}

/// What a file of the workspace says.
#[must_use]
pub fn text(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The structure in a file of the workspace, which must have no errors.
#[must_use]
pub fn structure(file: &str) -> Structure {
    let checked = samverkan_core::check(&text(&root().join(file)));
    let errors: Vec<String> =
        checked.findings.iter().filter(|finding| finding.severity == Severity::Error).map(line).collect();
    assert!(errors.is_empty(), "{file}:\n{}", errors.join("\n"));
    checked.structure.expect("a file without errors holds a structure")
}

/// A finding in one line.
#[must_use]
pub fn line(finding: &Diagnostic) -> String {
    let place = finding.place.map_or_else(|| "?".to_owned(), |place| format!("{}:{}", place.line, place.column));
    format!("{place} {:?}[{}] {}: {}", finding.severity, finding.code, finding.path, finding.message.en)
}

/// A fault that was planted in a file of the suite.
pub struct Planted {
    /// The line it stands in, from 1.
    pub line: usize,
    /// The code that it is to be found under.
    pub code: String,
    /// The word that was meant, where it is a slip of a letter.
    pub meant: Option<String>,
    nearby: bool,
}

impl Planted {
    /// Whether a finding in this line is the one expected.
    #[must_use]
    pub fn stands_in(&self, line: usize) -> bool {
        if self.nearby { line.abs_diff(self.line) <= 4 } else { line == self.line }
    }
}

/// The faults planted in a text, as its comments tell.
///
/// `//^ code` says that a finding of this code stands on the line above; `//^^ code` that it stands a few lines from
/// there, for what is missing and so has no line of its own. `//^ code → word` says which word was meant.
#[must_use]
pub fn planted(text: &str) -> Vec<Planted> {
    let mut planted = Vec::new();
    let mut last = 0;
    for (number, line) in text.lines().enumerate() {
        match line.trim().strip_prefix("//^") {
            Some(code) => {
                let nearby = code.starts_with('^');
                let code = code.trim_start_matches('^').trim();
                let (code, meant) = match code.split_once(" → ") {
                    Some((code, meant)) => (code, Some(meant.to_owned())),
                    None => (code, None),
                };
                planted.push(Planted { line: last, code: code.to_owned(), meant, nearby });
            }
            // Several expectations may stand under one line.
            None => last = number + 1,
        }
    }
    planted
}

/// What a file of the suite is there to show, as its comments tell.
#[derive(Default)]
pub struct Expected {
    /// `//= show: …`: what the text of the structure must hold, in English; `⏎` is the end of a line.
    pub shown: Vec<String>,
    /// `//= findings: …`: the codes of everything that is found, in the order of the text; none with `none`.
    pub findings: Option<Vec<String>>,
}

/// What a text of the suite is there to show.
///
/// # Panics
/// When an expectation is neither of the two.
#[must_use]
pub fn expected(text: &str) -> Expected {
    let mut expected = Expected::default();
    for line in text.lines().filter_map(|line| line.strip_prefix("//= ")) {
        match line.split_once(": ") {
            Some(("show", shown)) => expected.shown.push(shown.replace(" ⏎ ", "\n")),
            Some(("findings", codes)) => {
                let codes = codes.split(", ").filter(|code| *code != "none");
                expected.findings = Some(codes.map(str::to_owned).collect());
            }
            _ => panic!("no expectation: {line}"),
        }
    }
    expected
}
