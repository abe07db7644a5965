//! Find: by name, function, party, area, topic or document, in one field; and what is told of each thing found.

mod concerning;
mod index;
mod matching;

use serde::Serialize;

pub use concerning::{Concern, How, Why};
pub use index::{Index, What, begin_words_of};
pub use matching::{Fit, FoundIn, Reason};

use super::about;
use super::seats::{FoundSeat, is_function, matching};
use crate::id::{BodyId, DocumentId, EventId, PartyId};
use crate::model::{Structure, Unit};

/// What was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Found<'a> {
    /// The words that were searched for.
    pub words: String,
    /// What was found, the nearest first.
    pub hits: Vec<Hit<'a>>,
    /// What was found besides, by name only.
    pub more: Vec<Named>,
    /// Where nothing was found: a known word that is near to one of those searched for.
    pub did_you_mean: Option<String>,
}

/// A thing that was found, and what is told of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit<'a> {
    /// What.
    pub what: What,
    /// Why it was found: for each word that was searched for, where it stands.
    pub why: Vec<Reason>,
    /// What is told of it.
    pub told: Told<'a>,
}

/// A thing that was found, by name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Named {
    /// What.
    pub what: What,
    /// Its name as the file writes it.
    pub name: String,
    /// Why it was found.
    pub why: Vec<Reason>,
}

/// What is told of a thing that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told<'a> {
    /// Of a body: its page tells it.
    Body,
    /// Of a function: every seat that it has.
    Seats(Vec<FoundSeat<'a>>),
    /// Of a party or area: every body that it concerns, and why.
    Concerned(Vec<Concern<'a>>),
    /// Of a topic: the bodies that work with it, and the documents about it.
    WorkedWith {
        /// The bodies.
        bodies: Vec<&'a BodyId>,
        /// The documents.
        documents: Vec<&'a DocumentId>,
    },
    /// Of a document: the bodies that decide it, as far as it says so, or that may do something with it.
    Governs {
        /// The bodies.
        bodies: Vec<&'a BodyId>,
        /// What was decided of it, when.
        events: Vec<&'a EventId>,
    },
}

/// What is found for some words: so many of the nearest with all that is told of them, the others by name.
pub fn find<'a>(structure: &'a Structure, index: &Index, words: &str, most: usize) -> Found<'a> {
    let mut hits = index.query(words);
    let did_you_mean = if hits.is_empty() { index.suggest(words) } else { None };
    let more = hits.split_off(most.min(hits.len()));
    let hits = hits.into_iter().map(|Named { what, why, .. }| Hit { told: told(structure, &what), what, why });
    Found { words: words.trim().to_owned(), hits: hits.collect(), more, did_you_mean }
}

impl Found<'_> {
    /// How many things were found.
    pub fn count(&self) -> usize {
        self.hits.len() + self.more.len()
    }
}

fn told<'a>(structure: &'a Structure, what: &What) -> Told<'a> {
    match what {
        What::Body(_) => Told::Body,
        What::Function(function) => Told::Seats(seats(structure, function)),
        What::Party(party) => Told::Concerned(concerning::concerning(structure, std::slice::from_ref(party))),
        What::Area(area) => {
            let members: Vec<PartyId> = structure.members(&Unit::Area(area.clone()));
            let bodies = concerning::concerning(structure, &members);
            let has = |concern: &Concern<'_>| concern.whys.iter().any(|why| why.how == How::Area(area.clone()));
            Told::Concerned(bodies.into_iter().filter(has).collect())
        }
        What::Topic(topic) => Told::WorkedWith {
            bodies: structure
                .bodies
                .iter()
                .filter(|(_, body)| body.topics().contains(topic))
                .map(|(id, _)| id)
                .collect(),
            documents: structure
                .documents
                .iter()
                .filter(|(_, document)| document.topics.contains(topic))
                .map(|(id, _)| id)
                .collect(),
        },
        What::Document(document) => Told::Governs {
            bodies: bodies_with(structure, document),
            events: structure
                .events
                .iter()
                .filter(|(_, event)| event.decisions.iter().any(|decision| decision.over.contains(document)))
                .map(|(id, _)| id)
                .collect(),
        },
    }
}

/// The bodies that decide a document, or that have a mandate over it.
fn bodies_with<'a>(structure: &'a Structure, document: &DocumentId) -> Vec<&'a BodyId> {
    let decided_by = structure.documents.get(document).and_then(|document| document.decided_by.known());
    let mandates = structure.mandates.iter().filter(|mandate| mandate.over.contains(document));
    let holders: Vec<_> = decided_by.into_iter().flatten().chain(mandates.map(|mandate| &mandate.holder)).collect();
    structure.bodies.keys().filter(|id| holders.iter().any(|holder| about::names(holder, id))).collect()
}

/// Every seat of a function, in the file's order.
fn seats<'a>(structure: &'a Structure, function: &str) -> Vec<FoundSeat<'a>> {
    matching(structure, &|seat| seat.function.known().is_some_and(|own| is_function(own, function)))
}

#[cfg(test)]
mod tests;
