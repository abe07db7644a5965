//! Text → [`StructureDraft`] and findings; never fails. A token tree knows where everything stands.
//!
//! The text is cut into tokens and grown into a tree that forgives the slips of real users; the draft is read
//! straight from it; what cannot be read is left out, told of, and the rest read on.

pub mod codes;
mod faults;
mod from_fields;
mod from_item;
mod from_word;
mod grow;
mod lexer;
pub mod meanings;
mod places;
mod reader;
mod scalars;
mod slips;
mod source;
mod torn;
mod tree;
mod twice;
mod wanted;
mod whole;

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;

pub use places::Places;
pub use whole::LARGEST;

use source::Source;
use tree::Tree;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::draft::StructureDraft;
use crate::order::sort_by_key;
use crate::path::FieldPath;
use crate::words::Said;

/// What reading a file gives.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What could be read; all else is as if it were left out.
    pub draft: StructureDraft,
    /// What is wrong, in the order of the text.
    pub findings: Vec<Diagnostic>,
    /// Where everything stands.
    pub places: Places,
    /// `false` where nothing of the file could be made use of; the draft is then empty.
    pub usable: bool,
}

impl Reading {
    fn new(source: Source, tree: Tree, draft: Option<StructureDraft>, mut findings: Vec<Diagnostic>) -> Self {
        sort_by_key(&mut findings, |finding| finding.place.map(|place| place.start));
        findings.iter_mut().for_each(Diagnostic::shorten);
        let usable = draft.is_some();
        Self { draft: draft.unwrap_or_default(), findings, places: Places::new(source, tree), usable }
    }

    fn unusable(source: Source, tree: Tree, finding: Diagnostic) -> Self {
        Self::new(source, tree, None, vec![finding])
    }
}

/// How what is wrong becomes findings.
struct Words {
    torn: torn::Words,
    slips: slips::Words,
    twice: twice::Words,
    faults: faults::Words,
}

/// Reads a file.
pub fn read(text: &str) -> Reading {
    let words =
        Words { torn: torn::in_words, slips: slips::in_words, twice: twice::in_words, faults: faults::in_words };
    read_telling(text, &words)
}

/// What a file holds, where nothing is wrong with its form. A program that only opens files again has no use for the
/// words of faults, and need not load them.
pub(crate) fn read_sound(text: &str) -> Option<StructureDraft> {
    let words = Words {
        torn: torn::without_words,
        slips: slips::without_words,
        twice: twice::without_words,
        faults: faults::without_words,
    };
    let Reading { draft, findings, usable, .. } = read_telling(text, &words);
    let is_whole = usable && findings.iter().all(|finding| finding.severity != Severity::Error);
    is_whole.then_some(draft)
}

fn read_telling(text: &str, words: &Words) -> Reading {
    if let Some(reading) = refuse(text.len()) {
        return reading;
    }
    let source = Source::new(text);
    if let Some(finding) = whole::before(&source) {
        return Reading::unusable(Source::new(""), Tree::default(), finding);
    }
    let grow::Grown { mut tree, mut findings, slips, sound } = grow::grow(&source, words.torn);
    if let Some(finding) = whole::newer_format(&source, &tree) {
        return Reading::unusable(source, tree, finding);
    }
    findings.extend(whole::broken_letters(&source));
    findings.extend(whole::control_in_text(&source, &slips));
    findings.extend((words.slips)(&source, &tree, &slips));
    let draft = if sound && whole::begins_right(&source, &tree, &mut findings) {
        findings.extend(twice::leave_out(&source, &mut tree, words.twice));
        reader::draft(&source, &mut tree, &mut findings, words.faults)
    } else {
        None
    };
    Reading::new(source, tree, draft, findings)
}

/// What is said of a file with so many bytes, where that is more than [`LARGEST`]: nobody need load it to learn that.
pub fn refuse(size: usize) -> Option<Reading> {
    whole::too_large(size).map(|finding| Reading::unusable(Source::new(""), Tree::default(), finding))
}

/// Reads a file from its bytes, which should be UTF-8.
pub fn read_bytes(bytes: &[u8]) -> Reading {
    if let Some(reading) = refuse(bytes.len()) {
        return reading;
    }
    if let Some(finding) = whole::not_a_text(bytes) {
        return Reading::unusable(Source::new(""), Tree::default(), finding);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => read(text),
        Err(error) => {
            let readable = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let readable = Source::new(std::str::from_utf8(readable).unwrap_or_default());
            Reading::unusable(Source::new(""), Tree::default(), whole::wrong_encoding(&readable, bytes))
        }
    }
}

/// The finding that closes a list of very many.
fn too_many(place: Place) -> Diagnostic {
    let message = Said::new("så många fel att resten inte har lästs", "so many faults that the rest has not been read");
    let hint = Said::new("rätta de första och läs in filen igen", "correct the first ones and read the file again");
    Diagnostic::error(codes::TOO_MANY_FAULTS, FieldPath::root(), message).at(place).hint(hint)
}
