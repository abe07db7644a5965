//! The answers to questions as tellings: one file for each question.

mod chairs;
mod claims;
mod coverage;
mod documents;
mod find;
mod happened;
mod lead;
mod mandates;
mod many;
mod minutes;
mod over_time;
mod route;
mod seat;
mod seats;
mod whatif;
mod year;

pub use chairs::chairs;
pub use coverage::{Covered, coverage_told, covered};
pub use documents::documents_told;
pub use find::found_told;
pub use happened::happened_told;
pub use mandates::mandates_told;
pub use many::many_told;
pub use minutes::minutes_told;
pub use over_time::over_time_told;
pub use route::{routes_told, way_told};
pub use seats::{functions_told, seats_told};
pub use whatif::{step_told, trial_told};
pub use year::{happening, year};
