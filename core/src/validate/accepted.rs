//! Findings that a file says are meant to be so, with why; they are not told.

use crate::diagnostic::{Diagnostic, Severity};
use crate::draft::AcceptedDraft;
use crate::path::{FieldPath, Segment};

/// Leaves out the warnings and notes that are accepted. What cannot be so is told all the same, and so is what is
/// accepted without saying why.
pub(super) fn leave_out(accepted: &[AcceptedDraft], findings: &mut Vec<Diagnostic>) {
    if !accepted.is_empty() {
        findings.retain(|finding| {
            finding.severity == Severity::Error || !accepted.iter().any(|accepted| is_meant(accepted, finding))
        });
    }
}

fn is_meant(accepted: &AcceptedDraft, finding: &Diagnostic) -> bool {
    let why = accepted.why.as_ref().is_some_and(|why| !why.is_blank());
    let here = accepted.at.as_ref().is_none_or(|at| lies_in(&finding.path, at));
    why && here && accepted.code.as_deref() == Some(finding.code.0)
}

/// Whether a path is what somebody wrote, or lies in it: `bodies.lgl`, `bodies["lgl"].seats[2]`.
fn lies_in(path: &FieldPath, written: &str) -> bool {
    let segment = |segment: &Segment| match segment {
        Segment::Field(name) | Segment::Key(name) => name.clone(),
        Segment::Index(index) => index.to_string(),
    };
    let path = path.segments().iter().map(segment).collect::<Vec<_>>().join(".");
    let parts = written.split(['.', '[', ']', '"']).filter(|part| !part.is_empty());
    let written = parts.collect::<Vec<_>>().join(".");
    path.strip_prefix(&written).is_some_and(|rest| written.is_empty() || rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{codes, file};

    #[test]
    fn a_place_is_written_with_dots_or_as_findings_say_it() {
        let path = FieldPath::root().field("bodies").key("board").field("seats").index(2).field("count");
        for inside in ["bodies.board", "bodies.board.seats", "bodies[\"board\"].seats[2]", "bodies.board.seats.2", ""] {
            assert!(lies_in(&path, inside), "{inside}");
        }
        for beside in ["bodies.boa", "bodies.board.seats.1", "parties", "board"] {
            assert!(!lies_in(&path, beside), "{beside}");
        }
    }

    #[test]
    fn what_is_accepted_with_a_reason_is_not_told() {
        let with = |accepted: &str| {
            codes(&file(&format!(
                r#"bodies: {{ "a": (name: "A", sources: ["plan"]), "b": (name: "B", sources: ["plan"]) }}, accepted: [{accepted}],"#
            )))
        };
        let count = |accepted: &str| with(accepted).iter().filter(|code| **code == "no-level").count();
        assert_eq!(count(""), 2);
        assert_eq!(count(r#"(code: "no-level", at: "bodies.a", why: "It serves all")"#), 1);
        assert_eq!(count(r#"(code: "no-level", why: "They serve all")"#), 0);
        assert_eq!(count(r#"(code: "no-level", at: "bodies.a", why: " ")"#), 2);
        assert_eq!(count(r#"(code: "same-name", at: "bodies.a", why: "It serves all")"#), 2);
    }

    #[test]
    fn what_cannot_be_so_cannot_be_accepted() {
        let text = file(
            r#"bodies: { "a": (level: "nowhere", sources: ["plan"]) }, accepted: [(code: "unknown-reference", why: "It is so")],"#,
        );
        assert!(codes(&text).contains(&"unknown-reference"));
    }
}
