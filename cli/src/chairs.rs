//! `samverkan chairs`: who chairs which body when, and when it changes.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::answer;
use samverkan_core::export::asked;
use samverkan_core::model::PartialDate;

use crate::asked::{ask, in_form};
use crate::options::Common;
use crate::today::today;

/// Of what to tell.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// The day, month or year that is asked about; where none is given, today.
    #[arg(long, value_name = "DATE", value_parser = date)]
    on: Option<PartialDate>,
    /// The year that is asked about.
    #[arg(long, value_name = "YEAR", value_parser = date, conflicts_with = "on")]
    year: Option<PartialDate>,
}

/// Exit code 0: told; 2: the file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    let on = arguments.on.clone().or_else(|| arguments.year.clone()).or_else(today);
    ask(&arguments.file, common, |structure, common| {
        let on = on.ok_or("the clock tells no day; write it with --on")?;
        let answer = answer::chairs::chairs(structure, &on);
        in_form(structure, common, &answer, |scribe| asked::chairs(&answer, scribe))
    })
}

fn date(text: &str) -> Result<PartialDate, String> {
    PartialDate::parse(text).ok_or_else(|| "write a date as 2026, 2026-11 or 2026-11-23".to_owned())
}
