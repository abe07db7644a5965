//! Two structures beside each other.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::model::Structure;

use crate::state::{Settings, StructureId};
use crate::ui::Heading;
use crate::views::bodies::Bodies;

/// Two structures beside each other.
///
/// - `left`, `right`: what is compared, each with its name in addresses.
#[component]
pub(crate) fn Compare(left: (StructureId, Arc<Structure>), right: (StructureId, Arc<Structure>)) -> impl IntoView {
    let language = Settings::here().language();
    let (left_name, right_name) = (left.1.name.clone(), right.1.name.clone());
    let names = Signal::derive(move || {
        let tag = language.get().tag();
        format!("{} – {}", left_name.get(tag), right_name.get(tag))
    });
    view! {
        <Heading text=names />
        <div class="compare">
            <Bodies id=left.0 structure=left.1 />
            <Bodies id=right.0 structure=right.1 />
        </div>
    }
}
