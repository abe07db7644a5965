//! One of a few, all in sight.

use leptos::ev;
use leptos::prelude::*;

use super::element;

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
    let buttons = choices.into_iter().map(|Choice { value, text, label, language }| {
        element("button")
            .set("type", "button")
            .class("choices-choice")
            .set_some("lang", language.map(str::to_owned))
            .follow("aria-label", move || label.map(|label| label.get()))
            .follow("title", move || label.map(|label| label.get()))
            .follow_bool("aria-pressed", move || chosen.get() == value)
            .on(ev::click, move |_| choose.run(value))
            .told(text)
            .into_any()
    });
    element("div").class("choices").set("role", "group").say("aria-label", label).children(buttons)
}
