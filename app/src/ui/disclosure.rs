//! Something that is there when asked for.

use leptos::prelude::*;

/// Something that is there when asked for.
///
/// - `title`: what it is.
/// - `open`: whether it is shown from the start.
/// - `children`: it itself.
#[component]
pub(crate) fn Disclosure(
    #[prop(into)] title: Signal<String>,
    #[prop(optional)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open>
            <summary class="disclosure-title">{title}</summary>
            {children()}
        </details>
    }
}
