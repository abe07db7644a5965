//! Every code of findings with what it means: those of the rules and those of reading.

use serde::Serialize;

use crate::diagnostic::{Code, Severity};
use crate::explanation::Explanation;
use crate::order::sort_by_key;
use crate::read::meanings;
use crate::suggest::suggest;
use crate::validate::rules;

/// A code and what it means.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Explained {
    /// The code.
    pub code: Code,
    /// How much its findings matter.
    pub severity: Severity,
    /// What it means.
    #[serde(flatten)]
    pub explanation: &'static Explanation,
}

fn each() -> impl Iterator<Item = Explained> {
    let of_rules = rules::ALL.iter().map(|rule| Explained {
        code: rule.code,
        severity: rule.severity,
        explanation: &rule.explanation,
    });
    let of_reading = meanings::ALL.iter().map(|meaning| Explained {
        code: meaning.code,
        severity: meaning.severity,
        explanation: &meaning.explanation,
    });
    of_rules.chain(of_reading)
}

/// Every code, in the order of the alphabet.
pub fn all() -> Vec<Explained> {
    let mut all: Vec<_> = each().collect();
    sort_by_key(&mut all, |explained| explained.code);
    all
}

/// What a code means, where it is one.
pub fn find(code: &str) -> Option<Explained> {
    each().find(|explained| explained.code.0 == code)
}

/// The code that was probably meant by one that is none.
pub fn near(code: &str) -> Option<&'static str> {
    suggest(code, each().map(|explained| explained.code.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_once_and_found_by_its_name() {
        let all = all();
        for (one, next) in all.iter().zip(all.iter().skip(1)) {
            assert!(one.code < next.code, "{}", next.code);
        }
        assert_eq!(all.len(), rules::ALL.len() + crate::read::codes::ALL.len());
        assert_eq!(find("no-level").map(|found| found.severity), Some(Severity::Note));
        assert_eq!(find("json-file").map(|found| found.severity), Some(Severity::Error));
        assert!(find("no-such-code").is_none());
        assert_eq!(near("no-levle"), Some("no-level"));
    }
}
