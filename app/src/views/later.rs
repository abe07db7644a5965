//! The views that the first one does not need: a part of the program that is fetched when one of them is asked for.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::computed::ScopedFuture;
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;
use wasm_split_helpers::wasm_split;

use super::about::About;
use super::accessibility::Accessibility;
use super::ask::Ask;
use super::body::BodyView;
use super::compare::Compare;
use super::documents::Documents;
use super::draft::Draft;
use super::facts::Facts;
use super::library::LibraryView;
use super::load::Load;
use super::many::Many;
use super::missing::{Missing, What};
use super::outline::Outline;
use super::over_time::OverTime;
use super::sources::Sources;
use super::table::Table;
use crate::route::Question;
use crate::state::{Loading, NotFetched, Notices, StructureId};
use crate::ui::{Button, Empty};
use crate::words::{Word, t};

/// A structure and what names it in addresses.
pub(crate) type Named = (StructureId, Arc<Structure>);

/// A view that is fetched when it is asked for.
#[derive(Clone)]
pub(crate) enum LaterView {
    Outline(Named),
    Table(Named),
    /// The page of a body.
    Body(Named, BodyId),
    /// What the page of a body holds, for the panel beside the map.
    Facts(Named, BodyId),
    /// Two structures beside each other.
    Compare(Named, Named),
    /// A structure on two dates.
    OverTime(Named),
    /// Many structures in one table.
    Many,
    /// A question and its answer.
    Ask(Named, Question),
    /// What governs, how matters travel, what has happened.
    Documents(Named),
    /// What everything rests on.
    Sources(Named),
    /// Changes that are tried.
    Draft(Named),
    Library,
    Load,
    Accessibility,
    About,
    Missing(What),
}

// What is named here leaves the main wasm, with all that only it needs.
#[wasm_split(views, fallible)]
fn show(view: Box<LaterView>) -> Result<AnyView, NotFetched> {
    Ok(match *view {
        LaterView::Outline((id, structure)) => view! { <Outline id structure /> }.into_any(),
        LaterView::Table((id, structure)) => view! { <Table id structure /> }.into_any(),
        LaterView::Body((id, structure), body) => view! { <BodyView id structure body /> }.into_any(),
        LaterView::Facts((id, structure), body) => view! { <Facts id structure body /> }.into_any(),
        LaterView::Compare(left, right) => view! { <Compare left right /> }.into_any(),
        LaterView::OverTime((id, structure)) => view! { <OverTime id structure /> }.into_any(),
        LaterView::Many => view! { <Many /> }.into_any(),
        LaterView::Ask((id, structure), question) => view! { <Ask id structure question /> }.into_any(),
        LaterView::Documents((id, structure)) => view! { <Documents id structure /> }.into_any(),
        LaterView::Sources((id, structure)) => view! { <Sources id structure /> }.into_any(),
        LaterView::Draft((id, structure)) => view! { <Draft id structure /> }.into_any(),
        LaterView::Library => view! { <LibraryView /> }.into_any(),
        LaterView::Load => view! { <Load /> }.into_any(),
        LaterView::Accessibility => view! { <Accessibility /> }.into_any(),
        LaterView::About => view! { <About /> }.into_any(),
        LaterView::Missing(what) => view! { <Missing what /> }.into_any(),
    })
}

#[wasm_split(views, fallible)]
fn read(file: Box<web_sys::File>) -> Result<(), NotFetched> {
    Loading::here().read(&file);
    Ok(())
}

/// Takes in a file, as soon as what reads it is here.
pub(super) fn take_in(file: web_sys::File) {
    let notices = Notices::here();
    leptos::task::spawn_local(ScopedFuture::new(async move {
        if let Err(NotFetched) = read(Box::new(file)).await {
            notices.warn(Word::NotFetched);
        }
    }));
}

/// The view, as soon as it is here; what is put into it meanwhile is kept.
pub(crate) fn later(view: LaterView) -> AnyView {
    let fetched = RwSignal::new_local(None);
    let view = StoredValue::new(view);
    let fetch = move || {
        leptos::task::spawn_local(ScopedFuture::new(async move {
            let Some(view) = view.try_get_value() else { return };
            let shown = show(Box::new(view)).await;
            // The user may have gone elsewhere meanwhile.
            let _ = fetched.try_set(Some(shown));
        }));
    };
    fetch();
    let shown = move || {
        fetched.track();
        match fetched.try_update_untracked(Option::take).flatten() {
            Some(Ok(view)) => view,
            Some(Err(NotFetched)) => not_fetched(move || {
                fetched.set(None);
                fetch();
            }),
            None => fetching(),
        }
    };
    shown.into_any()
}

/// Stands where something is on its way.
pub(super) fn fetching() -> AnyView {
    view! { <p class="later" role="status">{t(Word::Fetching)}</p> }.into_any()
}

/// Stands where something could not be fetched, with the way to try again.
pub(super) fn not_fetched(again: impl Fn() + Send + Sync + 'static) -> AnyView {
    view! {
        <Empty text=t(Word::NotFetched)>
            <Button text=t(Word::TryAgain) press=move |()| again() />
        </Empty>
    }
    .into_any()
}
