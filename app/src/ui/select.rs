//! One of many, in a list that opens.

use leptos::prelude::*;

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
                let members: Vec<_> = members
                    .into_iter()
                    .map(|SelectOption { value, text, .. }| {
                        let own = value.clone();
                        view! { <option value=value selected=move || chosen.get() == own>{text}</option> }
                    })
                    .collect();
                match group {
                    Some(group) => view! { <optgroup label=group>{members}</optgroup> }.into_any(),
                    None => members.into_any(),
                }
            })
            .collect::<Vec<_>>()
    };
    view! {
        <label class="select">
            <span class=if label_heard_only { "only-heard" } else { "select-label" }>{label}</span>
            <select class="select-list" on:change=move |event| choose.run(event_target_value(&event))>
                <option value="" hidden=true selected=move || !is_chosen()>{prompt}</option>
                {move || list()}
            </select>
        </label>
    }
}
