//! The words in English.

mod facts;
mod load;
mod map;
mod word;

pub(super) use facts::facts;
pub(super) use load::load;
pub(super) use map::map;
pub(super) use word::word;
