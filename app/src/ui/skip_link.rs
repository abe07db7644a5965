//! The way past the menu for those who go by keyboard.

use leptos::ev;
use leptos::prelude::*;

use super::element;

/// The way past the menu for those who go by keyboard; seen only while it has focus.
///
/// - `text`: what it says.
/// - `skip`: moves focus. The address is the router's, so a link to a place in the page would leave the page.
#[component]
pub(crate) fn SkipLink(#[prop(into)] text: Signal<String>, #[prop(into)] skip: Callback<()>) -> impl IntoView {
    element("button").set("type", "button").class("skip-link").on(ev::click, move |_| skip.run(())).told(text)
}
