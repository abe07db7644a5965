//! Where a text is loaded, checked and mended.

use leptos::prelude::*;

use crate::ui::Heading;
use crate::words::{Word, t};

/// Where a text is loaded, checked and mended.
#[component]
pub(crate) fn Load() -> impl IntoView {
    view! { <Heading text=t(Word::Load) /> }
}
