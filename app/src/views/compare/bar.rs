//! The choice of the two structures, and of what is shown of them.

use leptos::prelude::*;

use super::ALL;
use crate::live::Derived;
use crate::route::{Key, Page};
use crate::state::{Library, Navigation, Settings, StructureId};
use crate::ui::{Button, Choice, Choices, Select, SelectOption};
use crate::words::{CompareWord, Word, t};

/// The choice of the two structures, and of what is shown of them.
///
/// - `left`, `right`: the two that are compared.
/// - `all`: whether what is alike is shown too.
#[component]
pub(super) fn Bar(left: StructureId, right: StructureId, all: Memo<bool>) -> impl IntoView {
    let navigation = Navigation::here();
    let library = Library::here();
    let language = Settings::here().language();
    let options = Derived::new(move || {
        let option = |entry: &crate::state::Entry| SelectOption {
            value: entry.id.to_string(),
            text: entry.name(language.get().tag()),
            group: None,
        };
        library.entries().with(|entries| entries.iter().map(option).collect::<Vec<_>>())
    });
    let go = move |left: StructureId, right: StructureId| {
        let mut route = navigation.route();
        route.page = Page::Compare(left, right);
        navigation.go(route);
    };
    let select = |word: CompareWord, chosen: &StructureId, choose: Callback<String>| {
        view! {
            <Select label=t(word) options chosen=Signal::stored(chosen.to_string()) prompt=t(Word::ChooseStructure) choose />
        }
        .into_any()
    };
    let (other_left, other_right) = (left.clone(), right.clone());
    let selects = (
        select(
            CompareWord::Left,
            &left,
            Callback::new(move |id: String| go(StructureId::parse(&id), other_right.clone())),
        ),
        select(
            CompareWord::Right,
            &right,
            Callback::new(move |id: String| go(other_left.clone(), StructureId::parse(&id))),
        ),
    );
    let choices = [("", CompareWord::OnlyDifferences), (ALL, CompareWord::Everything)]
        .into_iter()
        .map(|(value, word)| Choice { value, text: t(word), label: None, language: None })
        .collect();
    let chosen = Signal::derive(move || if all.get() { ALL.to_owned() } else { String::new() });
    let choose = move |value: &'static str| navigation.choose(Key::Show, (!value.is_empty()).then_some(value));
    view! {
        <div class="compare-bar">
            {selects.0}
            <Button text=t(CompareWord::Swap) press=move |()| go(right.clone(), left.clone()) />
            {selects.1}
            <Choices label=t(CompareWord::Show) choices chosen choose />
        </div>
    }
}
