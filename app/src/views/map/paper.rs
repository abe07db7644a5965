//! The paper itself: the drawing, and over it a link for each card and a button for each stack.

use leptos::ev::{self, MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use samverkan_core::answer::standing;
use samverkan_core::layout::{Band, Card, Drawing, Rect};
use samverkan_core::model::{Duration, Structure};
use samverkan_core::words::phrases::{cadence_words, seats_words};
use samverkan_core::words::{Language, Term};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::ink::Ink;
use super::sheet::{Sheet, card_id, number_of, px, toggle_id};
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::ui::{Element, element};
use crate::words::{MapWord, Say as _, Word, t};

/// The paper, which can be dragged where it is larger than its place.
pub(super) fn paper(sheet: Sheet) -> AnyView {
    let size = move |length: fn(&Drawing) -> f64| format!("{}px", sheet.drawing.with(|it| px(length(it))));
    let zoom = move || format!("{}%", sheet.zoom.get());
    let view_box = move || sheet.drawing.with(|it| Some(format!("0 0 {} {}", px(it.width), px(it.height))));
    let drawn = move || sheet.drawing.with(|it| Ink::paper(it, &sheet.structure(), |body| sheet.mark(body)));
    let cards = Derived::new(move || {
        let (raised, selected) = (sheet.raised.get(), sheet.selected.get());
        sheet.drawing.with(|it| match raised {
            Some(card) => vec![card],
            None => {
                let is_selected = |card: &(usize, &Card)| Some(&card.1.body) == selected.as_ref();
                it.cards.iter().enumerate().filter(is_selected).map(|(number, _)| number).collect()
            }
        })
    });
    let raised = move || cards.with(|cards| sheet.drawing.with(|it| Ink::raised(it, cards)));
    let dim = move || (!cards.with(Vec::is_empty)).then(|| "dim".to_owned());
    let grip = StoredValue::new(None::<(i32, i32)>);
    let drag = move |event: PointerEvent| {
        let Some((x, y)) = grip.get_value() else { return };
        grip.set_value(Some((event.client_x(), event.client_y())));
        if let Some(view) = sheet.view.get_untracked() {
            view.set_scroll_left(view.scroll_left() + x - event.client_x());
            browser::scroll_page(y - event.client_y());
        }
    };
    let grasp = move |event: PointerEvent| {
        let on_card = pointed(event.target()).is_some_and(|on| on.closest("a, button").ok().flatten().is_some());
        if event.pointer_type() == "mouse" && event.button() == 0 && !on_card {
            grip.set_value(Some((event.client_x(), event.client_y())));
            if let Some(view) = sheet.view.get_untracked() {
                // Without the capture, dragging ends at the border.
                let _ = view.set_pointer_capture(event.pointer_id());
            }
        }
    };
    let wheel = move |event: WheelEvent| {
        if event.ctrl_key() {
            event.prevent_default();
            sheet.zoom_by(if event.delta_y() > 0.0 { -1 } else { 1 });
        }
    };
    let raise = move |target| sheet.raised.set(pointed(target).and_then(|element| number_of(&element)));
    let ink = |view_box| element("svg").class("map-ink").set("aria-hidden", "true").follow("viewBox", view_box);
    let paper = element("div")
        .class("map-paper")
        .follow_style("width", move || size(|it| it.width))
        .follow_style("height", move || size(|it| it.height))
        .follow_style("zoom", zoom)
        .on(ev::mouseover, move |event| raise(event.target()))
        .on(ev::mouseleave, move |_| sheet.raised.set(None))
        .on(ev::focusin, move |event| raise(event.target()))
        .on(ev::focusout, move |_| sheet.raised.set(None))
        .child(ink(view_box).follow("data-lines", dim).follow_inside(drawn))
        .child(ink(view_box).follow_inside(raised))
        .follow_view(move || sheet.drawing.with(|it| overlay(sheet, it, sheet.language.get())).into_any());
    element("div")
        .class("map-view")
        .refer(sheet.view)
        .on(ev::pointerdown, grasp)
        .on(ev::pointermove, drag)
        .on(ev::pointerup, move |_| grip.set_value(None))
        .on(ev::pointercancel, move |_| grip.set_value(None))
        .on(ev::wheel, wheel)
        .child(paper)
        .into_any()
}

fn pointed(target: Option<web_sys::EventTarget>) -> Option<HtmlElement> {
    target?.dyn_into().ok()
}

/// What can be read aloud, focused and pressed, level by level.
fn overlay(sheet: Sheet, drawing: &Drawing, language: Language) -> Vec<AnyView> {
    let structure = sheet.structure();
    let mut cards = drawing.cards.iter().enumerate().peekable();
    let mut levels = Vec::new();
    for band in &drawing.bands {
        let mut items = Vec::new();
        while let Some((number, card)) = cards.next_if(|(_, card)| card.frame.y < band.frame.bottom()) {
            items.push(link(sheet, number, card, &structure, language));
            items.extend(card.toggle.map(|toggle| turn(sheet, card, toggle, &structure, language)));
        }
        levels.push(level(band, items, &structure, language));
    }
    levels
}

fn level(band: &Band, items: Vec<AnyView>, structure: &Structure, language: Language) -> AnyView {
    let level = band.level.as_ref().and_then(|level| structure.levels.get(level));
    let tag = language.tag();
    let (name, task) = match level {
        Some(level) => (level.name.get(tag).to_owned(), level.task.as_ref().map(|task| task.get(tag).to_owned())),
        None => (Word::NotOnALevel.say(language).into_owned(), None),
    };
    let label = element("div")
        .class("map-level")
        .set_some("title", task.clone())
        .child(element("h2").text(name))
        .child(element("p").text(task.unwrap_or_default()));
    let mut views = vec![place(label, band.label).into_any()];
    views.extend(items);
    views.into_any()
}

/// Puts an element where a rectangle is.
fn place(element: Element, at: Rect) -> Element {
    let length = |length: f64| format!("{}px", px(length));
    element
        .style("left", length(at.x))
        .style("top", length(at.y))
        .style("width", length(at.width))
        .style("height", length(at.height))
}

fn link(sheet: Sheet, number: usize, card: &Card, structure: &Structure, language: Language) -> AnyView {
    let body = card.body.clone();
    let mut route = sheet.navigation.route();
    route.query.set_many(Key::Body, [body.to_string()]);
    let own = body.clone();
    let current = move || (sheet.selected.with(|selected| selected.as_ref() == Some(&own))).then(|| "true".to_owned());
    let open = move |event: MouseEvent| {
        // With one of these keys the browser opens the address elsewhere.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            // Enter counts no clicks.
            sheet.select(&body, event.detail() == 0);
        }
    };
    let language_of_name =
        structure.bodies.get(&card.body).and_then(|body| structure.spoken(&body.name, language.tag()));
    let link = element("a")
        .set("id", card_id(number))
        .class("map-card")
        .set("href", route.href())
        .set("aria-label", told(sheet, card, structure, language))
        .set_some("lang", language_of_name)
        .follow("aria-current", current)
        .set("draggable", "false")
        .on(ev::click, open);
    place(link, card.face).into_any()
}

