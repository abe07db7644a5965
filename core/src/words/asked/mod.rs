//! Words of the answers to questions: one file for each question.

pub(crate) mod documents;
pub(crate) mod find;
pub(crate) mod minutes;
pub(crate) mod seats;
