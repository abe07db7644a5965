//! Text → Draft by `ron` alone, until `read` stands.
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::draft::StructureDraft;
use crate::path::FieldPath;
use crate::words::Said;

/// What reading gives.
#[derive(Debug)]
pub struct Reading {
    /// What could be read.
    pub draft: StructureDraft,
    /// What is wrong.
    pub findings: Vec<Diagnostic>,
    /// Where things stand.
    pub places: Places,
    /// Whether anything could be read.
    pub usable: bool,
}

/// Where things stand.
#[derive(Debug, Default)]
pub struct Places;

impl Places {
    /// The place of a value.
    pub fn place(&self, _: &FieldPath) -> Option<Place> {
        None
    }
    /// Whether it was dropped.
    pub fn was_dropped(&self, _: &FieldPath) -> bool {
        false
    }
}

/// Reads a text.
pub fn read(text: &str) -> Reading {
    use ron::extensions::Extensions;
    let options = ron::Options::default().with_default_extension(
        Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES,
    );
    match options.from_str::<StructureDraft>(text) {
        Ok(draft) => Reading { draft, findings: Vec::new(), places: Places, usable: true },
        Err(error) => Reading {
            draft: StructureDraft::default(),
            findings: vec![Diagnostic::error(
                Code("not-well-formed"),
                FieldPath::root(),
                Said::new(error.to_string(), error.to_string()),
            )],
            places: Places,
            usable: false,
        },
    }
}

/// Reads bytes.
pub fn read_bytes(bytes: &[u8]) -> Reading {
    read(&String::from_utf8_lossy(bytes))
}
