//! The structures that the program holds: those that ship and the user's own.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::Checked;
use samverkan_core::compact::Abridged;
use samverkan_core::model::Structure;

use super::part::{fetch_reader, read_whole};
use super::shipped::{Shipped, shipped};
use super::{Notices, Origin, Part, StructureId};
use crate::browser;
use crate::storage::{Damaged, Fault, Shelf, Stored};
use crate::words::Word;

/// One structure: what names it, and as much of it as has been asked for.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) id: StructureId,
    /// When the user's own was kept, in milliseconds since 1970; none for one that could not be kept.
    pub(crate) time: Option<u64>,
    /// Which of the versions that were kept; 0 for what is not kept.
    revision: u64,
    shipped: Option<Arc<Shipped>>,
    /// As it was written; the user's own is always here.
    text: Part<str>,
    /// What the map needs.
    map: Part<Abridged>,
    /// All of it.
    whole: Part<Structure>,
}

/// The same text under the same id is the same entry, however much of it is here.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        let own = self.id.origin == Origin::Own;
        self.id == other.id && self.revision == other.revision && (!own || self.text() == other.text())
    }
}

impl Entry {
    fn shipped(shipped: Shipped) -> Self {
        Self {
            id: StructureId::bundled(shipped.id.clone()),
            time: None,
            revision: 0,
            shipped: Some(Arc::new(shipped)),
            text: Part::NotAsked,
            map: Part::NotAsked,
            whole: Part::NotAsked,
        }
    }

    fn own(id: StructureId, text: &str, time: Option<u64>, revision: u64) -> Self {
        let text = Part::Here(text.into());
        Self { id, time, revision, shipped: None, text, map: Part::NotAsked, whole: Part::NotAsked }
    }

    /// Takes in all of it. The user's own have no map beside it, and need none.
    fn take_in(&mut self, whole: Part<Structure>) {
        if self.shipped.is_none() {
            self.map = whole.map(|structure| Arc::new(Abridged::from(Arc::clone(structure))));
        }
        self.whole = whole;
    }

    /// The text as it was written, where it is here.
    pub(crate) fn text(&self) -> Option<&str> {
        self.text.here().map(AsRef::as_ref)
    }

    /// What the map needs; see [`Library::want_map`].
    pub(crate) fn map(&self) -> Part<Abridged> {
        self.map.clone()
    }

    /// All of it; see [`Library::want_whole`].
    pub(crate) fn whole(&self) -> Part<Structure> {
        self.whole.clone()
    }

    /// The structure's name in the wanted language, with the id where it stands beside another of the same id; the id
    /// alone where the text cannot be read, or has not been yet.
    pub(crate) fn name(&self, language: &str) -> String {
        match (&self.shipped, &self.whole) {
            (Some(shipped), _) => shipped.name(language).to_owned(),
            (None, Part::Here(structure)) if structure.id == self.id.name => structure.name.get(language).to_owned(),
            (None, Part::Here(structure)) => format!("{} ({})", structure.name.get(language), self.id.name),
            (None, _) => self.id.to_string(),
        }
    }

    /// The name of one of its bodies, or the body's id where it has none such; nothing while there is nothing of it here.
    pub(crate) fn body_name(&self, body: &str, language: &str) -> Option<String> {
        let whole = self.whole.here().map(AsRef::as_ref);
        let structure: &Structure = whole.or_else(|| self.map.here().map(|map| &***map))?;
        Some(structure.bodies.get(body).map_or(body, |body| body.name.get(language)).to_owned())
    }
}

/// What to do with a text whose id one of the user's own structures has already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IfTaken {
    /// Leave everything as it is, and say so.
    Ask,
    /// Put the text in the place of the other.
    Replace,
    /// Put the text beside the other, under a new id.
    KeepBoth,
}

/// A text that was taken into use.
pub(crate) struct Added {
    pub(crate) id: StructureId,
    /// Whether it is there after the page is closed.
    pub(crate) kept: Result<(), Fault>,
}

/// Why a text was not taken into use; nothing has changed then.
pub(crate) enum Refused {
    /// It has errors.
    Faulty,
    /// One of the user's own structures has its id.
    Taken(StructureId),
    /// Another window has changed the one that it would replace.
    ChangedElsewhere,
}

