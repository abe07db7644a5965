//! Everything known of one body.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;

use crate::route::Page;
use crate::state::{Settings, StructureId};
use crate::ui::Heading;
use crate::words::{Word, t};

/// Everything known of one body.
///
/// - `id`: names the structure in addresses.
/// - `structure`: where the body is.
/// - `body`: which; the structure has it.
#[component]
pub(crate) fn BodyView(id: StructureId, structure: Arc<Structure>, body: BodyId) -> impl IntoView {
    let language = Settings::here().language();
    let name = Signal::derive(move || {
        let tag = language.get().tag();
        structure.bodies.get(&body).map_or_else(String::new, |body| body.name.get(tag).to_owned())
    });
    view! {
        <Heading text=name />
        <p><a href=Page::Map(id).href()>{t(Word::ToMap)}</a></p>
    }
}
