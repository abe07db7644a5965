//! `samverkan compare`: two structures beside each other.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::compare::compare;
use samverkan_core::export;

use crate::file;
use crate::options::{Common, Format};

/// What to compare.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file of the left structure.
    left: PathBuf,
    /// The file of the right structure.
    right: PathBuf,
}

/// Exit code 0: compared; 2: a file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    match comparison(arguments, common) {
        Ok(words) => {
            // Whoever reads only the first lines has what they want.
            let _ = writeln!(std::io::stdout(), "{}", words.trim_end());
            ExitCode::SUCCESS
        }
        Err(reasons) => {
            eprintln!("{reasons}");
            ExitCode::from(2)
        }
    }
}

fn comparison(arguments: &Arguments, common: &Common) -> Result<String, String> {
    let (left, right) = match (file::structure(&arguments.left), file::structure(&arguments.right)) {
        (Ok(left), Ok(right)) => (left, right),
        (left, right) => {
            let reasons: Vec<_> = [left.err(), right.err()].into_iter().flatten().collect();
            return Err(reasons.join("\n"));
        }
    };
    let comparison = compare(&left, &right);
    match common.format {
        Format::Text => Ok(export::comparison_text(&left, &right, &comparison, common.language())),
        Format::Json => serde_json::to_string_pretty(&export::compared(&left, &right, &comparison))
            .map_err(|error| error.to_string()),
    }
}
