//! How a body stands to others, told as text.

use leptos::prelude::*;
use samverkan_core::answer::{Thing, standing};
use samverkan_core::id::BodyId;
use samverkan_core::model::{Actor, Body};

use super::teller::Teller;
use crate::route::Page;
use crate::words::FactWord;

impl Teller<'_> {
    /// The ties of a body, one row for each kind.
    pub(super) fn ties(&self, body: &BodyId) -> AnyView {
        let all = standing(self.structure, body);
        if all.is_empty() {
            return view! { <p class="facts-unsaid" data-knowledge="not-stated">{self.say(FactWord::NoRelations)}</p> }
                .into_any();
        }
        let rows: Vec<_> = all
            .into_iter()
            .map(|standing| {
                let relation = standing.term();
                let others: Vec<_> = standing
                    .others
                    .into_iter()
                    .map(|(actor, what, sources)| {
                        let what = what.map(|what| view! { <span class="facts-what">" – " {self.text(&what)}</span> });
                        view! { <li>{self.actor(&actor)} {what} {self.mark(&sources)}</li> }
                    })
                    .collect();
                view! {
                    <div class="facts-row">
                        <dt>{self.say(relation)}</dt>
                        <dd><ul class="facts-list" data-plain="">{others}</ul></dd>
                    </div>
                }
            })
            .collect();
        view! { <dl class="facts-rows">{rows}</dl> }.into_any()
    }

    /// What is disputed of the ties that the body itself names, each under its name.
    pub(super) fn ties_disputed(&self, body: &Body) -> AnyView {
        let disputed = body.relations.iter().filter_map(|relation| {
            let thing = Thing::Relation(relation);
            let dispute = self.all_disputed(thing)?;
            Some(view! { <div>{thing.name(self.structure, self.language)} {dispute}</div> })
        });
        disputed.collect_view().into_any()
    }

    /// A body as a link to its page, a party by its name.
    fn actor(&self, actor: &Actor) -> AnyView {
        let name = self.structure.actor_name(actor).map(|name| name.get(self.language.tag()).to_owned());
        match actor {
            Actor::Body(id) => {
                let href = Page::Body(self.id.clone(), id.to_string()).href();
                view! { <a href=href>{name}</a> }.into_any()
            }
            Actor::Party(_) => name.into_any(),
        }
    }
}
