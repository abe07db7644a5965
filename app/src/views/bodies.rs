//! A plain list of the bodies of a structure with links to them, level by level.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::id::LevelId;
use samverkan_core::model::Structure;

use crate::route::Page;
use crate::state::{Settings, StructureId};
use crate::words::{Word, t};

/// A plain list of the bodies of a structure with links to them, level by level.
///
/// - `id`: names the structure in addresses.
/// - `structure`: whose bodies.
#[component]
pub(crate) fn Bodies(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let language = Settings::here().language();
    let list = move || {
        let tag = language.get().tag();
        let mut parts: Vec<AnyView> = Vec::new();
        for (level_id, level) in &structure.levels {
            parts.push(part(level.name.get(tag).to_owned().into_any(), &id, &structure, Some(level_id), tag));
        }
        if structure.bodies.values().any(|body| !body.level.is_known()) {
            parts.push(part(t(Word::NotOnALevel).into_any(), &id, &structure, None, tag));
        }
        parts
    };
    view! { <div class="bodies">{list}</div> }
}

fn part(name: AnyView, id: &StructureId, structure: &Structure, level: Option<&LevelId>, tag: &str) -> AnyView {
    let items: Vec<_> = structure
        .bodies
        .iter()
        .filter(|(_, body)| body.level.known() == level)
        .map(|(body_id, body)| {
            let href = Page::Body(id.clone(), body_id.to_string()).href();
            view! { <li><a href=href>{body.name.get(tag).to_owned()}</a></li> }
        })
        .collect();
    view! {
        <section class="bodies-level">
            <h2>{name}</h2>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}
