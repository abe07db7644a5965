//! What everything in a structure rests on: its sources, what sources say differently, and what has no source.

mod disputes;
mod supports;

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::answer::grounds;
use samverkan_core::model::Structure;
use samverkan_core::words::Language;

use super::facts::Teller;
use super::ways::look_at;
use crate::route::Key;
use crate::state::{Navigation, Settings, StructureId};
use crate::ui::Heading;
use crate::words::{Say as _, SourceWord, t};

/// What everything in a structure rests on: its sources, what sources say differently, and what has no source.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is shown; the source of the address is unfolded.
#[component]
pub(crate) fn Sources(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let language = Settings::here().language();
    let chosen = Navigation::here().one(Key::Source);
    look_at(move || chosen.get().map(|short| supports::place(&short)));
    let name = Signal::derive({
        let structure = structure.clone();
        move || structure.name.get(language.get().tag()).to_owned()
    });
    let told = move || tell(&id, &structure, language.get());
    view! {
        <article class="sources">
            <Heading text=name />
            <p class="sources-intro">{t(SourceWord::Intro)}</p>
            {told}
        </article>
    }
}

fn tell(id: &StructureId, structure: &Structure, language: Language) -> AnyView {
    let grounds = grounds(structure);
    let teller = Teller::new(id, structure, language, "all");
    let supports = grounds.sources.iter().map(|support| supports::support(&teller, support)).collect_view();
    let disputes = grounds.disputes.iter().map(|dispute| disputes::dispute(&teller, dispute)).collect_view();
    let without = if grounds.without.is_empty() {
        view! { <p>{SourceWord::NoneWithout.say(language).into_owned()}</p> }.into_any()
    } else {
        supports::resting(&teller, &grounds.without)
    };
    let heading = |word: SourceWord, number: usize| format!("{} ({number})", word.say(language));
    view! {
        <h2>{heading(SourceWord::Sources, structure.sources.len())}</h2>
        <ol class="sources-list" role="list">{supports}</ol>
        <h2>{heading(SourceWord::Disputed, grounds.disputes.len())}</h2>
        <ul class="sources-list" role="list">{disputes}</ul>
        <h2>{heading(SourceWord::Without, grounds.without.len())}</h2>
        {without}
    }
    .into_any()
}
