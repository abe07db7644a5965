//! The form in which the next change is put together, and the step that it makes.

use leptos::ev;
use leptos::prelude::*;
use samverkan_core::id::{ActorId, BodyId, LevelId, PartyId};
use samverkan_core::letters::in_small;
use samverkan_core::model::{PartyClass, Principal, Structure};
use samverkan_core::whatif::Step;
use samverkan_core::words::Term;

use super::{Tried, take};
use crate::live::Derived;
use crate::state::Settings;
use crate::ui::{Choice, Choices, Select, SelectOption};
use crate::words::{DraftWord, Say as _, t};

const MERGE: &str = "merge";
const SPLIT: &str = "split";
const MOVE: &str = "move";
const ADD: &str = "add";
const REMOVE: &str = "remove";
const SEATS: &str = "seats";

/// What is written in the form.
#[derive(Clone, Copy)]
struct Form {
    kind: RwSignal<&'static str>,
    body: RwSignal<String>,
    other: RwSignal<String>,
    name: RwSignal<String>,
    second: RwSignal<String>,
    under: RwSignal<String>,
    level: RwSignal<String>,
    function: RwSignal<String>,
    count: RwSignal<String>,
    whom: RwSignal<String>,
    incomplete: RwSignal<bool>,
}

/// The form; bodies are those of the draft as it is.
pub(super) fn form(tried: Memo<Tried>) -> AnyView {
    let empty = || RwSignal::new(String::new());
    let form = Form {
        kind: RwSignal::new(MERGE),
        body: empty(),
        other: empty(),
        name: empty(),
        second: empty(),
        under: empty(),
        level: empty(),
        function: empty(),
        count: empty(),
        whom: empty(),
        incomplete: RwSignal::new(false),
    };
    let choices = [
        (MERGE, DraftWord::Merge),
        (SPLIT, DraftWord::Split),
        (MOVE, DraftWord::Move),
        (ADD, DraftWord::Add),
        (REMOVE, DraftWord::Remove),
        (SEATS, DraftWord::Seats),
    ]
    .into_iter()
    .map(|(value, word)| Choice { value, text: t(word), label: None, language: None })
    .collect();
    let chosen = Signal::derive(move || form.kind.get().to_owned());
    let choose = move |kind: &'static str| {
        form.incomplete.set(false);
        form.kind.set(kind);
    };
    let submit = move |event: ev::SubmitEvent| {
        event.prevent_default();
        match tried.with_untracked(|tried| form.step(&tried.0.structure)) {
            Some(step) => {
                form.clear();
                take(&step);
            }
            None => form.incomplete.set(true),
        }
    };
    view! {
        <form class="draft-form" on:submit=submit aria-label=t(DraftWord::NewStep)>
            <Choices label=t(DraftWord::Kind) choices=choices chosen=chosen choose=choose />
            <div class="draft-fields">{move || form.fields(tried)}</div>
            <button type="submit" class="button" data-weight="main">{t(DraftWord::Take)}</button>
            <p role="status">{move || form.incomplete.get().then(|| t(DraftWord::Incomplete))}</p>
        </form>
    }
    .into_any()
}

