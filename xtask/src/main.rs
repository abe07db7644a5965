//! The one entry point for working on the atlas: `cargo xtask <command>`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, serves and tests the atlas")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the app and serve it on this machine
    Serve(xtask::serve::Options),
    /// Build the folder `dist/`, ready for any static host, and show what it weighs
    Dist,
    /// Write the reference of the file format in `configs/README.md` from the doc comments
    Docs(xtask::docs::Options),
    /// Run all tests, those in a browser included
    Test,
    /// Try the reader and the rules with files made wrong at random
    Fuzz(xtask::fuzz::Options),
    /// Measure on generated counties: how much is found, and how long it takes
    Bench(xtask::bench::Options),
    /// Check formatting and lints, run all tests, and fuzz for half a minute
    Check,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Serve(options) => xtask::serve::run(&options),
        Command::Dist => xtask::dist::run(),
        Command::Docs(options) => xtask::docs::run(&options),
        Command::Test => xtask::test::run(),
        Command::Fuzz(options) => xtask::fuzz::run(&options),
        Command::Bench(options) => xtask::bench::run(&options),
        Command::Check => xtask::check::run(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
