//! Shows what is made of structures as soon as they are here, and until then what they wait for.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compact::Abridged;
use samverkan_core::model::Structure;

use super::later::{LaterView, fetching, later, not_fetched};
use super::missing::What;
use crate::state::{Entry, Library, Part, StructureId};

/// Structures and what names them in addresses.
type Named<T> = Vec<(StructureId, Arc<T>)>;

/// What is made of what the map needs of a structure.
pub(super) fn with_map(id: StructureId, make: impl Fn(StructureId, Abridged) -> AnyView + Send + 'static) -> AnyView {
    arriving(vec![id], Library::want_map, Entry::map, move |named| {
        named.into_iter().next().map(|(id, map)| make(id, Abridged::clone(&map))).into_any()
    })
}

/// What is made of whole structures.
pub(super) fn with_whole(
    ids: Vec<StructureId>,
    make: impl Fn(Named<Structure>) -> AnyView + Send + 'static,
) -> AnyView {
    arriving(ids, Library::want_whole, Entry::whole, make)
}

fn arriving<T: Send + Sync + 'static>(
    ids: Vec<StructureId>,
    want: fn(Library, &StructureId),
    part: fn(&Entry) -> Part<T>,
    make: impl Fn(Named<T>) -> AnyView + Send + 'static,
) -> AnyView {
    let library = Library::here();
    let ids = StoredValue::new(ids);
    let ask = move || ids.with_value(|ids| ids.iter().for_each(|id| want(library, id)));
    ask();
    let parts = Memo::new(move |_| {
        let one = |id: &StructureId| library.get(id).map(|entry| part(&entry));
        ids.with_value(|ids| ids.iter().map(one).collect::<Vec<_>>())
    });
    // Another window may have changed one of them.
    Effect::new(move |_| {
        if parts.with(|parts| parts.contains(&Some(Part::NotAsked))) {
            ask();
        }
    });
    let shown = move || {
        let mut here = Vec::new();
        let (mut fetched, mut failed) = (true, false);
        for (id, part) in ids.get_value().into_iter().zip(parts.get()) {
            match part {
                None => return later(LaterView::Missing(What::Structure(id))),
                Some(Part::Unreadable) => return later(LaterView::Missing(What::Readable(id))),
                Some(Part::Here(structure)) => here.push((id, structure)),
                Some(Part::NotFetched) => failed = true,
                Some(Part::NotAsked | Part::Fetching) => fetched = false,
            }
        }
        match (failed, fetched) {
            (true, _) => not_fetched(ask),
            (false, false) => fetching(),
            (false, true) => make(here),
        }
    };
    shown.into_any()
}
