//! The small numbers behind facts that lead to their sources.

use std::cell::RefCell;

use leptos::prelude::*;
use samverkan_core::answer::Ground;
use samverkan_core::model::{SourceRef, Structure};
use samverkan_core::words::Language;
use samverkan_core::words::sentences::source_words;

use crate::browser;
use crate::state::StructureId;
use crate::views::ways::way_to_source;
use crate::words::{FactWord, Say as _};

/// The sources of one page or of a part of it, numbered in the order in which facts lead to them.
pub(super) struct Marks {
    /// Tells the places of one list from those of the others on the page.
    prefix: String,
    sources: RefCell<Vec<SourceRef>>,
}

impl Marks {
    pub(super) fn new(prefix: String) -> Self {
        Self { prefix, sources: RefCell::default() }
    }

    /// The marks of a fact; each is a button that leads to its source in the list.
    pub(super) fn of(&self, sources: &[SourceRef], structure: &Structure, language: Language) -> AnyView {
        let marks: Vec<_> = sources
            .iter()
            .map(|source| {
                let number = self.number(source);
                let words = FactWord::SourceMark(number, source_words(source, structure, language)).say(language);
                let place = self.place(number);
                let show = move |_| browser::reveal(&place);
                view! {
                    <button type="button" class="facts-mark" title=words.clone().into_owned() aria-label=words.into_owned() on:click=show>
                        {number}
                    </button>
                }
            })
            .collect();
        view! { <span class="facts-marks">{marks}</span> }.into_any()
    }

    /// The list that the marks lead to; each leads on to the page of sources.
    pub(super) fn list(&self, id: &StructureId, structure: &Structure, language: Language) -> AnyView {
        let items: Vec<_> = (1..)
            .zip(self.sources.borrow().iter())
            .map(|(number, source)| {
                view! { <li id=self.place(number) tabindex="-1">{source_place(source, id, structure, language)}</li> }
            })
            .collect();
        view! { <ol class="facts-sources">{items}</ol> }.into_any()
    }

    fn number(&self, source: &SourceRef) -> usize {
        let mut all = self.sources.borrow_mut();
        let place = all.iter().position(|known| known == source).unwrap_or_else(|| {
            all.push(source.clone());
            all.len() - 1
        });
        place + 1
    }

    fn place(&self, number: usize) -> String {
        format!("{}-{number}", self.prefix)
    }
}

/// Where something stands: the document as a link to the page of sources, the heading in it, its date.
pub(in crate::views) fn source_place(
    source: &SourceRef,
    id: &StructureId,
    structure: &Structure,
    language: Language,
) -> AnyView {
    let ground = Ground::of(source);
    let href = way_to_source(id, ground.short()).href();
    let title = source_words(&ground.mark(), structure, language);
    let (document, heading) = match source {
        SourceRef::Cited { source, heading } => (structure.sources.get(source), heading.as_ref()),
        SourceRef::Outside | SourceRef::Inferred => (None, None),
    };
    let lang = document.and_then(|source| structure.spoken(&source.title, language.tag()));
    let heading_lang = heading.filter(|_| structure.language != language.tag()).map(|_| structure.language.clone());
    let heading = heading.map(|heading| view! { ", " <span lang=heading_lang>{heading.clone()}</span> });
    let date = document.and_then(|source| source.date.as_ref()).map(|date| format!(" ({})", date.as_str()));
    view! { <a href=href lang=lang>{title}</a> {heading} {date} }.into_any()
}
