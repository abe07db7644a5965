//! One of a few, all in sight.

use leptos::prelude::*;

/// One of the few.
#[derive(Clone)]
pub(crate) struct Choice {
    /// Names it.
    pub(crate) value: &'static str,
    /// What is shown.
    pub(crate) text: Signal<String>,
    /// What is said in place of what is shown, where that alone would not tell.
    pub(crate) label: Option<Signal<String>>,
    /// The language of its word, where it is not that of the page.
    pub(crate) language: Option<&'static str>,
}

/// One of a few, all in sight; the chosen one is pressed.
///
/// - `label`: what is chosen.
/// - `choices`: the few.
/// - `chosen`: the value of the chosen one.
/// - `choose`: told when the user chooses another.
#[component]
pub(crate) fn Choices(
    #[prop(into)] label: Signal<String>,
    choices: Vec<Choice>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] choose: Callback<&'static str>,
) -> impl IntoView {
    let buttons: Vec<_> = choices
        .into_iter()
        .map(|Choice { value, text, label, language }| {
            view! {
                <button
                    type="button"
                    class="choices-choice"
                    lang=language
                    aria-label=move || label.map(|label| label.get())
                    title=move || label.map(|label| label.get())
                    aria-pressed=move || if chosen.get() == value { "true" } else { "false" }
                    on:click=move |_| choose.run(value)
                >
                    {text}
                </button>
            }
        })
        .collect();
    view! {
        <div class="choices" role="group" aria-label=label>
            {buttons}
        </div>
    }
}
