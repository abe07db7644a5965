//! `samverkan compare`: two structures beside each other, many in one table, or one as it was on two dates.

mod two;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::model::Structure;

use crate::file;
use crate::options::Common;

/// What to compare.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The files of the two structures.
    #[arg(required = true, num_args = 2)]
    files: Vec<PathBuf>,
}

/// Exit code 0: compared; 2: a file cannot be taken into use, or there is nothing to compare it with.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    match compared(arguments, common) {
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

fn compared(arguments: &Arguments, common: &Common) -> Result<String, String> {
    let structures = structures(&arguments.files)?;
    match structures.as_slice() {
        [left, right] => two::compared(left, right, common),
        _ => Err("name two files".to_owned()),
    }
}

/// The structures of all the files; what is wrong with each where not all can be taken into use.
fn structures(files: &[PathBuf]) -> Result<Vec<Structure>, String> {
    let read: Vec<_> = files.iter().map(|path| file::structure(path)).collect();
    let reasons: Vec<_> = read.iter().filter_map(|one| one.as_ref().err().cloned()).collect();
    if reasons.is_empty() { Ok(read.into_iter().flatten().collect()) } else { Err(reasons.join("\n")) }
}
