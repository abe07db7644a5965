//! Who sits where, by party or by function.

use leptos::prelude::*;
use samverkan_core::answer::seats::{functions, matrix};
use samverkan_core::export::asked::{functions_told, seats_told};

use super::Asked;
use super::answer::answer;
use crate::live::text;
use crate::route::Key;
use crate::state::Navigation;
use crate::ui::{Choice, Choices};
use crate::words::{AskWord, t};

const PARTY: &str = "party";
const FUNCTION: &str = "function";

/// By what, and the table.
pub(super) fn seats(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let by = navigation.one(Key::By);
    let is_by_function = move || by.get().as_deref() == Some(FUNCTION);
    let choice = |value, word| Choice { value, text: t(word), label: None, language: None };
    let choices = vec![choice(PARTY, AskWord::ByParty), choice(FUNCTION, AskWord::ByFunction)];
    let chosen = text(move || if is_by_function() { FUNCTION } else { PARTY }.to_owned());
    let choose = move |value: &'static str| navigation.choose(Key::By, (value != PARTY).then_some(value));
    let structure = asked.structure.clone();
    let told = answer(asked, move |scribe| {
        if is_by_function() {
            functions_told(&functions(&structure), scribe)
        } else {
            seats_told(&matrix(&structure), scribe)
        }
    });
    view! {
        <div class="ask-form"><Choices label=t(AskWord::By) choices=choices chosen=chosen choose=choose /></div>
        {told}
    }
    .into_any()
}