/// The structures as signals.
#[derive(Clone, Copy)]
pub(crate) struct Library {
    entries: RwSignal<Vec<Entry>>,
    damaged: RwSignal<Vec<Damaged>>,
    shelf: Shelf,
}

impl Library {
    /// Those that ship and those that the browser kept; follows what other windows change.
    pub(crate) fn start(shelf: Shelf, notices: Notices) -> Self {
        let bundled = shipped().into_iter().map(Entry::shipped).collect();
        let library = Self { entries: RwSignal::new(bundled), damaged: RwSignal::new(Vec::new()), shelf };
        library.reload();
        if !shelf.is_available() {
            notices.warn(Word::StorageDenied);
        } else if !library.damaged.with_untracked(Vec::is_empty) {
            notices.warn(Word::StorageDamaged);
        }
        browser::on_window("storage", move |_| library.reload());
        library
    }

    /// That of the program.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// Every structure: those that ship first, then the user's own.
    pub(crate) fn entries(self) -> ReadSignal<Vec<Entry>> {
        self.entries.read_only()
    }

    /// What the browser kept and this program cannot read.
    pub(crate) fn damaged(self) -> ReadSignal<Vec<Damaged>> {
        self.damaged.read_only()
    }

    /// The structure with this id.
    pub(crate) fn get(self, id: &StructureId) -> Option<Entry> {
        self.entries.with(|entries| entries.iter().find(|entry| entry.id == *id).cloned())
    }

    /// Sees to it that what the map needs of a structure is fetched; it comes into the entry.
    pub(crate) fn want_map(self, id: &StructureId) {
        let Some(shipped) = self.find(id).and_then(|entry| entry.shipped) else { return self.want_whole(id) };
        if !self.find(id).is_some_and(|entry| entry.map.can_be_asked()) {
            return;
        }
        self.change(id, |entry| entry.map = Part::Fetching);
        let id = id.clone();
        leptos::task::spawn_local(async move {
            let bytes = browser::fetch(&shipped.map).await;
            // A host may answer with a page of its own where the file is not.
            let map = bytes.and_then(|bytes| Abridged::from_bytes(&bytes));
            let map = map.map_or(Part::NotFetched, |map| Part::Here(Arc::new(map)));
            self.change(&id, |entry| entry.map = map);
        });
    }

    /// Sees to it that all of a structure is fetched and read; it comes into the entry.
    pub(crate) fn want_whole(self, id: &StructureId) {
        let Some(asked) = self.find(id).filter(|entry| entry.whole.can_be_asked()) else { return };
        self.change(id, |entry| entry.take_in(Part::Fetching));
        leptos::task::spawn_local(async move {
            // Beside the text, not after it; whether that failed shows when the text is read.
            leptos::task::spawn_local(async { drop(fetch_reader().await) });
            let text = match (&asked.text, &asked.shipped) {
                (Part::Here(text), _) => Some(Arc::clone(text)),
                (_, Some(shipped)) => browser::fetch_text(&shipped.text).await.map(Arc::from),
                (_, None) => None,
            };
            let whole = match &text {
                Some(text) => read_whole(Arc::clone(text)).await.unwrap_or(Part::NotFetched),
                None => Part::NotFetched,
            };
            self.change(&asked.id, |entry| {
                // Another window may have changed it meanwhile; then that one is read.
                if *entry == asked {
                    if let Some(text) = text {
                        entry.text = Part::Here(text);
                    }
                    entry.take_in(whole);
                }
            });
        });
    }

    fn change(self, id: &StructureId, change: impl FnOnce(&mut Entry)) {
        self.entries.update(|entries| {
            if let Some(entry) = entries.iter_mut().find(|entry| entry.id == *id) {
                change(entry);
            }
        });
    }

    /// Where the texts are kept.
    pub(super) fn shelf(self) -> Shelf {
        self.shelf
    }

    fn find(self, id: &StructureId) -> Option<Entry> {
        self.entries.with_untracked(|entries| entries.iter().find(|entry| entry.id == *id).cloned())
    }

