//! Words of the answers to questions: one file for each question.

pub(crate) mod chairs;
pub(crate) mod year;
