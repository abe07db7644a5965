//! A structure on two dates: what changed in between, by which document; drawn on a line of time, and told.

mod line;

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::answer::over_time::{between, dates, latest_years};
use samverkan_core::export::asked::over_time_told;
use samverkan_core::model::{PartialDate, Structure};
use samverkan_core::telling::Scribe;

use super::ask::told;
use super::compare::{Way, Ways};
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings, StructureId};
use crate::ui::Heading;
use crate::words::{ManyWord, t};

/// The id of the list of dates that the fields offer.
const DATES: &str = "over-time-dates";

/// A structure on two dates, which stand in the address; the last two years that have documents where none are chosen.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is shown.
#[component]
pub(crate) fn OverTime(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let language = Settings::here().language();
    let navigation = Navigation::here();
    let (from, to) = (navigation.one(Key::From), navigation.one(Key::To));
    let own = defaults(&structure);
    let chosen = Derived::new(move || {
        let read = |written: Derived<Option<String>>| written.get().and_then(|date| PartialDate::parse(&date));
        own.clone().map(|(first, second)| (read(from).unwrap_or(first), read(to).unwrap_or(second)))
    });
    let misread = move || {
        let is_odd = |date: Option<String>| date.is_some_and(|date| PartialDate::parse(&date).is_none());
        let odd = is_odd(from.get()) || is_odd(to.get());
        odd.then(|| view! { <p class="ask-intro" role="status">{t(ManyWord::NotADate)}</p> })
    };
    let field = move |word: ManyWord, key: Key, second: bool| {
        let value = move || {
            let date = chosen.get().map(|(one, other)| if second { other } else { one });
            date.map(|date| date.as_str().to_owned()).unwrap_or_default()
        };
        let choose = move |event| {
            let written = event_target_value(&event);
            navigation.choose(key, (!written.is_empty()).then_some(written));
        };
        view! {
            <label class="select">
                <span class="select-label">{t(word)}</span>
                <input
                    class="ask-input" type="text" autocomplete="off" list=DATES
                    pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" prop:value=value on:change=choose
                />
            </label>
        }
    };
    let name = {
        let structure = Arc::clone(&structure);
        Signal::derive(move || {
            let name = structure.name.get(language.get().tag()).to_owned();
            t(ManyWord::TitleOverTime(name)).get()
        })
    };
    let offered = offered(&structure);
    let ways_of = id.clone();
    let shown = move || {
        let Some((one, other)) = chosen.get() else { return ().into_any() };
        let language = language.get();
        let answer = between(&structure, one, other);
        let scribe = Scribe::new(&structure, language);
        let told = told(&over_time_told(&answer, scribe), &id, scribe, "answer");
        view! { {line::draw(&structure, &answer, language)} {told} }.into_any()
    };
    view! {
        <article class="ask over-time">
            <Ways here=Way::OverTime of=Some(ways_of) />
            <Heading text=name />
            <p class="ask-intro">{t(ManyWord::TimeIntro)}</p>
            <form class="ask-form" on:submit=|event| event.prevent_default()>
                {field(ManyWord::From, Key::From, false)}
                {field(ManyWord::To, Key::To, true)}
                <datalist id=DATES>
                    {offered.into_iter().map(|date| view! { <option value=date></option> }).collect_view()}
                </datalist>
            </form>
            <p class="ask-intro">{t(ManyWord::DateHelp)}</p>
            {misread}
            {shown}
        </article>
    }
}

/// The two dates that are shown where none are chosen.
fn defaults(structure: &Structure) -> Option<(PartialDate, PartialDate)> {
    let only = || {
        let first = dates(structure).into_iter().next().or_else(browser::today)?;
        let today = browser::today().unwrap_or_else(|| first.clone());
        Some((first, today))
    };
    latest_years(structure).or_else(only)
}

/// The years and the days of the structure's documents.
fn offered(structure: &Structure) -> Vec<String> {
    let mut offered = Vec::new();
    for date in dates(structure) {
        let year = format!("{:04}", date.days().0.year());
        for one in [year, date.as_str().to_owned()] {
            if !offered.contains(&one) {
                offered.push(one);
            }
        }
    }
    offered
}
