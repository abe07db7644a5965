//! Who chairs when: the terms on a line of time, and the same in words.

use leptos::prelude::*;
use samverkan_core::answer;
use samverkan_core::answer::chairs::{Chairs, Lead, Term, Told};
use samverkan_core::export::asked;
use samverkan_core::layout::timeline::{Bar, Timeline, timeline};
use samverkan_core::model::{PartialDate, Principal, Structure};
use samverkan_core::telling::Telling;
use samverkan_core::words::Language;
use samverkan_core::words::sentences::{principal_words, unit_words};

use super::Asked;
use super::answer::drawn;
use crate::browser;
use crate::live::Derived;
use crate::route::Key;
use crate::state::Navigation;
use crate::ui::TableFrame;
use crate::words::{AskWord, Say as _, t};

/// Who chairs when, with the day, month or year that is asked about.
pub(super) fn chairs(asked: Asked) -> AnyView {
    let navigation = Navigation::here();
    let written = navigation.one(Key::On);
    let on = Derived::new(move || {
        let asked = written.get().and_then(|date| PartialDate::parse(&date));
        asked.or_else(browser::today).or_else(|| PartialDate::parse("2000"))
    });
    let misread = move || {
        let odd = written.get().is_some_and(|date| PartialDate::parse(&date).is_none());
        odd.then(|| view! { <p class="ask-intro" role="status">{t(AskWord::NotADate)}</p> })
    };
    let choose = move |event| navigation.choose(Key::On, [event_target_value(&event)]);
    let told = drawn(asked, move |scribe| {
        let Some(on) = on.get() else { return (None, Telling::default()) };
        let chairs = answer::chairs::chairs(scribe.structure, &on);
        (draw(scribe.structure, &chairs, scribe.language), asked::chairs(&chairs, scribe))
    });
    view! {
        <form class="ask-form" on:submit=|event| event.prevent_default()>
            <label class="select">
                <span class="select-label">{t(AskWord::DateAsked)}</span>
                <input
                    class="ask-input" type="text" name="on" autocomplete="off"
                    pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" placeholder="2026-11-23"
                    prop:value=move || on.get().map_or(String::new(), |on| on.as_str().to_owned()) on:change=choose
                />
            </label>
        </form>
        {misread}
        {told}
    }
    .into_any()
}

fn draw(structure: &Structure, chairs: &Chairs, language: Language) -> Option<AnyView> {
    let Timeline { width, height, rows, years, asked } = timeline(chairs)?;
    let label = AskWord::Timeline.say(language).into_owned();
    let years: Vec<_> = years
        .into_iter()
        .map(|(year, x)| {
            view! {
                <line class="ask-ring" x1=x x2=x y1="0" y2=height />
                <text class="ask-year" x=x + 3.0 y="12">{year}</text>
            }
        })
        .collect();
    let rows: Vec<_> = rows
        .into_iter()
        .filter_map(|row| {
            let lead = chairs.leads.get(row.lead)?;
            let terms = terms(lead);
            let bars: Vec<_> = row
                .bars
                .iter()
                .filter_map(|bar| Some(term(structure, terms.get(bar.term)?, *bar, row.y, language)))
                .collect();
            Some(view! { <text class="ask-row" x="4" y=row.y + 12.0>{name(structure, lead, language)}</text> {bars} })
        })
        .collect();
    let [from, until] = asked;
    let view_box = format!("0 0 {width} {height}");
    let frame = label.clone();
    Some(
        view! {
            <TableFrame label=frame>
                <svg class="ask-timeline" viewBox=view_box role="img" aria-label=label>
                    <rect class="ask-asked" x=from y="0" width=(until - from).max(2.0) height=height />
                    {years} {rows}
                </svg>
            </TableFrame>
            <p class="ask-intro">{AskWord::TimelineKey.say(language)}</p>
        }
        .into_any(),
    )
}

fn terms(lead: &Lead) -> &[Term] {
    match (&lead.chair.told, &lead.vice.told) {
        (Told::Turns(turns), _) | (_, Told::Turns(turns)) => &turns.terms,
        _ => &[],
    }
}

fn name(structure: &Structure, lead: &Lead, language: Language) -> String {
    let body = principal_words(&Principal::Body(lead.body.clone()), structure, language);
    match &lead.unit {
        Some(unit) => format!("{body}, {}", unit_words(unit, structure, language)),
        None => body,
    }
}

fn term(structure: &Structure, term: &Term, bar: Bar, y: f64, language: Language) -> AnyView {
    let side = principal_words(&term.side, structure, language);
    let [may, end] = bar.may;
    let certain = bar.certain.map(|[from, until]| {
        view! { <rect class="ask-term" x=from y=y + 18.0 width=until - from height="14" /> }
    });
    let label = bar.certain.map_or(may, |[from, _]| from);
    view! {
        <line class="ask-may" x1=may x2=end y1=y + 25.0 y2=y + 25.0 />
        {certain}
        <text class="ask-side" x=label y=y + 45.0>{side}</text>
    }
    .into_any()
}
