//! Builds, serves and tests the atlas: one module per subcommand, and the parts that the tests use too.

pub mod bench;
pub mod browser;
pub mod check;
pub mod dist;
pub mod docs;
pub mod fuzz;
pub mod order;
pub mod run;
pub mod serve;
pub mod server;
pub mod structures;
pub mod styles;
pub mod test;
pub mod toolchain;
pub mod tools;
pub mod wasm;
pub mod worker;

use std::path::{Path, PathBuf};

/// The folder of the workspace, wherever the program is called from.
#[must_use]
pub fn workspace_root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in a folder of the workspace")
}

/// Where cargo puts what it builds, and xtask what it keeps between builds.
#[must_use]
pub fn target_dir() -> PathBuf {
    let chosen = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    workspace_root().join(chosen)
}
