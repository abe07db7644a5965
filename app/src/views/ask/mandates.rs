//! Who may do what: all powers, or one that is chosen.

use leptos::prelude::*;
use samverkan_core::answer::mandates::mandates as asked_of;
use samverkan_core::export::asked::mandates_told;
use samverkan_core::model::Power;
use samverkan_core::words::governing::power_words;

use super::Asked;
use super::answer::answer;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::ui::{Select, SelectOption};
use crate::words::{AskWord, Say as _, t};

/// What stands in the list for all powers.
const ALL: &str = "all";

/// Who may do what; the power of the address alone, where it names one.
pub(super) fn mandates(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let by = navigation.one(Key::By);
    let power = move || by.with(|by| by.as_deref().and_then(Power::named));
    let options = Derived::new(move || {
        let language = language.get();
        let option = |value: &str, text: String| SelectOption { value: value.to_owned(), text, group: None };
        let all = option(ALL, AskWord::EveryPower.say(language).into_owned());
        let powers = Power::ALL.map(|power| option(power.name(), power_words(power, language).to_owned()));
        [all].into_iter().chain(powers).collect::<Vec<_>>()
    });
    let chosen = Signal::derive(move || power().map_or(ALL, Power::name).to_owned());
    let choose = move |value: String| navigation.choose(Key::By, Some(value).filter(|value| value != ALL));
    let structure = asked.structure.clone();
    let told = answer(asked, move |scribe| mandates_told(&asked_of(&structure, power()), scribe));
    view! {
        <div class="ask-form">
            <Select label=t(AskWord::Power) options=options chosen=chosen prompt="" choose=choose />
        </div>
        {told}
    }
    .into_any()
}
