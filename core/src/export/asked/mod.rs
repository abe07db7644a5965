//! The answers to questions as tellings: one file for each question.

mod claims;
mod documents;
mod find;
mod happened;
mod minutes;
mod seat;
mod seats;

pub use documents::documents_told;
pub use find::found_told;
pub use happened::happened_told;
pub use minutes::minutes_told;
pub use seats::{functions_told, seats_told};
