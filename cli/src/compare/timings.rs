//! How long each stage of a comparison takes.

use std::time::{Duration, Instant};

/// The stages so far, in the order in which they began.
#[derive(Default)]
pub(super) struct Timings(Vec<(&'static str, Duration)>);

impl Timings {
    /// Does something and notes how long it took.
    pub(super) fn of<T>(&mut self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let done = work();
        self.0.push((stage, begun.elapsed()));
        done
    }

    /// Tells the stages on the error output, so that what is compared can still be read by another program.
    pub(super) fn tell(&self) {
        for (stage, took) in &self.0 {
            eprintln!("{stage:<16} {:>10.1} ms", took.as_secs_f64() * 1000.0);
        }
    }
}
