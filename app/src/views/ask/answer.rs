//! An answer on the page: made by the core in the language of the page, made anew when what it follows changes.

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::telling::{Line, Scribe, Telling};
use wasm_bindgen::JsCast as _;

use super::Asked;
use super::telling::{LEADS_TO, Markup};
use crate::browser;
use crate::state::{Settings, StructureId};

/// The one answer of a page of questions.
const PART: &str = "answer";

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
        view! { {drawing} {told(&telling, &asked.id, scribe, PART)} }
    };
    shown.into_any()
}

/// What is told, and its sources; `part` tells them from those of other answers on the page.
pub(in crate::views) fn told(telling: &Telling, id: &StructureId, scribe: Scribe<'_>, part: &'static str) -> AnyView {
    put(Markup::of(telling, id, scribe, part))
}

/// A line with its share of what stands above the answer is about so high, in px.
const LINE: usize = 28;

/// As [`told`], for what is told anew with each letter: at once what the window has room for, the whole in the pause
/// after the last letter.
pub(super) fn told_at_once(telling: &Arc<Telling>, asked: &Asked, scribe: Scribe<'_>) -> AnyView {
    let room = usize::try_from(browser::window_height()).unwrap_or_default() / LINE;
    let Some(first) = Markup::beginning(telling, &asked.id, scribe, PART, room) else {
        return told(telling, &asked.id, scribe, PART);
    };
    let paused = RwSignal::new(false);
    let waiting = set_timeout_with_handle(
        move || {
            let _ = paused.try_set(true);
        },
        browser::PAUSE,
    );
    on_cleanup(move || {
        if let Ok(waiting) = waiting {
            waiting.clear();
        }
    });
    let (telling, asked, language) = (telling.clone(), asked.clone(), scribe.language);
    let shown = move || {
        if paused.get() {
            told(&telling, &asked.id, Scribe::new(&asked.structure, language), PART)
        } else {
            put(first.clone())
        }
    };
    shown.into_any()
}

/// One line of a telling, in a list of the page's own.
pub(in crate::views) fn line_told(line: &Line, id: &StructureId, scribe: Scribe<'_>) -> AnyView {
    view! { <span inner_html=Markup::of_line(line, id, scribe)></span> }.into_any()
}

fn put(markup: String) -> AnyView {
    view! { <div class="ask-answer" inner_html=markup on:click=|event| follow(&event)></div> }.into_any()
}

/// A mark leads to its source.
fn follow(event: &ev::MouseEvent) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(place) = pressed.and_then(|pressed| pressed.get_attribute(LEADS_TO)) {
        browser::reveal(&place);
    }
}
