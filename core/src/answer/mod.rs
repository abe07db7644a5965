//! Questions to a structure and their answers as plain data.

mod concern;
mod elements;
mod standing;
mod thing;

pub use concern::{Filter, concerned};
pub use elements::{Element, elements, title};
pub use standing::{Standing, standing};
pub use thing::Thing;
