//! The words in Swedish.

mod load;
mod word;

pub(super) use load::load;
pub(super) use word::word;
