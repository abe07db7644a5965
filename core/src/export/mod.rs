//! A structure for others: as data in the words of the vocabulary.

mod shown;

pub use shown::{Shown, show};
