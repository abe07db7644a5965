//! The structure that the menu leads to: the one shown, else the one shown last, else the first.

use leptos::prelude::*;

use super::{Library, Navigation, Settings, StructureId};

/// The structure that the menu leads to.
#[derive(Clone, Copy)]
pub(crate) struct Current(Memo<Option<StructureId>>);

impl Current {
    /// Follows the page and the library from now on.
    pub(crate) fn start(navigation: Navigation, settings: Settings, library: Library) -> Self {
        let current = Memo::new(move |_| {
            let shown = navigation.page().with(|page| page.structure().cloned());
            let here = |id: &StructureId| library.get(id).is_some();
            shown
                .filter(here)
                .or_else(|| settings.last_opened().filter(here))
                .or_else(|| library.entries().with(|entries| entries.first().map(|entry| entry.id.clone())))
        });
        Effect::new(move |_| {
            let shown = navigation.page().with(|page| page.structure().cloned());
            if let Some(id) = shown.filter(|id| library.get(id).is_some()) {
                settings.set_last_opened(&id);
            }
        });
        Self(current)
    }

    /// That of the program.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// Its id; none where the library is empty.
    pub(crate) fn id(self) -> Memo<Option<StructureId>> {
        self.0
    }
}
