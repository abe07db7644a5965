//! The ways between the pages on which structures are held against each other.

use leptos::prelude::*;

use crate::route::Page;
use crate::state::{Current, Library, StructureId};
use crate::words::{ManyWord, t};

/// One of those pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::views) enum Way {
    /// Two structures beside each other.
    Two,
    /// Many in one table.
    Many,
    /// One on two dates.
    OverTime,
}

/// The ways to the other pages.
///
/// - `here`: the page that they stand on.
/// - `of`: the structure that it shows; where it shows no single one, the one that the menu leads to.
#[component]
pub(in crate::views) fn Ways(here: Way, of: Option<StructureId>) -> impl IntoView {
    let library = Library::here();
    let current = Current::here().id();
    let href = move |way: Way| {
        let own = of.clone().or_else(|| current.get());
        let Some(own) = own else { return Page::Many.href() };
        match way {
            Way::Many => Page::Many,
            Way::OverTime => Page::OverTime(own),
            Way::Two => {
                let others = library.entries().with(|all| all.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>());
                let other = others.into_iter().find(|id| *id != own).unwrap_or_else(|| own.clone());
                Page::Compare(own, other)
            }
        }
        .href()
    };
    let links = [(Way::Two, ManyWord::WayTwo), (Way::Many, ManyWord::WayMany), (Way::OverTime, ManyWord::WayOverTime)];
    let links: Vec<_> = links
        .into_iter()
        .map(|(way, word)| {
            let href = href.clone();
            let current = (way == here).then_some("page");
            view! { <li><a href=move || href(way) aria-current=current>{t(word)}</a></li> }
        })
        .collect();
    view! {
        <nav class="ask-ways" aria-label=t(ManyWord::Ways)>
            <ul role="list">{links}</ul>
        </nav>
    }
}
