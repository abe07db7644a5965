//! What stands where there is nothing to show: what happened, and what to do.

use leptos::prelude::*;

use super::element;

/// What stands where there is nothing to show: what happened, and what to do.
///
/// - `text`: what happened and why.
/// - `children`: what to do: links and buttons.
#[component]
pub(crate) fn Empty(#[prop(into)] text: Signal<String>, children: Children) -> impl IntoView {
    element("div")
        .class("empty")
        .child(element("p").class("empty-text").told(text))
        .child(element("p").class("empty-ways").child(children()))
}
