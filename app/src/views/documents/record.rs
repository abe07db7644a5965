//! One thing that is told of under its name, folded until it is asked for.

use leptos::prelude::*;
use samverkan_core::answer::Thing;

use super::Pages;
use crate::views::facts::Teller;
use crate::words::{FactWord, SourceWord};

/// The id of what an address names on this page.
pub(super) fn place(anchor: &str) -> String {
    format!("at-{anchor}")
}

impl<'a> Pages<'a> {
    /// Says things with a list of sources of their own.
    pub(super) fn teller(self, anchor: &str) -> Teller<'a> {
        Teller::new(self.id, self.structure, self.language, anchor)
    }

    /// A thing under its name: first what is disputed of it as such, then what `tell` says, then its sources.
    pub(super) fn record(
        self,
        anchor: &str,
        thing: Thing<'_>,
        title: AnyView,
        aside: Option<AnyView>,
        tell: impl FnOnce(&Teller<'_>) -> AnyView,
    ) -> AnyView {
        let teller = self.teller(anchor);
        let aside = aside.map(|aside| view! { <span class="record-aside">{aside}</span> });
        let sign = (!thing.claims().is_empty())
            .then(|| view! { <span class="record-disputed">{teller.say(SourceWord::DisputedMark)}</span> });
        let disputed = teller.disputed(thing, None);
        let content = tell(&teller);
        view! {
            <details class="record" id=place(anchor)>
                <summary class="record-title"><span class="record-name">{title}</span> " " {sign} " " {aside}</summary>
                <div class="facts record-facts">
                    {disputed}
                    {content}
                    <p class="record-sources">{teller.say(FactWord::Sources)}</p>
                    {teller.sources()}
                </div>
            </details>
        }
        .into_any()
    }

    /// Fields as rows: those that are always told, also that nothing is said, and those only where something is.
    pub(super) fn rows(
        self,
        teller: &Teller<'_>,
        thing: Thing<'_>,
        always: &[&'static str],
        told: &[&'static str],
    ) -> AnyView {
        let always = always.iter().filter_map(|field| teller.field(thing, field));
        let told = told.iter().filter_map(|field| teller.field_told(thing, field));
        view! { <dl class="facts-rows">{always.chain(told).collect_view()}</dl> }.into_any()
    }
}
