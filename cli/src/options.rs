//! What every command can be told: the form of the output and its language.

use clap::{Args, ValueEnum};
use samverkan_core::words::Language;

/// Options of every command.
#[derive(Args)]
pub(crate) struct Common {
    /// The form of the output.
    #[arg(long = "format", global = true, value_enum, default_value_t = Form::Text)]
    form: Form,
    /// The form, for the commands that have two.
    #[arg(skip)]
    pub(crate) format: Format,
    /// Whether the form is SSSOM, which only a comparison has.
    #[arg(skip)]
    pub(crate) sssom: bool,
    /// The language of the output; where it is not given, the system's.
    #[arg(long, global = true, value_enum)]
    language: Option<Spoken>,
}

impl Common {
    /// Takes the form that was asked for, where the command has it.
    ///
    /// # Errors
    /// When only a comparison has it.
    pub(crate) fn settle(&mut self, is_comparison: bool) -> Result<(), &'static str> {
        (self.format, self.sssom) = match self.form {
            Form::Text => (Format::Text, false),
            Form::Json => (Format::Json, false),
            Form::Markdown => (Format::Markdown, false),
            Form::Sssom => (Format::Text, true),
        };
        if self.sssom && !is_comparison {
            return Err("only `samverkan compare` has the format sssom");
        }
        Ok(())
    }

    /// The language to speak.
    pub(crate) fn language(&self) -> Language {
        match self.language {
            Some(Spoken::Sv) => Language::Sv,
            Some(Spoken::En) => Language::En,
            None => system_language(|name| std::env::var(name).ok()),
        }
    }
}

/// What can be asked for.
#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// For people.
    Text,
    /// For programs, in the words of the vocabulary.
    Json,
    /// For pages and documents.
    Markdown,
    /// What corresponds, as a table in the format SSSOM; for comparisons.
    Sssom,
}

/// The form of the output.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// For people.
    #[default]
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
