//! The view that the address names, with the structures that it shows.

use leptos::prelude::*;

use super::later::{LaterView, later};
use super::map::Map;
use super::missing::What;
use crate::route::Page;
use crate::state::{Entry, Library, Navigation, StructureId};

/// The entries of a page that shows structures, or the first that is missing.
#[derive(Clone, PartialEq)]
struct Opened {
    page: Page,
    left: Option<Result<Entry, StructureId>>,
    right: Option<Result<Entry, StructureId>>,
}

/// The view that the address names; made anew when another page is shown or a structure on it has changed.
#[component]
pub(crate) fn Shown() -> impl IntoView {
    let library = Library::here();
    let page = Navigation::here().page();
    let opened = Memo::new(move |_| {
        let page = page.get();
        let find = |id: &StructureId| library.get(id).ok_or_else(|| id.clone());
        let left = page.structure().map(find);
        let right = if let Page::Compare(_, right) = &page { Some(find(right)) } else { None };
        Opened { page, left, right }
    });
    move || view_of(opened.get())
}

fn view_of(Opened { page, left, right }: Opened) -> AnyView {
    let mut found = Vec::new();
    for entry in [left, right].into_iter().flatten() {
        match entry {
            Err(id) => return missing(What::Structure(id)),
            Ok(entry) => match entry.structure() {
                None => return missing(What::Readable(entry)),
                Some(structure) => found.push((entry.id, structure)),
            },
        }
    }
    let mut found = found.into_iter();
    match (page, found.next(), found.next()) {
        (Page::Map(_), Some((id, structure)), _) => view! { <Map id structure /> }.into_any(),
        (Page::Outline(_), Some(named), _) => later(LaterView::Outline(named)),
        (Page::Table(_), Some(named), _) => later(LaterView::Table(named)),
        (Page::Body(_, body), Some((id, structure)), _) => {
            if structure.bodies.contains_key(body.as_str()) {
                later(LaterView::Body((id, structure), body.as_str().into()))
            } else {
                missing(What::Body(id, body))
            }
        }
        (Page::Compare(..), Some(left), Some(right)) => later(LaterView::Compare(left, right)),
        (Page::Library, ..) => later(LaterView::Library),
        (Page::Load, ..) => later(LaterView::Load),
        (Page::Accessibility, ..) => later(LaterView::Accessibility),
        (Page::About, ..) => later(LaterView::About),
        // The address is about to name the structure that was open last; asking for another view would fetch it in vain.
        (Page::Start, ..) if !Library::here().entries().with_untracked(Vec::is_empty) => ().into_any(),
        (Page::Start, ..) => missing(What::Anything),
        (Page::Unknown(path), ..) => missing(What::Page(path)),
        (Page::Map(id) | Page::Outline(id) | Page::Table(id) | Page::Body(id, _) | Page::Compare(id, _), ..) => {
            missing(What::Structure(id))
        }
    }
}

fn missing(what: What) -> AnyView {
    later(LaterView::Missing(what))
}
