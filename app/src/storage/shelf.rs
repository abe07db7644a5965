//! Reads and writes the browser's local storage, where it is there to be used.

use gloo_storage::{LocalStorage, Storage as _};
use samverkan_core::order::sort_by;

use super::keys;
use super::record::{self, Reading, Record};
use super::settings::{self, StoredSettings};
use super::slots::{Slot, Slots};
use crate::panic;

/// The way to what the browser keeps; whoever holds one, holds it after everything has been read.
#[derive(Clone, Copy)]
pub(crate) struct Shelf {
    available: bool,
    settings_are_ours: bool,
}

/// One of the user's texts.
pub(crate) struct Stored {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) time: u64,
    pub(crate) revision: u64,
}

/// Something that is kept and cannot be read; it is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Damaged {
    /// Names it among the others.
    pub(crate) key: String,
    /// The structure it belongs to.
    pub(crate) name: String,
    /// Whether a newer program wrote it; else it is broken.
    pub(crate) newer: bool,
    /// It itself.
    pub(crate) raw: String,
}

/// All that is kept of structures.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) structures: Vec<Stored>,
    pub(crate) damaged: Vec<Damaged>,
}

/// Why something could not be kept; what was there before is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The browser keeps nothing for this page.
    Denied,
    /// There is no room.
    Full,
    /// It did not read back as it was written.
    NotReadBack,
    /// Another window has kept something else in the meantime.
    ChangedElsewhere,
}

/// Reads what is kept; from then on it can be written.
pub(crate) fn open() -> (Shelf, StoredSettings) {
    // The library beneath stops the whole program where storage is denied, so the browser is asked first.
    let available = web_sys::window().and_then(|window| window.local_storage().ok().flatten()).is_some();
    let mut shelf = Shelf { available, settings_are_ours: true };
    if !available {
        return (shelf, StoredSettings::default());
    }
    let kept = raw(keys::SETTINGS).unwrap_or_default();
    shelf.settings_are_ours = settings::version(&kept) <= settings::VERSION;
    let settings = if shelf.settings_are_ours { StoredSettings::parse(&kept) } else { StoredSettings::default() };
    (shelf, settings)
}

impl Shelf {
    /// Whether the browser keeps anything for this page.
    pub(crate) fn is_available(self) -> bool {
        self.available
    }

    /// Every structure that is kept, by name.
    pub(crate) fn find(self) -> Found {
        let mut found = Found::default();
        if !self.available {
            return found;
        }
        let keys = all_keys();
        let mut names: Vec<&str> = keys.iter().filter_map(|key| keys::structure_of(key)).collect();
        sort_by(&mut names, Ord::cmp);
        names.dedup();
        for name in names {
            let slots = slots(name);
            for slot in slots.unreadable() {
                found.damaged.extend(damaged(keys::slot(name, slot), name));
            }
            if let Some((_, record)) = slots.current() {
                let Record { text, time, revision, .. } = record.clone();
                found.structures.push(Stored { name: name.to_owned(), text, time, revision });
            }
        }
        for key in &keys {
            if let Some(name) = keys::aside_of(key) {
                found.damaged.extend(damaged(key.clone(), name));
            }
        }
        found
    }

    /// Keeps a text in the place that does not count, reads it back, then lets that place count.
    ///
    /// `known` is the revision that the new text follows on, 0 for none. Returns the new revision.
    ///
    /// # Errors
    /// When it cannot be kept; what was kept before still counts then.
    pub(crate) fn save(self, name: &str, text: &str, known: u64, time: u64) -> Result<u64, Fault> {
        self.writable()?;
        let slots = slots(name);
        if slots.current().map_or(0, |(_, record)| record.revision) != known {
            return Err(Fault::ChangedElsewhere);
        }
        let slot = slots.next();
        let key = keys::slot(name, slot);
        if slots.unreadable().any(|unreadable| unreadable == slot)
            && let Some(raw) = raw(&key)
        {
            write(&keys::aside(name, slot, time), &raw)?;
        }
        let revision = slots.revision() + 1;
        let record = Record { revision, time, text: text.to_owned() };
        write(&key, &record.to_string())?;
        if reading(&key) != Reading::Whole(record) {
            return Err(Fault::NotReadBack);
        }
        write(&keys::pointer(name), slot.letter())?;
        Ok(revision)
    }

    /// Removes a text; what cannot be read stays.
    ///
    /// # Errors
    /// When another window has changed it since `known`.
    pub(crate) fn remove(self, name: &str, known: u64) -> Result<(), Fault> {
        self.writable()?;
        let slots = slots(name);
        match slots.current() {
            Some((_, record)) if record.revision != known => return Err(Fault::ChangedElsewhere),
            _ => {}
        }
        LocalStorage::delete(keys::pointer(name));
        for slot in Slot::ALL {
            if matches!(slots.reading(slot), Reading::Whole(_)) {
                LocalStorage::delete(keys::slot(name, slot));
            }
        }
        Ok(())
    }

    /// Keeps the settings, unless a newer program has written them.
    ///
    /// # Errors
    /// When they cannot be kept.
    pub(crate) fn save_settings(self, settings: &StoredSettings) -> Result<(), Fault> {
        self.writable()?;
        if self.settings_are_ours {
            write(keys::SETTINGS, &settings.to_string())?;
        }
        Ok(())
    }

    pub(super) fn writable(self) -> Result<(), Fault> {
        if self.available && !panic::has_stopped() { Ok(()) } else { Err(Fault::Denied) }
    }
}

fn all_keys() -> Vec<String> {
    let storage = LocalStorage::raw();
    let length = storage.length().unwrap_or(0);
    (0..length).filter_map(|index| storage.key(index).ok().flatten()).collect()
}

fn slots(name: &str) -> Slots {
    let pointer = raw(&keys::pointer(name));
    Slots {
        a: reading(&keys::slot(name, Slot::A)),
        b: reading(&keys::slot(name, Slot::B)),
        pointer: Slot::ALL.into_iter().find(|slot| pointer.as_deref() == Some(slot.letter())),
    }
}

pub(super) fn reading(key: &str) -> Reading {
    Reading::of(raw(key).as_deref())
}

fn damaged(key: String, name: &str) -> Option<Damaged> {
    let raw = raw(&key)?;
    let newer = record::version(&raw).is_some_and(|version| version > record::VERSION);
    Some(Damaged { raw, name: name.to_owned(), newer, key })
}

pub(super) fn write(key: &str, value: &str) -> Result<(), Fault> {
    LocalStorage::raw().set_item(key, value).map_err(|_| Fault::Full)
}

pub(super) fn raw(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).ok().flatten()
}
