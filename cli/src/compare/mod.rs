//! `samverkan compare`: two structures beside each other, many in one table, or one as it was on two dates.

mod many;
mod time;
mod timings;
mod two;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use samverkan_core::model::{PartialDate, Structure};

use crate::file;
use crate::options::Common;
use crate::rulings;
use timings::Timings;

/// What to compare.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The files of the structures: two beside each other, three or more in one table, or one on two dates.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// A day, month or year. With one file, given twice: what changed between the two. With two files, given once: both
    /// as they were then.
    #[arg(long, value_name = "DATE", value_parser = date)]
    on: Vec<PartialDate>,
    /// A table in the format SSSOM with pairs that a person has confirmed, pointed out or rejected: they go first. For two
    /// files.
    #[arg(long, value_name = "FILE.tsv")]
    rulings: Option<PathBuf>,
    /// Also tell on the error output how long each stage took, of two files.
    #[arg(long)]
    timings: bool,
    #[command(flatten)]
    many: many::Options,
}

/// Exit code 0: compared; 2: a file cannot be taken into use, or there is nothing to compare it with.
pub(crate) fn run(arguments: &Arguments, common: &Common) -> ExitCode {
    match compared(arguments, common) {
        Ok(words) => {
            // Whoever reads only the first lines has what they want.
            let _ = writeln!(std::io::stdout(), "{}", words.trim_end());
            ExitCode::SUCCESS
        }
        Err(reasons) => {
            eprintln!("{reasons}");
            ExitCode::from(2)
        }
    }
}

fn compared(arguments: &Arguments, common: &Common) -> Result<String, String> {
    let mut timings = Timings::default();
    let structures = timings.of("read and check", || structures(&arguments.files))?;
    let as_table = arguments.many.mean_a_table();
    match (structures.as_slice(), arguments.on.as_slice()) {
        ([one], [from, to]) if !as_table => time::compared(one, from.clone(), to.clone(), common),
        ([_], _) => Err("name another file, or two dates: --on 2023 --on 2025".to_owned()),
        ([left, right], []) if !as_table => {
            let rulings = rulings::read(arguments.rulings.as_deref(), left, right, common.language())?;
            let words = two::compared(left, right, &rulings, common, &mut timings);
            if arguments.timings {
                timings.tell();
            }
            words
        }
        ([_, _], [on]) if !as_table => two::compared_on(&arguments.files, on, common),
        (_, []) if common.sssom => Err("a table of counterparts is for two files".to_owned()),
        (all, []) => many::compared(all, &arguments.many, common),
        _ => Err("dates are for one file (two of them) or for two files (one)".to_owned()),
    }
}

fn date(text: &str) -> Result<PartialDate, String> {
    PartialDate::parse(text).ok_or_else(|| "write a date as 2026, 2026-11 or 2026-11-23".to_owned())
}

/// The structures of all the files; what is wrong with each where not all can be taken into use.
fn structures(files: &[PathBuf]) -> Result<Vec<Structure>, String> {
    let read: Vec<_> = files.iter().map(|path| file::structure(path)).collect();
    let reasons: Vec<_> = read.iter().filter_map(|one| one.as_ref().err().cloned()).collect();
    if reasons.is_empty() { Ok(read.into_iter().flatten().collect()) } else { Err(reasons.join("\n")) }
}
