//! What is found with each letter that is written in the field at the head of the page.

use leptos::prelude::*;
use samverkan_core::answer::find::{Index, find as found};
use samverkan_core::export::asked::found_told;
use samverkan_core::telling::{Scribe, Telling};

use super::Asked;
use super::answer::told_at_once;
use super::pages::{self, Offer, offers};
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::views::search_field::{FOUND, SEARCH_FIELD};
use crate::words::{FindWord, Say as _};

/// So many things are told of whole, the others by name; more words make the list shorter.
const MOST: usize = 12;

/// Everything that is found for some words.
#[derive(Clone, Default, PartialEq)]
struct All {
    pages: Vec<Offer>,
    telling: Telling,
    count: usize,
}

/// What is found.
pub(super) fn find(asked: Asked) -> AnyView {
    let words = Navigation::here().one(Key::Words);
    let language = Settings::here().language();
    // Made once, when the page opens: each keystroke then only looks it through.
    let index = Index::of(&asked.structure);
    let structure = asked.structure.clone();
    let pages = offers(&asked.id);
    let all = Derived::new(move || {
        let Some(words) = words.get() else { return All { pages: pages.clone(), ..All::default() } };
        let found = found(&structure, &index, &words, MOST);
        let telling = found_told(&found, Scribe::new(&structure, language.get()));
        let pages: Vec<_> = pages.iter().filter(|page| page.is_meant_by(&words)).cloned().collect();
        All { count: found.count() + pages.len(), pages, telling }
    });
    let pages = Derived::new(move || all.with(|all| all.pages.clone()));
    let pages = move || pages::told(pages.get(), language.get());
    let told = move || {
        let scribe = Scribe::new(&asked.structure, language.get());
        all.with(|all| told_at_once(&all.telling, &asked, scribe))
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
