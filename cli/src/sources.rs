//! `samverkan sources`: what everything rests on, and where sources say different things.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::answer::{Grounds, grounds};
use samverkan_core::export;
use samverkan_core::model::Structure;
use samverkan_core::suggest::suggest;
use samverkan_core::words::Language;

use crate::asked::ask;
use crate::options::{Common, Format};

/// Of what to tell.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The file.
    file: PathBuf,
    /// Only this source, by its short name in the file; `outside` and `inferred` are the marks that are none.
    #[arg(long, value_name = "SHORT")]
    source: Option<String>,
}

/// Exit code 0: told; 2: the file cannot be taken into use, or has no such source.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    ask(&arguments.file, common, |structure, common| told(arguments, structure, common))
}

fn told(arguments: &Arguments, structure: &Structure, common: &Common) -> Result<String, String> {
    let language = common.language();
    let mut found = grounds(structure);
    if let Some(source) = &arguments.source {
        let missing = no_such_source(&found, source, language);
        found = export::grounds_of(found, source).ok_or(missing)?;
    }
    match common.format {
        Format::Text | Format::Markdown => {
            Ok(export::grounds_text(structure, &found, arguments.source.is_none(), language))
        }
        Format::Json => serde_json::to_string_pretty(&found).map_err(|error| error.to_string()),
    }
}

fn no_such_source(grounds: &Grounds<'_>, source: &str, language: Language) -> String {
    let known: Vec<&str> = grounds.sources.iter().map(|support| support.ground.short()).collect();
    let near = suggest(source, known.iter().copied());
    match (language, near) {
        (Language::Sv, Some(near)) => format!("ingen källa heter `{source}`; menar du `{near}`?"),
        (Language::En, Some(near)) => format!("no source is called `{source}`; did you mean `{near}`?"),
        (Language::Sv, None) => format!("ingen källa heter `{source}`; de som finns är {}", known.join(", ")),
        (Language::En, None) => format!("no source is called `{source}`; there are {}", known.join(", ")),
    }
}
