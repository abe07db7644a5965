//! On which sources a body rests, in the little room that a row has: a link to each.

use leptos::prelude::*;
use samverkan_core::answer::Ground;
use samverkan_core::model::Structure;
use samverkan_core::words::Language;
use samverkan_core::words::sentences::source_words;

use crate::state::StructureId;
use crate::views::ways::way_to_source;
use crate::words::{FactWord, Say as _};

/// Links to sources, by their titles.
pub(in crate::views) fn titled(
    grounds: &[Ground],
    id: &StructureId,
    structure: &Structure,
    language: Language,
) -> AnyView {
    let links = grounds.iter().enumerate().map(|(index, ground)| {
        let joint = (index > 0).then_some(" · ");
        let href = way_to_source(id, ground.short()).href();
        let lang = spoken(ground, structure, language);
        view! { {joint} <a href=href lang=lang>{source_words(&ground.mark(), structure, language)}</a> }
    });
    links.collect_view().into_any()
}

/// Links to sources, by their numbers on the page of sources.
pub(in crate::views) fn numbered(
    grounds: &[Ground],
    id: &StructureId,
    structure: &Structure,
    language: Language,
) -> AnyView {
    let links = grounds.iter().map(|ground| {
        let href = way_to_source(id, ground.short()).href();
        let title = source_words(&ground.mark(), structure, language);
        let number = number(ground, structure);
        let words = FactWord::SourceMark(number, title).say(language).into_owned();
        view! { <a class="facts-ground" href=href title=words.clone() aria-label=words>{number}</a> " " }
    });
    links.collect_view().into_any()
}

/// The number of a source on the page of sources: its place in the file, then the marks that are no documents.
pub(in crate::views) fn number(ground: &Ground, structure: &Structure) -> usize {
    let documents = structure.sources.len();
    match ground {
        Ground::Source(id) => structure.sources.get_index_of(id).map_or(documents, |index| index) + 1,
        Ground::Outside => documents + 1,
        Ground::Inferred => documents + 2,
    }
}

fn spoken(ground: &Ground, structure: &Structure, language: Language) -> Option<String> {
    let Ground::Source(id) = ground else { return None };
    structure.sources.get(id).and_then(|source| structure.spoken(&source.title, language.tag()))
}
