//! Tries the reader and the rules with files made wrong at random: for some seconds with what is built in, or for long
//! with cargo-fuzz, which learns from what it reaches.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::run::{answers, cargo, step, succeed, succeed_within};
use crate::{target_dir, workspace_root};

/// What to try, and for how long.
#[derive(Args)]
pub struct Options {
    /// Try this with cargo-fuzz; left out, everything with what is built in
    target: Option<Target>,
    /// How many inputs cargo-fuzz tries
    #[arg(long, default_value_t = 5_000_000, requires = "target")]
    runs: u64,
    /// For how long the built-in one tries
    #[arg(long, default_value_t = SHORT, conflicts_with = "target")]
    seconds: u64,
}

/// A fuzz target, as in `fuzz/targets/`.
#[derive(Clone, Copy, ValueEnum)]
enum Target {
    /// Any bytes are read
    Read,
    /// Any text is checked, drawn, given away and compared
    Validate,
    /// The same, of right files made wrong piece by piece
    Garbled,
}

/// So many seconds each change is tried for.
const SHORT: u64 = 30;

/// The command.
///
/// # Errors
/// When an input is found for which an invariant does not hold, or cargo-fuzz is wanted and missing.
pub fn run(options: &Options) -> Result<()> {
    match options.target {
        Some(target) => long(target, options.runs),
        None => built_in(options.seconds),
    }
}

/// What each change is tried with.
pub(crate) fn short() -> Result<()> {
    built_in(SHORT)?;
    if answers("c++") {
        return step("Lint the targets of cargo-fuzz", || {
            let arguments = ["clippy", "--manifest-path", "fuzz/Cargo.toml", "--", "--deny", "warnings"];
            succeed(cargo().args(arguments).env("CARGO_TARGET_DIR", target_dir()))
        });
    }
    println!("- Lint the targets of cargo-fuzz: skipped, because there is no C++ compiler for what they need");
    Ok(())
}

fn built_in(seconds: u64) -> Result<()> {
    let arguments = ["--quiet", "--profile", "fuzz", "--package", "samverkan-tests", "--bin", "fuzz"];
    step("Build what fuzzes", || succeed(cargo().arg("build").args(arguments)))?;
    // An input that is read without end is a fault too.
    let limit = Duration::from_secs(seconds + 120);
    let seconds_said = seconds.to_string();
    step(&format!("Fuzz for {seconds} s"), || {
        succeed_within(limit, Command::new(target_dir().join("fuzz/fuzz")).arg(seconds_said))
    })
}

fn long(target: Target, runs: u64) -> Result<()> {
    if !answers("cargo-fuzz") {
        bail!("this needs cargo-fuzz: `cargo install cargo-fuzz --locked`, and a C++ compiler");
    }
    let name = target.to_possible_value().context("every target has a name")?;
    let (name, corpus) = (name.get_name(), corpus(target)?);
    let dictionary = dictionary()?;
    let mut command = cargo();
    // Without a sanitizer, since nothing here is unsafe: so a stable Rust does, and it is quicker.
    command.args(["fuzz", "run", "--sanitizer", "none", "--no-trace-compares", name]).arg(corpus);
    command.args(["configs", "tests/suite", "--", &format!("-runs={runs}"), "-max_len=2048", "-timeout=20"]);
    succeed(command.arg(format!("-dict={}", dictionary.display())))
}

/// Where cargo-fuzz keeps the inputs that reached something new.
fn corpus(target: Target) -> Result<PathBuf> {
    let name = target.to_possible_value().context("every target has a name")?;
    let folder = workspace_root().join("fuzz/corpus").join(name.get_name());
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder)
}

/// The words of the format, which the template has all of, for cargo-fuzz to put in.
fn dictionary() -> Result<PathBuf> {
    let template = workspace_root().join("configs/template.ron");
    let text = fs::read_to_string(&template).with_context(|| format!("cannot read {}", template.display()))?;
    let file = target_dir().join("fuzz-words.dict");
    fs::write(&file, words(&text)).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(file)
}

fn words(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let words: BTreeSet<&str> = words.filter(|word| word.len() > 1).collect();
    words.into_iter().map(|word| format!("\"{word}\"\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn the_dictionary_has_each_word_once() {
        assert_eq!(
            words("(name: \"a b\", count: Exactly(1), name: 2025)"),
            "\"2025\"\n\"Exactly\"\n\"count\"\n\"name\"\n"
        );
    }
}
