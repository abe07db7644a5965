//! A text as it is kept, with what it takes to see that it is whole.

use std::fmt;

/// The version of the form in which records are written.
pub(super) const VERSION: u32 = 1;

/// With what a record begins; the version follows.
const MARK: &str = "samverkan ";

/// A text and what tells whether it is whole: one line `samverkan VERSION REVISION TIME LENGTH CHECKSUM`, then the text
/// as the user wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Grows by one each time the text is kept anew.
    pub(super) revision: u64,
    /// When it was kept, in milliseconds since 1970.
    pub(super) time: u64,
    pub(super) text: String,
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

impl Reading {
    /// What something that was kept is worth.
    pub(super) fn of(kept: Option<&str>) -> Self {
        let Some(kept) = kept else { return Self::Empty };
        match version(kept) {
            Some(version) if version > VERSION => Self::Newer,
            Some(VERSION) => whole(kept).map_or(Self::Corrupt, Self::Whole),
            _ => Self::Corrupt,
        }
    }
}

impl fmt::Display for Record {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { revision, time, text } = self;
        write!(out, "{MARK}{VERSION} {revision} {time} {} {}\n{text}", text.len(), checksum(text))
    }
}

/// The version of the form in which something was kept, where it says so.
pub(super) fn version(kept: &str) -> Option<u32> {
    kept.strip_prefix(MARK)?.split([' ', '\n']).next()?.parse().ok()
}

fn whole(kept: &str) -> Option<Record> {
    let (head, text) = kept.split_once('\n')?;
    let mut numbers = head.strip_prefix(MARK)?.split(' ').skip(1).map(|number| number.parse::<u64>().ok());
    let mut next = || numbers.next().flatten();
    let (revision, time, length, sum) = (next()?, next()?, next()?, next()?);
    let is_whole = u64::try_from(text.len()) == Ok(length) && checksum(text) == sum;
    is_whole.then(|| Record { revision, time, text: text.to_owned() })
}

/// FNV-1a over 32 bits, twice with different starts and side by side in 53 bits.
fn checksum(text: &str) -> u64 {
    let hash = |start: u32| text.bytes().fold(start, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (u64::from(hash(0x811c_9dc5)) << 21) ^ u64::from(hash(0x050c_5d1f) >> 11)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record() -> Record {
        Record { revision: 3, time: 1_700_000_000_000, text: "(id: \"å\")\n\nsamverkan 9\n".to_owned() }
    }

    #[test]
    fn a_record_reads_back_whole() {
        assert_eq!(Reading::of(Some(&record().to_string())), Reading::Whole(record()));
        assert_eq!(Reading::of(None), Reading::Empty);
    }

    #[test]
    fn a_changed_or_missing_character_is_seen_wherever_it_stands() {
        let kept = record().to_string();
        for (place, letter) in kept.char_indices() {
            let after = place + letter.len_utf8();
            let rest = kept.get(after..).unwrap_or_default();
            for other in ["", "~"] {
                let broken = format!("{}{other}{rest}", kept.get(..place).unwrap_or_default());
                let read = Reading::of(Some(&broken));
                // Another revision or time is another record; the text is guarded.
                assert!(!matches!(&read, Reading::Whole(whole) if whole.text != record().text), "{broken}");
            }
        }
        assert_eq!(Reading::of(Some(kept.get(..kept.len() - 1).unwrap_or_default())), Reading::Corrupt);
    }

    #[test]
    fn a_newer_record_is_told_from_a_broken_one() {
        assert_eq!(Reading::of(Some("samverkan 2 something else")), Reading::Newer);
        for broken in ["", "samverkan", "samverkan x 1", "{\"version\":1}", "samverkan 0 1 1 0 0\n"] {
            assert_eq!(Reading::of(Some(broken)), Reading::Corrupt, "{broken}");
        }
    }
}
