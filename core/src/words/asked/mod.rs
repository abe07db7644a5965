//! Words of the answers to questions: one file for each question.

pub(crate) mod chairs;
pub(crate) mod documents;
pub(crate) mod find;
pub(crate) mod minutes;
pub mod over_time;
pub mod route;
pub(crate) mod seats;
pub mod whatif;
pub(crate) mod year;
