//! Makes sure that Rust can build for the browser.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::run::{step, succeed};

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Installs the standard library for wasm with rustup where it is missing.
///
/// # Errors
/// When it is missing and rustup cannot install it.
pub fn ensure_wasm_target() -> Result<()> {
    if has_wasm_target()? {
        return Ok(());
    }
    step(&format!("Install the Rust target {WASM_TARGET}"), || {
        succeed(Command::new("rustup").args(["target", "add", WASM_TARGET])).context(
            "building for the browser needs this target; install rustup from https://rustup.rs, or the target with your system's packages",
        )
    })
}

// Asks the compiler rather than rustup, so that a Rust from a system package does as well.
fn has_wasm_target() -> Result<bool> {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(compiler)
        .args(["--print", "target-libdir", "--target", WASM_TARGET])
        .output()
        .context("cannot start rustc")?;
    let folder = String::from_utf8_lossy(&output.stdout);
    Ok(output.status.success() && Path::new(folder.trim()).is_dir())
}
