//! The page of one body.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;

use super::facts::Facts;
use crate::route::{Key, Page, Route};
use crate::state::{Settings, StructureId};
use crate::ui::Heading;
use crate::words::{FactWord, t};

/// The page of one body: everything known of it and everything that is not.
///
/// - `id`: names the structure in addresses.
/// - `structure`: where the body is.
/// - `body`: which; the structure has it.
#[component]
pub(crate) fn BodyView(id: StructureId, structure: Arc<Structure>, body: BodyId) -> impl IntoView {
    let language = Settings::here().language();
    let name = Signal::derive({
        let (structure, body) = (structure.clone(), body.clone());
        move || {
            structure.bodies.get(&body).map_or_else(String::new, |body| body.name.get(language.get().tag()).to_owned())
        }
    });
    let mut on_map = Route::from(Page::Map(id.clone()));
    on_map.query.set_many(Key::Body, [body.to_string()]);
    view! {
        <article class="body">
            <Heading text=name />
            <p class="body-way"><a href=on_map.href()>{t(FactWord::OnTheMap)}</a></p>
            <Facts id structure body />
        </article>
    }
}
