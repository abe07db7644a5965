//! An answer on the page: made by the core in the language of the page, made anew when what it follows changes.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::telling::{Line, Scribe, Telling};
use wasm_bindgen::JsCast as _;

use super::Asked;
use super::telling::{LEADS_TO, Markup, Section};
use crate::browser;
use crate::state::{Settings, StructureId};

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
        view! { {drawing} {told(&telling, &asked.id, scribe, "answer")} }
    };
    shown.into_any()
}

/// What is told, and its sources; `part` tells them from those of other answers on the page.
pub(in crate::views) fn told(telling: &Telling, id: &StructureId, scribe: Scribe<'_>, part: &'static str) -> AnyView {
    put(Markup::of(telling, id, scribe, part))
}

/// So many lines are put in at once: more than a window shows, and less than takes as long as a frame.
const AT_ONCE: usize = 40;

/// What lies below the window waits so long for the next letter, which may make it needless.
const PAUSE: Duration = Duration::from_millis(150);

/// As [`told`], for what is told anew with each letter: at once what the window shows, the rest in a pause.
pub(super) fn told_at_once(telling: &Telling, asked: &Asked, scribe: Scribe<'_>) -> AnyView {
    let mut sections = Markup::of(telling, &asked.id, scribe, "answer");
    let mut lines = 0;
    let mut fits = |section: &Section| {
        lines += section.lines;
        lines <= AT_ONCE
    };
    let first = sections.iter().take_while(|section| fits(section)).count().max(1);
    let rest = sections.split_off(first.min(sections.len()));
    let rest = StoredValue::new((!rest.is_empty()).then_some(rest));
    let paused = RwSignal::new(false);
    let waiting = set_timeout_with_handle(
        move || {
            let _ = paused.try_set(true);
        },
        PAUSE,
    );
    on_cleanup(move || {
        if let Ok(waiting) = waiting {
            waiting.clear();
        }
    });
    let rest = move || paused.get().then(|| rest.try_update_value(Option::take).flatten().map(put));
    view! { {put(sections)} {rest} }.into_any()
}

/// One line of a telling, in a list of the page's own.
pub(in crate::views) fn line_told(line: &Line, id: &StructureId, scribe: Scribe<'_>) -> AnyView {
    view! { <span inner_html=Markup::of_line(line, id, scribe)></span> }.into_any()
}

fn put(sections: Vec<Section>) -> AnyView {
    let markup: String = sections.into_iter().map(|section| section.markup).collect();
    view! { <div class="ask-answer" inner_html=markup on:click=|event| follow(&event)></div> }.into_any()
}

/// A mark leads to its source.
fn follow(event: &ev::MouseEvent) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if let Some(place) = pressed.and_then(|pressed| pressed.get_attribute(LEADS_TO)) {
        browser::reveal(&place);
    }
}
