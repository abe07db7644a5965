//! The way of a matter: the questions of a route to be answered, what follows, and what its rules cover.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::answer::route::{Given, way};
use samverkan_core::export::asked::{coverage_told, covered, routes_told, way_told};
use samverkan_core::id::{AnswerId, InputId, RouteId};
use samverkan_core::model::{Input, Structure};
use samverkan_core::telling::{Scribe, Telling};
use samverkan_core::words::asked::route::{answer_words, no_such_route, slip_words};

use super::Asked;
use super::answer::{answer, told};
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::ui::{Disclosure, Select, SelectOption};
use crate::words::{AskWord, t};

/// The questions of the route of the address, else of the first; what follows from the answers of the address.
pub(super) fn route(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let structure = asked.structure.clone();
    let wanted = navigation.one(Key::Which);
    let which = Derived::new({
        let structure = structure.clone();
        move || wanted.with(|wanted| named(&structure, wanted.as_deref()))
    });
    let given = navigation.many(Key::Given);
    let told = answer(asked.clone(), move |scribe| {
        let Some(id) = which.get() else { return no_route(scribe, wanted.get().as_deref()) };
        given.with(|given| tell(scribe, &id, given))
    });
    let form = {
        let structure = structure.clone();
        move || which.get().map(|id| form(&structure, &id))
    };
    view! { {choice(&structure, which)} {form} {told} {coverage(asked, which)} }.into_any()
}

/// The route of a name; the first where none is named.
fn named(structure: &Structure, wanted: Option<&str>) -> Option<RouteId> {
    match wanted {
        Some(wanted) => structure.routes.get_key_value(wanted).map(|(id, _)| id.clone()),
        None => structure.routes.keys().next().cloned(),
    }
}

/// The list of routes, where there are several.
fn choice(structure: &Arc<Structure>, which: Derived<Option<RouteId>>) -> Option<AnyView> {
    if structure.routes.len() < 2 {
        return None;
    }
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let structure = structure.clone();
    let options = Derived::new(move || {
        let tag = language.get().tag();
        let options = structure.routes.iter().map(|(id, route)| SelectOption {
            value: id.to_string(),
            text: route.name.get(tag).to_owned(),
            group: None,
        });
        options.collect::<Vec<_>>()
    });
    let chosen =
        Signal::derive(move || which.with(|which| which.as_ref().map_or_else(String::new, ToString::to_string)));
    let choose = move |value: String| {
        let mut route = navigation.route();
        // The answers belong to the questions of the route before.
        route.query.set_many(Key::Given, Vec::<String>::new());
        route.query.set_many(Key::Which, [value]);
        navigation.go(route);
    };
    Some(
        view! {
            <div class="ask-form">
                <Select label=t(AskWord::Route) options=options chosen=chosen prompt="" choose=choose />
            </div>
        }
        .into_any(),
    )
}

/// The questions of a route, each with all that can be answered.
fn form(structure: &Arc<Structure>, id: &RouteId) -> AnyView {
    let inputs = structure.routes.get(id).map(|route| &route.inputs);
    let questions: Vec<_> =
        inputs.into_iter().flatten().map(|(question, input)| self::question(structure, question, input)).collect();
    if questions.is_empty() {
        return ().into_any();
    }
    view! { <form class="ask-questions" on:submit=|event| event.prevent_default()>{questions}</form> }.into_any()
}

fn question(structure: &Arc<Structure>, id: &InputId, input: &Input) -> AnyView {
    let language = Settings::here().language();
    let given = Navigation::here().many(Key::Given);
    let possible = input.possible();
    let chosen = Derived::new({
        let (id, possible) = (id.clone(), possible.clone());
        move || given.with(|given| possible.iter().find(|answer| given.contains(&written(&id, answer))).cloned())
    });
    let own_words = |text: samverkan_core::model::Text| {
        let structure = structure.clone();
        let spoken = text.clone();
        view! {
            <span lang=move || structure.spoken(&spoken, language.get().tag())>
                {move || text.get(language.get().tag()).to_owned()}
            </span>
        }
        .into_any()
    };
    let choices: Vec<_> = possible
        .iter()
        .map(|answer| {
            let words = match input.answers.get(answer) {
                Some(text) => own_words(text.clone()),
                None => {
                    let (input, answer) = (input.clone(), answer.clone());
                    (move || answer_words(&input, &answer, language.get())).into_any()
                }
            };
            radio(id, Some(answer.clone()), chosen, words)
        })
        .collect();
    let open = radio(id, None, chosen, t(AskWord::NotAnswered).into_any());
    view! {
        <fieldset class="ask-question">
            <legend>{own_words(input.question.clone())}</legend>
            {choices}
            {open}
        </fieldset>
    }
    .into_any()
}

/// One of the answers to a question; without an answer, that it is not answered.
fn radio(id: &InputId, answer: Option<AnswerId>, chosen: Derived<Option<AnswerId>>, words: AnyView) -> AnyView {
    let navigation = Navigation::here();
    let name = format!("question-{id}");
    let value = answer.as_ref().map_or_else(String::new, ToString::to_string);
    let choose = {
        let (id, answer) = (id.clone(), answer.clone());
        move |_| {
            let mut given = navigation.route().query.many(Key::Given).to_vec();
            given.retain(|one| one.split_once(':').is_none_or(|(question, _)| question != id.as_str()));
            given.extend(answer.as_ref().map(|answer| written(&id, answer)));
            navigation.choose(Key::Given, given);
        }
    };
    let checked = move || chosen.with(|chosen| *chosen == answer);
    view! {
        <label class="ask-choice">
            <input type="radio" name=name value=value prop:checked=checked on:change=choose />
            <span>{words}</span>
        </label>
    }
    .into_any()
}

/// An answer as it stands in the address.
fn written(question: &InputId, answer: &AnswerId) -> String {
    format!("{question}:{answer}")
}

fn tell(scribe: Scribe<'_>, id: &RouteId, given: &[String]) -> Telling {
    let mut telling = Telling::default();
    let Some(route) = scribe.structure.routes.get(id) else { return telling };
    let pairs = given.iter().map(|one| one.split_once(':').unwrap_or((one, "")));
    let (given, slips) = Given::of(route, pairs);
    for slip in &slips {
        telling.paragraph(slip_words(slip, scribe.language));
    }
    if let Some(way) = way(scribe.structure, id, &given) {
        telling.blocks.extend(way_told(&way, scribe).blocks);
    }
    telling
}

fn no_route(scribe: Scribe<'_>, wanted: Option<&str>) -> Telling {
    let mut telling = Telling::default();
    if let Some(wanted) = wanted {
        telling.paragraph(no_such_route(wanted, scribe.structure, scribe.language));
    }
    telling.blocks.extend(routes_told(scribe).blocks);
    telling
}

/// What the rules cover, to be opened.
fn coverage(asked: Asked, which: Derived<Option<RouteId>>) -> AnyView {
    let language = Settings::here().language();
    let covers = move || {
        let id = which.get()?;
        let covered = covered(&asked.structure, &id)?;
        let scribe = Scribe::new(&asked.structure, language.get());
        Some(told(&coverage_told(&covered, &id, scribe), &asked.id, scribe, "coverage"))
    };
    view! { <Disclosure title=t(AskWord::Coverage)>{covers}</Disclosure> }.into_any()
}
