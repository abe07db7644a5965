//! Measures: how much a comparison finds in generated counties of which it is known what corresponds, and how long it takes.

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::run::{cargo, succeed};

/// What to measure.
#[derive(Args)]
pub struct Options {
    /// What to measure
    what: What,
    /// The largest county, in bodies
    #[arg(long, default_value_t = 40_000)]
    bodies: usize,
    /// How many pairs of each kind, up to 4,000 bodies
    #[arg(long, default_value_t = 3)]
    seeds: usize,
    /// Which words: 0 is what the weights were chosen with, 1 and 2 are not
    #[arg(long, default_value_t = 1)]
    vocabulary: usize,
}

/// What can be measured.
#[derive(Clone, Copy, ValueEnum)]
enum What {
    /// The search for counterparts: time and its growth, precision and recall
    Compare,
}

/// The command.
///
/// # Errors
/// When what measures cannot be built.
pub fn run(options: &Options) -> Result<()> {
    let bench = match options.what {
        What::Compare => "compare",
    };
    let numbers = [options.bodies, options.seeds, options.vocabulary].map(|number| number.to_string());
    succeed(cargo().args(["bench", "--quiet", "--package", "samverkan-tests", "--bench", bench, "--"]).args(numbers))
}
