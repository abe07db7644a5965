//! Words for people: the two languages of the program, and the common words of the vocabulary in both.

pub(crate) mod asked;
mod en;
pub mod fields;
pub mod governing;
pub mod happening;
pub mod parts;
pub mod phrases;
pub mod sentences;
mod sv;

use serde::Serialize;

use crate::model::{BodyClass, Capacity, PartyClass, RelationClass};

/// A language of the program (a structure's own texts may be in any language).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

impl Language {
    /// Every language of the program.
    pub const ALL: [Self; 2] = [Self::Sv, Self::En];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// That of the two words which is in this language.
    pub fn pick<'a>(self, sv: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Sv => sv,
            Self::En => en,
        }
    }
}

/// A sentence in every language of the program.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Said {
    /// In Swedish.
    pub sv: String,
    /// In English.
    pub en: String,
}

impl Said {
    /// The sentence in both languages.
    pub fn new(sv: impl Into<String>, en: impl Into<String>) -> Self {
        Self { sv: sv.into(), en: en.into() }
    }

    /// The sentence in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.sv,
            Language::En => &self.en,
        }
    }
}

/// A sentence that stands in the program itself, in every language of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Wording {
    /// In Swedish.
    pub sv: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Wording {
    /// The sentence in one language.
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::Sv => self.sv,
            Language::En => self.en,
        }
    }
}

/// A word of the vocabulary that is shown to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// What a body is.
    Body(BodyClass),
    /// What a party is.
    Party(PartyClass),
    /// How one body stands to another, read from the first to the second.
    Relation(RelationClass),
    /// The same, read from the second to the first.
    RelationBack(RelationClass),
    /// What a seat is for.
    Capacity(Capacity),
    /// No source says it.
    NotStated,
    /// A source says that it is left open.
    NotRegulated,
    /// The question does not arise.
    NotApplicable,
}

impl Term {
    /// The word in one language, lower case.
    pub fn get(self, language: Language) -> &'static str {
        match language {
            Language::Sv => sv::term(self),
            Language::En => en::term(self),
        }
    }
}
