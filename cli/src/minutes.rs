//! `samverkan minutes`: a meeting held against the seats, and its decisions against the rules.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::answer::minutes::{kept, minutes};
use samverkan_core::export::asked::{happened_told, minutes_told};
use samverkan_core::id::EventId;
use samverkan_core::model::Structure;
use samverkan_core::suggest::suggest;
use samverkan_core::words::Language;

use crate::asked::{ask, in_form};
use crate::options::Common;

/// Of which meeting to tell.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// The event, by its short name in the file; where it is not given, all events are listed, and the rules of
    /// documents held against what happened.
    event: Option<String>,
}

/// Exit code 0: answered; 2: the file cannot be taken into use, or has no such event.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| {
        let Some(event) = &arguments.event else {
            let kept = kept(structure);
            return in_form(structure, common, &kept, |scribe| happened_told(structure, &kept, scribe));
        };
        let answer = minutes(structure, &EventId::new(event))
            .ok_or_else(|| no_such_event(structure, event, common.language()))?;
        in_form(structure, common, &answer, |scribe| minutes_told(&answer, scribe))
    })
}

fn no_such_event(structure: &Structure, event: &str, language: Language) -> String {
    let known: Vec<&str> = structure.events.keys().map(EventId::as_str).collect();
    match (language, suggest(event, known.iter().copied()), known.join(", ")) {
        (Language::Sv, Some(near), _) => format!("ingen händelse heter `{event}`; menar du `{near}`?"),
        (Language::En, Some(near), _) => format!("no event is called `{event}`; did you mean `{near}`?"),
        (Language::Sv, None, all) => format!("ingen händelse heter `{event}`; de som finns är {all}"),
        (Language::En, None, all) => format!("no event is called `{event}`; there are {all}"),
    }
}
