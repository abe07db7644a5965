//! What governs a structure, who may do what, how matters travel, what has happened, and who and what it is made of.

mod governing;
mod happening;
mod record;
mod routes;
mod territory;

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::model::Structure;
use samverkan_core::words::Language;

use super::ways::{at, look_at};
use crate::route::{Key, Page};
use crate::state::{Navigation, Settings, StructureId};
use crate::ui::Heading;
use crate::words::{DocumentWord, Say as _, t};

/// What governs a structure, who may do what, how matters travel, what has happened, and who and what it is made of.
///
/// - `id`: names the structure in addresses.
/// - `structure`: what is shown; the place of the address is unfolded.
#[component]
pub(crate) fn Documents(id: StructureId, structure: Arc<Structure>) -> impl IntoView {
    let language = Settings::here().language();
    let chosen = Navigation::here().one(Key::At);
    look_at(move || chosen.get().map(|anchor| record::place(&anchor)));
    let name = Signal::derive({
        let structure = structure.clone();
        move || structure.name.get(language.get().tag()).to_owned()
    });
    let sections = move || Pages { id: &id, structure: &structure, language: language.get() }.all();
    view! {
        <article class="documents">
            <Heading text=name />
            <p class="documents-intro">{t(DocumentWord::Intro)}</p>
            {sections}
        </article>
    }
}

/// What is needed to tell of all of a structure.
#[derive(Clone, Copy)]
struct Pages<'a> {
    id: &'a StructureId,
    structure: &'a Structure,
    language: Language,
}

impl Pages<'_> {
    fn all(self) -> AnyView {
        let sections = [
            ("documents", DocumentWord::Documents, self.structure.documents.len(), self.documents()),
            ("mandates", DocumentWord::Mandates, self.structure.mandates.len(), self.mandates().into_any()),
            ("routes", DocumentWord::Routes, self.structure.routes.len(), self.routes()),
            ("events", DocumentWord::Events, self.structure.events.len(), self.events()),
            ("history", DocumentWord::History, self.structure.changes.len(), self.history()),
            ("parties", DocumentWord::Parties, self.structure.parties.len(), self.parts()),
        ];
        let ways = sections.each_ref().map(|(anchor, word, number, _)| {
            let href = at(Page::Documents(self.id.clone()), anchor).href();
            view! { <li><a href=href>{word.say(self.language).into_owned()}</a> {format!(" {number}")}</li> }
        });
        let shown = sections.map(|(anchor, word, number, content)| {
            let none = (number == 0).then(|| view! { <p class="facts-unsaid">{self.say(DocumentWord::NoneTold)}</p> });
            view! {
                <section class="documents-section">
                    <h2 id=record::place(anchor) tabindex="-1">{self.say(word)}</h2>
                    {none}
                    {content}
                </section>
            }
        });
        view! {
            <nav aria-label=self.say(DocumentWord::OnThisPage)>
                <ul class="documents-ways" role="list">{ways.collect_view()}</ul>
            </nav>
            {shown.collect_view()}
        }
        .into_any()
    }

    #[expect(clippy::needless_pass_by_value, reason = "words are made where they are said")]
    fn say(self, word: DocumentWord) -> String {
        word.say(self.language).into_owned()
    }
}
