//! What can be done with the map, on one line with its name.

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::compact::Abridged;
use samverkan_core::id::BodyId;
use samverkan_core::model::RelationClass;
use samverkan_core::words::Term;

use super::ink::Ink;
use super::lines::{occurring, relation_key, switched};
use super::sheet::{Sheet, WHOLE};
use crate::live::{Derived, text};
use crate::route::Key;
use crate::ui::{Element, Heading, element};
use crate::views::filter::FilterBar;
use crate::words::{MapWord, t};

/// The name of the structure where it heads the page, the filter, and the lines to draw.
pub(super) fn toolbar(
    sheet: Sheet,
    structure: Abridged,
    name: Option<Signal<String>>,
    shown: Derived<Vec<BodyId>>,
) -> Element {
    let lines = occurring(&structure).into_iter().map(|relation| line(sheet, relation));
    let lines =
        element("div").class("map-group").set("role", "group").say("aria-label", t(MapWord::Lines)).children(lines);
    element("div")
        .class("map-bar")
        .children(name.map(|name| view! { <Heading text=name /> }.into_any()))
        .child(view! { <FilterBar structure shown /> })
        .child(lines)
}

fn line(sheet: Sheet, relation: RelationClass) -> AnyView {
    let pressed = move || sheet.relations.with(|drawn| drawn.contains(&relation));
    let press = move |_| sheet.navigation.choose(Key::Relation, switched(sheet.relations.get_untracked(), relation));
    let sample = element("svg").class("map-sample").set("viewBox", "0 0 26 12").set("aria-hidden", "true");
    element("button")
        .set("type", "button")
        .class("map-tool")
        .follow_bool("aria-pressed", pressed)
        .on(ev::click, press)
        .child(sample.inside(Ink::sample(relation_key(relation))))
        .told(t(Term::Relation(relation)))
        .into_any()
}

/// How large the map is; stands at its foot, where there is room.
pub(super) fn sizes(sheet: Sheet) -> Element {
    let percent = text(move || format!("{} %", sheet.zoom.get()));
    let whole = t(MapWord::ZoomWhole);
    // What is heard begins with what is seen, so that it can be said to a computer that listens.
    let whole = text(move || format!("{}: {}", percent.get(), whole.get()));
    let sizes = [
        size(Signal::stored("−".to_owned()), t(MapWord::ZoomOut), move || sheet.zoom_by(-1)),
        size(percent, whole, move || sheet.set_zoom(WHOLE)),
        size(Signal::stored("+".to_owned()), t(MapWord::ZoomIn), move || sheet.zoom_by(1)),
        size(t(MapWord::Fit), t(MapWord::ZoomFit), move || sheet.fit()),
    ];
    element("div").class("map-group map-sizes").set("role", "group").say("aria-label", t(MapWord::Zoom)).children(sizes)
}

fn size(text: Signal<String>, meaning: Signal<String>, press: impl Fn() + 'static) -> AnyView {
    element("button")
        .set("type", "button")
        .class("map-tool")
        .say("aria-label", meaning)
        .say("title", meaning)
        .on(ev::click, move |_| press())
        .told(text)
        .into_any()
}
