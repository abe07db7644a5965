//! `samverkan draft`: a change tried beside the original, and what it touches.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::export;
use samverkan_core::export::asked::trial_told;
use samverkan_core::read::read_bytes;
use samverkan_core::telling::Scribe;
use samverkan_core::whatif::{Trial, parse, try_out};
use serde_json::json;

use crate::file;
use crate::options::{Common, Format};
use crate::today;

const STEPS: &str = r#"The steps, as they are written (ids are those of the file):

  merge ID ID … into ID [name "NAME"]
      Several bodies become one: one of them, or a new one.
  split ID into ID ["NAME"] ID ["NAME"] …
      A body becomes several. What others say of it leads to the first.
  move ID [under ID] [to LEVEL]
      A body comes to stand under another body or party, or on another level.
  add ID "NAME" [like ID] [under ID] [to LEVEL]
      A new body; like another, it has its form, seats, chair, meetings and mandates.
  remove ID
      A body ceases to be. What speaks of it is told, and stays in the file for you to correct.
  seats ID "FUNCTION" NUMBER [for WHOM]
      A body has so many seats of a function; 0 takes them away. WHOM is the id of a party, `any CLASS`,
      `each CLASS`, `each DIVISION` or `body ID`, with CLASS as in a file: Municipality.

Examples:

  samverkan draft county.ron --step "move public-health under leaders"
  samverkan draft county.ron --step "remove network"
  samverkan draft county.ron \
      --step 'add addiction "Coordinating group Addiction" like mental-health' \
      --step 'merge addiction mental-health into mental-health name "Mental health and addiction"' \
      --step 'seats mental-health "Head of school" 2 for any Municipality' \
      --write draft.ron"#;

/// What to try.
#[derive(Args)]
#[command(after_help = STEPS)]
pub(crate) struct Arguments {
    /// The file; it is never changed.
    file: PathBuf,
    /// A step; give it several times for several steps, which are taken one after the other.
    #[arg(long = "step", required = true)]
    steps: Vec<String>,
    /// Writes the file with the steps taken to this path, which must not exist.
    #[arg(long)]
    write: Option<PathBuf>,
    /// The year in which meetings are counted; left out, this year.
    #[arg(long)]
    year: Option<i32>,
}

/// Exit code 0: tried; 1: a step could not be taken; 2: the file cannot be taken into use, or the draft not be written.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    match tried(arguments, common) {
        Ok((words, all_taken)) => {
            // Whoever reads only the first lines has what they want.
            let _ = writeln!(std::io::stdout(), "{}", words.trim_end());
            if all_taken { ExitCode::SUCCESS } else { ExitCode::from(1) }
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

fn tried(arguments: &Arguments, common: &Common) -> Result<(String, bool), String> {
    file::structure(&arguments.file)?;
    let bytes = std::fs::read(&arguments.file).map_err(|error| format!("{}: {error}", arguments.file.display()))?;
    let steps: Vec<_> = arguments.steps.iter().map(|step| parse(step)).collect();
    let this_year = || today::today().map(|day| day.days().0.year());
    let year = arguments.year.or_else(this_year).ok_or_else(|| "no year: give one with --year".to_owned())?;
    let trial = try_out(&read_bytes(&bytes).draft, &steps, year);
    if let Some(path) = &arguments.write {
        // Neither the original nor anything else is written over.
        let file = std::fs::File::create_new(path).and_then(|mut file| file.write_all(trial.text().as_bytes()));
        file.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let all_taken = trial.steps.iter().all(|step| step.touched.is_ok());
    let words = match common.format {
        Format::Text | Format::Markdown => {
            let scribe = Scribe::new(&trial.original, common.language());
            trial_told(&trial, scribe).text(scribe)
        }
        Format::Json => data(&trial)?,
    };
    Ok((words, all_taken))
}

fn data(trial: &Trial) -> Result<String, String> {
    let steps: Vec<_> = trial
        .steps
        .iter()
        .map(|stepped| {
            let written = stepped.step.as_ref().map(ToString::to_string);
            json!({ "step": written, "touched": stepped.touched.as_ref().ok(), "slip": stepped.touched.as_ref().err() })
        })
        .collect();
    let all = json!({
        "steps": steps,
        "findings": trial.new_findings,
        "comparison": export::compared(&trial.original, &trial.structure, &trial.comparison),
    });
    serde_json::to_string_pretty(&all).map_err(|error| error.to_string())
}
