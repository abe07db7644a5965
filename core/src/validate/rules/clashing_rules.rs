//! `clashing-rules`: two rules of a route hold for the same answers but lead to different things.

use super::{Context, Rule};
use crate::answer::Clash;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("clashing-rules"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "två regler i en väg gäller för samma svar men leder till olika saker",
            "two rules of a route hold for the same answers but lead to different things",
        ),
        why: both("vad som händer då går inte att säga", "what happens then cannot be told"),
        fix: both(
            "gör villkoret snävare i en av dem, ge båda samma `outcome` om de är överens, eller godta det om källan själv säger så",
            "narrow the condition of one, give both the same `outcome` where they agree, or accept it where the source itself says so",
        ),
        fails: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        outcomes: {"region": (name: "The region decides"), "board": (name: "The board decides")},
        rules: {
            "always": (outcome: "region", steps: [(who: Party("region"), does: Decide)]),
            "urgent": (when: {"hurry": "yes"}, outcome: "board", steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
        passes: r#"routes: {
    "plans": (
        name: "The way of a plan",
        inputs: {"hurry": (question: "Is it urgent?")},
        outcomes: {"region": (name: "The region decides"), "board": (name: "The board decides")},
        rules: {
            "calm": (when: {"hurry": "no"}, outcome: "region", steps: [(who: Party("region"), does: Decide)]),
            "urgent": (when: {"hurry": "yes"}, outcome: "board", steps: [(who: Party("region"), does: Decide)]),
        },
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, covered) in super::coverages(context) {
        for Clash { rules: (first, second), at } in &covered.clashes {
            let example = at.cubes.first().map(super::named).filter(|answers| !answers.is_empty());
            let at = example.map(|answers| format!(": {answers}")).unwrap_or_default();
            let message = Said::new(
                format!("`{first}` och `{second}` gäller samtidigt men leder till olika saker{at}"),
                format!("`{first}` and `{second}` hold at the same time but lead to different things{at}"),
            );
            let finding = RULE.finding_with_fix(path.field("rules").key(second.as_str()), message);
            let there = path.field("rules").key(first.as_str());
            findings.push(finding.related(there, Said::new("den andra", "the other")));
        }
    }
}
