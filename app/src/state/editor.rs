//! The text that is being mended on the page where texts are loaded; it outlives a visit to another page.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::Checked;

use super::Root;
use crate::{browser, storage};

/// The text and what there is to say about it.
#[derive(Clone, Copy)]
pub(crate) struct Editor {
    text: RwSignal<String>,
    checked: RwSignal<Option<Arc<Checked>>>,
    /// The text as it was opened or taken into use.
    settled: StoredValue<String>,
    /// Whether the text is another than the one that was checked last.
    changed: StoredValue<bool>,
}

impl Editor {
    /// With what stood there before a reload, else empty.
    fn start() -> Self {
        let text = storage::editor_text().unwrap_or_default();
        let settled = StoredValue::new(String::new());
        let changed = StoredValue::new(true);
        Self { text: RwSignal::new(text), checked: RwSignal::new(None), settled, changed }
    }

    /// That of the program, which begins when the first view asks for it.
    pub(crate) fn here() -> Self {
        Root::keep(Self::start)
    }

    /// The text.
    pub(crate) fn text(self) -> ReadSignal<String> {
        self.text.read_only()
    }

    /// What reading and checking had to say; none while there is no text, or it has not been checked yet.
    pub(crate) fn checked(self) -> ReadSignal<Option<Arc<Checked>>> {
        self.checked.read_only()
    }

    /// Whether the text, as it was checked last, has no errors.
    pub(crate) fn can_be_used(self) -> bool {
        self.checked.with(|checked| checked.as_ref().is_some_and(|checked| !checked.has_errors()))
    }

    /// Whether the user has typed something that is not in use.
    pub(crate) fn is_changed(self) -> bool {
        self.text.with_untracked(|text| self.settled.with_value(|settled| settled != text))
    }

    /// Puts another text in its place; the page where it is shown checks it.
    pub(crate) fn open(self, text: &str) {
        self.checked.set(None);
        self.changed.set_value(true);
        self.text.set(text.to_owned());
        self.settle();
        storage::keep_editor_text(text);
    }

    /// Checks a text that has not been checked yet, from now on. Only the page where texts are shown calls this: what
    /// checks is a part of the program that the first view does not load.
    pub(crate) fn follow(self) {
        Effect::new(move |_| {
            let waits = self.checked.with(Option::is_none) && self.text.with(|text| !text.trim().is_empty());
            if waits {
                self.check_if_changed();
            }
        });
    }

    /// Remembers that the text is kept elsewhere as it is.
    pub(crate) fn settle(self) {
        self.settled.set_value(self.text.get_untracked());
    }

    /// Takes in what the user has typed; [`check`](Self::check) follows when they pause.
    pub(crate) fn type_in(self, text: String) {
        self.changed.set_value(true);
        self.text.set(text);
    }

    /// Checks the text, unless it is the one that was checked last; a long one takes its time.
    pub(crate) fn check_if_changed(self) {
        if self.changed.get_value() {
            self.check();
        }
    }

    /// Checks the text as it is now, and keeps it against a reload.
    pub(crate) fn check(self) {
        self.changed.set_value(false);
        let checked = self.text.with_untracked(|text| {
            if text.trim().is_empty() {
                None
            } else {
                Some(Arc::new(samverkan_core::check_on(text, browser::today().as_ref())))
            }
        });
        self.checked.set(checked);
        self.text.with_untracked(|text| storage::keep_editor_text(text));
    }
}
