//! How values stand in bytes: numbers in as many as they need, texts and lists after their length.

use std::hash::Hash;

use indexmap::IndexMap;

use crate::id::{AreaId, BodyId, DivisionId, LevelId, LineId, PartyId, TopicId};
use crate::model::{Stated, Text, WrittenDate};

/// Something that is kept in bytes.
pub(super) trait Kept: Sized {
    /// Adds it at the end.
    fn write(&self, out: &mut Vec<u8>);

    /// Takes it from the beginning; nothing where the bytes are broken.
    fn read(from: &mut Bytes<'_>) -> Option<Self>;
}

/// Lists within lists are no deeper than this: more would be broken bytes, and the stack has an end.
const DEEPEST: u8 = 64;

/// Bytes that are still to be read.
pub(super) struct Bytes<'a> {
    rest: &'a [u8],
    depth: u8,
}

impl<'a> Bytes<'a> {
    pub(super) fn new(rest: &'a [u8]) -> Self {
        Self { rest, depth: 0 }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = usize::try_from(u32::read(self)?).ok()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        std::str::from_utf8(text).ok()
    }

    // Each part takes a byte at least, so a length that is wrong ends with the bytes.
    fn list(&mut self, mut part: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let length = u32::read(self)?;
        self.depth = self.depth.checked_add(1).filter(|depth| *depth <= DEEPEST)?;
        for _ in 0..length {
            part(self)?;
        }
        self.depth -= 1;
        Some(())
    }
}

fn write_length(length: usize, out: &mut Vec<u8>) {
    u32::try_from(length).unwrap_or(u32::MAX).write(out);
}

/// Seven bits in each byte, the low ones first; the high bit says that more follow.
impl Kept for u32 {
    fn write(&self, out: &mut Vec<u8>) {
        let mut rest = *self;
        while rest >= 0x80 {
            out.push(rest.to_le_bytes()[0] | 0x80);
            rest >>= 7;
        }
        out.push(rest.to_le_bytes()[0]);
    }

    fn read(from: &mut Bytes<'_>) -> Option<Self> {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = from.byte()?;
            number |= Self::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

impl Kept for String {
    fn write(&self, out: &mut Vec<u8>) {
        write_text(self, out);
    }

    fn read(from: &mut Bytes<'_>) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

fn write_text(text: &str, out: &mut Vec<u8>) {
    write_length(text.len(), out);
    out.extend_from_slice(text.as_bytes());
}

macro_rules! texts {
    ($($name:ident),+) => {$(
        impl Kept for $name {
            fn write(&self, out: &mut Vec<u8>) {
                write_text(self.as_str(), out);
            }

            fn read(from: &mut Bytes<'_>) -> Option<Self> {
                from.text().map(Self::new)
            }
        }
    )+};
}

texts!(LevelId, LineId, DivisionId, AreaId, PartyId, TopicId, BodyId, WrittenDate);

impl Kept for Text {
    fn write(&self, out: &mut Vec<u8>) {
        let readings = self.readings();
        write_length(readings.len(), out);
        for (tag, text) in readings {
            tag.write(out);
            text.write(out);
        }
    }

    fn read(from: &mut Bytes<'_>) -> Option<Self> {
        let mut readings = Vec::new();
        from.list(|from| {
            readings.push((Kept::read(from)?, Kept::read(from)?));
            Some(())
        })?;
        Self::by_language(readings)
    }
}

impl<T: Kept> Kept for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            None => out.push(0),
            Some(value) => {
                out.push(1);
                value.write(out);
            }
        }
    }

    fn read(from: &mut Bytes<'_>) -> Option<Self> {
        match from.byte()? {
            0 => Some(None),
            1 => T::read(from).map(Some),
            _ => None,
        }
    }
}

impl<T: Kept> Kept for Stated<T> {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::NotStated => out.push(0),
            Self::NotRegulated => out.push(1),
            Self::NotApplicable => out.push(2),
            Self::Known(value) => {
                out.push(3);
                value.write(out);
            }
        }
    }

    fn read(from: &mut Bytes<'_>) -> Option<Self> {
        match from.byte()? {
            0 => Some(Self::NotStated),
            1 => Some(Self::NotRegulated),
            2 => Some(Self::NotApplicable),
            3 => T::read(from).map(Self::Known),
            _ => None,
        }
    }
}

impl<T: Kept> Kept for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        for value in self {
            value.write(out);
        }
    }

    fn read(from: &mut Bytes<'_>) -> Option<Self> {
        let mut values = Self::new();
        from.list(|from| {
            values.push(T::read(from)?);
            Some(())
        })?;
        Some(values)
    }
}

impl<K: Kept + Hash + Eq, V: Kept> Kept for IndexMap<K, V> {
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        for (key, value) in self {
            key.write(out);
            value.write(out);
        }
    }

    // As with the types that hold it, in `kept`.
    #[inline(never)]
    fn read(from: &mut Bytes<'_>) -> Option<Self> {
        let mut values = Self::new();
        from.list(|from| {
            values.insert(K::read(from)?, V::read(from)?);
            Some(())
        })?;
        Some(values)
    }
}
