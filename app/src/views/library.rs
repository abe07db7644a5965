//! The structures that are here, those that ship and the user's own, and what can be done with each.

use leptos::prelude::*;

use crate::ui::Heading;
use crate::words::{Word, t};

/// The structures that are here.
#[component]
pub(crate) fn LibraryView() -> impl IntoView {
    view! { <Heading text=t(Word::Library) /> }
}
