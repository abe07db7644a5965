//! What the structure tells of a body outside of the body itself: what it may do, decides, takes part in, what happened.

use leptos::prelude::*;
use samverkan_core::answer::{Thing, about};
use samverkan_core::id::BodyId;

use super::teller::Teller;
use crate::route::Page;
use crate::views::ways::at;
use crate::words::{FactWord, Say as _};

impl Teller<'_> {
    /// What is told of a body elsewhere, each part under a heading; nothing where there is none.
    pub(super) fn about(&self, body: &BodyId) -> AnyView {
        let told = about(self.structure, body);
        let page = |anchor: String| at(Page::Documents(self.id.clone()), &anchor).href();
        let mandates: Vec<_> = told
            .mandates
            .iter()
            .map(|mandate| {
                let href = page(format!("mandates.{}", place(&self.structure.mandates, mandate)));
                self.way(href, self.mandate_words(mandate), Thing::Mandate(mandate))
            })
            .collect();
        let decides: Vec<_> = told
            .decides
            .iter()
            .map(|(id, document)| {
                self.way(page(format!("documents.{id}")), self.text(&document.name), Thing::Document(document))
            })
            .collect();
        let routes: Vec<_> = told
            .rules
            .iter()
            .map(|(route, id, rule, steps)| {
                let route_name = self.structure.routes.get(*route).map(|route| self.text(&route.name));
                let rule_name = match &rule.name {
                    Some(name) => self.text(name),
                    None => id.to_string().into_any(),
                };
                let numbers = steps.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                let steps = FactWord::StepsOf(numbers, steps.len()).say(self.language).into_owned();
                let words = view! { {route_name} " – " {rule_name} }.into_any();
                view! { <li><a href=page(format!("routes.{route}"))>{words}</a> ": " {steps} {self.mark(&rule.sources)}</li> }
                    .into_any()
            })
            .collect();
        let events: Vec<_> = told
            .events
            .iter()
            .map(|(id, event)| self.way(page(format!("events.{id}")), self.text(&event.name), Thing::Event(event)))
            .collect();
        let changes: Vec<_> = told
            .changes
            .iter()
            .map(|change| {
                let href = page(format!("changes.{}", place(&self.structure.changes, change)));
                self.way(href, self.change_words(change), Thing::Change(change))
            })
            .collect();
        [
            (FactWord::Mandates, mandates),
            (FactWord::DocumentsDecided, decides),
            (FactWord::RoutesTaken, routes),
            (FactWord::Events, events),
            (FactWord::History, changes),
        ]
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(title, items)| {
            view! {
                <h2 class="facts-heading">{self.say(title)}</h2>
                <ul class="facts-list">{items}</ul>
            }
        })
        .collect_view()
        .into_any()
    }

    fn way(&self, href: String, words: AnyView, thing: Thing<'_>) -> AnyView {
        view! { <li><a href=href>{words}</a> {self.mark(thing.sources())} {self.all_disputed(thing)}</li> }.into_any()
    }
}

fn place<T>(all: &[T], one: &T) -> usize {
    all.iter().position(|own| std::ptr::eq(own, one)).unwrap_or_default()
}
