//! The text that is being mended on the page where texts are loaded; it outlives a visit to another page.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::Checked;

/// The text and what there is to say about it.
#[derive(Clone, Copy)]
pub(crate) struct Editor {
    text: RwSignal<String>,
    checked: RwSignal<Option<Arc<Checked>>>,
}

impl Editor {
    /// Empty.
    pub(crate) fn new() -> Self {
        Self { text: RwSignal::new(String::new()), checked: RwSignal::new(None) }
    }

    /// That of the program.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// The text.
    pub(crate) fn text(self) -> ReadSignal<String> {
        self.text.read_only()
    }

    /// What reading and checking had to say; none while there is no text.
    pub(crate) fn checked(self) -> ReadSignal<Option<Arc<Checked>>> {
        self.checked.read_only()
    }

    /// Puts another text in its place and checks it.
    pub(crate) fn open(self, text: &str) {
        self.text.set(text.to_owned());
        self.check();
    }

    /// Takes in what the user has typed; [`check`](Self::check) follows when they pause.
    pub(crate) fn type_in(self, text: String) {
        self.text.set(text);
    }

    /// Checks the text as it is now.
    pub(crate) fn check(self) {
        let checked = self.text.with_untracked(|text| {
            if text.trim().is_empty() { None } else { Some(Arc::new(samverkan_core::check(text))) }
        });
        self.checked.set(checked);
    }
}
