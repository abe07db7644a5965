//! Which structures and aspects are shown, how much each aspect weighs, and which structure the others are held against.

use leptos::prelude::*;
use samverkan_core::compare::many::{Aspect, Weights};

use super::One;
use super::chosen::Chosen;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings, StructureId};
use crate::ui::{Button, Disclosure, Select, SelectOption};
use crate::words::{ManyWord, Word, t};

/// The choices.
pub(super) fn form(all: Memo<Vec<One>>, chosen: Chosen) -> AnyView {
    view! {
        <form class="many-form" on:submit=|event| event.prevent_default()>
            {mine(all, chosen)}
            <Disclosure title=t(ManyWord::Structures)>{structures(all, chosen)}</Disclosure>
            <Disclosure title=t(ManyWord::AspectsAndWeights)>{aspects(chosen)}</Disclosure>
        </form>
    }
    .into_any()
}

fn mine(all: Memo<Vec<One>>, chosen: Chosen) -> AnyView {
    let navigation = Navigation::here();
    let options = Derived::new(move || {
        let option = |one: &One| SelectOption { value: one.id.to_string(), text: one.name.clone(), group: None };
        let is_shown = |one: &&One| chosen.of.with(|of| of.contains(&one.id));
        all.with(|all| all.iter().filter(is_shown).map(option).collect::<Vec<_>>())
    });
    let current = Signal::derive(move || chosen.mine.get().map(|id| id.to_string()).unwrap_or_default());
    let choose = move |id: String| navigation.choose(Key::Mine, [id]);
    view! { <Select label=t(ManyWord::Mine) options chosen=current prompt=t(Word::ChooseStructure) choose /> }
        .into_any()
}

fn structures(all: Memo<Vec<One>>, chosen: Chosen) -> AnyView {
    let navigation = Navigation::here();
    let toggle = move |id: &StructureId, on: bool| {
        let of = chosen.of.get_untracked();
        let is_on = |one: &One| if one.id == *id { on } else { of.contains(&one.id) };
        let (every, wanted) = all.with_untracked(|all| {
            let wanted: Vec<String> = all.iter().filter(|one| is_on(one)).map(|one| one.id.to_string()).collect();
            (all.len() == wanted.len(), wanted)
        });
        // None chosen is all, as nothing in the address is.
        navigation.adjust(Key::Of, if every { Vec::new() } else { wanted });
    };
    let ids = Memo::new(move |_| all.with(|all| all.iter().map(|one| one.id.clone()).collect::<Vec<_>>()));
    let boxes = move |id: StructureId| {
        let name = {
            let id = id.clone();
            move || all.with(|all| all.iter().find(|one| one.id == id).map(|one| one.name.clone()))
        };
        let own = id.clone();
        let is_on = move || chosen.of.with(|of| of.contains(&own));
        let change = move |event| toggle(&id, event_target_checked(&event));
        view! {
            <label class="ask-choice">
                <input type="checkbox" prop:checked=is_on on:change=change />
                <span>{name}</span>
            </label>
        }
    };
    let every = move |()| navigation.adjust(Key::Of, Vec::<String>::new());
    view! {
        <fieldset class="many-boxes">
            <legend class="only-heard">{t(ManyWord::Structures)}</legend>
            <For each=move || ids.get() key=Clone::clone let(id)>{boxes(id)}</For>
        </fieldset>
        <Button text=t(ManyWord::All) press=every weight="quiet" />
    }
    .into_any()
}

fn aspects(chosen: Chosen) -> AnyView {
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let rows: Vec<_> = Aspect::ALL
        .into_iter()
        .map(|aspect| {
            let is_on = move || chosen.aspects.with(|all| all.contains(&aspect));
            let toggle = move |event| {
                let on = event_target_checked(&event);
                let before = chosen.aspects.get_untracked();
                let wanted = |one: &Aspect| if *one == aspect { on } else { before.contains(one) };
                let names: Vec<&str> = Aspect::ALL.iter().filter(|one| wanted(one)).map(|one| one.name()).collect();
                let every = names.len() == Aspect::ALL.len();
                navigation.adjust(Key::Aspects, if every { Vec::new() } else { names });
            };
            let weigh = move |event| {
                let Ok(number) = event_target_value(&event).parse::<u32>() else { return };
                let mut all = chosen.weights.get_untracked();
                all.retain(|(own, _)| *own != aspect);
                if number != 1 {
                    all.push((aspect, number.min(Weights::MOST)));
                }
                let written = all.into_iter().map(|(own, weight)| format!("{}:{weight}", own.name()));
                navigation.adjust(Key::Weights, written);
            };
            let name = move || aspect.words(language.get());
            let label = move || t(ManyWord::WeightOf(aspect.words(language.get()).to_lowercase())).get();
            view! {
                <li class="many-aspect">
                    <label class="ask-choice">
                        <input type="checkbox" prop:checked=is_on on:change=toggle />
                        <span>{name}</span>
                    </label>
                    <input
                        class="ask-input many-weight" type="number" min="0" max=Weights::MOST step="1" inputmode="numeric"
                        aria-label=label prop:value=move || chosen.weight(aspect).to_string() on:input=weigh
                    />
                    <span class="many-meaning">{move || aspect.meaning(language.get())}</span>
                </li>
            }
        })
        .collect();
    let even = move |()| navigation.adjust(Key::Weights, Vec::<String>::new());
    let every = move |()| navigation.adjust(Key::Aspects, Vec::<String>::new());
    view! {
        <p class="ask-intro">{t(ManyWord::WeightsIntro)}</p>
        <ul class="many-aspects" role="list">{rows}</ul>
        <Button text=t(ManyWord::Even) press=even weight="quiet" />
        <Button text=t(ManyWord::All) press=every weight="quiet" />
    }
    .into_any()
}
