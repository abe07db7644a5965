//! What the browser keeps: the user's texts, settings and rulings, in its local storage.
//!
//! Nothing is written before everything has been read: a [`Shelf`] comes only from [`open`].

mod draft;
mod editor;
mod keys;
mod record;
mod rulings;
mod settings;
mod shelf;
mod slots;

pub(crate) use draft::{draft_steps, keep_draft_steps};
pub(crate) use editor::{editor_text, keep_editor_text};
pub(crate) use rulings::KeptRulings;
pub(crate) use settings::{StoredSettings, Theme};
pub(crate) use shelf::{Damaged, Fault, Shelf, Stored, open};
