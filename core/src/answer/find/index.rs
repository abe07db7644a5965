//! What can be found in a structure, made once so that each keystroke is answered at once.

use indexmap::{IndexMap, IndexSet};
use serde::Serialize;

use super::super::seats::function_key;
use super::Named;
use super::matching::{Fit, FoundIn, Quality, Reason, Searched};
use crate::id::{AreaId, BodyId, DocumentId, FieldName, PartyId, TopicId};
use crate::model::{Claim, Seat, Structure, Text};
use crate::order::sort_by_key;
use crate::suggest::suggest;

/// What can be found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A body.
    Body(BodyId),
    /// A function that sits in bodies, in small letters.
    Function(String),
    /// A party.
    Party(PartyId),
    /// An area.
    Area(AreaId),
    /// A topic.
    Topic(TopicId),
    /// A document or kind of documents.
    Document(DocumentId),
}

/// Everything that can be found in a structure, with all its names.
#[derive(Clone, Debug)]
pub struct Index {
    things: IndexMap<What, Vec<Entry>>,
    /// Every word of them once, for a near one.
    words: IndexSet<String>,
}

/// One text by which a thing can be found.
#[derive(Clone, Debug)]
struct Entry {
    field: FoundIn,
    text: String,
    searched: Searched,
}

impl Index {
    /// What can be found in a structure.
    pub fn of(structure: &Structure) -> Self {
        let mut index = Self { things: IndexMap::new(), words: IndexSet::new() };
        for (id, body) in &structure.bodies {
            let what = What::Body(id.clone());
            index.named(&what, &body.name, body.short.as_ref(), body.aliases.iter(), body.called.as_ref());
            for instance in body.instances.values() {
                index.add(&what, FoundIn::Alias, instance.name.iter().chain(&instance.short));
            }
            index.readings(&what, &body.claims, &["name", "short", "aliases"]);
        }
        for body in structure.bodies.values() {
            let own = body.instances.values().filter_map(|instance| instance.seats.known()).flatten();
            body.seats().iter().chain(own).for_each(|seat| index.seat(seat));
        }
        for (id, party) in &structure.parties {
            let what = What::Party(id.clone());
            index.named(&what, &party.name, party.short.as_ref(), [].iter(), party.called.as_ref());
        }
        for (id, area) in structure.divisions.values().flat_map(|division| &division.areas) {
            index.named(&What::Area(id.clone()), &area.name, None, [].iter(), None);
        }
        for (id, topic) in &structure.topics {
            index.named(&What::Topic(id.clone()), &topic.name, None, [].iter(), None);
        }
        for (id, document) in &structure.documents {
            let what = What::Document(id.clone());
            let called = document.called.as_ref();
            index.named(&what, &document.name, document.short.as_ref(), document.aliases.iter(), called);
            index.readings(&what, &document.claims, &["name", "short", "aliases"]);
        }
        index
    }

    /// Everything in which each of the words stands, the nearest first, each with where the words stand.
    ///
    /// What has every word with its marks comes before what only has it without them; then decides how the worst of
    /// the words stands there, then in what, then the file's order.
    pub(super) fn query(&self, words: &str) -> Vec<Named> {
        let words: Vec<(String, Searched)> = split(words).map(|word| (word.to_owned(), Searched::new(word))).collect();
        if words.is_empty() {
            return Vec::new();
        }
        let mut hits = Vec::new();
        for (what, entries) in &self.things {
            let best: Option<Vec<(Quality, &Entry)>> = words.iter().map(|(_, word)| best(entries, word)).collect();
            let Some(best) = best else { continue };
            let Some(worst) = best.iter().map(|(quality, entry)| (*quality, entry.field)).max() else { continue };
            let name = entries.first().map(|entry| entry.text.as_str()).unwrap_or_default();
            hits.push((worst, what, name, best));
        }
        sort_by_key(&mut hits, |(worst, ..)| *worst);
        let reasons = |best: Vec<(Quality, &Entry)>| {
            let reasons = words.iter().zip(best).map(|((word, _), ((without_marks, fit), entry))| Reason {
                word: word.clone(),
                field: entry.field,
                text: entry.text.clone(),
                fit,
                without_marks,
            });
            reasons.collect()
        };
        let named = |(_, what, name, best): (_, &What, &str, _)| Named {
            what: what.clone(),
            name: name.to_owned(),
            why: reasons(best),
        };
        hits.into_iter().map(named).collect()
    }

    /// A known word that is near to one of these, which is none itself.
    pub(super) fn suggest(&self, words: &str) -> Option<String> {
        split(words).find_map(|word| suggest(word, self.words.iter().map(String::as_str))).map(str::to_owned)
    }

    fn named<'a>(
        &mut self,
        what: &What,
        name: &'a Text,
        short: Option<&'a Text>,
        aliases: impl Iterator<Item = &'a Text>,
        called: Option<&'a Text>,
    ) {
        self.add(what, FoundIn::Name, [name]);
        self.add(what, FoundIn::Short, short);
        self.add(what, FoundIn::Alias, aliases);
        self.add(what, FoundIn::Called, called);
    }

    fn seat(&mut self, seat: &Seat) {
        let Some(function) = seat.function.known() else { return };
        let what = What::Function(function_key(function));
        if !self.things.contains_key(&what) {
            self.add(&what, FoundIn::Name, [function]);
        }
        self.readings(&what, &seat.claims, &["function"]);
    }

    fn readings(&mut self, what: &What, claims: &[Claim], fields: &[&str]) {
        let is_one = |field: &FieldName| fields.contains(&field.as_str());
        let readings = claims.iter().filter(|claim| claim.field.as_ref().is_some_and(is_one));
        self.add(what, FoundIn::OtherReading, readings.map(|claim| &claim.reading));
    }

    fn add<'a>(&mut self, what: &What, field: FoundIn, texts: impl IntoIterator<Item = &'a Text>) {
        for text in texts.into_iter().flat_map(Text::all) {
            self.words.extend(split(text).map(str::to_owned));
            let entry = Entry { field, text: text.to_owned(), searched: Searched::new(text) };
            match self.things.get_mut(what) {
                Some(entries) => entries.push(entry),
                None => {
                    self.things.insert(what.clone(), vec![entry]);
                }
            }
        }
    }
}

/// Whether each of the words begins a word of the text; never where there are none.
pub fn begin_words_of(text: &str, words: &str) -> bool {
    let text = Searched::new(text);
    let begins = |word| text.quality(&Searched::new(word)).is_some_and(|(_, fit)| fit < Fit::Inner);
    split(words).next().is_some() && split(words).all(begins)
}

fn split(words: &str) -> impl Iterator<Item = &str> {
    words.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The text of a thing in which a word stands best.
fn best<'a>(entries: &'a [Entry], word: &Searched) -> Option<(Quality, &'a Entry)> {
    let qualities = entries.iter().filter_map(|entry| Some((entry.searched.quality(word)?, entry)));
    qualities.min_by_key(|(quality, entry)| (*quality, entry.field))
}
