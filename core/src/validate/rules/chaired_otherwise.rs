//! `chaired-otherwise`: at an event the body was chaired by another side than the rule says.

use super::{Context, Rule};
use crate::answer::may_share;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("chaired-otherwise"),
    severity: Severity::Note,
    check,
    explanation: Explanation {
        checks: both(
            "på ett möte leddes gruppen av en annan sida än den som regeln säger",
            "at an event the body was chaired by another side than the rule says",
        ),
        why: both(
            "antingen följdes regeln inte, eller så är den fel läst",
            "either the rule was not kept to, or it is read wrongly",
        ),
        fix: both(
            "rätta det ena, eller godta det och skriv varför",
            "correct one of the two, or accept it and say why",
        ),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        chair: (rule: Held(by: Party("region"))),
        sources: ["plan"],
    ),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024",
        chair: Party("aby"),
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        chair: (rule: Held(by: Party("region"))),
        sources: ["plan"],
    ),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024",
        chair: Party("region"),
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, event) in &context.structure.events {
        let Some((name, body)) = event.body.as_ref().and_then(|id| Some((id, context.structure.bodies.get(id)?)))
        else {
            continue;
        };
        let root = FieldPath::root();
        for (field, seen, in_body, rule) in [
            ("chair", &event.chair, "rule", &body.chair.rule),
            ("vice_chair", &event.vice_chair, "vice", &body.chair.vice),
        ] {
            let (Some(seen), Some(rule)) = (seen.known(), rule.known()) else { continue };
            let sides = rule.sides();
            if sides.is_empty() || sides.iter().any(|side| may_share(context.structure, side, seen)) {
                continue;
            }
            let message = Said::new(
                format!("regeln för `{name}` säger en annan sida"),
                format!("the rule of `{name}` says another side"),
            );
            let finding = RULE.finding_with_fix(root.field("events").key(id.as_str()).field(field), message);
            let there = root.field("bodies").key(name.as_str()).field("chair").field(in_body);
            findings.push(finding.related(there, Said::new("regeln", "the rule")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn whichever_side_of_those_that_take_turns_chaired_is_as_the_rule_says() {
        let seen = |chair: &str| {
            file(&format!(
                r#"bodies: {{"board": (name: "Board", chair: (rule: Rotating(between: [Party("region"), AnyOf(Municipality)])), sources: ["plan"])}},
                events: {{"m": (name: "M", body: "board", date: "2024", chair: {chair}, sources: ["plan"])}},"#
            ))
        };
        assert_eq!(found(RULE.code, &seen(r#"Party("beby")"#)).len(), 0);
        assert_eq!(found(RULE.code, &seen(r#"InWords("The oldest")"#)).len(), 0);
    }
}
