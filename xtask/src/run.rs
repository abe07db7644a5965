//! Running other programs: a line per step with its time, and an end to those that hang.

use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::workspace_root;

/// Says what is being done, does it, and says how long it took.
///
/// # Errors
/// What the step itself reports, with its title in front.
pub fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let begun = Instant::now();
    println!("· {title} …");
    let outcome = work();
    let seconds = begun.elapsed().as_secs_f64();
    match outcome {
        Ok(value) => {
            println!("✓ {title} ({seconds:.1} s)");
            Ok(value)
        }
        Err(error) => {
            println!("✗ {title} ({seconds:.1} s)");
            Err(error.context(title.to_owned()))
        }
    }
}

/// The cargo that started us, at the workspace root.
#[must_use]
pub fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.current_dir(workspace_root());
    command
}

/// Runs a command to its end with its output shown as it comes.
///
/// # Errors
/// When it cannot be started or ends with anything but success.
pub fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    accept(command, status)
}

/// As [`succeed`], but ends the command when it takes longer than `limit`.
///
/// # Errors
/// When it cannot be started, ends with anything but success, or takes too long.
pub fn succeed_within(limit: Duration, command: &mut Command) -> Result<()> {
    let mut child = command.spawn().with_context(|| format!("cannot start {}", shown(command)))?;
    match wait_within(limit, &mut child)? {
        Some(status) => accept(command, status),
        None => bail!("{} took more than {} s", shown(command), limit.as_secs()),
    }
}

/// Whether a program answers to `--version`, which is how we learn that it is installed.
#[must_use]
pub fn answers(program: &str) -> bool {
    let output = Command::new(program).arg("--version").output();
    output.is_ok_and(|output| output.status.success())
}

fn wait_within(limit: Duration, child: &mut Child) -> io::Result<Option<ExitStatus>> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if begun.elapsed() >= limit {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        sleep(Duration::from_millis(50));
    }
}

fn accept(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() { Ok(()) } else { bail!("{} ended with {status}", shown(command)) }
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    format!("`{}`", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn a_command_that_hangs_is_ended() {
        let begun = Instant::now();
        let outcome = succeed_within(Duration::from_millis(100), Command::new("sleep").arg("30"));
        assert!(outcome.is_err());
        assert!(begun.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn a_failing_step_is_named_in_the_error() {
        let outcome: Result<()> = step("Count the seats", || bail!("no seats"));
        let message = outcome.map_or_else(|error| format!("{error:#}"), |()| String::new());
        assert_eq!(message, "Count the seats: no seats");
    }
}
