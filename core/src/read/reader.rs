//! Tree → draft in one pass: what cannot be read is told of at its place and left out, and the rest is read on.
//!
//! Everything here is the same for all types, so that it is compiled once; what differs between them is a list of
//! names and places to fill ([`Slot`]).

use std::borrow::Cow;
use std::collections::HashSet;

use super::codes;
use super::faults::{Fault, Words};
use super::from_item::{FromItem, Inside, Slot};
use super::lexer::{Bracket, TokenKind};
use super::source::Source;
use super::tree::{Item, ItemId, ROOT, Shape, Tree, head_span};
use super::wanted::Wanted;
use crate::diagnostic::Diagnostic;
use crate::draft::StructureDraft;

/// After so many faults reading is broken off.
const MOST_FAULTS: usize = 200;

pub(super) struct Reader<'a> {
    pub(super) source: &'a Source,
    pub(super) tree: &'a Tree,
    findings: &'a mut Vec<Diagnostic>,
    words: Words,
    /// The lines where texts or entries run together: what looks wrong there mostly comes from that.
    torn: HashSet<usize>,
    faults: usize,
    dropped: Vec<ItemId>,
}

/// The draft of what can be read, and a finding for each item that cannot; no draft where nothing can be read.
pub(super) fn draft(
    source: &Source,
    tree: &mut Tree,
    findings: &mut Vec<Diagnostic>,
    words: Words,
) -> Option<StructureDraft> {
    let tearing = [codes::UNCLOSED_STRING, codes::QUOTE_IN_TEXT, codes::MISSING_COMMA];
    let torn = findings.iter().filter(|finding| tearing.contains(&finding.code)).filter_map(|finding| finding.place);
    let torn = torn.map(|place| place.line).collect();
    let mut reader = Reader { source, tree, findings, words, torn, faults: 0, dropped: Vec::new() };
    let draft = StructureDraft::from_item(&mut reader, ROOT).filter(|_| !reader.is_broken_off());
    let dropped = reader.dropped;
    for id in dropped {
        tree.change(id, |item| item.dropped = true);
    }
    draft
}

impl<'a> Reader<'a> {
    /// Fields within `( )`, each into the slot at the place of its name. Fields at fault are left out; `false` only
    /// where no fields stand here at all.
    pub(super) fn fields(&mut self, id: ItemId, names: &[&str], slots: &mut [&mut dyn Slot]) -> bool {
        let group = self.is_group(id, Bracket::Round, Wanted::Fields);
        if group {
            self.each(id, &mut |reader, child| reader.field(child, names, slots));
        }
        group
    }

    /// The fields in the brackets of a word. A word with a fault in it says something else than is meant, so it is
    /// left out whole.
    pub(super) fn fields_of_word(&mut self, id: ItemId, names: &[&str], slots: &mut [&mut dyn Slot]) -> bool {
        if !self.each(id, &mut |reader, child| reader.field(child, names, slots)) {
            return false;
        }
        let missing = names.iter().zip(slots).find(|(_, slot)| slot.is_missing());
        let Some((name, _)) = missing else { return true };
        if !self.has_lost(id) {
            self.tell(id, &Fault::MissingField(name));
        }
        false
    }

    fn field(&mut self, id: ItemId, names: &[&str], slots: &mut [&mut dyn Slot]) -> bool {
        let (source, tree) = (self.source, self.tree);
        match tree.get(id).and_then(|item| item.key) {
            None => self.fail(id, &Fault::NoFieldName { known: names }),
            Some(key) if matches!(key.kind, TokenKind::Text(_)) => self.fail(id, &Fault::QuotedField(key)),
            Some(key) => {
                let name = tree.key(source, id).unwrap_or_default();
                let slot = names.iter().position(|known| *known == name).and_then(|at| slots.get_mut(at));
                match slot {
                    Some(slot) => slot.fill(self, id),
                    None => self.fail(id, &Fault::UnknownField { span: key.span, found: &name, known: names }),
                }
            }
        }
    }

    /// The values in the brackets of a word, as many as there are slots.
    pub(super) fn values(&mut self, id: ItemId, slots: &mut [&mut dyn Slot]) -> bool {
        let tree = self.tree;
        let values = || tree.children(id).filter(|(_, item)| !item.dropped);
        let found = values().count();
        if found != slots.len() {
            return self.fail(id, &Fault::NumberOfValues { too_many: found > slots.len() });
        }
        values().zip(slots).all(|((child, item), slot)| self.has_no_key(child, item) && slot.fill(self, child))
    }

    /// The elements of a list within `[ ]`.
    pub(super) fn elements(&mut self, id: ItemId, read: &mut dyn FnMut(&mut Self, ItemId) -> bool) -> bool {
        let group = self.is_group(id, Bracket::Square, Wanted::List);
        if group {
            self.each(id, &mut |reader, child| {
                reader.tree.get(child).is_some_and(|item| reader.has_no_key(child, item)) && read(reader, child)
            });
        }
        group
    }

