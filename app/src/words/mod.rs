//! The program's own words: one list of what is to be said, and one file per language that says all of it.
//!
//! A view with many words of its own gets its own list beside [`Word`], with a file in `sv/` and `en/`, and implements
//! [`Say`] for it.

mod ask;
mod compare;
mod documents;
mod draft;
mod en;
mod facts;
mod filter;
mod find;
mod load;
mod many;
mod map;
mod page;
mod ruling;
mod sources;
mod sv;
mod word;

use std::borrow::Cow;

use leptos::prelude::*;
use samverkan_core::words::{Language, Said, Term, Wording};

pub(crate) use ask::AskWord;
pub(crate) use compare::CompareWord;
pub(crate) use documents::DocumentWord;
pub(crate) use draft::DraftWord;
pub(crate) use facts::FactWord;
pub(crate) use filter::FilterWord;
pub(crate) use find::FindWord;
pub(crate) use load::LoadWord;
pub(crate) use many::ManyWord;
pub(crate) use map::MapWord;
pub(crate) use page::PageWord;
pub(crate) use ruling::RulingWord;
pub(crate) use sources::SourceWord;
pub(crate) use word::Word;

use crate::live::text;
use crate::state::Settings;

/// Something that can be said in every language of the program.
pub(crate) trait Say {
    /// It in one language.
    fn say(&self, language: Language) -> Cow<'static, str>;
}

impl Say for Word {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::word(self),
            Language::En => en::word(self),
        }
    }
}

impl Say for AskWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::ask(self),
            Language::En => en::ask(self),
        }
    }
}

impl Say for FindWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::find(*self),
            Language::En => en::find(*self),
        }
    }
}

impl Say for LoadWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::load(self),
            Language::En => en::load(self),
        }
    }
}

impl Say for CompareWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::compare(self),
            Language::En => en::compare(self),
        }
    }
}

impl Say for RulingWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::ruling(self),
            Language::En => en::ruling(self),
        }
    }
}

impl Say for FactWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::facts(self),
            Language::En => en::facts(self),
        }
    }
}

impl Say for SourceWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::sources(self),
            Language::En => en::sources(self),
        }
    }
}

impl Say for DocumentWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::documents(self),
            Language::En => en::documents(self),
        }
    }
}

impl Say for DraftWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::draft(self),
            Language::En => en::draft(self),
        }
    }
}

impl Say for ManyWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::many(self),
            Language::En => en::many(self),
        }
    }
}

impl Say for FilterWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::filter(self),
            Language::En => en::filter(self),
        }
    }
}

impl Say for PageWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::page(self),
            Language::En => en::page(self),
        }
    }
}

impl Say for MapWord {
    fn say(&self, language: Language) -> Cow<'static, str> {
        match language {
            Language::Sv => sv::map(self),
            Language::En => en::map(self),
        }
    }
}

impl Say for Term {
    fn say(&self, language: Language) -> Cow<'static, str> {
        self.get(language).into()
    }
}

impl Say for Wording {
    fn say(&self, language: Language) -> Cow<'static, str> {
        self.get(language).into()
    }
}

impl Say for Said {
    fn say(&self, language: Language) -> Cow<'static, str> {
        self.get(language).to_owned().into()
    }
}

/// The words in the user's language, and in the other one once they change it.
pub(crate) fn t(words: impl Say + Send + Sync + 'static) -> Signal<String> {
    let language = Settings::here().language();
    text(move || words.say(language.get()).into_owned())
}

/// The words as they stand in the beginning of a line.
fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
