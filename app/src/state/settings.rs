//! How the user wants the program to be: language and theme, kept; and the structure that was open last.

use leptos::prelude::*;
use samverkan_core::words::Language;

use super::{Navigation, StructureId};
use crate::browser;
use crate::live::{Held, effect};
use crate::route::Key;
use crate::storage::{Shelf, StoredSettings};

pub(crate) use crate::storage::Theme;

/// The settings as signals.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    language: Held<Language>,
    theme: Held<Theme>,
    stored: StoredValue<StoredSettings>,
    shelf: Shelf,
}

impl Settings {
    /// The address decides, else what was kept, else the default.
    pub(crate) fn start(shelf: Shelf, stored: StoredSettings, navigation: Navigation) -> Self {
        let settings = Self {
            language: Held::new(stored.language.unwrap_or_default()),
            theme: Held::new(stored.theme),
            stored: StoredValue::new(stored),
            shelf,
        };
        let in_address = navigation.one(Key::Language);
        effect(move || {
            let wanted = Language::ALL.into_iter().find(|language| Some(language.tag()) == in_address.get().as_deref());
            if let Some(language) = wanted {
                settings.language.set(language);
            }
        });
        effect(move || {
            if let Some(root) = browser::root() {
                // Setting a plain attribute does not fail.
                let _ = root.set_attribute("lang", settings.language.get().tag());
                let _ = match settings.theme.get() {
                    Theme::System => root.remove_attribute("data-theme"),
                    Theme::Light => root.set_attribute("data-theme", "light"),
                    Theme::Dark => root.set_attribute("data-theme", "dark"),
                };
            }
        });
        settings
    }

    /// Those of the program.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// The language of the program.
    pub(crate) fn language(self) -> Held<Language> {
        self.language
    }

    /// Light, dark, or as the system has it.
    pub(crate) fn theme(self) -> Held<Theme> {
        self.theme
    }

    /// Changes the language and keeps it; one in the address gives way.
    pub(crate) fn set_language(self, language: Language, navigation: Navigation) {
        navigation.adjust(Key::Language, Vec::<String>::new());
        self.language.set(language);
        self.keep(|stored| stored.language = Some(language));
    }

    /// Changes the theme and keeps it.
    pub(crate) fn set_theme(self, theme: Theme) {
        self.theme.set(theme);
        self.keep(|stored| stored.theme = theme);
    }

    /// The structure that was open last.
    pub(crate) fn last_opened(self) -> Option<StructureId> {
        self.stored.with_value(|stored| stored.last.as_deref().map(StructureId::parse))
    }

    /// Remembers the structure that is open.
    pub(crate) fn set_last_opened(self, id: &StructureId) {
        if self.last_opened().as_ref() != Some(id) {
            self.keep(|stored| stored.last = Some(id.to_string()));
        }
    }

    fn keep(self, change: impl FnOnce(&mut StoredSettings)) {
        self.stored.update_value(change);
        // Losing a setting is no reason to disturb; that nothing can be kept has been said at the start.
        let _ = self.stored.with_value(|stored| self.shelf.save_settings(stored));
    }
}
