//! What can be done with the map, on one line with its name.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::id::BodyId;
use samverkan_core::model::{RelationClass, Structure};
use samverkan_core::words::Term;

use super::ink::Ink;
use super::lines::{occurring, relation_key, switched};
use super::sheet::{Sheet, WHOLE};
use crate::live::{Derived, text};
use crate::route::Key;
use crate::ui::Heading;
use crate::views::filter::FilterBar;
use crate::words::{MapWord, t};

/// The name of the structure, the filter, and the lines to draw.
pub(super) fn toolbar(
    sheet: Sheet,
    structure: Arc<Structure>,
    name: Signal<String>,
    shown: Derived<Vec<BodyId>>,
) -> impl IntoView {
    let lines: Vec<_> = occurring(&structure).into_iter().map(|relation| line(sheet, relation)).collect();
    view! {
        <div class="map-bar">
            <Heading text=name />
            <FilterBar structure shown />
            <div class="map-group" role="group" aria-label=t(MapWord::Lines)>
                {lines}
            </div>
        </div>
    }
}

fn line(sheet: Sheet, relation: RelationClass) -> AnyView {
    let pressed = move || if sheet.relations.with(|drawn| drawn.contains(&relation)) { "true" } else { "false" };
    let press = move |_| sheet.navigation.choose(Key::Relation, switched(sheet.relations.get_untracked(), relation));
    view! {
        <button type="button" class="map-tool" aria-pressed=move || pressed() on:click=press>
            <svg class="map-sample" viewBox="0 0 26 12" aria-hidden="true" inner_html=Ink::sample(relation_key(relation)) />
            {t(Term::Relation(relation))}
        </button>
    }
    .into_any()
}

/// How large the map is; stands at its foot, where there is room.
pub(super) fn sizes(sheet: Sheet) -> impl IntoView {
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
    view! {
        <div class="map-group map-sizes" role="group" aria-label=t(MapWord::Zoom)>
            {sizes.into_iter().collect_view()}
        </div>
    }
}

fn size(text: Signal<String>, meaning: Signal<String>, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class="map-tool" aria-label=meaning title=meaning on:click=move |_| press()>
            {text}
        </button>
    }
    .into_any()
}
