//! What reading and checking have to say: one finding with its code, place, sentence and hint.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::path::FieldPath;
use crate::words::Said;

/// The stable name of a kind of finding, kebab-case, never reused for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The file says something that cannot be so; it is not taken into use.
    Error,
    /// Probably a mistake, or something left out; the file is taken into use.
    Warning,
    /// Worth knowing.
    Note,
}

/// A place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, counted in characters (Unicode scalar values).
    pub column: usize,
    /// Where the place begins, in bytes from the start of the text.
    #[serde(skip)]
    pub start: usize,
    /// Where the place ends, in bytes from the start of the text, exclusive.
    #[serde(skip)]
    pub end: usize,
}

/// Sentences are no longer than this, in bytes; the longest that tells of words of ordinary length has half of it.
const LONGEST: usize = 1200;

/// So many other places are shown.
const MOST_RELATED: usize = 20;

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where in the structure.
    pub path: FieldPath,
    /// Where in the text, where the text is known.
    pub place: Option<Place>,
    /// What is wrong, in the user's words: lower case, no full stop, input in backticks.
    pub message: Said,
    /// What to do about it.
    pub hint: Option<Said>,
    /// The other end of a clash.
    pub related: Vec<Related>,
}

/// Another place that a finding speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Related {
    /// Where in the structure.
    pub path: FieldPath,
    /// Where in the text.
    pub place: Option<Place>,
    /// What stands there.
    pub message: Said,
}

fn shorten(sentence: &mut String) {
    if sentence.len() > LONGEST {
        let begin = sentence.floor_char_boundary(LONGEST / 2);
        let end = sentence.ceil_char_boundary(sentence.len() - LONGEST / 4);
        sentence.replace_range(begin..end, " … ");
    }
}

impl Diagnostic {
    /// A finding without place, hint or second place.
    pub fn new(code: Code, severity: Severity, path: FieldPath, message: Said) -> Self {
        Self { code, severity, path, place: None, message, hint: None, related: Vec::new() }
    }

    /// An error.
    pub fn error(code: Code, path: FieldPath, message: Said) -> Self {
        Self::new(code, Severity::Error, path, message)
    }

    /// A warning.
    pub fn warning(code: Code, path: FieldPath, message: Said) -> Self {
        Self::new(code, Severity::Warning, path, message)
    }

    /// A note.
    pub fn note(code: Code, path: FieldPath, message: Said) -> Self {
        Self::new(code, Severity::Note, path, message)
    }

    /// The finding with its place in the text.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// The finding with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: Said) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The finding with what to do about it, where something is known.
    #[must_use]
    pub fn maybe_hint(mut self, hint: Option<Said>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// Says that there are so many more of the same kind, which are not told one by one.
    pub(crate) fn and_more(&mut self, more: usize) {
        self.message.sv.push_str(&format!("; och {more} till av samma slag"));
        self.message.en.push_str(&format!("; and {more} more of the same kind"));
    }

    /// Takes out of the middle what nobody would read, where the file has pages in place of a word.
    pub(crate) fn shorten(&mut self) {
        for said in std::iter::once(&mut self.message).chain(self.hint.as_mut()) {
            shorten(&mut said.sv);
            shorten(&mut said.en);
        }
        self.related.truncate(MOST_RELATED);
    }

    /// The finding with the other end of the clash.
    #[must_use]
    pub fn related(mut self, path: FieldPath, message: Said) -> Self {
        self.related.push(Related { path, place: None, message });
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_as_long_as_a_page_keeps_its_beginning_and_its_end() {
        let sentence = format!("there is no `{}` here", "å".repeat(5_000));
        let mut finding = Diagnostic::note(Code("test"), FieldPath::root(), Said::new("kort", sentence));
        finding.shorten();
        let told = &finding.message;
        assert!(told.en.starts_with("there is no `åå") && told.en.contains("å … å") && told.en.ends_with("å` here"));
        assert!(told.en.len() <= LONGEST && told.sv == "kort");
    }
}