/// A card in words.
fn told(sheet: Sheet, card: &Card, structure: &Structure, language: Language) -> String {
    let tag = language.tag();
    let Some(body) = structure.bodies.get(&card.body) else { return String::new() };
    let mut parts = Vec::new();
    parts.extend(card.unit.as_ref().and_then(|unit| structure.unit_name(unit)).map(|name| name.get(tag).to_owned()));
    parts.push(body.name.get(tag).to_owned());
    parts.extend(match (&body.called, body.classification.known()) {
        (Some(called), _) => Some(called.get(tag).to_owned()),
        (None, class) => class.map(|class| Term::Body(*class).get(language).to_owned()),
    });
    let say = |word: MapWord| word.say(language).into_owned();
    parts.extend(card.stack.map(|count| say(MapWord::EachOf(count))));
    if matches!(body.duration.known(), Some(Duration::Temporary)) {
        parts.push(say(MapWord::Temporary));
    }
    let (_, seats, known) = seats_words(body, structure, card.unit.as_ref(), language);
    let noun = MapWord::Seats.say(language);
    parts.push(if known { format!("{seats} {noun}") } else { seats });
    let meetings = body.meetings().or_else(|| body.cadences().first());
    let cadence =
        meetings.map_or_else(|| Term::NotStated.get(language).to_owned(), |cadence| cadence_words(cadence, language));
    if card.cadence.is_some() {
        parts.push(say(MapWord::Times(cadence)));
    }
    let ties = standing(structure, &card.body).iter().map(|standing| standing.others.len()).sum();
    parts.push(say(MapWord::Ties(ties)));
    parts.extend(sheet.mark(&card.body).map(|mark| say(mark.word())));
    parts.join(", ")
}

/// The control that unfolds or folds a stack.
fn turn(sheet: Sheet, card: &Card, toggle: Rect, structure: &Structure, language: Language) -> AnyView {
    let body = card.body.clone();
    let name = structure.bodies.get(&body).map_or_else(String::new, |body| body.name.get(language.tag()).to_owned());
    let each = structure.bodies.get(&body).and_then(|body| body.one_for_each.as_ref());
    let count = each.map_or(0, |each| structure.units(each).len());
    let folded = card.stack.is_some();
    let (word, sign) = if folded {
        (MapWord::Unfold(name, count), format!("{count} ▾"))
    } else {
        (MapWord::Fold(name, count), format!("{count} ▴"))
    };
    let toggle = Rect { x: card.face.x + toggle.x, y: card.face.y + toggle.y, ..toggle };
    let words = t(word);
    let button = element("button")
        .set("type", "button")
        .set("id", toggle_id(body.as_str()))
        .class("map-turn")
        .set("aria-expanded", if folded { "false" } else { "true" })
        .say("aria-label", words)
        .say("title", words)
        .on(ev::click, move |_| sheet.turn(&body))
        .text(sign);
    place(button, toggle).into_any()
}
