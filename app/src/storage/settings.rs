//! The settings as they are kept.

use samverkan_core::words::Language;
use serde::{Deserialize, Serialize};

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// What is kept of how the user wants the program to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredSettings {
    pub(super) version: u32,
    /// The language, where the user has chosen one.
    #[serde(default)]
    pub(crate) language: Option<Language>,
    #[serde(default)]
    pub(crate) theme: Theme,
    /// The structure that was open last, as it stands in an address.
    #[serde(default)]
    pub(crate) last: Option<String>,
}

/// The version of the form in which settings are written.
pub(super) const VERSION: u32 = 1;

impl Default for StoredSettings {
    fn default() -> Self {
        Self { version: VERSION, language: None, theme: Theme::System, last: None }
    }
}
