//! The answers to questions as tellings: one file for each question.

mod claims;
mod documents;
mod find;
mod minutes;
mod seat;
mod seats;

pub use documents::documents_told;
pub use find::found_told;
pub use minutes::{happened_told, minutes_told};
pub use seats::{functions_told, seats_told};
