//! The settings as they are kept.

use std::fmt;

use samverkan_core::words::Language;

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// What is kept of how the user wants the program to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StoredSettings {
    /// The language, where the user has chosen one.
    pub(crate) language: Option<Language>,
    pub(crate) theme: Theme,
    /// The structure that was open last, as it stands in an address.
    pub(crate) last: Option<String>,
}

/// The version of the form in which settings are written.
pub(super) const VERSION: u32 = 1;

impl StoredSettings {
    /// Reads what was kept, line by line; what is not known is left out.
    pub(super) fn parse(kept: &str) -> Self {
        let mut settings = Self::default();
        for (name, value) in kept.lines().filter_map(|line| line.split_once('=')) {
            match (name, value) {
                ("language", tag) => settings.language = Language::ALL.into_iter().find(|one| one.tag() == tag),
                ("theme", "light") => settings.theme = Theme::Light,
                ("theme", "dark") => settings.theme = Theme::Dark,
                ("last", id) => settings.last = Some(id.to_owned()),
                _ => {}
            }
        }
        settings
    }
}

/// The version of the form in which settings were kept; 0 where they do not say.
pub(super) fn version(kept: &str) -> u32 {
    let said = kept.lines().find_map(|line| line.strip_prefix("version="));
    said.and_then(|version| version.parse().ok()).unwrap_or_default()
}

impl fmt::Display for StoredSettings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "version={VERSION}")?;
        if let Some(language) = self.language {
            writeln!(out, "language={}", language.tag())?;
        }
        match self.theme {
            Theme::System => {}
            Theme::Light => writeln!(out, "theme=light")?,
            Theme::Dark => writeln!(out, "theme=dark")?,
        }
        match &self.last {
            Some(last) => writeln!(out, "last={last}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_read_back_as_they_were_kept() {
        let all =
            StoredSettings { language: Some(Language::En), theme: Theme::Dark, last: Some("own:my-county".to_owned()) };
        for settings in [all, StoredSettings::default()] {
            assert_eq!(StoredSettings::parse(&settings.to_string()), settings);
            assert_eq!(version(&settings.to_string()), VERSION);
        }
        assert_eq!(StoredSettings::parse("rubbish\u{0}=="), StoredSettings::default());
        assert_eq!(version("version=7\nshape=new"), 7);
    }
}
