//! What every command can be told: the form of the output and its language.

use clap::{Args, ValueEnum};
use samverkan_core::words::Language;

/// Options of every command.
#[derive(Args)]
pub(crate) struct Common {
    /// The form of the output.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// The language of the output; where it is not given, the system's.
    #[arg(long, global = true, value_enum)]
    language: Option<Spoken>,
}

impl Common {
    /// The language to speak.
    pub(crate) fn language(&self) -> Language {
        match self.language {
            Some(Spoken::Sv) => Language::Sv,
            Some(Spoken::En) => Language::En,
            None => system_language(|name| std::env::var(name).ok()),
        }
    }
}

/// The form of the output.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs, in the words of the vocabulary.
    Json,
    /// For people, to be put into a document or a wiki; where an answer has no such form, as text.
    Markdown,
}

#[derive(Clone, Copy, ValueEnum)]
enum Spoken {
    /// Swedish.
    Sv,
    /// English.
    En,
}

/// Swedish where the first of the usual variables that says anything says so, else English.
fn system_language(variable: impl Fn(&str) -> Option<String>) -> Language {
    let first =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| variable(name).filter(|value| !value.is_empty()));
    match first {
        Some(value) if value.starts_with("sv") => Language::Sv,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        let with = |pairs: &[(&str, &str)]| {
            let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            system_language(move |wanted| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone()))
        };
        assert_eq!(with(&[("LANG", "sv_SE.UTF-8")]), Language::Sv);
        assert_eq!(with(&[("LC_ALL", "en_US"), ("LANG", "sv_SE")]), Language::En);
        assert_eq!(with(&[("LC_ALL", ""), ("LANG", "sv_SE")]), Language::Sv);
        assert_eq!(with(&[]), Language::En);
    }
}
