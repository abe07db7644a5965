//! Finds the browser that the journeys drive, and installs it where that is safe to do.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run::{step, succeed};

/// A Chromium and the driver that goes with it.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

const HOW_TO_INSTALL: &str = "the browser tests need Chromium and its driver in the PATH \
    (Debian: `apt-get install chromium chromium-driver`; Fedora: `dnf install chromium chromedriver`; \
    macOS: `brew install --cask chromium chromedriver`)";

/// What to pass to Chromium: no window, nothing but the page under test on the network. To be joined by a
/// `--user-data-dir` of the test's own, empty at first.
pub const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// The browser, if it is installed.
#[must_use]
pub fn find() -> Option<Browser> {
    let chromium = ["chromium", "chromium-browser", "google-chrome", "Chromium"];
    Some(Browser { chromium: chromium.iter().find_map(|name| in_path(name))?, driver: in_path("chromedriver")? })
}

/// The browser, installed with apt-get first where it is missing and we may.
///
/// # Errors
/// When it is missing and cannot be installed; the message says what to install.
pub fn ensure() -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if in_path("apt-get").is_none() || !is_root() {
        bail!("{HOW_TO_INSTALL}");
    }
    step("Install chromium and chromium-driver with apt-get", || {
        apt_get(&["update"])?;
        apt_get(&["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"])
    })?;
    find().context(HOW_TO_INSTALL)
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("apt-get");
    command.arg("--quiet").args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    succeed(&mut command).context(HOW_TO_INSTALL)
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn in_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let mut files = std::env::split_paths(&path).map(|folder| folder.join(&name));
    files.find(|file| Path::is_file(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_its_name() {
        assert!(in_path("rustc").or_else(|| in_path("cargo")).is_some());
        assert!(in_path("no-program-of-this-name").is_none());
    }
}
