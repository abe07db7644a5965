//! The view that the address names, with the structures that it shows.

use leptos::prelude::*;

use super::about::About;
use super::accessibility::Accessibility;
use super::body::BodyView;
use super::compare::Compare;
use super::library::LibraryView;
use super::load::Load;
use super::map::Map;
use super::missing::{Missing, What};
use super::outline::Outline;
use super::table::Table;
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
        (Page::Outline(_), Some((id, structure)), _) => view! { <Outline id structure /> }.into_any(),
        (Page::Table(_), Some((id, structure)), _) => view! { <Table id structure /> }.into_any(),
        (Page::Body(_, body), Some((id, structure)), _) => {
            if structure.bodies.contains_key(body.as_str()) {
                view! { <BodyView id structure body=body.as_str().into() /> }.into_any()
            } else {
                missing(What::Body(id, body))
            }
        }
        (Page::Compare(..), Some(left), Some(right)) => view! { <Compare left right /> }.into_any(),
        (Page::Library, ..) => view! { <LibraryView /> }.into_any(),
        (Page::Load, ..) => view! { <Load /> }.into_any(),
        (Page::Accessibility, ..) => view! { <Accessibility /> }.into_any(),
        (Page::About, ..) => view! { <About /> }.into_any(),
        (Page::Start, ..) => missing(What::Anything),
        (Page::Unknown(path), ..) => missing(What::Page(path)),
        (Page::Map(id) | Page::Outline(id) | Page::Table(id) | Page::Body(id, _) | Page::Compare(id, _), ..) => {
            missing(What::Structure(id))
        }
    }
}

fn missing(what: What) -> AnyView {
    view! { <Missing what /> }.into_any()
}
