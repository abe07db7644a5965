//! A file on disk, read and checked.

use std::path::{Path, PathBuf};

use samverkan_core::model::{PartialDate, Structure};
use samverkan_core::validate::{Checked, check_bytes};

/// A file and what became of it.
pub(crate) struct File {
    pub(crate) path: PathBuf,
    /// The text for showing places in; where it is not UTF-8, with marks for what is not.
    pub(crate) text: String,
    pub(crate) checked: Checked,
}

/// Reads and checks a file, on a day; where the file itself cannot be had, says why.
pub(crate) fn read(path: &Path, today: Option<&PartialDate>) -> Result<File, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let checked = check_bytes(&bytes, today);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(File { path: path.to_owned(), text, checked })
}

/// The structure of a file that has no errors; else the reason.
pub(crate) fn structure(path: &Path) -> Result<Structure, String> {
    let file = read(path, None)?;
    if file.checked.has_errors() {
        return Err(format!("{0}: the file has errors; `samverkan check {0}` tells them", path.display()));
    }
    file.checked.structure.ok_or_else(|| format!("{}: nothing can be read", path.display()))
}
