//! The atlas on the command line: check, show and compare structures without a browser.

mod asked;
mod chairs;
mod check;
mod compare;
mod documents;
mod draft;
mod explain;
mod file;
mod find;
mod mandates;
mod minutes;
mod options;
mod route;
mod rulings;
mod seats;
mod show;
mod sources;
mod today;
mod year;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::options::Common;

/// Reads, checks and compares collaboration structures.
#[derive(Parser)]
#[command(name = "samverkan", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

#[derive(Subcommand)]
enum Command {
    /// Tells who chairs which body when, and when it changes.
    Chairs(chairs::Arguments),
    /// Tells everything that is wrong in the files. Exit code 0: no errors, 1: errors, 2: a file cannot be read at all.
    Check(check::Arguments),
    /// Lays two structures beside each other. Exit code 0: compared, 2: a file cannot be taken into use.
    Compare(compare::Arguments),
    /// Tells which documents hold on a day, what is due, and how they stand to each other.
    Documents(documents::Arguments),
    /// Tries a change beside the original and tells what it touches. Exit code 0: tried, 1: a step could not be taken, 2: no
    /// file.
    Draft(draft::Arguments),
    /// Explains a code that a finding has; without a code, lists them all. Exit code 0: explained, 2: no such code.
    Explain(explain::Arguments),
    /// Finds by name, function, party, area, topic or document: every seat of a function, every body of a party.
    Find(find::Arguments),
    /// Tells who may do what with which documents and matters.
    Mandates(mandates::Arguments),
    /// Holds a meeting against the seats, and its decisions against the rules.
    Minutes(minutes::Arguments),
    /// Puts the questions of a route, and tells what follows from the answers.
    Route(route::Arguments),
    /// Tells who sits where, by party or by function.
    Seats(seats::Arguments),
    /// Shows what a file holds.
    Show(show::Arguments),
    /// Tells what everything rests on, and where sources say different things.
    Sources(sources::Arguments),
    /// Tells what a year holds: what recurs, what has a date, how many meetings each has.
    Year(year::Arguments),
}

fn main() -> ExitCode {
    let mut cli = Cli::parse();
    if let Err(reason) = cli.common.settle(matches!(cli.command, Command::Compare(_))) {
        eprintln!("{reason}");
        return ExitCode::from(2);
    }
    match &cli.command {
        Command::Chairs(arguments) => chairs::run(arguments, &cli.common),
        Command::Check(arguments) => check::run(arguments, &cli.common),
        Command::Compare(arguments) => compare::run(arguments, &cli.common),
        Command::Documents(arguments) => documents::run(arguments, &cli.common),
        Command::Draft(arguments) => draft::run(arguments, &cli.common),
        Command::Explain(arguments) => explain::run(arguments, &cli.common),
        Command::Mandates(arguments) => mandates::run(arguments, &cli.common),
        Command::Route(arguments) => route::run(arguments, &cli.common),
        Command::Find(arguments) => find::run(arguments, &cli.common),
        Command::Minutes(arguments) => minutes::run(arguments, &cli.common),
        Command::Seats(arguments) => seats::run(arguments, &cli.common),
        Command::Show(arguments) => show::run(arguments, &cli.common),
        Command::Sources(arguments) => sources::run(arguments, &cli.common),
        Command::Year(arguments) => year::run(arguments, &cli.common),
    }
}
