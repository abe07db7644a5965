//! The table, the likeness two by two, and the nearest with the reasons row by row.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compare::many::{Index, Likeness, Near, Profile, Trait, Weights, nearest, similarity};
use samverkan_core::words::{Language, Term};

use super::chosen::{Chosen, Shown};
use crate::route::{Key, Page};
use crate::state::{Navigation, Settings};
use crate::ui::TableFrame;
use crate::words::{ManyWord, Say as _, t};

/// All that is told of what is chosen.
pub(super) fn tables(chosen: Chosen) -> AnyView {
    let language = Settings::here().language();
    let table = move || {
        if chosen.aspects.with(Vec::is_empty) {
            return view! { <p>{t(ManyWord::NoAspects)}</p> }.into_any();
        }
        chosen.shown.with(|shown| table(shown, chosen, language.get()))
    };
    let alike = move || {
        let (weights, language) = (chosen.all_weights(), language.get());
        chosen.shown.with(|shown| match shown.as_slice() {
            [] | [_] => view! { <p>{t(ManyWord::TooFew)}</p> }.into_any(),
            _ => likeness(shown, &weights, language),
        })
    };
    let near = move || {
        let (weights, language) = (chosen.all_weights(), language.get());
        let (mine, which) = (chosen.place(), chosen.which.get());
        chosen.shown.with(|shown| mine.and_then(|mine| near(shown, mine, which.as_deref(), &weights, language)))
    };
    view! { <div class="ask-answer many-answer">{table} {near} {alike}</div> }.into_any()
}

fn percent(per_mille: u32) -> String {
    format!("{} %", (per_mille + 5) / 10)
}

fn heads(shown: &[Shown]) -> Vec<AnyView> {
    let head = |(id, name, _): &Shown| {
        let href = Page::Map(id.clone()).href();
        view! { <th scope="col"><a href=href>{name.clone()}</a></th> }.into_any()
    };
    shown.iter().map(head).collect()
}

fn table(shown: &[Shown], chosen: Chosen, language: Language) -> AnyView {
    let rows: Vec<_> = chosen
        .aspects
        .get()
        .into_iter()
        .map(|aspect| {
            let cells: Vec<_> =
                shown.iter().map(|(_, name, profile)| cell(name, profile.get(aspect), language)).collect();
            view! {
                <tr>
                    <th scope="row" title=aspect.meaning(language)>{aspect.words(language)}</th>
                    {cells}
                </tr>
            }
        })
        .collect();
    let heads = heads(shown);
    let caption = ManyWord::TableCaption.say(language).into_owned();
    view! {
        <TableFrame label=caption.clone()>
            <table class="ask-table many-table">
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{ManyWord::Aspect.say(language)}</th> {heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </TableFrame>
        <p class="ask-intro">{ManyWord::TableNote.say(language)}</p>
    }
    .into_any()
}

fn cell(name: &str, one: Option<&Trait>, language: Language) -> AnyView {
    let unknown = one.map_or(Some(Term::NotStated), Trait::unknown);
    let words = one.map(|one| one.words(language)).unwrap_or_default();
    let class = unknown.map(|_| "facts-unsaid");
    view! { <td data-of=name.to_owned()><span class=class>{words}</span></td> }.into_any()
}

fn likeness(shown: &[Shown], weights: &Weights, language: Language) -> AnyView {
    let rows: Vec<_> = shown
        .iter()
        .enumerate()
        .map(|(place, (_, name, left))| {
            let cells: Vec<_> = shown
                .iter()
                .enumerate()
                .map(|(other, (_, of, right))| {
                    let words = if place == other {
                        "–".to_owned()
                    } else {
                        index(&similarity(left, right, weights), language)
                    };
                    view! { <td data-of=of.clone()>{words}</td> }
                })
                .collect();
            view! { <tr><th scope="row">{name.clone()}</th> {cells}</tr> }
        })
        .collect();
    let heads = heads(shown);
    let caption = ManyWord::LikenessCaption.say(language).into_owned();
    view! {
        <h2>{ManyWord::LikenessTitle.say(language)}</h2>
        <p class="ask-intro">{ManyWord::LikenessNote.say(language)}</p>
        <TableFrame label=caption.clone()>
            <table class="ask-table many-table many-likeness">
                <caption>{caption}</caption>
                <thead><tr><th scope="col">{ManyWord::Structure.say(language)}</th> {heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </TableFrame>
    }
    .into_any()
}

fn index(index: &Index, language: Language) -> String {
    match index.alike {
        Some(alike) => format!("{} ({})", percent(alike), percent(index.known)),
        None => ManyWord::CannotBeTold.say(language).into_owned(),
    }
}

/// The others by their likeness to one, and the reasons for the likeness of the one that is asked of, else the nearest.
fn near(shown: &[Shown], mine: usize, which: Option<&str>, weights: &Weights, language: Language) -> Option<AnyView> {
    let (_, name, own) = shown.get(mine)?;
    let profiles: Vec<Profile> = shown.iter().map(|(_, _, profile)| Profile::clone(profile)).collect();
    let near = nearest(&profiles, mine, weights);
    let is_asked = |near: &&Near| shown.get(near.place).is_some_and(|(id, ..)| Some(id.to_string().as_str()) == which);
    let asked = near.iter().find(is_asked).or_else(|| near.first())?;
    let navigation = Navigation::here();
    let items: Vec<_> = near
        .iter()
        .filter_map(|one| {
            let (id, other, _) = shown.get(one.place)?;
            let id = id.to_string();
            let pressed = (one.place == asked.place).to_string();
            let why = move |_| navigation.adjust(Key::Which, [id.clone()]);
            let label = ManyWord::Why(other.clone()).say(language).into_owned();
            Some(view! {
                <li>
                    <button type="button" class="many-near" aria-pressed=pressed aria-label=label on:click=why>{other.clone()}</button>
                    " " <span class="many-index">{index(&one.index, language)}</span>
                </li>
            })
        })
        .collect();
    let title = ManyWord::Nearest(name.clone()).say(language).into_owned();
    Some(
        view! {
            <h2>{title}</h2>
            <p class="ask-intro">{ManyWord::NearestNote.say(language)}</p>
            <ol class="many-nearest">{items}</ol>
            {reasons(own, shown.get(asked.place)?, asked, language)}
        }
        .into_any(),
    )
}

fn reasons(own: &Arc<Profile>, (_, name, other): &Shown, near: &Near, language: Language) -> AnyView {
    let rows: Vec<_> = near
        .index
        .rows
        .iter()
        .map(|row| {
            let alike = match row.likeness {
                Likeness::Known(alike) => percent(alike),
                Likeness::Unknown(_) => ManyWord::NotCounted.say(language).into_owned(),
            };
            view! {
                <tr>
                    <th scope="row">{row.aspect.words(language)}</th>
                    <td>{alike}</td>
                    <td>{row.weight}</td>
                    <td>{percent(row.known)}</td>
                    <td>{row.reason(own, other, language)}</td>
                </tr>
            }
        })
        .collect();
    let caption = ManyWord::Why(format!("{name}, {}", index(&near.index, language))).say(language).into_owned();
    let head = move |word: ManyWord| view! { <th scope="col">{word.say(language)}</th> };
    view! {
        <TableFrame label=caption.clone()>
            <table class="ask-table many-reasons">
                <caption>{caption}</caption>
                <thead>
                    <tr>
                        {head(ManyWord::Aspect)} {head(ManyWord::Likeness)} {head(ManyWord::Weight)} {head(ManyWord::Known)}
                        {head(ManyWord::Reason)}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </TableFrame>
    }
    .into_any()
}
