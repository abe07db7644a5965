//! Questions to a structure: one file for each, all answered in words by the core and shown alike.

mod answer;
mod chairs;
mod documents;
mod find;
mod mandates;
mod minutes;
mod pages;
mod route;
mod seats;
mod telling;
mod year;

pub(in crate::views) use answer::{line_told, told};

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::model::Structure;

use crate::route::{Page, Question};
use crate::state::StructureId;
use crate::ui::Heading;
use crate::words::{AskWord, Word, t};

/// The structure that is asked, and what names it in addresses.
#[derive(Clone)]
struct Asked {
    id: StructureId,
    structure: Arc<Structure>,
}

/// A question to a structure, with its answer and the ways to the other questions.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is asked.
/// - `question`: which.
#[component]
pub(crate) fn Ask(id: StructureId, structure: Arc<Structure>, question: Question) -> impl IntoView {
    let ways: Vec<_> = Question::ALL
        .into_iter()
        .map(|other| {
            let current = (other == question).then_some("page");
            let href = Page::Ask(id.clone(), other).href();
            view! { <li><a href=href aria-current=current>{t(Word::Question(other))}</a></li> }
        })
        .collect();
    let asked = Asked { id, structure };
    let content = match question {
        Question::Find => find::find(asked),
        Question::Seats => seats::seats(asked),
        Question::Mandates => mandates::mandates(asked),
        Question::Route => route::route(asked),
        Question::Year => year::year(asked),
        Question::Chairs => chairs::chairs(asked),
        Question::Documents => documents::documents(asked),
        Question::Minutes => minutes::minutes(asked),
    };
    view! {
        <article class="ask">
            <nav class="ask-ways" aria-label=t(AskWord::Questions)>
                <ul role="list">{ways}</ul>
            </nav>
            <Heading text=t(Word::Question(question)) />
            <p class="ask-intro">{t(AskWord::Intro(question))}</p>
            {content}
        </article>
    }
}
