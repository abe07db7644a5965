//! Questions to a structure and their answers as plain data.

mod concern;
mod coverage;
mod standing;

pub use concern::{Filter, concerned};
pub use coverage::{Clash, Coverage, Cube, Part, coverage};
pub use standing::{Standing, standing};
