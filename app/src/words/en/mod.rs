//! The words in English.

mod compare;
mod facts;
mod filter;
mod load;
mod map;
mod page;
mod word;

pub(super) use compare::compare;
pub(super) use facts::facts;
pub(super) use filter::filter;
pub(super) use load::load;
pub(super) use map::map;
pub(super) use page::page;
pub(super) use word::word;
