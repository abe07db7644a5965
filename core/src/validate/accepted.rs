//! Findings that are meant to be so: `accepted` in a file names them and says why.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::draft::AcceptedDraft;
use crate::model::Text;
use crate::path::FieldPath;

/// A finding that the file accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accepted {
    /// What was found.
    pub finding: Diagnostic,
    /// Why it is meant to be so.
    pub why: Text,
}

/// What one entry of `accepted` is about.
pub(super) struct Acceptance<'a> {
    code: &'a str,
    at: Vec<&'a str>,
    why: &'a Text,
}

impl<'a> Acceptance<'a> {
    /// What an entry is about; nothing where it lacks a code or a reason.
    pub(super) fn of(entry: &'a AcceptedDraft) -> Option<Self> {
        let (code, why) = (entry.code.as_deref()?, entry.why.as_ref().filter(|why| !why.is_blank())?);
        Some(Self { code, at: entry.at.as_deref().map(steps).unwrap_or_default(), why })
    }

    /// Whether it is about a finding; never about an error.
    pub(super) fn covers(&self, finding: &Diagnostic) -> bool {
        finding.severity != Severity::Error && finding.code.0 == self.code && self.is_around(&finding.path)
    }

    fn is_around(&self, path: &FieldPath) -> bool {
        self.at.is_empty() || steps(&path.to_string()).starts_with(&self.at)
    }
}

/// The names in a path, so that `bodies.lgl.seats[2]` can be written for `bodies["lgl"].seats[2]`, which would need
/// backslashes within the quotes of a file.
fn steps(path: &str) -> Vec<&str> {
    path.split(['.', '[', ']', '"']).map(str::trim).filter(|step| !step.is_empty()).collect()
}

/// Takes the accepted ones out of the findings.
pub(super) fn take_out(entries: &[AcceptedDraft], findings: &mut Vec<Diagnostic>) -> Vec<Accepted> {
    let acceptances: Vec<_> = entries.iter().filter_map(Acceptance::of).collect();
    let mut accepted = Vec::new();
    if acceptances.is_empty() {
        return accepted;
    }
    findings.retain(|finding| {
        let acceptance = acceptances.iter().find(|acceptance| acceptance.covers(finding));
        accepted.extend(acceptance.map(|by| Accepted { finding: finding.clone(), why: by.why.clone() }));
        acceptance.is_none()
    });
    accepted
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
