//! `samverkan seats`: who sits where, by party or by function.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use samverkan_core::answer::seats::{functions, matrix};
use samverkan_core::export::asked::{functions_told, seats_told};

use crate::asked::{ask, in_form};
use crate::options::Common;

/// By what to tell of the seats.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// By what.
    #[arg(long, value_enum, default_value_t = By::Party)]
    by: By,
}

/// By what to tell of the seats.
#[derive(Clone, Copy, ValueEnum)]
enum By {
    /// Bodies by those whom their seats speak for.
    Party,
    /// Functions by the bodies in which they sit.
    Function,
}

/// Exit code 0: answered; 2: the file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| match arguments.by {
        By::Party => {
            let answer = matrix(structure);
            in_form(structure, common, &answer, |scribe| seats_told(&answer, scribe))
        }
        By::Function => {
            let answer = functions(structure);
            in_form(structure, common, &answer, |scribe| functions_told(&answer, scribe))
        }
    })
}
