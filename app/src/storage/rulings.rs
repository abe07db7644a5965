//! The user's rulings on pairs of bodies, as they are kept: one record for each pair of structures.

use super::keys;
use super::record::{Reading, Record};
use super::shelf::{Fault, Shelf, raw, reading, write};
use super::slots::Slot;

/// What is kept for a pair of structures.
pub(crate) enum KeptRulings {
    /// The text, and which of the versions that were kept it is; 0 and empty where there is none.
    Text(String, u64),
    /// A newer program wrote it; it is left as it is.
    Newer,
}

impl Shelf {
    /// The rulings that are kept for a pair of structures.
    pub(crate) fn rulings(self, pair: &str) -> KeptRulings {
        if !self.is_available() {
            return KeptRulings::Text(String::new(), 0);
        }
        match reading(&keys::rulings(pair)) {
            Reading::Whole(Record { text, revision, .. }) => KeptRulings::Text(text, revision),
            Reading::Empty | Reading::Corrupt => KeptRulings::Text(String::new(), 0),
            Reading::Newer => KeptRulings::Newer,
        }
    }

    /// Keeps the rulings on a pair of structures; `known` is the revision that they follow on. Returns the new revision.
    ///
    /// What is broken is set aside, where the library offers it.
    ///
    /// # Errors
    /// When they cannot be kept; what was kept before is still there then.
    pub(crate) fn save_rulings(self, pair: &str, text: &str, known: u64, time: u64) -> Result<u64, Fault> {
        self.writable()?;
        let key = keys::rulings(pair);
        let before = match reading(&key) {
            Reading::Whole(record) => record.revision,
            Reading::Empty => 0,
            Reading::Corrupt => {
                if let Some(raw) = raw(&key) {
                    write(&keys::aside(pair, Slot::A, time), &raw)?;
                }
                0
            }
            Reading::Newer => return Err(Fault::ChangedElsewhere),
        };
        if before != known {
            return Err(Fault::ChangedElsewhere);
        }
        let record = Record { revision: known + 1, time, text: text.to_owned() };
        write(&key, &record.to_string())?;
        if reading(&key) == Reading::Whole(record) { Ok(known + 1) } else { Err(Fault::NotReadBack) }
    }
}
