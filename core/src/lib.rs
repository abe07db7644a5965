//! Reads, checks, compares and lays out collaboration structures.

pub mod answer;
pub mod compare;
pub mod diagnostic;
pub mod draft;
pub mod export;
pub mod id;
pub mod layout;
pub mod model;
pub mod path;
pub mod read;
pub mod suggest;
pub mod validate;
pub mod words;

pub use validate::{Checked, check, reopen};
