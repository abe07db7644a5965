//! A structure for others, or two beside each other: as data in the words of the vocabulary, and as text.

pub mod asked;
pub mod calendar;
mod compared;
mod comparison;
mod comparison_told;
mod shown;
mod sources;
mod text;

pub use compared::{Compared, compared};
pub use comparison::comparison_text;
pub use comparison_told::comparison_told;
pub use shown::{Shown, show};
pub use sources::{grounds_of, grounds_text};
pub use text::text;
