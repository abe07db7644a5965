//! `samverkan year`: what a year holds, also as a calendar file.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::answer;
use samverkan_core::export::{asked, calendar};
use samverkan_core::model::Day;
use samverkan_core::telling::Scribe;

use crate::asked::{ask, in_form};
use crate::options::Common;
use crate::today::today;

/// Of what to tell.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// The year; where none is given, this one.
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(0..=9999))]
    year: Option<i32>,
    /// Also writes a calendar file with everything that a source puts on a day.
    #[arg(long, value_name = "OUT.ics")]
    ics: Option<PathBuf>,
}

/// Exit code 0: told; 2: the file cannot be taken into use, or the calendar file cannot be written.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    let today = today().and_then(|today| today.day());
    ask(&arguments.file, common, |structure, common| {
        let of = arguments.year.or(today.map(Day::year)).ok_or("the clock tells no year; write it with --year")?;
        let answer = answer::year::year(structure, of);
        if let Some(path) = &arguments.ics {
            let scribe = Scribe::new(structure, common.language());
            let text = calendar::calendar(&answer, scribe, today.unwrap_or(Day::first_of(of)));
            std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        in_form(structure, common, &answer, |scribe| asked::year(&answer, scribe))
    })
}
