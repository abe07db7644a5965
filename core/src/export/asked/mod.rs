//! The answers to questions as tellings: one file for each question.

mod claims;
mod coverage;
mod lead;
mod mandates;
mod route;

pub use coverage::{Covered, coverage_told, covered};
pub use mandates::mandates_told;
pub use route::{routes_told, way_told};
mod chairs;
mod year;

pub use chairs::chairs;
pub use year::{happening, year};
mod documents;
mod find;
mod minutes;
mod seat;
mod seats;

pub use documents::documents_told;
pub use find::found_told;
pub use minutes::{happened_told, minutes_told};
pub use seats::{functions_told, seats_told};
