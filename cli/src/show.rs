//! `samverkan show`: what a file holds.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::export;

use crate::asked::ask;
use crate::options::{Common, Format};

/// What to show.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
}

/// Exit code 0: shown; 2: the file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| match common.format {
        Format::Text | Format::Markdown => Ok(export::text(structure, common.language())),
        Format::Json => serde_json::to_string_pretty(&export::show(structure)).map_err(|error| error.to_string()),
    })
}
