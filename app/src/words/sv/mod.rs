//! The words in Swedish.

mod ask;
mod compare;
mod documents;
mod draft;
mod facts;
mod filter;
mod find;
mod load;
mod many;
mod map;
mod page;
mod ruling;
mod sources;
mod word;

pub(super) use ask::ask;
pub(super) use compare::compare;
pub(super) use documents::documents;
pub(super) use draft::draft;
pub(super) use facts::facts;
pub(super) use filter::filter;
pub(super) use find::find;
pub(super) use load::load;
pub(super) use many::many;
pub(super) use map::map;
pub(super) use page::page;
pub(super) use ruling::ruling;
pub(super) use sources::sources;
pub(super) use word::word;
