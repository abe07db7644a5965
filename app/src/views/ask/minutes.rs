//! A meeting held against the rules; before one is chosen, all that has happened held against the documents' rules.

use leptos::prelude::*;
use samverkan_core::answer::minutes::{kept, minutes as held};
use samverkan_core::export::asked::{happened_told, minutes_told};
use samverkan_core::id::EventId;

use super::Asked;
use super::answer::answer;
use crate::live::{Derived, text};
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::ui::{Select, SelectOption};
use crate::words::{AskWord, Say as _, t};

/// Which meeting, and what becomes of it.
pub(super) fn minutes(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let which = navigation.one(Key::Which);
    let structure = asked.structure.clone();
    let options = Derived::new(move || {
        let language = language.get();
        let all = AskWord::AllEvents.say(language).into_owned();
        let first = SelectOption { value: String::new(), text: all, group: None };
        let option = |(id, event): (&EventId, &samverkan_core::model::Event)| {
            let date = event.date.known().map(|date| format!("{} ", date.as_str())).unwrap_or_default();
            let name = event.name.get(language.tag());
            SelectOption { value: id.to_string(), text: format!("{date}{name}"), group: None }
        };
        std::iter::once(first).chain(structure.events.iter().map(option)).collect::<Vec<_>>()
    });
    let chosen = text(move || which.get().unwrap_or_default());
    let choose = move |value: String| navigation.choose(Key::Which, (!value.is_empty()).then_some(value));
    let structure = asked.structure.clone();
    let told = answer(asked, move |scribe| {
        let event = which.get().and_then(|event| held(&structure, &EventId::new(&event)));
        match event {
            Some(minutes) => minutes_told(&minutes, scribe),
            None => happened_told(&structure, &kept(&structure), scribe),
        }
    });
    view! {
        <div class="ask-form">
            <Select
                label=t(AskWord::Event)
                options=options
                chosen=chosen
                prompt=t(AskWord::AllEvents)
                choose=choose
            />
        </div>
        {told}
    }
    .into_any()
}
