//! Many structures in one table, how alike they are by weights that the user sets, and which are nearest to one.

mod chosen;
mod form;
mod tables;

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compare::many::{Profile, profile};
use samverkan_core::model::Structure;

use super::compare::{Way, Ways};
use crate::state::{Library, Part, Settings, StructureId};
use crate::ui::Heading;
use crate::words::{ManyWord, t};
use chosen::Chosen;

/// A structure of the library, and what is known of it in each aspect.
#[derive(Clone, PartialEq)]
struct One {
    id: StructureId,
    name: String,
    profile: Part<Profile>,
}

/// Many structures in one table.
#[component]
pub(crate) fn Many() -> impl IntoView {
    let all = profiles();
    let chosen = Chosen::here(all);
    let waiting = move || {
        let many =
            all.with(|all| all.iter().filter(|one| matches!(one.profile, Part::NotAsked | Part::Fetching)).count());
        (many > 0).then(|| view! { <p role="status">{t(ManyWord::Waiting(many))}</p> })
    };
    let left_out = move || {
        let unread = |one: &&One| matches!(one.profile, Part::Unreadable | Part::NotFetched);
        let names = all.with(|all| all.iter().filter(unread).map(|one| one.name.clone()).collect::<Vec<_>>());
        (!names.is_empty()).then(|| view! { <p class="ask-intro">{t(ManyWord::LeftOut(names.join(", ")))}</p> })
    };
    view! {
        <article class="ask many">
            <Ways here=Way::Many of=None />
            <Heading text=t(ManyWord::Title) />
            <p class="ask-intro">{t(ManyWord::Intro)}</p>
            {form::form(all, chosen)}
            {waiting}
            {left_out}
            {tables::tables(chosen)}
        </article>
    }
}

/// Every structure of the library in the language of the page. A profile is made once of each structure, and then kept.
fn profiles() -> Memo<Vec<One>> {
    let library = Library::here();
    let language = Settings::here().language();
    // Each is fetched as it comes into the library.
    Effect::new(move |_| {
        let all = library.entries().with(|all| all.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>());
        all.iter().for_each(|id| library.want_whole(id));
    });
    let kept: StoredValue<Vec<(Arc<Structure>, Arc<Profile>)>> = StoredValue::new(Vec::new());
    let of = move |structure: &Arc<Structure>| {
        let known = kept.with_value(|kept| {
            kept.iter().find(|(own, _)| Arc::ptr_eq(own, structure)).map(|(_, profile)| Arc::clone(profile))
        });
        known.unwrap_or_else(|| {
            let made = Arc::new(profile(structure));
            kept.update_value(|kept| kept.push((Arc::clone(structure), Arc::clone(&made))));
            made
        })
    };
    Memo::new(move |_| {
        let tag = language.get().tag();
        library.entries().with(|all| {
            let one = |entry: &crate::state::Entry| One {
                id: entry.id.clone(),
                name: entry.name(tag),
                profile: entry.whole().map(|structure| of(structure)),
            };
            all.iter().map(one).collect()
        })
    })
}
