//! Findings that are meant to be so: `accepted` in a file names them and says why.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::draft::AcceptedDraft;
use crate::model::Text;

/// A finding that the file accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accepted {
    /// What was found.
    pub finding: Diagnostic,
    /// Why it is meant to be so.
    pub why: Text,
}

/// What the entries of `accepted` are about.
pub(super) struct Acceptances<'a> {
    entries: Vec<Acceptance<'a>>,
    /// The entries by their code and place: there may be as many of them as of findings.
    by_place: BTreeMap<(&'a str, Vec<&'a str>), usize>,
}

/// What one entry of `accepted` is about.
pub(super) struct Acceptance<'a> {
    /// The place of the entry in the list.
    pub(super) index: usize,
    /// The code that it accepts.
    pub(super) code: &'a str,
    why: &'a Text,
    is_used: Cell<bool>,
}

impl<'a> Acceptances<'a> {
    /// What each entry is about; those that lack a code or a reason are about nothing.
    pub(super) fn of(list: &'a [AcceptedDraft]) -> Self {
        let (mut entries, mut by_place) = (Vec::new(), BTreeMap::new());
        for (index, entry) in list.iter().enumerate() {
            let why = entry.why.as_ref().filter(|why| !why.is_blank());
            let (Some(code), Some(why)) = (entry.code.as_deref(), why) else { continue };
            let at = entry.at.as_deref().map(steps).unwrap_or_default();
            by_place.entry((code, at)).or_insert(entries.len());
            entries.push(Acceptance { index, code, why, is_used: Cell::new(false) });
        }
        Self { entries, by_place }
    }

    /// Those of which nothing was found so far.
    pub(super) fn idle(&self) -> impl Iterator<Item = &Acceptance<'a>> {
        self.entries.iter().filter(|entry| !entry.is_used.get())
    }

    /// The entry that is about a finding; none is about an error.
    fn about(&self, finding: &Diagnostic) -> Option<&Acceptance<'a>> {
        if finding.severity == Severity::Error {
            return None;
        }
        let path = finding.path.to_string();
        let steps = steps(&path);
        let beginnings = (0..=steps.len()).filter_map(|length| steps.get(..length));
        let mut entries = beginnings.filter_map(|at| self.by_place.get(&(finding.code.0, at.to_vec())));
        entries.next().and_then(|entry| self.entries.get(*entry))
    }

    /// Takes those that are accepted out of the findings from a place on.
    pub(super) fn take_out(&self, findings: &mut Vec<Diagnostic>, from: usize, accepted: &mut Vec<Accepted>) {
        if self.entries.is_empty() {
            return;
        }
        for finding in findings.split_off(from) {
            match self.about(&finding) {
                None => findings.push(finding),
                Some(by) => {
                    by.is_used.set(true);
                    accepted.push(Accepted { finding, why: by.why.clone() });
                }
            }
        }
    }
}

/// The names in a path, so that `bodies.board.seats[2]` can be written for `bodies["board"].seats[2]`, which would need
/// backslashes within the quotes of a file.
fn steps(path: &str) -> Vec<&str> {
    path.split(['.', '[', ']', '"']).map(str::trim).filter(|step| !step.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use crate::validate::rules::testing::{codes, whole};

    fn two_without_level(accepted: &str) -> String {
        whole(&format!(
            r#"bodies: {{
    "board": (name: "Board", sources: ["plan"]),
    "board-two": (name: "Board two", sources: ["plan"]),
}},
accepted: [{accepted}],"#
        ))
    }

    #[test]
    fn what_is_accepted_with_a_reason_is_counted_apart() {
        for (at, left) in
            [("", 0), (r#"at: "bodies","#, 0), (r#"at: "bodies.board","#, 1), (r#"at: "bodies[\"board\"].level","#, 1)]
        {
            let text = two_without_level(&format!(r#"(code: "no-level", {at} why: "Serves all")"#));
            let checked = crate::check(&text);
            assert_eq!(checked.findings.len(), left, "{at}: {:#?}", checked.findings);
            assert_eq!(checked.accepted.len(), 2 - left, "{at}");
            assert!(checked.accepted.iter().all(|accepted| accepted.why.first() == "Serves all"));
        }
    }

    #[test]
    fn nothing_is_accepted_without_a_reason_and_no_error_ever() {
        assert_eq!(codes(&two_without_level(r#"(code: "no-level")"#)), ["no-level", "no-level", "missing-field"]);
        let blank = codes(&two_without_level(r#"(code: "no-level", why: " ")"#));
        assert_eq!(blank, ["no-level", "no-level", "blank-text"]);
        let text = whole(
            r#"bodies: {
    "board": (name: "Board", level: "tpo", sources: ["plan"]),
},
accepted: [(code: "unknown-reference", why: "Not so bad")],"#,
        );
        let checked = crate::check(&text);
        assert!(checked.has_errors() && checked.accepted.is_empty());
    }
}