    /// The entries of a map within `{ }`, each with its key.
    pub(super) fn entries(&mut self, id: ItemId, read: &mut dyn FnMut(&mut Self, &str, ItemId) -> bool) -> bool {
        let group = self.is_group(id, Bracket::Curly, Wanted::Entries);
        if group {
            self.each(id, &mut |reader, child| match reader.id_of(child) {
                Some(key) => read(reader, &key, child),
                None => false,
            });
        }
        group
    }

    /// The key of an entry, which stands in quotes.
    fn id_of(&mut self, id: ItemId) -> Option<Cow<'a, str>> {
        let item = self.tree.get(id)?;
        match item.key {
            Some(key) => match key.kind {
                TokenKind::Text(quote) => return self.decoded(id, key.span, quote),
                _ => self.tell(id, &Fault::BareId(key)),
            },
            None => self.tell(id, &Fault::NoId),
        }
        None
    }

    /// One of the words that may stand here: `full` ones have something in brackets, `bare` ones have not.
    pub(super) fn word(&mut self, id: ItemId, full: &[&'static str], bare: &[&'static str]) -> Option<&'static str> {
        let (source, tree) = (self.source, self.tree);
        let item = tree.get(id)?;
        let named = item.name_length > 0;
        let found = if named { tree.name(source, id) } else { source.slice(item.span) };
        let all = || full.iter().chain(bare).copied();
        let word = all().find(|word| *word == found);
        match (word, item.shape) {
            (_, shape) if shape != Shape::Word && !named => self.wrong(id, Wanted::Word(&all().collect::<Vec<_>>())),
            (None, _) => self.tell(id, &Fault::UnknownWord { found, known: &all().collect::<Vec<_>>() }),
            (Some(word), Shape::Group(Bracket::Round)) if full.contains(&word) => return Some(word),
            (Some(word), Shape::Word) if bare.contains(&word) => return Some(word),
            (Some(word), _) => self.tell(id, &Fault::Brackets { word, needed: full.contains(&word) }),
        }
        None
    }

    /// Which of the words, none of which has brackets.
    pub(super) fn bare_word(&mut self, id: ItemId, words: &[&'static str]) -> Option<usize> {
        let word = self.word(id, &[], words)?;
        words.iter().position(|known| *known == word)
    }

    /// What a field holds that may be left out: `None`, the value in `Some(…)`, or the value itself.
    pub(super) fn optional(&mut self, id: ItemId) -> Option<Option<ItemId>> {
        let (source, tree) = (self.source, self.tree);
        let item = tree.get(id)?;
        if item.shape == Shape::Word && source.slice(item.span) == "None" {
            return Some(None);
        }
        if item.shape != Shape::Group(Bracket::Round) || tree.name(source, id) != "Some" {
            return Some(Some(id));
        }
        let mut inside = Inside(id);
        self.values(id, &mut [&mut inside]).then_some(Some(inside.0))
    }

    /// Says that something else should stand here.
    pub(super) fn wrong(&mut self, id: ItemId, wanted: Wanted<'_>) {
        self.tell(id, &Fault::Wrong(wanted));
    }

    /// Whether something in the item is left out, which has been told.
    pub(super) fn has_lost(&self, id: ItemId) -> bool {
        self.tree.children(id).any(|(child, item)| item.dropped || self.dropped.contains(&child))
    }

    fn is_group(&mut self, id: ItemId, bracket: Bracket, wanted: Wanted<'_>) -> bool {
        let Some(item) = self.tree.get(id) else { return false };
        let fitting = item.shape == Shape::Group(bracket);
        if fitting && item.name_length == 0 {
            return true;
        }
        if fitting && wanted == Wanted::Fields {
            return self.fail(id, &Fault::SuperfluousWord);
        }
        self.wrong(id, wanted);
        false
    }

    fn has_no_key(&mut self, id: ItemId, item: &Item) -> bool {
        item.key.is_none() || self.fail(id, &Fault::SuperfluousKey(head_span(item)))
    }

    /// Reads each item in the group and leaves out those that cannot be read. Whether all could.
    fn each(&mut self, group: ItemId, read: &mut dyn FnMut(&mut Self, ItemId) -> bool) -> bool {
        let mut all = true;
        for (id, item) in self.tree.children(group) {
            if self.is_broken_off() {
                return false;
            }
            if !item.dropped && !read(self, id) {
                self.dropped.push(id);
                all = false;
            }
        }
        all
    }

    fn fail(&mut self, id: ItemId, fault: &Fault<'_>) -> bool {
        self.tell(id, fault);
        false
    }

    pub(super) fn tell(&mut self, id: ItemId, fault: &Fault<'_>) {
        if self.is_broken_off() {
            return;
        }
        self.faults += 1;
        let told = (self.words)(self.source, self.tree, id, fault);
        let place = self.source.place(told.span);
        if self.is_broken_off() {
            self.findings.push(super::too_many(place));
        } else if !self.torn.contains(&place.line) {
            let path = self.tree.path(self.source, id);
            self.findings.push(Diagnostic::error(told.code, path, told.message).at(place).maybe_hint(told.hint));
        }
    }

    fn is_broken_off(&self) -> bool {
        self.faults > MOST_FAULTS
    }
}
