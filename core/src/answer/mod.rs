//! Questions to a structure and their answers as plain data.

mod concern;
mod standing;

pub use concern::{Filter, concerned};
pub use standing::{Standing, standing};
