//! The answers to questions as tellings: one file for each question.
