//! What the user sees: one file or folder per view, its style beside it.

mod about;
mod accessibility;
mod arrive;
mod ask;
mod body;
mod compare;
mod documents;
mod draft;
mod drop_anywhere;
mod facts;
mod filter;
mod footer;
mod later;
mod library;
mod load;
mod many;
mod map;
mod missing;
mod notice_bar;
mod outline;
mod over_time;
mod search_field;
mod shown;
mod sources;
mod table;
mod top_bar;
mod ways;

pub(crate) use drop_anywhere::DropAnywhere;
pub(crate) use footer::Footer;
pub(crate) use notice_bar::NoticeBar;
pub(crate) use search_field::{SEARCH_FIELD, is_search};
pub(crate) use shown::Shown;
pub(crate) use top_bar::TopBar;
