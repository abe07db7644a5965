//! What is found with each letter that is written in the field at the head of the page.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::answer::find::{Index, find as found};
use samverkan_core::export::asked::found_told;
use samverkan_core::telling::{Scribe, Telling};
use samverkan_core::words::Language;

use super::Asked;
use super::answer::told_at_once;
use super::pages::{self, Offer, offers};
use super::telling::Markup;
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::views::search_field::{FOUND, SEARCH_FIELD};
use crate::words::{FindWord, Say as _};

/// So many things are told of whole, the others by name; more words make the list shorter.
const MOST: usize = 12;

/// Most of what there is has this letter.
const COMMON: &str = "a";

/// Everything that is found for some words.
#[derive(Clone, Default, PartialEq)]
struct All {
    /// For each page and setting, whether it is meant.
    pages: Vec<bool>,
    telling: Arc<Telling>,
    count: usize,
}

/// What is searched.
struct Searched {
    asked: Asked,
    index: Index,
    pages: Vec<Offer>,
}

impl Searched {
    fn find(&self, words: Option<&str>, language: Language) -> All {
        let Some(words) = words else { return All { pages: vec![true; self.pages.len()], ..All::default() } };
        let found = found(&self.asked.structure, &self.index, words, MOST);
        let telling = Arc::new(found_told(&found, Scribe::new(&self.asked.structure, language)));
        let pages: Vec<_> = self.pages.iter().map(|page| page.is_meant_by(words)).collect();
        All { count: found.count() + pages.iter().filter(|is_meant| **is_meant).count(), pages, telling }
    }
}

/// What is found.
pub(super) fn find(asked: Asked) -> AnyView {
    let words = Navigation::here().one(Key::Words);
    let language = Settings::here().language();
    // Made once, when the page opens: each keystroke then only looks it through.
    let searched = Arc::new(Searched { index: Index::of(&asked.structure), pages: offers(&asked.id), asked });
    let first = searched.clone();
    // Browsers make code ready when it first runs; the first letter shall not wait for that.
    set_timeout(move || made_ready(&first, language.get_untracked()), browser::PAUSE);
    let all = {
        let searched = searched.clone();
        Derived::new(move || searched.find(words.get().as_deref(), language.get()))
    };
    let is_meant = Derived::new(move || all.with(|all| all.pages.clone()));
    let pages = {
        let searched = searched.clone();
        move || pages::told(&searched.pages, is_meant, language.get())
    };
    let told = move || {
        let asked = &searched.asked;
        let scribe = Scribe::new(&asked.structure, language.get());
        all.with(|all| told_at_once(&all.telling, asked, scribe))
    };
    // Those who listen hear how many there are, not all of them with each letter.
    let heard =
        move || words.with(Option::is_some).then(|| FindWord::Found(all.with(|all| all.count)).say(language.get()));
    // Whoever came to search writes at once.
    request_animation_frame(|| browser::focus(SEARCH_FIELD));
    view! {
        <p class="only-heard" role="status">{heard}</p>
        <div id=FOUND class="found">{pages} {told}</div>
    }
    .into_any()
}

fn made_ready(searched: &Searched, language: Language) {
    let all = searched.find(Some(COMMON), language);
    let Searched { asked, .. } = searched;
    drop(Markup::of(&all.telling, &asked.id, Scribe::new(&asked.structure, language), "unseen"));
}
