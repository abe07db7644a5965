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
