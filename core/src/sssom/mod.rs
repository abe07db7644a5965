//! What corresponds, as a table that other programs read: SSSOM, *A Simple Standard for Sharing Ontological Mappings*
//! (<https://w3id.org/sssom>), with the mapping relations of SKOS.
//!
//! The user's own rulings are the rows with the justification `semapv:ManualMappingCuration`; these are read back.

mod names;
mod read;
mod slip;
mod table;
mod write;

#[cfg(test)]
mod tests;

pub use read::{LARGEST, Mappings, read};
pub use slip::{Slip, What};
pub use write::{rulings_sssom, sssom};

/// A person has made or confirmed the mapping.
const MANUAL: &str = "semapv:ManualMappingCuration";
/// A program has made the mapping from several kinds of evidence.
const COMPUTED: &str = "semapv:CompositeMatching";
/// With what an item of a structure is named: `samverkan:STRUCTURE/BODY`.
const PREFIX: &str = "samverkan";
/// Says in the column `other` that the user has confirmed what was found, and not said it themselves.
const CONFIRMED: &str = "ruling=confirmed";
/// Says that two correspond, and not how.
const UNSTATED: &str = "skos:mappingRelation";
/// Says in the column `predicate_modifier` that the two do not stand so to each other.
const NOT: &str = "Not";
