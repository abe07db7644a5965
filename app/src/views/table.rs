//! The bodies of a structure, level by level.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::model::Structure;

use super::bodies::Bodies;
use crate::state::{Settings, StructureId};
use crate::ui::Heading;

/// The bodies of a structure, level by level.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is shown.
#[component]
pub(crate) fn Table(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let language = Settings::here().language();
    let name = Signal::derive({
        let structure = structure.clone();
        move || structure.name.get(language.get().tag()).to_owned()
    });
    view! {
        <Heading text=name />
        <Bodies id structure />
    }
}
