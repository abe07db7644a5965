//! The small numbers behind facts that lead to their sources.

use std::cell::RefCell;

use leptos::prelude::*;
use samverkan_core::model::{SourceRef, Structure};
use samverkan_core::words::Language;
use samverkan_core::words::sentences::source_words;

use crate::browser;
use crate::words::{FactWord, Say as _};

/// The sources of one page, numbered in the order in which facts lead to them.
#[derive(Default)]
pub(super) struct Marks(RefCell<Vec<SourceRef>>);

impl Marks {
    /// The marks of a fact; each is a button that leads to its source in the list.
    pub(super) fn of(&self, sources: &[SourceRef], structure: &Structure, language: Language) -> AnyView {
        let marks: Vec<_> = sources
            .iter()
            .map(|source| {
                let number = self.number(source);
                let words = FactWord::SourceMark(number, source_words(source, structure, language)).say(language);
                let show = move |_| {
                    if let Some(element) = browser::element(&id(number)) {
                        // What cannot take focus is at least in sight.
                        element.scroll_into_view();
                        let _ = element.focus();
                    }
                };
                view! {
                    <button type="button" class="facts-mark" title=words.clone().into_owned() aria-label=words.into_owned() on:click=show>
                        {number}
                    </button>
                }
            })
            .collect();
        view! { <span class="facts-marks">{marks}</span> }.into_any()
    }

    /// The list that the marks lead to.
    pub(super) fn list(&self, structure: &Structure, language: Language) -> AnyView {
        let items: Vec<_> = self
            .0
            .borrow()
            .iter()
            .enumerate()
            .map(|(index, source)| {
                let words = source_words(source, structure, language);
                let link = match source {
                    SourceRef::Cited { source, .. } => {
                        structure.sources.get(source).and_then(|source| source.link.clone())
                    }
                    SourceRef::Outside | SourceRef::Inferred => None,
                };
                let words = match link {
                    Some(link) => view! { <a href=link rel="noreferrer">{words}</a> }.into_any(),
                    None => words.into_any(),
                };
                view! { <li id=id(index + 1) tabindex="-1">{words}</li> }
            })
            .collect();
        view! { <ol class="facts-sources">{items}</ol> }.into_any()
    }

    fn number(&self, source: &SourceRef) -> usize {
        let mut all = self.0.borrow_mut();
        let place = all.iter().position(|known| known == source).unwrap_or_else(|| {
            all.push(source.clone());
            all.len() - 1
        });
        place + 1
    }
}

fn id(number: usize) -> String {
    format!("source-{number}")
}
