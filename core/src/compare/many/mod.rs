//! Many structures beside each other: each aspect of each as plain data, and how alike two of them are, row by row.
//!
//! A [`Profile`] is made once of each structure; after that, comparing is cheap. What is not known on a side counts
//! neither for likeness nor against it, and an [`Index`] tells how much of it rests on what is known. Likeness to one
//! structure is no measure of quality, and nothing here ranks structures by anything else.

mod aspect;
mod governing;
mod groups;
mod profile;
mod similar;
#[cfg(test)]
mod tests;
mod value;
mod words;

pub use aspect::{Aspect, Weights};
pub use profile::{Profile, Trait, profile};
pub use similar::{Index, Likeness, Near, Row, Untold, nearest, similarity};
pub use value::{Kind, Known, Value};
