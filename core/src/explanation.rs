//! What a code of findings means, for people: what is checked, why it matters, how it looks, and how it is mended.

use serde::Serialize;

use crate::words::Wording;

/// What a code of findings means. The sentences begin with a small letter and have no full stop at their end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// What is wrong, or looks wrong.
    pub checks: Wording,
    /// Why that matters.
    pub why: Wording,
    /// What to do about it.
    pub fix: Wording,
    /// The smallest text with the fault: fields of a file, or a whole file. Empty where it would be very long.
    pub fails: &'static str,
    /// The same without the fault.
    pub passes: &'static str,
}

/// A sentence in Swedish and in English.
pub(crate) const fn both(sv: &'static str, en: &'static str) -> Wording {
    Wording { sv, en }
}
