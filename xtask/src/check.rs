//! Everything a change must pass: formatting, the reference of the format, lints on both targets, all tests, a short
//! fuzzing.

use anyhow::Result;

use crate::run::{cargo, step, succeed};
use crate::toolchain::{WASM_TARGET, ensure_wasm_target};
use crate::{docs, fuzz, test};

/// The command.
///
/// # Errors
/// At the first step that finds something.
pub fn run() -> Result<()> {
    step("Check the formatting", || succeed(cargo().args(["fmt", "--all", "--check"])))?;
    step("Check the reference of the format", docs::check)?;
    lint()?;
    fuzz::short()?;
    test::run()
}

fn lint() -> Result<()> {
    ensure_wasm_target()?;
    step("Lint the crates", || clippy(&["--workspace", "--exclude", "samverkan-app", "--all-targets"]))?;
    // Cargo leaves out what is not run by a plain `cargo test`.
    if test::has_journeys()? {
        step("Lint the journeys", || clippy(&["--package", "samverkan-tests", "--test", "journeys"]))?;
    }
    step("Lint the app", || clippy(&["--package", "samverkan-app", "--target", WASM_TARGET]))
}

fn clippy(what: &[&str]) -> Result<()> {
    let mut command = cargo();
    command.arg("clippy").args(what);
    succeed(command.args(["--", "--deny", "warnings"]))
}
