//! `samverkan mandates`: who may do what with which documents and matters.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::builder::PossibleValuesParser;
use samverkan_core::answer::mandates::mandates;
use samverkan_core::export::asked::mandates_told;
use samverkan_core::model::Power;

use crate::asked::{ask, in_form};
use crate::options::Common;

/// What to tell.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// Only what somebody may do in this way.
    #[arg(long, value_parser = PossibleValuesParser::new(Power::ALL.map(Power::name)))]
    power: Option<String>,
}

/// Exit code 0: told; 2: the file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| {
        let found = mandates(structure, arguments.power.as_deref().and_then(Power::named));
        in_form(structure, common, &found, |scribe| mandates_told(&found, scribe))
    })
}
