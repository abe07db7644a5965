//! The structure drawn on paper: levels as bands, bodies as cards, ties as lines between them.

mod ink;
mod legend;
mod lines;
mod marked;
mod paper;
mod sheet;
mod side;
mod toolbar;

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::compact::Abridged;

use super::filter::shown_bodies;
use crate::live::{Derived, text};
use crate::route::Key;
use crate::state::{Settings, StructureId};
use crate::ui::{Button, Empty, element};
use crate::words::{FilterWord, MapWord, t};
pub(crate) use marked::{Mark, Marked};
use sheet::Sheet;

/// The structure drawn on paper; what is chosen on it stands in the address.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is drawn.
/// - `marked`: where it is the draft of changes: what they touch.
#[component]
pub(crate) fn Map(id: StructureId, structure: Abridged, #[prop(optional)] marked: Option<Marked>) -> impl IntoView {
    let language = Settings::here().language();
    let shown = shown_bodies(structure.clone());
    let name = marked.is_none().then(|| {
        let structure = structure.clone();
        text(move || structure.name.get(language.get().tag()).to_owned())
    });
    let draft = marked.as_ref().map(|marked| marked.draft.clone());
    let sheet = Sheet::new(structure.clone(), shown, marked.map_or_else(Vec::new, |marked| marked.marks));
    let nothing_left = Derived::new(move || shown.with(Vec::is_empty) && sheet.bodies() > 0);
    let content = move || {
        if nothing_left.get() {
            let all = move |()| {
                let mut route = sheet.navigation.route();
                route.query.set_many(Key::Topic, Vec::<String>::new());
                route.query.set_many(Key::Party, Vec::<String>::new());
                sheet.navigation.go(route);
            };
            let button = move || view! { <Button text=t(FilterWord::ShowAll) press=all /> }.into_any();
            view! { <Empty text=t(FilterWord::NothingLeft)>{button()}</Empty> }.into_any()
        } else {
            paper::paper(sheet)
        }
    };
    let desk = element("div")
        .class("map-desk")
        .child(element("div").class("map-ground").follow_view(content))
        .follow_view(side::side(sheet, id, draft));
    element("div")
        .class("map")
        .on(ev::keydown, move |event| sheet.press(&event))
        .child(toolbar::toolbar(sheet, structure, name, shown))
        .child(element("p").class("only-heard").told(t(MapWord::OutlineTellsToo)))
        .child(desk)
        .child(legend::legend(sheet))
}
