//! A source, folded, with what it is and all that rests on it.

use leptos::prelude::*;
use samverkan_core::answer::{Resting, Support};
use samverkan_core::path::FieldPath;
use samverkan_core::words::sentences::source_words;

use crate::views::facts::Teller;
use crate::views::facts::grounds::number;
use crate::views::ways::way_to;
use crate::words::SourceWord;

/// The id of a source on this page.
pub(super) fn place(short: &str) -> String {
    format!("from-{short}")
}

/// A source with what rests on it.
pub(super) fn support(teller: &Teller<'_>, support: &Support<'_>) -> AnyView {
    let (structure, language) = (teller.structure, teller.language);
    let title = match support.source {
        Some(source) => teller.text(&source.title),
        None => source_words(&support.ground.mark(), structure, language).into_any(),
    };
    let about = support.source.map(|source| {
        let publisher = source.publisher.as_ref().map(|publisher| teller.text(publisher));
        let date = source.date.as_ref().map(|date| date.as_str().to_owned().into_any());
        let link = source.link.clone().map(|link| {
            let words = teller.say(SourceWord::Read);
            view! { <a href=link rel="noreferrer">{words}</a> }.into_any()
        });
        let unsaid = || {
            let words = teller.say(samverkan_core::words::Term::NotStated);
            view! { <span class="facts-unsaid" data-knowledge="not-stated">{words}</span> }.into_any()
        };
        let note = source.note.as_ref().map(|note| view! { <p class="facts-note">{teller.text(note)}</p> });
        view! {
            <dl class="facts-rows">
                {teller.row(SourceWord::Publisher, publisher.unwrap_or_else(unsaid))}
                {teller.row(SourceWord::Date, date.unwrap_or_else(unsaid))}
                {link.map(|link| teller.row(SourceWord::Link, link))}
            </dl>
            {note}
        }
    });
    let number = number(&support.ground, structure);
    let date = support.source.and_then(|source| source.date.as_ref()).map(|date| format!("{} · ", date.as_str()));
    let count = teller.say(SourceWord::Resting(support.elements.len()));
    let others = (support.other_readings > 0).then(|| teller.say(SourceWord::OtherReadings(support.other_readings)));
    view! {
        <li>
            <details class="record" id=place(support.ground.short())>
                <summary class="record-title">
                    <span class="record-name">{number} ". " {title}</span> " " <span class="record-aside">{date} {count}</span>
                </summary>
                <div class="facts record-facts">
                    {about}
                    {others.map(|others| view! { <p class="facts-note">{others}</p> })}
                    {resting(teller, &support.elements)}
                </div>
            </details>
        </li>
    }
    .into_any()
}

/// Elements, each leading to its place; parts stand under what they are parts of.
pub(super) fn resting(teller: &Teller<'_>, elements: &[Resting<'_>]) -> AnyView {
    let mut groups: Vec<(&FieldPath, Vec<&Resting<'_>>)> = Vec::new();
    for element in elements {
        match groups.last_mut() {
            Some((outer, group)) if same_outermost(outer, &element.path) => group.push(element),
            _ => groups.push((&element.path, vec![element])),
        }
    }
    let items = groups.into_iter().filter_map(|(outer, group)| {
        let name = group.first()?.of.get(teller.language).to_owned();
        let href = way_to(teller.id, outer).href();
        let (own, parts): (Vec<_>, Vec<_>) =
            group.into_iter().partition(|element| element.title.get(teller.language) == name);
        let own = own.into_iter().map(|element| headings(teller, element)).collect_view();
        let prefix = format!("{name}, ");
        let parts: Vec<_> = parts
            .into_iter()
            .map(|element| {
                let title = element.title.get(teller.language);
                let part = title.strip_prefix(&prefix).unwrap_or(title).to_owned();
                view! { <li>{part} {headings(teller, element)}</li> }
            })
            .collect();
        let parts = (!parts.is_empty()).then(|| view! { <ul class="facts-list">{parts}</ul> });
        Some(view! { <li><a href=href>{name}</a> {own} {parts}</li> })
    });
    view! { <ul class="sources-resting" role="list">{items.collect_view()}</ul> }.into_any()
}

fn same_outermost(left: &FieldPath, right: &FieldPath) -> bool {
    let outermost = |path: &FieldPath| path.segments().iter().take(2).cloned().collect::<Vec<_>>();
    outermost(left) == outermost(right)
}

fn headings(teller: &Teller<'_>, element: &Resting<'_>) -> AnyView {
    let structure = teller.structure;
    let lang = (structure.language != teller.language.tag()).then(|| structure.language.clone());
    let words: String = element.headings.iter().map(|heading| format!(" § {heading}")).collect();
    view! { <span class="sources-heading" lang=lang>{words}</span> }.into_any()
}
