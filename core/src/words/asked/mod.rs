//! Words of the answers to questions: one file for each question.
