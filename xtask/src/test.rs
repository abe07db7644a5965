//! Runs all tests: those of the crates first, then the journeys through the built app in a browser.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::run::{cargo, step, succeed};
use crate::{browser, dist};

const TESTS: &str = "samverkan-tests";
const JOURNEYS: &str = "journeys";

/// The command.
///
/// # Errors
/// When a test fails, the app does not build, or there is no browser for the journeys.
pub fn run() -> Result<()> {
    step("Test the crates", || succeed(cargo().args(["test", "--workspace"])))?;
    let dist = dist::build()?;
    if !has_journeys()? {
        println!("There are no browser journeys yet in {TESTS}: nothing to run in a browser");
        return Ok(());
    }
    browser::ensure()?;
    step("Walk the journeys in a browser", || {
        succeed(cargo().args(["test", "--package", TESTS, "--test", JOURNEYS]).env("SAMVERKAN_DIST", &dist))
    })
}

/// Whether the workspace has the journeys. Asked rather than assumed, so that they are never skipped once they exist.
///
/// # Errors
/// When cargo cannot read the workspace.
pub(crate) fn has_journeys() -> Result<bool> {
    let output =
        cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output().context("cannot start cargo")?;
    ensure!(output.status.success(), "cargo cannot read the workspace: {}", String::from_utf8_lossy(&output.stderr));
    Ok(names_journeys(&serde_json::from_slice(&output.stdout)?))
}

fn names_journeys(metadata: &Value) -> bool {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    packages
        .filter(|package| package["name"] == TESTS)
        .flat_map(|package| package["targets"].as_array().into_iter().flatten())
        .any(|target| target["name"] == JOURNEYS)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn journeys_are_found_by_package_and_name() {
        let with = |package, target| {
            names_journeys(&json!({
                "packages": [{ "name": package, "targets": [{ "name": target }] }]
            }))
        };
        assert!(with("samverkan-tests", "journeys"));
        assert!(!with("samverkan-tests", "suite"));
        assert!(!with("other", "journeys"));
    }
}
