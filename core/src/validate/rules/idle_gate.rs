//! `idle-gate`: what must be passed says nothing: nobody is named, the conditions contradict each other, or only one
//! party takes part.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("idle-gate"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "det som ska passeras säger ingenting: ingen nämns, villkoren säger emot varandra, eller bara en part är med",
            "what must be passed says nothing: nobody is named, the conditions contradict each other, or only one party takes part",
        ),
        why: both("det går inte att veta om det är passerat", "it cannot be known whether it is passed"),
        fix: both(
            "nämn dem som ska bekräfta eller höras, och behåll ett av `ApprovalOfAll`, `Majority` och `Unanimity`",
            "name those who confirm or are asked, and keep one of `ApprovalOfAll`, `Majority` and `Unanimity`",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},
mandates: [
    (holder: Body("board"), power: Decide, matter: "Plans", gates: [Majority, Unanimity], sources: ["plan"]),
],"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", sources: ["plan"]),
},
mandates: [
    (holder: Body("board"), power: Decide, matter: "Plans", gates: [Majority], sources: ["plan"]),
],"#,
    },
};

/// How several agree; only one of them can be asked for.
const AGREEMENT: [&str; 3] = ["ApprovalOfAll", "Majority", "Unanimity"];

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        let Some(Value::List(gates)) = element.get("gates") else { continue };
        let actor = element.get("who").or_else(|| element.get("holder"));
        let mut agreed: Option<&str> = None;
        for (index, gate) in gates.iter().enumerate() {
            let message = match gate {
                Value::Word(_, values) if matches!(values.as_slice(), [Value::List(named)] if named.is_empty()) => {
                    Said::new("ingen nämns", "nobody is named")
                }
                Value::Word(word, _) if AGREEMENT.contains(word) => match (agreed.replace(word), actor) {
                    (Some(other), _) => Said::new(
                        format!("`{word}` och `{other}` säger olika saker"),
                        format!("`{word}` and `{other}` say different things"),
                    ),
                    (None, Some(Value::Word("Party", _))) => {
                        Said::new(format!("`{word}` av en enda part"), format!("`{word}` of a single party"))
                    }
                    (None, _) => continue,
                },
                _ => continue,
            };
            findings.push(RULE.finding_with_fix(element.path.field("gates").index(index), message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn gates_without_anybody_and_agreement_with_oneself_are_told() {
        let mandate = |holder: &str, gate: &str| {
            file(&format!(
                r#"mandates: [(holder: {holder}, power: Decide, matter: "M", gates: [{gate}], sources: ["plan"])],"#
            ))
        };
        assert_eq!(found(RULE.code, &mandate("EachOf(Municipality)", "ConfirmationBy([])")).len(), 1);
        assert_eq!(found(RULE.code, &mandate("EachOf(Municipality)", "ApprovalOfAll")).len(), 0);
        assert_eq!(found(RULE.code, &mandate(r#"Party("region")"#, "ApprovalOfAll")).len(), 1);
        assert_eq!(found(RULE.code, &mandate(r#"Party("region")"#, "ConsultationOf([Party(\"aby\")])")).len(), 0);
    }
}
