//! What stands where there is nothing to show: what happened, and what to do.

use leptos::prelude::*;

/// What stands where there is nothing to show: what happened, and what to do.
///
/// - `text`: what happened and why.
/// - `children`: what to do: links and buttons.
#[component]
pub(crate) fn Empty(#[prop(into)] text: Signal<String>, children: Children) -> impl IntoView {
    view! {
        <div class="empty">
            <p class="empty-text">{text}</p>
            <p class="empty-ways">{children()}</p>
        </div>
    }
}
