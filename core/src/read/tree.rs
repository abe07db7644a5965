//! The file as a tree of items, each with its place: what is needed to name, find and leave out any of them.

use std::borrow::Cow;

use super::grow::LONGEST_KEY;
use super::lexer::{Bracket, Quote, Token, TokenKind};
use super::source::{Source, Span};
use super::wanted::shown;
use crate::path::{FieldPath, Segment};

/// An item by its number; a parent has a lower number than its children.
pub(super) type ItemId = u32;

/// The whole file.
pub(super) const ROOT: ItemId = 0;

const NONE: ItemId = ItemId::MAX;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Items within brackets.
    Group(Bracket),
    Text(Quote),
    Number,
    Char,
    Word,
    /// Nothing stands after the colon.
    Missing,
}

/// A field, an entry of a map, an element of a list, or what stands in the brackets of a word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// The field name or key.
    pub(super) key: Option<Token>,
    pub(super) shape: Shape,
    /// The value, the word before its bracket included.
    pub(super) span: Span,
    /// How long that word is: `Held` in `Held(by: …)`.
    pub(super) name_length: u32,
    /// Which one it is among its siblings, from 0.
    pub(super) position: u32,
    /// Left out of the draft because of a fault.
    pub(super) dropped: bool,
    parent: ItemId,
    first: ItemId,
    last: ItemId,
    next: ItemId,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    items: Vec<Item>,
}

impl Tree {
    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(super) fn ids(&self) -> std::ops::Range<ItemId> {
        0..ItemId::try_from(self.items.len()).unwrap_or(NONE)
    }

    pub(super) fn get(&self, id: ItemId) -> Option<&Item> {
        self.items.get(id as usize)
    }

    pub(super) fn add(&mut self, parent: Option<ItemId>, key: Option<Token>, shape: Shape, span: Span) -> ItemId {
        let id = self.ids().end;
        let elder = parent.and_then(|parent| self.get(parent)).map_or(NONE, |parent| parent.last);
        let position = self.get(elder).map_or(0, |elder| elder.position + 1);
        if let Some(elder) = self.items.get_mut(elder as usize) {
            elder.next = id;
        }
        if let Some(parent) = parent.and_then(|parent| self.items.get_mut(parent as usize)) {
            parent.last = id;
            if parent.first == NONE {
                parent.first = id;
            }
        }
        let parent = parent.unwrap_or(NONE);
        let (first, last, next) = (NONE, NONE, NONE);
        self.items.push(Item { key, shape, span, name_length: 0, position, dropped: false, parent, first, last, next });
        id
    }

    pub(super) fn change(&mut self, id: ItemId, change: impl FnOnce(&mut Item)) {
        if let Some(item) = self.items.get_mut(id as usize) {
            change(item);
        }
    }

    pub(super) fn parent(&self, id: ItemId) -> Option<ItemId> {
        self.get(id).map(|item| item.parent).filter(|parent| *parent != NONE)
    }

    pub(super) fn children(&self, id: ItemId) -> impl Iterator<Item = (ItemId, &Item)> {
        let mut next = self.get(id).map_or(NONE, |item| item.first);
        std::iter::from_fn(move || {
            let item = self.get(next)?;
            Some((std::mem::replace(&mut next, item.next), item))
        })
    }

    pub(super) fn last_child(&self, id: ItemId) -> Option<ItemId> {
        self.get(id).map(|item| item.last).filter(|last| *last != NONE)
    }

    /// The item itself, or the nearest around it, that a field name or id stands before.
    pub(super) fn named_holder(&self, id: ItemId) -> Option<ItemId> {
        self.ancestors(id).find(|id| self.get(*id).is_some_and(|item| item.key.is_some()))
    }

    /// Whether the item holds the bodies of a structure.
    pub(super) fn holds_bodies(&self, source: &Source, id: Option<ItemId>) -> bool {
        id.is_some_and(|id| self.parent(id) == Some(ROOT) && self.key(source, id).is_some_and(|key| key == "bodies"))
    }

    /// Whether the item is a group that a word stands before: `Held(…)`.
    pub(super) fn is_named(&self, id: ItemId) -> bool {
        self.get(id).is_some_and(|item| item.name_length > 0)
    }

    /// The item and what it lies in, innermost first.
    pub(super) fn ancestors(&self, id: ItemId) -> impl Iterator<Item = ItemId> {
        std::iter::successors(Some(id), |id| self.parent(*id))
    }

    /// The innermost item that the offset lies in, key included; the root where it lies in none.
    pub(super) fn at(&self, offset: usize) -> ItemId {
        let begin = |item: &Item| item.key.map_or(item.span, |key| key.span).start();
        let after = self.items.partition_point(|item| begin(item) <= offset);
        let last = ItemId::try_from(after.saturating_sub(1)).unwrap_or(ROOT);
        let holds = |id: &ItemId| self.get(*id).is_some_and(|item| offset < item.span.end());
        self.ancestors(last).find(holds).unwrap_or(ROOT)
    }

    /// The field name or key, as the reader means it.
    pub(super) fn key<'a>(&self, source: &'a Source, id: ItemId) -> Option<Cow<'a, str>> {
        let key = self.get(id)?.key?;
        Some(match key.kind {
            TokenKind::Text(quote) => source.words(key.span, quote),
            _ => {
                let word = source.slice(key.span);
                Cow::Borrowed(word.strip_prefix("r#").unwrap_or(word))
            }
        })
    }

    /// The word before the brackets, or nothing.
    pub(super) fn name<'a>(&self, source: &'a Source, id: ItemId) -> &'a str {
        self.get(id).map(|item| source.slice(name_span(item))).unwrap_or_default()
    }

    /// Where the item stands; a word's brackets take no part in it: `count`, not `count[0]`.
    pub(super) fn path(&self, source: &Source, id: ItemId) -> FieldPath {
        let mut segments: Vec<Segment> = self.ancestors(id).filter_map(|id| self.segment(source, id)).collect();
        segments.reverse();
        segments.into_iter().fold(FieldPath::root(), |path, segment| path.then(segment))
    }

    fn segment(&self, source: &Source, id: ItemId) -> Option<Segment> {
        let item = self.get(id)?;
        let parent = self.get(self.parent(id)?)?;
        match self.key(source, id) {
            // Too long for a key, in whatever script.
            Some(key) if key.len() > LONGEST_KEY * 4 => Some(Segment::Key(shown(&key))),
            Some(key) if parent.shape == Shape::Group(Bracket::Round) => Some(Segment::Field(key.into_owned())),
            Some(key) => Some(Segment::Key(key.into_owned())),
            None if parent.name_length > 0 => None,
            None => Some(Segment::Index(item.position as usize)),
        }
    }
}

/// The word before an item's brackets.
pub(super) fn name_span(item: &Item) -> Span {
    Span::new(item.span.start(), item.span.start() + item.name_length as usize)
}

/// What names an item: its key, else the word before its brackets, else its opening bracket or its first character.
pub(super) fn head_span(item: &Item) -> Span {
    match item.key {
        Some(key) => key.span,
        None if item.name_length > 0 => name_span(item),
        None if matches!(item.shape, Shape::Group(_)) => Span::new(item.span.start(), item.span.start() + 1),
        None => item.span,
    }
}
