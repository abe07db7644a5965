//! A text as it is kept, with what it takes to see that it is whole.

use serde::{Deserialize, Serialize};

/// The version of the form in which records are written.
pub(super) const VERSION: u32 = 1;

/// A text and what tells whether it is whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    version: u32,
    /// Grows by one each time the text is kept anew.
    pub(super) revision: u64,
    /// When it was kept, in milliseconds since 1970.
    pub(super) time: u64,
    /// In bytes.
    length: usize,
    checksum: u64,
    pub(super) text: String,
}

/// All that is read of a record whose form is not known.
#[derive(Deserialize)]
pub(super) struct Versioned {
    pub(super) version: u32,
}

/// What stands in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Nothing.
    Empty,
    /// A whole record.
    Whole(Record),
    /// Something that is not a whole record.
    Corrupt,
    /// A record of a newer program.
    Newer,
}

impl Record {
    /// The record of a text.
    pub(super) fn new(text: &str, revision: u64, time: u64) -> Self {
        Self { version: VERSION, revision, time, length: text.len(), checksum: checksum(text), text: text.to_owned() }
    }

    /// What the record is worth.
    pub(super) fn judged(self) -> Reading {
        if self.version > VERSION {
            Reading::Newer
        } else if self.length == self.text.len() && self.checksum == checksum(&self.text) {
            Reading::Whole(self)
        } else {
            Reading::Corrupt
        }
    }
}

/// FNV-1a over 32 bits, twice with different starts and side by side in 53 bits, which every JSON reader keeps.
fn checksum(text: &str) -> u64 {
    let hash = |start: u32| text.bytes().fold(start, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (u64::from(hash(0x811c_9dc5)) << 21) ^ u64::from(hash(0x050c_5d1f) >> 11)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_whole() {
        let record = Record::new("(id: \"å\")\n", 3, 1_700_000_000_000);
        let json = serde_json::to_string(&record).expect("a record is plain data");
        let back: Record = serde_json::from_str(&json).expect("it was just written");
        assert_eq!(back.clone().judged(), Reading::Whole(back));
    }

    #[test]
    fn a_changed_character_is_seen() {
        let mut record = Record::new("seven seats", 1, 0);
        record.text = "eleven seat".to_owned();
        assert_eq!(record.judged(), Reading::Corrupt);
    }

    #[test]
    fn a_cut_text_is_seen() {
        let mut record = Record::new("seven seats", 1, 0);
        record.text.pop();
        assert_eq!(record.judged(), Reading::Corrupt);
    }

    #[test]
    fn a_newer_record_is_told_from_a_broken_one() {
        let json = r#"{"version":2,"body":"something else"}"#;
        assert!(serde_json::from_str::<Record>(json).is_err());
        let versioned: Versioned = serde_json::from_str(json).expect("every version says which it is");
        assert!(versioned.version > VERSION);
    }
}
