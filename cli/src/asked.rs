//! What the commands that ask a question of a file have in common.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use samverkan_core::model::Structure;
use samverkan_core::telling::{Scribe, Telling};
use serde::Serialize;

use crate::file;
use crate::options::{Common, Format};

/// Reads a file, asks it and prints the answer. Exit code 0: answered; 2: the file cannot be taken into use, or has
/// nothing of the kind that is asked of.
pub(crate) fn ask(
    path: &Path,
    common: &Common,
    answer: impl FnOnce(&Structure, &Common) -> Result<String, String>,
) -> ExitCode {
    match file::structure(path).and_then(|structure| answer(&structure, common)) {
        Ok(words) => {
            // Whoever reads only the first lines has what they want.
            let _ = writeln!(std::io::stdout(), "{}", words.trim_end());
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

/// An answer in the form that is asked for: as data, or told.
pub(crate) fn in_form(
    structure: &Structure,
    common: &Common,
    answer: &impl Serialize,
    tell: impl FnOnce(Scribe<'_>) -> Telling,
) -> Result<String, String> {
    let scribe = Scribe::new(structure, common.language());
    match common.format {
        Format::Text => Ok(tell(scribe).text(scribe)),
        Format::Markdown => Ok(tell(scribe).markdown(scribe)),
        Format::Json => serde_json::to_string_pretty(answer).map_err(|error| error.to_string()),
    }
}
