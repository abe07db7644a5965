//! What a structure holds, in numbers.

use samverkan_core::model::Structure;

/// How many there are of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Holding {
    pub(crate) levels: usize,
    pub(crate) parties: usize,
    pub(crate) areas: usize,
    pub(crate) bodies: usize,
    /// Bodies whose seats a source lists.
    pub(crate) seats_known: usize,
    pub(crate) sources: usize,
}

impl Holding {
    /// That of a structure.
    pub(crate) fn of(structure: &Structure) -> Self {
        Self {
            levels: structure.levels.len(),
            parties: structure.parties.len(),
            areas: structure.divisions.values().map(|division| division.areas.len()).sum(),
            bodies: structure.bodies.len(),
            seats_known: structure.bodies.values().filter(|body| body.seats.is_known()).count(),
            sources: structure.sources.len(),
        }
    }
}
