//! How a value is made from an item of the tree; here for what is simple and what holds others.

use std::hash::Hash;

use indexmap::IndexMap;

use super::reader::Reader;
use super::tree::ItemId;
use super::wanted::Wanted;
use crate::id::{
    ActorId, AnswerId, AreaId, BodyId, DivisionId, DocumentId, FieldName, InputId, LevelId, LineId, OutcomeId, PartyId,
    SourceId, SourceMark, SubjectId, TopicId,
};
use crate::model::{Text, WrittenDate};

/// A value that a file can hold.
pub(super) trait FromItem: Sized {
    /// The value of the item; nothing where it is at fault, which the reader has then been told.
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self>;
}

/// A place for a value, whatever its type, so that reading fields is compiled once for all structs.
pub(super) trait Slot {
    /// Puts the value of the item here; `false` where it is at fault.
    fn fill(&mut self, reader: &mut Reader<'_>, item: ItemId) -> bool;

    /// Whether a value must stand here and does not.
    fn is_missing(&self) -> bool {
        false
    }
}

impl<T: FromItem> Slot for T {
    fn fill(&mut self, reader: &mut Reader<'_>, item: ItemId) -> bool {
        let Some(value) = T::from_item(reader, item) else { return false };
        *self = value;
        true
    }
}

/// A place for a value that must be there.
pub(super) struct Must<T>(pub(super) Option<T>);

impl<T: FromItem> Slot for Must<T> {
    fn fill(&mut self, reader: &mut Reader<'_>, item: ItemId) -> bool {
        self.0 = T::from_item(reader, item);
        self.0.is_some()
    }

    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
}

/// What stands in brackets, to be read later.
pub(super) struct Inside(pub(super) ItemId);

impl FromItem for Inside {
    fn from_item(_: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        Some(Self(item))
    }
}

impl FromItem for u32 {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        reader.number(item)
    }
}

impl FromItem for bool {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        reader.yes_or_no(item)
    }
}

impl FromItem for String {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        reader.text(item).map(Into::into)
    }
}

macro_rules! ids {
    ($($id:ident)+) => {$(
        impl FromItem for $id {
            fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
                reader.text(item).map(|text| Self::new(&text))
            }
        }
    )+};
}

ids! {
    ActorId AnswerId AreaId BodyId DivisionId DocumentId FieldName InputId LevelId LineId OutcomeId PartyId SourceId
    SourceMark SubjectId TopicId
}

impl FromItem for WrittenDate {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        reader.text(item).map(Self::new)
    }
}

impl FromItem for Text {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        if !reader.is_map(item) {
            return reader.text(item).map(Self::plain);
        }
        let mut readings = Vec::new();
        reader.entries(item, &mut |reader, tag, item| {
            let reading = reader.text(item);
            reading.map(|text| readings.push((tag.to_owned(), text.into()))).is_some()
        });
        if readings.is_empty() && !reader.has_lost(item) {
            reader.wrong(item, Wanted::Text);
        }
        Self::by_language(readings)
    }
}

impl<T: FromItem> FromItem for Option<T> {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        match reader.optional(item)? {
            Some(item) => T::from_item(reader, item).map(Some),
            None => Some(None),
        }
    }
}

impl<T: FromItem> FromItem for Vec<T> {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        let mut list = Self::new();
        let group = reader.elements(item, &mut |reader, item| {
            let element = T::from_item(reader, item);
            element.map(|element| list.push(element)).is_some()
        });
        group.then_some(list)
    }
}

impl<K: for<'a> From<&'a str> + Eq + Hash, T: FromItem> FromItem for IndexMap<K, T> {
    fn from_item(reader: &mut Reader<'_>, item: ItemId) -> Option<Self> {
        let mut map = Self::new();
        let group = reader.entries(item, &mut |reader, key, item| {
            let entry = T::from_item(reader, item);
            entry.map(|entry| map.insert(K::from(key), entry)).is_some()
        });
        group.then_some(map)
    }
}
