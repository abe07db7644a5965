//! The heading of a page, to which focus moves when the page is shown.

use leptos::prelude::*;

/// The id of the heading that focus moves to.
pub(crate) const HEADING: &str = "heading";

/// The heading of a page, to which focus moves when the page is shown.
///
/// - `text`: what the page is.
#[component]
pub(crate) fn Heading(#[prop(into)] text: Signal<String>) -> impl IntoView {
    view! { <h1 id=HEADING tabindex="-1">{text}</h1> }
}
