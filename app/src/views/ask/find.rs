//! The field in which one searches, and what is found with each letter that is written.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::answer::find::{Index, find as found};
use samverkan_core::export::asked::found_told;

use super::Asked;
use super::answer::answer;
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::views::top_bar::FIND_FIELD;
use crate::words::{AskWord, Say as _, t};

/// So many things are told of on the page; more words make the list shorter.
const MOST: usize = 12;

/// How many of them are told whole: with one or two letters nobody reads all that could be meant, and a page of it takes
/// longer than until the next letter.
fn whole(words: &str) -> usize {
    if words.chars().count() < 3 { 0 } else { MOST }
}

/// The field, and what is found.
pub(super) fn find(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let words = navigation.one(Key::Words);
    // Made once, when the page opens: each keystroke then only looks it through.
    let index = Arc::new(Index::of(&asked.structure));
    let structure = asked.structure.clone();
    let (looked_through, counted) = (structure.clone(), index.clone());
    let write = move |event: ev::Event| {
        let written = event_target_value(&event);
        navigation.adjust(Key::Words, (!written.is_empty()).then_some(written));
    };
    let told = answer(asked, move |scribe| {
        let words = words.get().unwrap_or_default();
        found_told(&found(&structure, &index, &words, MOST), whole(&words), scribe)
    });
    // Those who listen hear how many there are, not all of them with each letter.
    let language = Settings::here().language();
    let number = Derived::new({
        let (structure, index) = (looked_through, counted);
        move || found(&structure, &index, &words.get().unwrap_or_default(), 0).more
    });
    let heard = move || AskWord::Found(number.get()).say(language.get()).into_owned();
    // Whoever came to search writes at once.
    request_animation_frame(move || {
        if let Some(field) = browser::element(FIND_FIELD) {
            let _ = field.focus();
        }
    });
    view! {
        <search class="ask-form">
            <label class="select ask-wide">
                <span class="select-label">{t(AskWord::FindField)}</span>
                <input
                    id=FIND_FIELD
                    class="select-list"
                    type="search"
                    autocomplete="off"
                    prop:value=move || words.get().unwrap_or_default()
                    on:input=write
                />
            </label>
        </search>
        <p class="only-heard" role="status">{heard}</p>
        {told}
    }
    .into_any()
}
