//! `samverkan find`: finds by name, function, party, topic or document, and tells what concerns it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::answer::find::{Index, find};
use samverkan_core::export::asked::found_told;

use crate::asked::{ask, in_form};
use crate::options::Common;

/// What to find.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// The words to find; each of them must stand in one of the names.
    #[arg(required = true)]
    words: Vec<String>,
}

/// Exit code 0: answered, also where nothing is found; 2: the file cannot be taken into use.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| {
        let index = Index::of(structure);
        let found = find(structure, &index, &arguments.words.join(" "), usize::MAX);
        in_form(structure, common, &found, |scribe| found_told(&found, scribe))
    })
}
