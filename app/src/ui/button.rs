//! A button with a word on it.

use leptos::prelude::*;

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
    view! {
        <button
            type="button"
            class="button"
            data-weight=weight
            aria-label=move || label.map(|label| label.get())
            disabled=disabled
            on:click=move |_| press.run(())
        >
            {text}
        </button>
    }
}