    /// Takes a text into use and keeps it; `checked` is what checking said of it.
    ///
    /// # Errors
    /// When the text has errors, or stands in the way of another and `if_taken` says to ask.
    pub(crate) fn add(self, text: &str, checked: &Checked, if_taken: IfTaken) -> Result<Added, Refused> {
        let structure = match &checked.structure {
            Some(structure) if !checked.has_errors() => structure.clone(),
            _ => return Err(Refused::Faulty),
        };
        let id = StructureId::own(structure.id.clone());
        let whole = Part::Here(Arc::new(structure));
        match self.own(&id) {
            Some(_) if if_taken == IfTaken::Ask => Err(Refused::Taken(id)),
            Some(other) if if_taken == IfTaken::Replace => self.put(id, text, whole, other.revision),
            _ => self.put(self.free(&id), text, whole, 0),
        }
    }

    /// Removes one of the user's own, and returns it for [`restore`](Self::restore).
    pub(crate) fn remove(self, id: &StructureId) -> Result<Option<Entry>, Fault> {
        let Some(entry) = self.own(id) else { return Ok(None) };
        if entry.revision > 0 {
            self.shelf.remove(&id.name, entry.revision).inspect_err(|_| self.reload())?;
        }
        self.entries.update(|entries| entries.retain(|other| other.id != *id));
        Ok(Some(entry))
    }

    /// Puts back what was removed.
    pub(crate) fn restore(self, entry: &Entry) -> Result<Added, Refused> {
        self.put(self.free(&entry.id), entry.text().unwrap_or_default(), entry.whole(), 0)
    }

    /// `known` is the revision that the text follows on, 0 for none.
    fn put(self, id: StructureId, text: &str, whole: Part<Structure>, known: u64) -> Result<Added, Refused> {
        let time = browser::now();
        let saved = self.shelf.save(&id.name, text, known, time);
        if let Err(Fault::ChangedElsewhere) = saved {
            self.reload();
            return Err(Refused::ChangedElsewhere);
        }
        // What cannot be kept is still used until the page is closed.
        let mut entry = match saved {
            Ok(revision) => Entry::own(id.clone(), text, Some(time), revision),
            Err(_) => Entry::own(id.clone(), text, None, 0),
        };
        if whole.here().is_some() {
            entry.take_in(whole);
        }
        self.entries.update(|entries| match entries.iter_mut().find(|other| other.id == id) {
            Some(other) => *other = entry,
            None => entries.push(entry),
        });
        self.read_own();
        Ok(Added { id, kept: saved.map(|_| ()) })
    }

    fn own(self, id: &StructureId) -> Option<Entry> {
        self.find(id).filter(|entry| entry.id.origin == Origin::Own)
    }

    /// The id, or the id with the first number that nothing has, whether readable or not.
    fn free(self, id: &StructureId) -> StructureId {
        let is_taken = |id: &StructureId| {
            self.own(id).is_some() || self.damaged.with_untracked(|all| all.iter().any(|one| one.name == id.name))
        };
        let numbered = (2_u32..).map(|number| StructureId::own(format!("{}-{number}", id.name)));
        std::iter::once(id.clone()).chain(numbered).find(|id| !is_taken(id)).unwrap_or_else(|| id.clone())
    }

    /// Reads anew what the browser keeps; what has not changed stays as it is, with all that follows from it.
    fn reload(self) {
        let found = self.shelf.find();
        let before = self.entries.get_untracked();
        let mut entries: Vec<Entry> =
            before.iter().filter(|entry| entry.id.origin == Origin::Bundled).cloned().collect();
        for Stored { name, text, time, revision } in found.structures {
            let entry = Entry::own(StructureId::own(name), &text, Some(time), revision);
            let same = before.iter().find(|other| **other == entry).cloned();
            entries.push(same.unwrap_or(entry));
        }
        // What could not be kept lives only here.
        entries.extend(before.iter().filter(|entry| entry.id.origin == Origin::Own && entry.revision == 0).cloned());
        if entries != before {
            self.entries.set(entries);
        }
        self.damaged.set(found.damaged);
        self.read_own();
    }

    /// Only its text says what one of the user's own is called.
    fn read_own(self) {
        let own = self.entries.with_untracked(|entries| {
            let unread = entries.iter().filter(|entry| entry.id.origin == Origin::Own && entry.whole == Part::NotAsked);
            unread.map(|entry| entry.id.clone()).collect::<Vec<_>>()
        });
        for id in own {
            self.want_whole(&id);
        }
    }
}
