//! `samverkan documents`: which documents hold on a day, what is due, and how they stand to each other.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::answer::documents::documents;
use samverkan_core::export::asked::documents_told;
use samverkan_core::model::PartialDate;

use crate::asked::{ask, in_form};
use crate::options::Common;
use crate::today::{parse, today};

/// Of which day to tell.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// The day that is asked of; where it is not given, today.
    #[arg(long, value_name = "DATE", value_parser = parse)]
    on: Option<PartialDate>,
}

/// Exit code 0: answered; 2: the file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| {
        let on = arguments.on.clone().or_else(today).ok_or("the clock is not set; give a day with --on")?;
        let answer = documents(structure, &on);
        in_form(structure, common, &answer, |scribe| documents_told(&answer, scribe))
    })
}
