//! The structures that the program holds: those that ship and the user's own.

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use samverkan_core::model::Structure;

use super::{Notices, Origin, StructureId};
use crate::storage::{Damaged, Fault, Shelf, Stored};
use crate::words::Word;
use crate::{browser, bundled};

/// One structure: its text, and what follows from it.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) id: StructureId,
    pub(crate) text: Arc<str>,
    /// When the user's own was kept, in milliseconds since 1970; none for one that could not be kept.
    pub(crate) time: Option<u64>,
    /// Which of the versions that were kept; 0 for what is not kept.
    revision: u64,
    structure: Arc<OnceLock<Option<Arc<Structure>>>>,
}

/// The same text under the same id is the same entry; what follows from it is the same too.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.revision == other.revision && self.text == other.text
    }
}

impl Entry {
    fn new(id: StructureId, text: impl Into<Arc<str>>, time: Option<u64>, revision: u64) -> Self {
        Self { id, text: text.into(), time, revision, structure: Arc::default() }
    }

    /// The structure; none where the text cannot be read. It was checked when it was taken into use, or shipped.
    pub(crate) fn structure(&self) -> Option<Arc<Structure>> {
        self.structure.get_or_init(|| samverkan_core::reopen(&self.text).map(Arc::new)).clone()
    }

    /// The structure's name in the wanted language, with the id where it stands beside another of the same id; the id
    /// alone where the text cannot be read.
    pub(crate) fn name(&self, language: &str) -> String {
        match self.structure() {
            Some(structure) if structure.id == self.id.name => structure.name.get(language).to_owned(),
            Some(structure) => format!("{} ({})", structure.name.get(language), self.id.name),
            None => self.id.to_string(),
        }
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
        let library = Self { entries: RwSignal::new(Vec::new()), damaged: RwSignal::new(Vec::new()), shelf };
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

    /// Takes a text into use and keeps it.
    ///
    /// # Errors
    /// When the text has errors, or stands in the way of another and `if_taken` says to ask.
    pub(crate) fn add(self, text: &str, if_taken: IfTaken) -> Result<Added, Refused> {
        let checked = samverkan_core::check(text);
        let name = match &checked.structure {
            Some(structure) if !checked.has_errors() => structure.id.clone(),
            _ => return Err(Refused::Faulty),
        };
        let id = StructureId::own(name);
        match self.own(&id) {
            Some(_) if if_taken == IfTaken::Ask => Err(Refused::Taken(id)),
            Some(other) if if_taken == IfTaken::Replace => self.put(id, text, &other),
            _ => {
                let id = self.free(&id);
                let nothing = Entry::new(id.clone(), "", None, 0);
                self.put(id, text, &nothing)
            }
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
        let id = self.free(&entry.id);
        let nothing = Entry::new(id.clone(), "", None, 0);
        self.put(id, &entry.text, &nothing)
    }

    fn put(self, id: StructureId, text: &str, before: &Entry) -> Result<Added, Refused> {
        let time = browser::now();
        let saved = self.shelf.save(&id.name, text, before.revision, time);
        if let Err(Fault::ChangedElsewhere) = saved {
            self.reload();
            return Err(Refused::ChangedElsewhere);
        }
        // What cannot be kept is still used until the page is closed.
        let entry = match saved {
            Ok(revision) => Entry::new(id.clone(), text, Some(time), revision),
            Err(_) => Entry::new(id.clone(), text, None, 0),
        };
        self.entries.update(|entries| match entries.iter_mut().find(|other| other.id == id) {
            Some(other) => *other = entry,
            None => entries.push(entry),
        });
        Ok(Added { id, kept: saved.map(|_| ()) })
    }

    fn own(self, id: &StructureId) -> Option<Entry> {
        let find = |entries: &Vec<Entry>| entries.iter().find(|entry| entry.id == *id).cloned();
        self.entries.with_untracked(find).filter(|entry| entry.id.origin == Origin::Own)
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
        let bundled =
            bundled::STRUCTURES.iter().map(|(name, text)| Entry::new(StructureId::bundled(*name), *text, None, 0));
        let own = found.structures.into_iter().map(|Stored { name, text, time, revision }| {
            Entry::new(StructureId::own(name), text, Some(time), revision)
        });
        let mut entries: Vec<Entry> = bundled.chain(own).collect();
        let before = self.entries.get_untracked();
        for entry in &mut entries {
            if let Some(same) = before.iter().find(|other| *other == entry) {
                *entry = same.clone();
            }
        }
        // What could not be kept lives only here.
        entries.extend(before.iter().filter(|entry| entry.id.origin == Origin::Own && entry.revision == 0).cloned());
        if entries != before {
            self.entries.set(entries);
        }
        self.damaged.set(found.damaged);
    }
}
