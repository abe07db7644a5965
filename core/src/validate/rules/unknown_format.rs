//! `unknown-format`: the file says that it is written in a version of the format that does not exist.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("unknown-format"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "filen säger att den är skriven i en version av formatet som inte finns",
            "the file says that it is written in a version of the format that does not exist",
        ),
        why: both("vad fälten betyder beror på versionen", "what the fields mean depends on it"),
        fix: both("skriv `format: 1`", "write `format: 1`"),
        fails: r#"format: 0,"#,
        passes: r#"format: 1,"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if context.draft.format == Some(0) {
        findings.push(
            RULE.finding(
                FieldPath::root().field("format"),
                Said::new("formatets version `0` finns inte", "there is no version `0` of the format"),
            )
            .hint(Said::new("skriv `format: 1`", "write `format: 1`")),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn version_0_does_not_exist() {
        assert_eq!(found(RULE.code, &file("").replace("format: 1", "format: 0")).len(), 1);
        assert_eq!(found(RULE.code, &bodies("")).len(), 0);
    }
}
