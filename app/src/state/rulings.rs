//! What the user says of the bodies of two structures, kept by the ids in their files: so it holds for later editions too.

use std::sync::Arc;

use leptos::prelude::*;
use samverkan_core::compare::{Ruling, Rulings, Verdict};
use samverkan_core::id::BodyId;
use samverkan_core::model::Structure;
use samverkan_core::sssom;

use super::{Library, StructureId};
use crate::browser;
use crate::storage::{Fault, KeptRulings, Shelf};
use crate::words::RulingWord;

/// The rulings on the two structures that stand beside each other.
#[derive(Clone, Copy)]
pub(crate) struct RulingBook {
    shelf: Shelf,
    place: StoredValue<Place>,
    rulings: RwSignal<Rulings>,
    revision: StoredValue<u64>,
    /// Whether a newer program has kept rulings here, which are left as they are.
    is_newer: StoredValue<bool>,
    told: RwSignal<Vec<Told>>,
}

/// Something that is told about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    Word(RulingWord),
    /// What was not taken in from a file.
    Slip(sssom::Slip),
}

/// The two structures, and where the rulings on them are kept: under both ids in their order, so that it is the same place
/// when the sides are swapped.
struct Place {
    left: Arc<Structure>,
    right: Arc<Structure>,
    key: String,
    is_swapped: bool,
}

impl Place {
    fn of((left_id, left): &(StructureId, Arc<Structure>), (right_id, right): &(StructureId, Arc<Structure>)) -> Self {
        // Two editions of one structure have one id; there the address decides.
        let is_swapped = (&right.id, right_id.to_string()) < (&left.id, left_id.to_string());
        let (left, right) = (left.clone(), right.clone());
        let (first, second) = if is_swapped { (&right, &left) } else { (&left, &right) };
        Self { key: format!("{}/{}", first.id, second.id), left, right, is_swapped }
    }

    fn text(&self, rulings: Rulings) -> String {
        if self.is_swapped {
            sssom::rulings_sssom(&self.right, &self.left, &rulings.mirrored())
        } else {
            sssom::rulings_sssom(&self.left, &self.right, &rulings)
        }
    }

    fn rulings(&self, text: &str) -> Rulings {
        if self.is_swapped {
            sssom::read(text, &self.right.id, &self.left.id).rulings.mirrored()
        } else {
            sssom::read(text, &self.left.id, &self.right.id).rulings
        }
    }
}

impl RulingBook {
    /// What is kept for two structures, each with its name in addresses.
    pub(crate) fn open(left: &(StructureId, Arc<Structure>), right: &(StructureId, Arc<Structure>)) -> Self {
        let book = Self {
            shelf: Library::here().shelf(),
            place: StoredValue::new(Place::of(left, right)),
            rulings: RwSignal::new(Rulings::default()),
            revision: StoredValue::new(0),
            is_newer: StoredValue::new(false),
            told: RwSignal::new(Vec::new()),
        };
        book.load();
        book
    }

    fn load(self) {
        match self.place.with_value(|place| self.shelf.rulings(&place.key)) {
            KeptRulings::Text(text, revision) => {
                let rulings = self.place.with_value(|place| place.rulings(&text));
                self.revision.set_value(revision);
                self.rulings.set(rulings);
            }
            KeptRulings::Newer => {
                self.is_newer.set_value(true);
                self.tell(RulingWord::Newer);
            }
        }
    }

    /// The rulings, the latest last.
    pub(crate) fn rulings(self) -> ReadSignal<Rulings> {
        self.rulings.read_only()
    }

    /// What there is to say about the last change.
    pub(crate) fn told(self) -> ReadSignal<Vec<Told>> {
        self.told.read_only()
    }

    /// How many wait for a body that is not there.
    pub(crate) fn waiting(self, rulings: &Rulings) -> usize {
        self.place.with_value(|place| rulings.waiting(&place.left, &place.right).count())
    }

