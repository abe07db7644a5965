//! What the signs on the map mean; only those that are on it.

use leptos::prelude::*;
use samverkan_core::layout::Drawing;
use samverkan_core::model::{Duration, PartyClass};
use samverkan_core::words::{Language, Term};

use super::ink::Ink;
use super::lines::relation_key;
use super::marked::Mark;
use super::sheet::Sheet;
use super::toolbar::sizes;
use crate::browser;
use crate::ui::{Element, element};
use crate::views::facts::party_key;
use crate::words::{MapWord, Say as _, t};

const HUES: [PartyClass; 4] =
    [PartyClass::Region, PartyClass::Municipality, PartyClass::Association, PartyClass::Residents];

/// The legend, with the number of bodies drawn.
pub(super) fn legend(sheet: Sheet) -> Element {
    let items = move || sheet.drawing.with(|drawing| items(sheet, drawing, sheet.language.get()));
    let count = move || {
        let mut bodies: Vec<_> =
            sheet.drawing.with(|drawing| drawing.cards.iter().map(|card| card.body.clone()).collect());
        bodies.dedup();
        MapWord::Bodies(bodies.len()).say(sheet.language.get()).into_owned()
    };
    let printed = move || {
        let language = sheet.language.get();
        MapWord::Printed(browser::moment(browser::now(), language.tag())).say(language).into_owned()
    };
    let list = element("ul")
        .class("map-legend")
        .set("role", "list")
        .say("aria-label", t(MapWord::Legend))
        .follow_view(move || items().into_any());
    element("div")
        .class("map-foot")
        .child(list)
        .child(element("p").class("map-count").follow_text(count))
        .child(sizes(sheet))
        .child(element("p").class("map-printed").follow_text(printed))
}

fn items(sheet: Sheet, drawing: &Drawing, language: Language) -> Vec<AnyView> {
    let say = |word: MapWord| word.say(language).into_owned();
    let dots = || drawing.cards.iter().flat_map(|card| &card.dots);
    let structure = sheet.structure();
    let is_temporary = |card: &samverkan_core::layout::Card| {
        let body = structure.bodies.get(&card.body);
        body.is_some_and(|body| matches!(body.duration.known(), Some(Duration::Temporary)))
    };
    let unsaid =
        drawing.cards.iter().any(|card| !card.seats.known || card.cadence.as_ref().is_some_and(|it| !it.known));
    let mut items = Vec::new();
    let mut add = |occurs: bool, sign: &dyn Fn() -> String, words: String, state: &'static str| {
        if occurs {
            items.push(item(sign(), words, state));
        }
    };
    for hue in HUES {
        let occurs = dots().any(|dot| dot.class == Some(hue));
        add(occurs, &|| Ink::dot_sample(party_key(hue), false, false), Term::Party(hue).get(language).to_owned(), "");
    }
    let others = dots().any(|dot| dot.class.is_none_or(|class| !HUES.contains(&class)));
    add(others, &|| Ink::dot_sample("others", false, false), say(MapWord::Others), "");
    add(dots().any(|dot| dot.chair), &|| Ink::dot_sample("others", false, true), say(MapWord::Chair), "");
    add(dots().any(|dot| dot.conditional), &|| Ink::dot_sample("others", true, false), say(MapWord::Conditional), "");
    let stack = drawing.cards.iter().any(|card| card.stack.is_some());
    add(stack, &|| Ink::card_sample("", true), say(MapWord::Stack), "");
    let temporary = drawing.cards.iter().any(is_temporary);
    add(temporary, &|| Ink::card_sample("temporary", false), say(MapWord::TemporaryBody), "");
    for mark in Mark::ALL {
        let occurs = drawing.cards.iter().any(|card| sheet.mark(&card.body) == Some(mark));
        add(occurs, &|| Ink::mark_sample(mark), say(mark.word()), "");
    }
    add(unsaid, &String::new, say(MapWord::NotStated), "unsaid");
    for relation in sheet.relations.get() {
        let occurs = drawing.routes.iter().any(|route| route.relation == relation);
        let words = Term::Relation(relation).get(language).to_owned();
        add(occurs, &|| Ink::sample(relation_key(relation)), words, "line");
    }
    items
}

fn item(sign: String, words: String, state: &'static str) -> AnyView {
    let view_box = if state == "line" { "0 0 26 12" } else { "0 0 20 14" };
    let sign = (!sign.is_empty()).then(|| {
        let svg = element("svg").class("map-sign").set("viewBox", view_box).set("aria-hidden", "true");
        svg.inside(sign).into_any()
    });
    element("li")
        .class("map-legend-item")
        .set("data-state", state)
        .children(sign)
        .child(element("span").text(words))
        .into_any()
}
