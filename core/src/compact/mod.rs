//! A structure abridged to what the map needs, as a few bytes that are quickly read.
//!
//! What is abridged stands in one place, [`kept`]: for each part of the model the fields that the map draws, names or
//! filters by, and those that it does without. The bytes belong to the build that wrote them; nothing keeps them.

mod bytes;
mod kept;

use std::ops::Deref;
use std::sync::Arc;

use crate::model::Structure;
use bytes::{Bytes, Kept as _};

/// A structure of which only that may be relied on which the map shows; all else may be empty though it is known.
///
/// It can be seen as a [`Structure`] and never taken for a whole one: what tells of everything that is known, and of what
/// is not, asks for a `Structure` itself.
#[derive(Clone, Debug)]
pub struct Abridged(Arc<Structure>);

impl Abridged {
    /// What the map needs of a structure, as bytes; the same structure always gives the same.
    pub fn to_bytes(structure: &Structure) -> Vec<u8> {
        let mut out = Vec::new();
        structure.write(&mut out);
        out
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote; nothing where the bytes are broken.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut bytes = Bytes::new(bytes);
        let structure = Structure::read(&mut bytes)?;
        bytes.is_at_end().then(|| Self(Arc::new(structure)))
    }
}

/// A whole structure holds all that the map needs.
impl From<Arc<Structure>> for Abridged {
    fn from(whole: Arc<Structure>) -> Self {
        Self(whole)
    }
}

impl Deref for Abridged {
    type Target = Structure;

    fn deref(&self) -> &Structure {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::layout::{Options, lay_out};

    const EVERY_FIELD: &str = include_str!("../../../configs/template.ron");

    fn template() -> Structure {
        crate::check(EVERY_FIELD).structure.expect("the template is free of errors")
    }

    #[test]
    fn what_was_written_reads_back_and_writes_the_same_bytes() {
        let bytes = Abridged::to_bytes(&template());
        let read = Abridged::from_bytes(&bytes).expect("the bytes are whole");
        assert_eq!(Abridged::to_bytes(&read), bytes);
        assert!(bytes.len() * 2 < EVERY_FIELD.len());
    }

    #[test]
    fn what_the_map_does_not_show_is_left_out() {
        let read = Abridged::from_bytes(&Abridged::to_bytes(&template())).expect("the bytes are whole");
        assert!(read.sources.is_empty());
        assert!(read.bodies.values().all(|body| body.sources.is_empty() && body.tasks.is_empty()));
        assert_eq!(read.bodies.len(), template().bodies.len());
    }

    #[test]
    fn bytes_that_are_cut_off_or_too_many_give_nothing() {
        let bytes = Abridged::to_bytes(&template());
        for length in 0..bytes.len() {
            assert!(Abridged::from_bytes(bytes.get(..length).unwrap_or_default()).is_none(), "{length}");
        }
        assert!(Abridged::from_bytes(&[&bytes[..], &[0]].concat()).is_none());
    }

    #[test]
    fn a_nest_without_end_gives_nothing() {
        assert!(Abridged::from_bytes(&[6; 100_000]).is_none());
    }

    proptest! {
        #[test]
        fn broken_bytes_stop_neither_reading_nor_drawing(place in 0_usize..4000, byte: u8) {
            let mut bytes = Abridged::to_bytes(&template());
            let place = place % bytes.len();
            bytes[place] = byte;
            if let Some(read) = Abridged::from_bytes(&bytes) {
                lay_out(&read, &Options { width: 1200.0, ..Options::default() });
            }
        }
    }
}
