//! The one field in which the structure that is open is searched, in the head of every page, and the keys that lead to it.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use crate::browser;
use crate::route::{Key, Page, Question, Route};
use crate::state::{Current, Navigation};
use crate::ui::{Element, element};
use crate::words::{Word, t};

/// The id of the field.
pub(crate) const SEARCH_FIELD: &str = "find-field";

/// The id of what holds all that is found.
pub(super) const FOUND: &str = "found";

const HINT: &str = "find-hint";

/// The field. The first letter leads to the page that shows what is found; the field keeps focus and place.
pub(super) fn search_field() -> Element {
    let navigation = Navigation::here();
    let current = Current::here().id();
    let words = navigation.one(Key::Words);
    let write = move |event: ev::Event| {
        let Some(id) = current.get_untracked() else { return };
        let written = event_target_value(&event);
        let written = (!written.is_empty()).then_some(written);
        if is_search(&navigation.route().page) {
            navigation.write(Key::Words, written);
        } else {
            let mut route = search_page(id);
            route.query.set_many(Key::Words, written);
            navigation.go_at_once(route);
        }
    };
    let go_on = |event: ev::KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | "ArrowDown") && browser::focus_first_link(FOUND) {
            event.prevent_default();
        }
    };
    lead_by_key(navigation);
    let field = element("input")
        .set("id", SEARCH_FIELD)
        .class("search-written")
        .set("type", "search")
        .set("autocomplete", "off")
        .set("enterkeyhint", "search")
        .set("aria-keyshortcuts", "Control+K")
        .set("aria-describedby", HINT)
        .say("placeholder", t(Word::SearchWhat))
        .follow_written(move || words.get().unwrap_or_default())
        .on(ev::input, write)
        .on(ev::keydown, go_on);
    element("search")
        .class("search")
        .follow_bool("data-here", move || navigation.page().with(is_search))
        .follow_if("hidden", move || current.get().is_none())
        .child(element("label").set("for", SEARCH_FIELD).class("only-heard").told(t(Word::SearchWhat)))
        .child(field)
        .child(element("kbd").class("search-keys").set("aria-hidden", "true").text("Ctrl K"))
        .child(element("span").set("id", HINT).set("hidden", "").told(t(Word::SearchHint)))
}

/// The way to the field where the window is too narrow for it on every page.
pub(super) fn search_link() -> Element {
    let navigation = Navigation::here();
    let current = Current::here().id();
    let href = move || current.get().map(|id| search_page(id).href());
    element("a")
        .class("search-link")
        .follow("href", href)
        .follow_if("hidden", move || navigation.page().with(is_search))
        .child(element("span").set("aria-hidden", "true").text("⌕"))
        .child(element("span").class("only-heard").told(t(Word::Question(Question::Find))))
}

/// Whether the page shows what is found.
pub(crate) fn is_search(page: &Page) -> bool {
    matches!(page, Page::Ask(_, Question::Find))
}

fn search_page(id: crate::state::StructureId) -> Route {
    Page::Ask(id, Question::Find).into()
}

/// Control and K lead to the field from everywhere; where it is not in sight, to its page.
fn lead_by_key(navigation: Navigation) {
    let current = Current::here().id();
    browser::on_window("keydown", move |event| {
        let Ok(event) = event.dyn_into::<ev::KeyboardEvent>() else { return };
        if !(event.ctrl_key() || event.meta_key()) || event.shift_key() || event.alt_key() || event.key() != "k" {
            return;
        }
        let Some(id) = current.get_untracked() else { return };
        event.prevent_default();
        if !browser::focus_written(SEARCH_FIELD) {
            navigation.go(search_page(id));
        }
    });
}
