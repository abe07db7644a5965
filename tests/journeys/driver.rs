//! Starts chromedriver on a port of its own choice, and ends it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use xtask::browser::Browser;

/// A running chromedriver.
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts it and waits until it listens.
    pub(crate) fn start(browser: &Browser) -> Result<Self> {
        let mut process = Command::new(&browser.driver)
            .args(["--port=0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start chromedriver")?;
        let output = process.stdout.take().context("chromedriver has no output")?;
        let mut lines = BufReader::new(output).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
        // What else it has to say goes nowhere, but must be read, or it waits for us.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Ok(Self { process, port: port.context("chromedriver ended before it listened")? })
    }

    /// Its address.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// The port in "ChromeDriver was started successfully on port 41234."
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}
