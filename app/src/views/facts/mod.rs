//! Everything known of one body and everything that is not: the body's page and the panel beside the map show it.

mod about;
mod disputes;
pub(super) mod grounds;
mod marks;
mod particulars;
mod seats;
mod teller;
mod ties;

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;

use crate::state::{Settings, StructureId};

pub(super) use marks::source_place;
pub(crate) use seats::party_key;
pub(super) use teller::Teller;

/// Everything known of one body and everything that is not, in the order in which people ask: what it is for, who
/// chairs, when it meets, who sits there, how it stands to others, and where all that is said.
///
/// - `id`: names the structure in addresses.
/// - `structure`: where the body is.
/// - `body`: which; shows nothing where the structure does not have it.
#[component]
pub(crate) fn Facts(id: StructureId, structure: Arc<Structure>, body: BodyId) -> impl IntoView {
    let language = Settings::here().language();
    move || {
        let body = structure.bodies.get_key_value(&body)?;
        Some(Teller::new(&id, &structure, language.get(), "body").tell(body.0, body.1))
    }
}