impl Form {
    fn fields(self, tried: Memo<Tried>) -> AnyView {
        let bodies = options(tried, names_of_bodies);
        let superiors = options(tried, |structure, tag| {
            let parties = structure.parties.iter().map(|(id, party)| option(id.as_str(), party.name.get(tag)));
            names_of_bodies(structure, tag).into_iter().chain(parties).collect()
        });
        let levels = options(tried, |structure, tag| {
            structure.levels.iter().map(|(id, level)| option(id.as_str(), level.name.get(tag))).collect()
        });
        let must = |word: DraftWord, options, value| select(word, DraftWord::Choose, options, value);
        let may = |word: DraftWord, options, value| select(word, DraftWord::AsBefore, options, value);
        match self.kind.get() {
            MERGE => [
                must(DraftWord::MergedBody, bodies, self.body),
                must(DraftWord::StayingBody, bodies, self.other),
                field(DraftWord::NewNameIfAny, "text", self.name),
            ]
            .into_iter()
            .collect_view()
            .into_any(),
            SPLIT => [
                must(DraftWord::Body, bodies, self.body),
                field(DraftWord::FirstPart, "text", self.name),
                field(DraftWord::SecondPart, "text", self.second),
            ]
            .into_iter()
            .collect_view()
            .into_any(),
            MOVE => [
                must(DraftWord::Body, bodies, self.body),
                may(DraftWord::Under, superiors, self.under),
                may(DraftWord::Level, levels, self.level),
            ]
            .into_iter()
            .collect_view()
            .into_any(),
            ADD => [
                field(DraftWord::Name, "text", self.name),
                may(DraftWord::Like, bodies, self.other),
                may(DraftWord::Under, superiors, self.under),
                may(DraftWord::Level, levels, self.level),
            ]
            .into_iter()
            .collect_view()
            .into_any(),
            REMOVE => must(DraftWord::Body, bodies, self.body),
            _ => [
                must(DraftWord::Body, bodies, self.body),
                self.function_field(tried),
                field(DraftWord::Count, "number", self.count),
                may(DraftWord::Whom, whoms(tried), self.whom),
            ]
            .into_iter()
            .collect_view()
            .into_any(),
        }
    }

    /// The function, with those that the chosen body has.
    fn function_field(self, tried: Memo<Tried>) -> AnyView {
        let language = Settings::here().language();
        let known = move || {
            let tag = language.get().tag();
            let body = self.body.get();
            tried.with(|tried| {
                let seats = tried.0.structure.bodies.get(body.as_str()).map(|body| body.seats().to_vec());
                let seats = seats.unwrap_or_default();
                let functions = seats.iter().filter_map(|seat| seat.function.known());
                let functions = functions.map(|function| function.get(tag).to_owned());
                functions.map(|function| view! { <option value=function></option> }).collect_view()
            })
        };
        view! {
            <label class="select">
                <span class="select-label">{t(DraftWord::Function)}</span>
                <input
                    class="select-list"
                    type="text"
                    list="draft-functions"
                    autocomplete="off"
                    prop:value=self.function
                    on:input=move |event| self.function.set(event_target_value(&event))
                />
                <datalist id="draft-functions">{known}</datalist>
            </label>
        }
        .into_any()
    }

    /// The step that is written; nothing where something is missing.
    fn step(self, structure: &Structure) -> Option<Step> {
        let text =
            |value: RwSignal<String>| Some(value.get_untracked().trim().to_owned()).filter(|text| !text.is_empty());
        let body = |value: RwSignal<String>| text(value).map(|id| BodyId::new(&id));
        let under = text(self.under).map(|id| ActorId::new(&id));
        let level = text(self.level).map(|id| LevelId::new(&id));
        Some(match self.kind.get_untracked() {
            MERGE => {
                let (gone, into) = (body(self.body)?, body(self.other)?);
                if gone == into {
                    return None;
                }
                Step::Merge { bodies: vec![gone, into.clone()], into, name: text(self.name) }
            }
            SPLIT => {
                let (whole, second) = (body(self.body)?, text(self.second)?);
                let part = BodyId::new(&new_id(structure, &second));
                Step::Split { body: whole.clone(), into: vec![(whole, text(self.name)), (part, Some(second))] }
            }
            MOVE if under.is_none() && level.is_none() => return None,
            MOVE => Step::Move { body: body(self.body)?, under, level },
            ADD => {
                let name = text(self.name)?;
                Step::Add { body: BodyId::new(&new_id(structure, &name)), name, like: body(self.other), under, level }
            }
            REMOVE => Step::Remove { body: body(self.body)? },
            _ => Step::Seats {
                body: body(self.body)?,
                function: text(self.function)?,
                count: text(self.count)?.parse().ok()?,
                whom: text(self.whom).and_then(|whom| principal(&whom)),
            },
        })
    }

