//! Controls that know nothing of the domain.

mod button;
mod choice;
mod dialog;
mod disclosure;
mod element;
mod empty;
mod heading;
mod select;
mod skip_link;
mod table;

pub(crate) use button::Button;
pub(crate) use choice::{Choice, Choices};
pub(crate) use dialog::Dialog;
pub(crate) use disclosure::Disclosure;
pub(crate) use element::{Element, element};
pub(crate) use empty::Empty;
pub(crate) use heading::{HEADING, Heading};
pub(crate) use select::{Select, SelectOption};
pub(crate) use skip_link::SkipLink;
pub(crate) use table::TableFrame;
