//! An answer on the page: made by the core in the language of the page, made anew when what it follows changes.

use leptos::prelude::*;
use samverkan_core::telling::{Scribe, Telling};

use super::Asked;
use crate::state::Settings;
use crate::views::facts::Teller;

/// An answer and the sources that it leads to. What `tell` reads of signals it follows.
pub(super) fn answer(asked: Asked, tell: impl Fn(Scribe<'_>) -> Telling + Send + Sync + 'static) -> AnyView {
    let language = Settings::here().language();
    let shown = move || {
        let language = language.get();
        let telling = tell(Scribe::new(&asked.structure, language));
        Teller::new(&asked.id, &asked.structure, language, "answer").telling(&telling)
    };
    view! { <div class="ask-answer">{shown}</div> }.into_any()
}
