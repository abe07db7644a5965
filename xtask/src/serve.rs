//! Builds the app and serves it on this machine.

use std::io;
use std::path::Path;

use anyhow::{Context, Result};
use clap::Args;

use crate::dist;
use crate::server::Server;

/// How to serve.
#[derive(Args)]
pub struct Options {
    /// The first port to try; the next free one is taken
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

/// The command: builds, serves, says where, and goes on until it is interrupted.
///
/// # Errors
/// When the app does not build or no port is free.
pub fn run(options: &Options) -> Result<()> {
    let dist = dist::build()?;
    let server = start_near(&dist, options.port)?;
    println!("\n{}\nCtrl-C ends it", server.url());
    server.wait();
    Ok(())
}

fn start_near(folder: &Path, port: u16) -> Result<Server> {
    let ports = port..=port.saturating_add(20);
    for candidate in ports.clone() {
        match Server::start_on(folder, candidate) {
            Ok(server) => return Ok(server),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(error).with_context(|| format!("cannot serve on port {candidate}"));
            }
        }
    }
    anyhow::bail!("no port free from {} to {}", ports.start(), ports.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_leads_to_a_later_one() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let first = Server::start(folder).expect("a free port");
        let second = start_near(folder, first.port()).expect("another port");
        assert!(second.port() > first.port());
    }
}
