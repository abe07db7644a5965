//! The names under which things are kept; they stand here only.

use super::slots::Slot;

/// Language, theme and the structure that was open last.
pub(super) const SETTINGS: &str = "samverkan/v1/settings";

/// The text in the editor, for this window only.
pub(super) const EDITOR: &str = "samverkan/v1/editor";

const DRAFTS: &str = "samverkan/v1/draft/";

const STRUCTURES: &str = "samverkan/v1/structure/";

const ASIDE: &str = "samverkan/v1/aside/";

const RULINGS: &str = "samverkan/v1/rulings/";

/// Where the rulings on a pair of structures are kept.
pub(super) fn rulings(pair: &str) -> String {
    format!("{RULINGS}{pair}")
}

/// One of the two places where a structure's text is kept.
pub(super) fn slot(name: &str, slot: Slot) -> String {
    format!("{STRUCTURES}{name}/{}", slot.letter())
}

/// The steps that are tried in a structure.
pub(super) fn draft(id: &str) -> String {
    format!("{DRAFTS}{id}")
}

/// Says which of the two places holds the text that counts.
pub(super) fn pointer(name: &str) -> String {
    format!("{STRUCTURES}{name}/current")
}

/// Where something goes that cannot be read, so that its place can be used again.
pub(super) fn aside(name: &str, slot: Slot, time: u64) -> String {
    format!("{ASIDE}{name}/{}/{time}", slot.letter())
}

/// The structure that a key belongs to.
pub(super) fn structure_of(key: &str) -> Option<&str> {
    let (name, _) = key.strip_prefix(STRUCTURES)?.rsplit_once('/')?;
    Some(name)
}

/// The structure that something set aside belonged to.
pub(super) fn aside_of(key: &str) -> Option<&str> {
    let (rest, _) = key.strip_prefix(ASIDE)?.rsplit_once('/')?;
    Some(rest.rsplit_once('/')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_tells_whose_it_is() {
        assert_eq!(structure_of(&slot("a/b", Slot::A)), Some("a/b"));
        assert_eq!(structure_of(&pointer("x")), Some("x"));
        assert_eq!(structure_of(SETTINGS), None);
        assert_eq!(aside_of(&aside("a/b", Slot::B, 7)), Some("a/b"));
        assert_eq!(aside_of(&slot("x", Slot::A)), None);
    }
}
