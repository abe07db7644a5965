//! What the program knows while it runs: plain types and `Copy` structs of signals; no markup.

mod current;
mod editor;
mod holding;
mod library;
mod loading;
mod navigation;
mod notices;
mod part;
mod root;
mod rulings;
mod settings;
mod shipped;
mod structure_id;

pub(crate) use current::Current;
pub(crate) use editor::Editor;
pub(crate) use holding::Holding;
pub(crate) use library::{Added, Entry, IfTaken, Library, Refused};
pub(crate) use loading::Loading;
pub(crate) use navigation::Navigation;
pub(crate) use notices::{Action, Notice, Notices};
pub(crate) use part::{NotFetched, Part};
pub(crate) use root::Root;
pub(crate) use rulings::{RulingBook, Told};
pub(crate) use settings::{Settings, Theme};
pub(crate) use structure_id::{Origin, StructureId};
