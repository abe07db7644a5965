//! Something that sources say differently: all readings, the one in use first, each with where it stands.

use leptos::prelude::*;
use samverkan_core::answer::Dispute;
use samverkan_core::model::SourceRef;

use crate::views::facts::{Teller, source_place};
use crate::views::ways::way_to;

/// A dispute.
pub(super) fn dispute(teller: &Teller<'_>, dispute: &Dispute<'_>) -> AnyView {
    let title = dispute.title.get(teller.language).to_owned();
    let field = dispute.field_name.as_ref().map(|name| format!(" – {}", name.get(teller.language)));
    let href = way_to(teller.id, &dispute.path).href();
    let others = dispute.others.iter().map(|other| (other.reading, other.why, other.sources));
    let places = |sources: &[SourceRef]| {
        let items = sources.iter().map(|source| {
            view! { <li>{source_place(source, teller.id, teller.structure, teller.language)}</li> }
        });
        view! { <ul class="sources-places" role="list">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <li class="sources-dispute">
            <h3><a href=href>{title}</a>{field}</h3>
            {teller.readings(&dispute.in_use, dispute.sources, others, &places)}
        </li>
    }
    .into_any()
}
