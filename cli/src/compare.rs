//! `samverkan compare`: two structures beside each other.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::compare::compare_given;
use samverkan_core::{export, sssom};

use crate::file;
use crate::options::{Common, Format};
use crate::rulings;

/// What to compare.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file of the left structure.
    left: PathBuf,
    /// The file of the right structure.
    right: PathBuf,
    /// A table in the format SSSOM with pairs that a person has confirmed, pointed out or rejected: they go first.
    #[arg(long, value_name = "FILE.tsv")]
    rulings: Option<PathBuf>,
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
    let rulings = rulings::read(arguments.rulings.as_deref(), &left, &right, common.language())?;
    let comparison = compare_given(&left, &right, &rulings);
    if common.sssom {
        return Ok(sssom::sssom(&left, &right, &comparison.alignment, &rulings, common.language()));
    }
    match common.format {
        Format::Text => Ok(export::comparison_text(&left, &right, &comparison, common.language())),
        Format::Json => serde_json::to_string_pretty(&export::compared(&left, &right, &comparison))
            .map_err(|error| error.to_string()),
    }
}
