//! What a year holds: a wheel with what has a day or a month, the same and all else in words, and a calendar file.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::answer;
use samverkan_core::answer::year::Year;
use samverkan_core::export::asked;
use samverkan_core::export::calendar::calendar;
use samverkan_core::layout::wheel::{Mark, RingOf, Wheel, wheel};
use samverkan_core::model::Day;
use samverkan_core::telling::Scribe;

use super::Asked;
use super::answer::drawn;
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::state::{Navigation, Settings};
use crate::ui::Button;
use crate::words::{AskWord, Say as _, t};

/// The year, its controls, its wheel and its words.
pub(super) fn year(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let language = Settings::here().language();
    let today = browser::today().and_then(|today| today.day()).unwrap_or(Day::first_of(2000));
    let written = navigation.one(Key::Year);
    let of = Derived::new(move || {
        let year = written.get().and_then(|year| year.parse::<i32>().ok());
        year.filter(|year| (0..=9999).contains(year)).unwrap_or(today.year())
    });
    let misread = move || {
        let odd = written.get().is_some_and(|written| written.parse() != Ok(of.get()));
        odd.then(|| view! { <p class="ask-intro" role="status">{t(AskWord::NotAYear)}</p> })
    };
    let choose = move |event| navigation.choose(Key::Year, [event_target_value(&event)]);
    let file = Arc::clone(&asked.structure);
    let save = move || {
        let year = answer::year::year(&file, of.get_untracked());
        let text = calendar(&year, Scribe::new(&file, language.get_untracked()), today);
        browser::download(&format!("{}-{:04}.ics", file.id, year.year), &text);
    };
    let told = drawn(asked, move |scribe| {
        let year = answer::year::year(scribe.structure, of.get());
        (Some(draw(&year, scribe)), asked::year(&year, scribe))
    });
    view! {
        <form class="ask-form" on:submit=|event| event.prevent_default()>
            <label class="select">
                <span class="select-label">{t(AskWord::Year)}</span>
                <input
                    class="ask-input" type="number" min="0" max="9999" name="year"
                    prop:value=move || of.get().to_string() on:change=choose
                />
            </label>
            <Button text=t(AskWord::CalendarFile) press=move |()| save() />
        </form>
        {misread}
        {told}
    }
    .into_any()
}

fn draw(year: &Year, scribe: Scribe<'_>) -> AnyView {
    let Scribe { structure, language } = scribe;
    let wheel = wheel(structure, year);
    if wheel.marks.is_empty() {
        return view! { <p class="ask-intro">{AskWord::NothingOnWheel.say(language)}</p> }.into_any();
    }
    let Wheel { reach, rings, marks, months, names } = wheel;
    let circles: Vec<_> = rings.iter().map(|ring| view! { <circle class="ask-ring" r=ring.radius /> }).collect();
    let lines: Vec<_> = months
        .into_iter()
        .map(|[from, to]| view! { <line class="ask-ring" x1=from.x y1=from.y x2=to.x y2=to.y /> })
        .collect();
    let names: Vec<_> =
        (1_u8..).zip(names).map(|(month, at)| view! { <text class="ask-name" x=at.x y=at.y>{month}</text> }).collect();
    let radius = |mark: &Mark| rings.get(mark.ring).map_or(0.0, |ring| ring.radius);
    let marks: Vec<_> = marks
        .iter()
        .filter_map(|mark| {
            let dated = year.dated.get(mark.dated)?;
            let date = dated.date.as_ref().map_or("", |date| date.as_str());
            let title = format!("{date}: {}", asked::happening(dated, scribe).words());
            let radius = radius(mark);
            Some(match mark.until {
                None => view! { <circle class="ask-mark" cx=mark.from.x cy=mark.from.y r="5"><title>{title}</title></circle> }
                    .into_any(),
                Some(until) => {
                    let way = format!("M{} {}A{radius} {radius} 0 0 1 {} {}", mark.from.x, mark.from.y, until.x, until.y);
                    view! { <path class="ask-arc" d=way><title>{title}</title></path> }.into_any()
                }
            })
        })
        .collect();
    let named: Vec<_> = rings
        .iter()
        .map(|ring| match &ring.of {
            RingOf::Level(id) => {
                let name = structure.levels.get(id).map_or(id.as_str(), |level| level.name.get(language.tag()));
                name.to_owned()
            }
            RingOf::NoLevel => AskWord::NoLevel.say(language).into_owned(),
            RingOf::Documents => AskWord::DocumentRing.say(language).into_owned(),
        })
        .map(|name| view! { <li>{name}</li> })
        .collect();
    let view_box = format!("{} {} {} {}", -reach, -reach, reach * 2.0, reach * 2.0);
    view! {
        <figure class="ask-wheel">
            <svg viewBox=view_box role="img" aria-label=AskWord::Wheel(year.year).say(language)>
                {circles} {lines} {names} {marks}
            </svg>
            <figcaption>
                <p>{AskWord::RingsFromOutside.say(language)}</p>
                <ol>{named}</ol>
            </figcaption>
        </figure>
    }
    .into_any()
}
