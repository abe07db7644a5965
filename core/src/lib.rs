//! Reads, checks, compares and lays out collaboration structures.

pub mod diagnostic;
pub mod draft;
pub mod id;
pub mod model;
pub mod path;
pub mod words;
