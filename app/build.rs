//! Makes the structures in `configs/` part of the program: a file put there appears with no other change.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Shows every field; no structure of its own.
const TEMPLATE: &str = "template";

fn main() -> io::Result<()> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("../configs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let files = ron_files(&folder)?;

    let mut code = String::from("/// The name and text of each structure that ships, by name.\n");
    code.push_str("pub(crate) const STRUCTURES: &[(&str, &str)] = &[\n");
    for (name, file) in files.iter().filter(|(name, _)| name != TEMPLATE) {
        writeln!(code, "    ({name:?}, include_str!({file:?})),").map_err(io::Error::other)?;
    }
    code.push_str("];\n\n/// A file that shows every field.\npub(crate) const TEMPLATE: &str = ");
    match files.iter().find(|(name, _)| name == TEMPLATE) {
        Some((_, file)) => writeln!(code, "include_str!({file:?});").map_err(io::Error::other)?,
        None => code.push_str("\"\";\n"),
    }
    fs::write(Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("bundled.rs"), code)
}

fn ron_files(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path().canonicalize()?;
        let is_ron = file.extension().is_some_and(|extension| extension == "ron");
        if let Some(name) = file.file_stem().and_then(|stem| stem.to_str()).filter(|_| is_ron) {
            files.push((name.to_owned(), file.clone()));
        }
    }
    files.sort();
    Ok(files)
}
