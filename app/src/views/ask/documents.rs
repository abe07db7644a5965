//! Which documents hold on a day, which is today until another is chosen.

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::answer::documents::documents as holding;
use samverkan_core::export::asked::documents_told;
use samverkan_core::model::PartialDate;
use samverkan_core::telling::Telling;

use super::Asked;
use super::answer::answer;
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::state::Navigation;
use crate::words::{AskWord, t};

/// The day, and what holds on it.
pub(super) fn documents(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let in_address = navigation.one(Key::On);
    let on = Derived::new(move || in_address.get().and_then(|on| PartialDate::parse(&on)).or_else(browser::today));
    let choose = move |event: ev::Event| {
        let written = event_target_value(&event);
        navigation.choose(Key::On, (!written.is_empty()).then_some(written));
    };
    let structure = asked.structure.clone();
    let told = answer(asked, move |scribe| match on.get() {
        Some(on) => documents_told(&holding(&structure, &on), scribe),
        None => Telling::default(),
    });
    let value = move || on.get().map(|on| on.as_str().to_owned()).unwrap_or_default();
    view! {
        <div class="ask-form">
            <label class="select">
                <span class="select-label">{t(AskWord::Day)}</span>
                <input class="select-list" type="date" prop:value=value on:change=choose />
            </label>
        </div>
        {told}
    }
    .into_any()
}
