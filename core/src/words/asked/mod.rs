//! Words of the answers to questions: one file for each question.

pub(crate) mod chairs;
pub mod route;
pub(crate) mod year;
