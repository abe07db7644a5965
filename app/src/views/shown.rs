//! The view that the address names, with the structures that it shows.

use leptos::prelude::*;

use super::arrive::{with_map, with_whole};
use super::later::{LaterView, Named, later};
use super::map::Map;
use super::missing::What;
use crate::route::Page;
use crate::state::{Library, Navigation, StructureId};

/// The view that the address names; made anew when another page is shown or a structure on it has changed.
#[component]
pub(crate) fn Shown() -> impl IntoView {
    let page = Navigation::here().page();
    let nothing = Memo::new(|_| Library::here().entries().with(Vec::is_empty));
    move || view_of(page.get(), nothing)
}

fn view_of(page: Page, nothing: Memo<bool>) -> AnyView {
    match page {
        Page::Map(id) => with_map(id, |id, structure| view! { <Map id structure /> }.into_any()),
        Page::Outline(id) => of_one(id, LaterView::Outline),
        Page::Table(id) => of_one(id, LaterView::Table),
        Page::Body(id, body) => of_one(id, move |(id, structure)| {
            if structure.bodies.contains_key(body.as_str()) {
                LaterView::Body((id, structure), body.as_str().into())
            } else {
                LaterView::Missing(What::Body(id, body.clone()))
            }
        }),
        Page::Compare(left, right) => with_whole(vec![left, right], |named| {
            let mut named = named.into_iter();
            named.next().zip(named.next()).map(|(left, right)| later(LaterView::Compare(left, right))).into_any()
        }),
        Page::OverTime(id) => of_one(id, LaterView::OverTime),
        Page::Many => later(LaterView::Many),
        Page::Ask(id, question) => of_one(id, move |named| LaterView::Ask(named, question)),
        Page::Documents(id) => of_one(id, LaterView::Documents),
        Page::Sources(id) => of_one(id, LaterView::Sources),
        Page::Draft(id) => of_one(id, LaterView::Draft),
        Page::Library => later(LaterView::Library),
        Page::Load => later(LaterView::Load),
        Page::Accessibility => later(LaterView::Accessibility),
        Page::About => later(LaterView::About),
        // The address is about to name the structure that was open last; asking for another view would fetch it in vain.
        Page::Start if !nothing.get() => ().into_any(),
        Page::Start => later(LaterView::Missing(What::Anything)),
        Page::Unknown(path) => later(LaterView::Missing(What::Page(path))),
    }
}

fn of_one(id: StructureId, view: impl Fn(Named) -> LaterView + Send + 'static) -> AnyView {
    with_whole(vec![id], move |named| named.into_iter().next().map(|named| later(view(named))).into_any())
}
