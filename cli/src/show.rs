//! `samverkan show`: what a file holds.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::export;

use crate::file;
use crate::options::{Common, Format};

/// What to show.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
}

/// Exit code 0: shown; 2: the file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    let structure = match file::structure(&arguments.file) {
        Ok(structure) => structure,
        Err(reason) => {
            eprintln!("{reason}");
            return ExitCode::from(2);
        }
    };
    match common.format {
        Format::Json => match serde_json::to_string_pretty(&export::show(&structure)) {
            Ok(json) => println!("{json}"),
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::from(2);
            }
        },
        Format::Text => print!("{}", export::text(&structure, common.language())),
    }
    ExitCode::SUCCESS
}
