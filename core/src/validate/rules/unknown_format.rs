//! `unknown-format`: the file says that it is written in a version of the format that does not exist.
//!
//! Why it matters: what the fields mean depends on it. A version newer than the program's is told when reading.
//! The fix: write `format: 1`.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("unknown-format");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    if context.draft.format == Some(0) {
        findings.push(
            Diagnostic::error(
                CODE,
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
        assert_eq!(found(CODE, &file("").replace("format: 1", "format: 0")).len(), 1);
        assert_eq!(found(CODE, &bodies("")).len(), 0);
    }
}
