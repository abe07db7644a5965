//! A structure for others: as data in the words of the vocabulary, and as text.

mod shown;
mod text;

pub use shown::{Shown, show};
pub use text::text;
