//! The programs that make the built files smaller: npm brings them, and without it the files stay as they are.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::run::{answers, step, succeed_within};
use crate::target_dir;

/// What npm installs: wasm-opt comes with binaryen.
pub const PACKAGES: [&str; 2] = ["binaryen@132", "esbuild@0.28.2"];

/// One of the programs, if npm could bring it.
#[must_use]
pub fn program(name: &str) -> Option<PathBuf> {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let folder = target_dir().join("tools");
        if let Err(reason) = install(&folder) {
            println!("  the files stay larger than they need be: {reason:#}");
        }
        folder.join(PROGRAMS)
    });
    let program = FOLDER.join(name);
    program.exists().then_some(program)
}

const PROGRAMS: &str = "node_modules/.bin";

// Their place is the target folder, so the sources stay as they are and a second build finds them there.
fn install(folder: &Path) -> Result<()> {
    let programs = folder.join(PROGRAMS);
    let are_there = || ["wasm-opt", "esbuild"].iter().all(|name| programs.join(name).exists());
    if are_there() {
        return Ok(());
    }
    ensure!(answers("npm"), "npm, which brings wasm-opt and esbuild, is not installed");
    step("Install wasm-opt and esbuild with npm, once", || {
        fs::create_dir_all(folder)?;
        let mut command = Command::new("npm");
        command
            .args(["install", "--no-audit", "--no-fund", "--loglevel", "silent"])
            .args(["--fetch-retries", "1", "--fetch-retry-mintimeout", "1000", "--fetch-timeout", "30000"])
            .arg("--prefix")
            .arg(folder)
            .args(PACKAGES);
        succeed_within(Duration::from_secs(120), &mut command)
    })?;
    ensure!(are_there(), "npm did not install wasm-opt and esbuild");
    Ok(())
}

/// What a text is written in.
#[derive(Clone, Copy)]
pub enum Code {
    /// JavaScript whose top names are its own.
    Module,
    /// JavaScript whose top names others may use.
    Script,
    /// Style sheets.
    Css,
}

/// The same code, shorter; as it is where the program is missing or finds a fault.
#[must_use]
pub fn minified(code: Code, text: String) -> String {
    let Some(program) = program("esbuild") else { return text };
    match minify(&program, code, &text) {
        Ok(shorter) => shorter,
        Err(reason) => {
            println!("  the code stays longer than it need be: {reason:#}");
            text
        }
    }
}

fn minify(program: &Path, code: Code, text: &str) -> Result<String> {
    let mut command = Command::new(program);
    command.args(["--minify", "--charset=utf8", "--target=es2022", "--log-level=warning"]);
    command.args(match code {
        Code::Module => ["--loader=js", "--format=esm"].as_slice(),
        Code::Script => &["--loader=js"],
        Code::Css => &["--loader=css"],
    });
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("cannot start esbuild")?;
    // It reads all before it writes, so neither waits for the other; the end of the input is told by dropping it.
    child.stdin.take().context("esbuild does not listen")?.write_all(text.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "esbuild ended with {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_that_is_at_fault_stays_as_it_is() {
        assert_eq!(minified(Code::Script, "const = ;".to_owned()), "const = ;");
    }
}
