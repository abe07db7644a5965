//! The draft on a map, with what is new and changed in it marked, and said.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compact::Abridged;
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;
use samverkan_core::whatif::Trial;
use samverkan_core::words::Language;

use crate::state::StructureId;
use crate::views::map::{Map, Mark, Marked};
use crate::words::{DraftWord, Say as _};

/// The draft drawn; above it what is new, changed and gone, in words.
pub(super) fn drawn(trial: &Trial, id: &StructureId, language: Language) -> AnyView {
    let (original, draft) = (&trial.original, Arc::new(trial.structure.clone()));
    let marks = marks(trial);
    let marked = |wanted: Mark| marks.iter().filter(move |(_, mark)| *mark == wanted).map(|(body, _)| body);
    let gone = original.bodies.keys().filter(|body| !draft.bodies.contains_key(*body));
    let lines: Vec<AnyView> = [
        (named(&draft, marked(Mark::New), language), DraftWord::NewBodies as fn(String) -> DraftWord),
        (named(&draft, marked(Mark::Changed), language), DraftWord::ChangedBodies),
        (named(original, gone, language), DraftWord::GoneBodies),
    ]
    .into_iter()
    .filter(|(names, _)| !names.is_empty())
    .map(|(names, word)| view! { <p>{word(names).say(language).into_owned()}</p> }.into_any())
    .collect();
    let map = view! { <Map id=id.clone() structure=Abridged::from(draft.clone()) marked=Marked { draft, marks } /> };
    view! { <div class="draft-drawn"><div class="draft-marked">{lines}</div> {map}</div> }.into_any()
}

/// The names of bodies, in the order of the file.
fn named<'a>(structure: &Structure, bodies: impl Iterator<Item = &'a BodyId>, language: Language) -> String {
    let name = |body: &BodyId| structure.bodies.get(body).map(|body| body.name.get(language.tag()).to_owned());
    bodies.filter_map(name).collect::<Vec<_>>().join(", ")
}

/// The bodies of the draft that are not as in the original, in the order of the file.
fn marks(trial: &Trial) -> Vec<(BodyId, Mark)> {
    let changed = trial.comparison.difference.bodies.iter().filter(|pair| !pair.changes.is_empty());
    let changed: BTreeSet<&BodyId> = changed.map(|pair| &pair.right).collect();
    let mark = |body: &BodyId| {
        if !trial.original.bodies.contains_key(body) {
            Some(Mark::New)
        } else {
            changed.contains(body).then_some(Mark::Changed)
        }
    };
    trial.structure.bodies.keys().filter_map(|body| Some((body.clone(), mark(body)?))).collect()
}
