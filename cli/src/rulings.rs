//! What the user says of pairs of bodies, from a table in the format SSSOM.

use std::path::Path;

use samverkan_core::compare::Rulings;
use samverkan_core::model::Structure;
use samverkan_core::sssom;
use samverkan_core::words::Language;

/// The rulings of a file on two structures; without a file, none. What is not taken in, and what waits, is told on the way
/// of errors.
///
/// # Errors
/// When the file cannot be had, or holds nothing on these structures.
pub(crate) fn read(
    path: Option<&Path>,
    left: &Structure,
    right: &Structure,
    language: Language,
) -> Result<Rulings, String> {
    let Some(path) = path else { return Ok(Rulings::default()) };
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = String::from_utf8(bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    let mappings = sssom::read(&text, &left.id, &right.id);
    let slips: Vec<String> =
        mappings.slips.iter().map(|slip| format!("{}: {}", path.display(), slip.words(language))).collect();
    if mappings.rulings.is_empty() {
        return Err(slips.join("\n"));
    }
    for slip in slips {
        eprintln!("{slip}");
    }
    for ruling in mappings.rulings.waiting(left, right) {
        let waits = language.pick("väntar, eftersom en av grupperna saknas", "waits, as one of the bodies is missing");
        eprintln!("{}: {} – {}: {waits}", path.display(), ruling.left, ruling.right);
    }
    Ok(mappings.rulings)
}