    fn clear(self) {
        self.incomplete.set(false);
        for value in [
            self.body,
            self.other,
            self.name,
            self.second,
            self.under,
            self.level,
            self.function,
            self.count,
            self.whom,
        ] {
            value.set(String::new());
        }
    }
}

fn options(
    tried: Memo<Tried>,
    make: impl Fn(&Structure, &str) -> Vec<SelectOption> + Send + Sync + 'static,
) -> Derived<Vec<SelectOption>> {
    let language = Settings::here().language();
    Derived::new(move || tried.with(|tried| make(&tried.0.structure, language.get().tag())))
}

fn option(value: &str, text: &str) -> SelectOption {
    SelectOption { value: value.to_owned(), text: text.to_owned(), group: None }
}

fn names_of_bodies(structure: &Structure, tag: &str) -> Vec<SelectOption> {
    structure.bodies.iter().map(|(id, body)| option(id.as_str(), body.name.get(tag))).collect()
}

/// Each party, and each and any of a class with several.
fn whoms(tried: Memo<Tried>) -> Derived<Vec<SelectOption>> {
    let language = Settings::here().language();
    Derived::new(move || {
        let language = language.get();
        tried.with(|tried| {
            let structure = &tried.0.structure;
            let several = PartyClass::ALL.into_iter().filter(|class| structure.parties_of(*class).count() > 1);
            let classes = several.flat_map(|class| {
                let word = Term::Party(class).get(language).to_owned();
                let each = DraftWord::EachOf(word.clone()).say(language).into_owned();
                let any = DraftWord::AnyOf(word).say(language).into_owned();
                [option(&format!("each {class:?}"), &each), option(&format!("any {class:?}"), &any)]
            });
            let parties =
                structure.parties.iter().map(|(id, party)| option(id.as_str(), party.name.get(language.tag())));
            classes.chain(parties).collect::<Vec<_>>()
        })
    })
}

/// Whom an option stands for.
fn principal(value: &str) -> Option<Principal> {
    let class = |name: &str| PartyClass::ALL.into_iter().find(|class| format!("{class:?}") == name);
    match value.split_once(' ') {
        Some(("each", name)) => class(name).map(Principal::EachOf),
        Some(("any", name)) => class(name).map(Principal::AnyOf),
        _ => Some(Principal::Party(PartyId::new(value))),
    }
}

/// An id made of a name, unlike all that are there.
fn new_id(structure: &Structure, name: &str) -> String {
    let name = in_small(name);
    let letters = name.chars().map(|letter| match letter {
        'å' | 'ä' | 'à' | 'á' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        letter if letter.is_ascii_alphanumeric() => letter,
        _ => '-',
    });
    let letters: String = letters.collect();
    let words: Vec<&str> = letters.split('-').filter(|word| !word.is_empty()).collect();
    let id = if words.is_empty() { "ny".to_owned() } else { words.join("-") };
    let is_taken = |id: &str| {
        structure.bodies.contains_key(id) || structure.parties.contains_key(id) || structure.documents.contains_key(id)
    };
    let numbered = (2_u32..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(numbered).find(|id| !is_taken(id)).unwrap_or_default()
}

fn select(word: DraftWord, prompt: DraftWord, options: Derived<Vec<SelectOption>>, value: RwSignal<String>) -> AnyView {
    view! {
        <Select label=t(word) options=options chosen=value prompt=t(prompt) choose=move |chosen: String| value.set(chosen) />
    }
    .into_any()
}

fn field(word: DraftWord, kind: &'static str, value: RwSignal<String>) -> AnyView {
    view! {
        <label class="select">
            <span class="select-label">{t(word)}</span>
            <input
                class="select-list"
                type=kind
                min="0"
                autocomplete="off"
                prop:value=value
                on:input=move |event| value.set(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}
