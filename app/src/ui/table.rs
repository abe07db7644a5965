//! A table that may be wider than the window.

use leptos::prelude::*;

/// A table that may be wider than the window; it then scrolls by itself, also by keyboard.
///
/// - `label`: what the table shows.
/// - `children`: the `<table>`.
#[component]
pub(crate) fn TableFrame(#[prop(into)] label: Signal<String>, children: Children) -> impl IntoView {
    view! {
        <div class="table-frame" role="region" aria-label=label tabindex="0">
            {children()}
        </div>
    }
}