    /// Says something of a pair.
    pub(crate) fn rule(self, left: &BodyId, right: &BodyId, verdict: Verdict) {
        let ruling = self.place.with_value(|place| Ruling::new(&place.left, &place.right, [left, right], verdict));
        let names = ruling.names.clone();
        let told = match verdict {
            Verdict::Confirmed => RulingWord::ToldConfirmed(names),
            Verdict::Declared(_) => RulingWord::ToldDeclared(names),
            Verdict::Rejected => RulingWord::ToldRejected(names),
        };
        self.change(told, |rulings| rulings.rule(ruling));
    }

    /// Says that a body has another counterpart than the one that it is beside now.
    pub(crate) fn replace(self, before: [&BodyId; 2], left: &BodyId, right: &BodyId, verdict: Verdict) {
        let ruling = |pair: [&BodyId; 2], verdict: Verdict| {
            self.place.with_value(|place| Ruling::new(&place.left, &place.right, pair, verdict))
        };
        let (old, new) = (ruling(before, Verdict::Rejected), ruling([left, right], verdict));
        self.change(RulingWord::ToldDeclared(new.names.clone()), |rulings| {
            rulings.rule(old);
            rulings.rule(new);
        });
    }

    /// Takes back what is said of a pair.
    pub(crate) fn withdraw(self, ruling: &Ruling) {
        self.change(RulingWord::ToldUndone(ruling.names.clone()), |rulings| {
            rulings.withdraw(&ruling.left, &ruling.right);
        });
    }

    /// Lets a ruling that waits hold for other bodies.
    pub(crate) fn move_to(self, ruling: &Ruling, left: &BodyId, right: &BodyId) {
        let moved =
            self.place.with_value(|place| Ruling::new(&place.left, &place.right, [left, right], ruling.verdict));
        self.change(RulingWord::ToldDeclared(moved.names.clone()), |rulings| {
            rulings.withdraw(&ruling.left, &ruling.right);
            rulings.rule(moved);
        });
    }

    /// Takes in the rulings of a file, beside those that there are.
    pub(crate) fn take_in(self, text: &str) {
        let mappings = self.place.with_value(|place| sssom::read(text, &place.left.id, &place.right.id));
        let slips = mappings.slips.into_iter().map(Told::Slip);
        if mappings.rulings.is_empty() {
            self.told.set([Told::Word(RulingWord::ToldNotImported)].into_iter().chain(slips).collect());
            return;
        }
        let told = RulingWord::ToldImported(mappings.rulings.len(), self.waiting(&mappings.rulings));
        self.change(told, |rulings| mappings.rulings.iter().cloned().for_each(|ruling| rulings.rule(ruling)));
        self.told.update(|told| told.extend(slips));
    }

    /// Says that a file is larger than what is read.
    pub(crate) fn refuse_large(self) {
        let slip = sssom::Slip { line: None, what: sssom::What::TooLarge };
        self.told.set(vec![Told::Word(RulingWord::ToldNotImported), Told::Slip(slip)]);
    }

    /// Tells something.
    pub(crate) fn tell(self, word: RulingWord) {
        self.told.set(vec![Told::Word(word)]);
    }

    fn change(self, told: RulingWord, change: impl FnOnce(&mut Rulings)) {
        let mut rulings = self.rulings.get_untracked();
        change(&mut rulings);
        let text = self.place.with_value(|place| place.text(rulings.clone()));
        let known = self.revision.get_value();
        let saved = if self.is_newer.get_value() {
            Err(RulingWord::Newer)
        } else {
            let saved =
                self.place.with_value(|place| self.shelf.save_rulings(&place.key, &text, known, browser::now()));
            saved.map_err(|fault| match fault {
                Fault::ChangedElsewhere => RulingWord::ChangedElsewhere,
                Fault::Denied | Fault::Full | Fault::NotReadBack => RulingWord::NotKept,
            })
        };
        match saved {
            Ok(revision) => self.revision.set_value(revision),
            Err(RulingWord::ChangedElsewhere) => {
                self.load();
                return self.tell(RulingWord::ChangedElsewhere);
            }
            Err(_) => {}
        }
        self.rulings.set(rulings);
        // What went wrong is told after what was done.
        self.told.set([Some(told), saved.err()].into_iter().flatten().map(Told::Word).collect());
    }
}
