//! A button with a word on it.

use leptos::ev;
use leptos::prelude::*;

use super::element;

/// A button with a word on it.
///
/// - `text`: the word.
/// - `press`: what it does.
/// - `weight`: `"main"` for the one thing to do, `"quiet"` for what stands in a line of text; plain where left out.
/// - `label`: what is said in place of the word, where the word alone would not tell.
/// - `disabled`: whether it does nothing now.
#[component]
pub(crate) fn Button(
    #[prop(into)] text: Signal<String>,
    #[prop(into)] press: Callback<()>,
    #[prop(optional)] weight: &'static str,
    #[prop(optional, into)] label: Option<Signal<String>>,
    #[prop(optional, into)] disabled: Signal<bool>,
) -> impl IntoView {
    element("button")
        .set("type", "button")
        .class("button")
        .set("data-weight", weight)
        .follow("aria-label", move || label.map(|label| label.get()))
        .follow_if("disabled", move || disabled.get())
        .on(ev::click, move |_| press.run(()))
        .told(text)
}
