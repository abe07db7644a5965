//! One of many, in a list that opens.

use leptos::ev;
use leptos::prelude::*;

use super::element;
use crate::live::Derived;

/// One of the many.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SelectOption {
    /// Names it.
    pub(crate) value: String,
    /// What is shown.
    pub(crate) text: String,
    /// The heading under which it stands.
    pub(crate) group: Option<String>,
}

/// One of many, in a list that opens.
///
/// - `label`: what is chosen.
/// - `label_heard_only`: whether the label is only for those who listen.
/// - `options`: the many; those of one group follow on each other.
/// - `chosen`: the value of the chosen one; a value that no option has shows `prompt`.
/// - `prompt`: what is shown while nothing is chosen.
/// - `choose`: told when the user chooses another.
#[component]
pub(crate) fn Select(
    #[prop(into)] label: Signal<String>,
    #[prop(optional)] label_heard_only: bool,
    options: Derived<Vec<SelectOption>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] prompt: Signal<String>,
    #[prop(into)] choose: Callback<String>,
) -> impl IntoView {
    let is_chosen = move || options.with(|options| options.iter().any(|option| option.value == chosen.get()));
    let list = move || {
        let mut groups: Vec<(Option<String>, Vec<SelectOption>)> = Vec::new();
        for option in options.get() {
            match groups.last_mut() {
                Some((group, members)) if *group == option.group => members.push(option),
                _ => groups.push((option.group.clone(), vec![option])),
            }
        }
        groups
            .into_iter()
            .map(|(group, members)| {
                let members = members.into_iter().map(|SelectOption { value, text, .. }| {
                    let own = value.clone();
                    let is_chosen = move || chosen.get() == own;
                    element("option").set("value", value).follow_if("selected", is_chosen).text(text).into_any()
                });
                match group {
                    Some(group) => element("optgroup").set("label", group).children(members).into_any(),
                    None => members.collect::<Vec<_>>().into_any(),
                }
            })
            .collect::<Vec<_>>()
            .into_any()
    };
    let nothing =
        element("option").set("value", "").set("hidden", "").follow_if("selected", move || !is_chosen()).told(prompt);
    let select = element("select")
        .class("select-list")
        .on(ev::change, move |event| choose.run(event_target_value(&event)))
        .child(nothing)
        .follow_view(list);
    let label_class = if label_heard_only { "only-heard" } else { "select-label" };
    element("label").class("select").child(element("span").class(label_class).told(label)).child(select)
}
