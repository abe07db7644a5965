//! The heading of a page, to which focus moves when the page is shown.

use leptos::prelude::*;

use super::element;

/// The id of the heading that focus moves to.
pub(crate) const HEADING: &str = "heading";

/// The heading of a page, to which focus moves when the page is shown.
///
/// - `text`: what the page is.
#[component]
pub(crate) fn Heading(#[prop(into)] text: Signal<String>) -> impl IntoView {
    element("h1").set("id", HEADING).set("tabindex", "-1").told(text)
}
