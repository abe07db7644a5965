//! Questions to a structure and their answers as plain data.

mod concern;
mod coverage;
mod elements;
mod standing;
mod thing;

pub use concern::{Filter, concerned};
pub use coverage::{Clash, Coverage, Cube, Part, coverage};
pub use elements::{Element, elements, title};
pub use standing::{Standing, standing};
pub use thing::Thing;
