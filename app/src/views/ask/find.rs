//! The field in which one searches, and what is found with each letter that is written.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::answer::{Index, find as found};
use samverkan_core::export::asked::found_told;

use super::Asked;
use super::answer::answer;
use crate::browser;
use crate::route::Key;
use crate::state::Navigation;
use crate::views::top_bar::FIND_FIELD;
use crate::words::{AskWord, t};

/// So many things are told of on the page; more words make the list shorter.
const MOST: usize = 12;

/// The field, and what is found.
pub(super) fn find(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let words = navigation.one(Key::Words);
    // Made once, when the page opens: each keystroke then only looks it through.
    let index = Arc::new(Index::of(&asked.structure));
    let structure = asked.structure.clone();
    let write = move |event: ev::Event| {
        let written = event_target_value(&event);
        navigation.adjust(Key::Words, (!written.is_empty()).then_some(written));
    };
    let told = answer(asked, move |scribe| {
        let words = words.get().unwrap_or_default();
        found_told(&found(&structure, &index, &words, MOST), scribe)
    });
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
        <div aria-live="polite">{told}</div>
    }
    .into_any()
}
