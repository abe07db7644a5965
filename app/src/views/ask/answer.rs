//! An answer on the page: made by the core in the language of the page, made anew when what it follows changes.

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::telling::{Scribe, Telling};
use wasm_bindgen::JsCast as _;

use super::Asked;
use super::telling::{LEADS_TO, Markup};
use crate::browser;
use crate::state::Settings;

/// An answer and the sources that it leads to. What `tell` reads of signals it follows.
pub(super) fn answer(asked: Asked, tell: impl Fn(Scribe<'_>) -> Telling + Send + Sync + 'static) -> AnyView {
    drawn(asked, move |scribe| (None, tell(scribe)))
}

/// An answer below a drawing of it, where there is something to draw.
pub(super) fn drawn(
    asked: Asked,
    tell: impl Fn(Scribe<'_>) -> (Option<AnyView>, Telling) + Send + Sync + 'static,
) -> AnyView {
    let language = Settings::here().language();
    let shown = move || {
        let scribe = Scribe::new(&asked.structure, language.get());
        let (drawing, telling) = tell(scribe);
        let drawing = drawing.map(|drawing| view! { <div class="ask-drawn">{drawing}</div> });
        view! { {drawing} {told(&telling, &asked, scribe, "answer")} }
    };
    shown.into_any()
}

/// What is told, and its sources; `part` tells them from those of other answers on the page.
pub(super) fn told(telling: &Telling, asked: &Asked, scribe: Scribe<'_>, part: &'static str) -> AnyView {
    let markup = Markup::of(telling, &asked.id, scribe, part);
    view! { <div class="ask-answer" inner_html=markup on:click=follow></div> }.into_any()
}

/// A mark leads to its source.
fn follow(event: ev::MouseEvent) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(place) = pressed.and_then(|pressed| pressed.get_attribute(LEADS_TO)) {
        browser::reveal(&place);
    }
}
