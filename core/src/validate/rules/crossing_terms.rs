//! `crossing-terms`: two bodies are said to change chairs in step or opposite, but their terms do not fit.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::id::BodyId;
use crate::model::{Chair, ChairRule, Count, PartialDate, Principal};
use crate::path::FieldPath;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("crossing-terms"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "två grupper sägs byta ordförande i takt eller i otakt, men deras perioder går inte ihop",
            "two bodies are said to change chairs in step or opposite, but their terms do not fit",
        ),
        why: both(
            "förr eller senare leder samma sida båda, eller olika, tvärtemot vad som sägs",
            "sooner or later the same side leads both, or not, against what is said",
        ),
        fix: both(
            "rätta `term_months` eller `term_starts` i en av grupperna, eller ta bort `opposite_to` och `in_step_with`",
            "correct `term_months` or `term_starts` in one of the bodies, or remove `opposite_to` and `in_step_with`",
        ),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        chair: (
            rule: Rotating(between: [Party("region"), AnyOf(Municipality)], opposite_to: "office"),
            term_months: Exactly(24),
        ),
        sources: ["plan"],
    ),
    "office": (
        name: "Office",
        level: "top",
        chair: (
            rule: Rotating(between: [Party("region"), AnyOf(Municipality)]),
            term_months: Exactly(12),
        ),
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        chair: (
            rule: Rotating(between: [Party("region"), AnyOf(Municipality)], opposite_to: "office"),
            term_months: Exactly(24),
        ),
        sources: ["plan"],
    ),
    "office": (
        name: "Office",
        level: "top",
        chair: (
            rule: Rotating(between: [Party("region"), AnyOf(Municipality)]),
            term_months: Exactly(24),
        ),
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (id, body) in &context.structure.bodies {
        let Some(ChairRule::Rotating { between, opposite_to, in_step_with }) = body.chair.rule.known() else {
            continue;
        };
        let own = Turn::of(between, &body.chair);
        for (other, opposite) in [(opposite_to, true), (in_step_with, false)] {
            let Some((name, other)) = other
                .as_ref()
                .filter(|other| *other != id)
                .and_then(|name| Some((name, context.structure.bodies.get(name)?)))
            else {
                continue;
            };
            let message = match other.chair.rule.known() {
                Some(ChairRule::Rotating { between, .. }) => {
                    own.misfit(&Turn::of(between, &other.chair), name, opposite)
                }
                Some(_) => Some(Said::new(
                    format!("ordförandeskapet i `{name}` växlar inte"),
                    format!("the chair of `{name}` does not rotate"),
                )),
                None => None,
            };
            if let Some(message) = message {
                let bodies = FieldPath::root().field("bodies");
                let finding = RULE.finding_with_fix(bodies.key(id.as_str()).field("chair").field("rule"), message);
                let there = bodies.key(name.as_str()).field("chair");
                findings.push(finding.related(there, Said::new("den andra", "the other")));
            }
        }
    }
}

/// How the chair of a body passes on.
struct Turn<'a> {
    sides: &'a [Principal],
    months: Option<u32>,
    starts: Option<&'a PartialDate>,
}

impl<'a> Turn<'a> {
    fn of(sides: &'a [Principal], chair: &'a Chair) -> Self {
        let months = match chair.term_months.known() {
            Some(Count::Exactly(months)) if *months > 0 => Some(*months),
            _ => None,
        };
        Self { sides, months, starts: chair.term_starts.known() }
    }

    /// Why the two cannot be in step, or opposite, for ever; nothing where they can or where too little is known.
    fn misfit(&self, other: &Self, name: &BodyId, opposite: bool) -> Option<Said> {
        let (own, others) = (self.months?, other.months?);
        if own != others {
            return Some(Said::new(
                format!("perioden är {own} månader här men {others} i `{name}`"),
                format!("a term is {own} months here but {others} in `{name}`"),
            ));
        }
        let apart = months_between(self.starts?, other.starts?)?;
        if apart % own != 0 {
            return Some(Said::new(
                format!("perioderna här och i `{name}` börjar inte samtidigt"),
                format!("the terms here and in `{name}` do not begin together"),
            ));
        }
        let ([one, two], [first, second]) = (self.sides, other.sides) else { return None };
        let swapped = match (one == first && two == second, one == second && two == first) {
            (true, _) => false,
            (_, true) => true,
            _ => return None,
        };
        let same_side = (apart / own % 2 == 0) != swapped;
        (same_side == opposite).then(|| {
            if opposite {
                Said::new(
                    format!("samma sida leder `{name}` samtidigt"),
                    format!("the same side leads `{name}` at the same time"),
                )
            } else {
                Said::new(
                    format!("den andra sidan leder `{name}` samtidigt"),
                    format!("the other side leads `{name}` at the same time"),
                )
            }
        })
    }
}

/// How many months lie between two dates that are equally exact.
fn months_between(one: &PartialDate, other: &PartialDate) -> Option<u32> {
    let months = |date: &PartialDate| {
        let mut parts = date.as_str().split('-').map(|part| part.parse::<u32>().ok());
        let (year, month) = (parts.next()??, parts.next());
        Some(year * 12 + month.flatten().unwrap_or(0))
    };
    (one.as_str().len() == other.as_str().len()).then_some(())?;
    Some(months(one)?.abs_diff(months(other)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, found};

    fn two(first: &str, second: &str) -> usize {
        let sides = r#"between: [Party("region"), AnyOf(Municipality)]"#;
        let text = bodies(&format!(
            r#""a": (name: "A", level: "top", chair: (rule: Rotating({sides}, opposite_to: "b"), {first}), sources: ["plan"]),
            "b": (name: "B", level: "top", chair: (rule: {second}), sources: ["plan"])"#
        ));
        found(RULE.code, &text).len()
    }

    #[test]
    fn opposite_chairs_must_change_together_and_begin_with_the_other_side() {
        let first = r#"term_months: Exactly(24), term_starts: "2023-01""#;
        let same = r#"Rotating(between: [Party("region"), AnyOf(Municipality)])"#;
        let turned = r#"Rotating(between: [AnyOf(Municipality), Party("region")])"#;
        let second = |rule: &str, starts: &str| format!(r#"{rule}, term_months: Exactly(24), term_starts: "{starts}""#);
        assert_eq!(two(first, &second(same, "2023-01")), 1, "the same side at the same time");
        assert_eq!(two(first, &second(turned, "2023-01")), 0);
        assert_eq!(two(first, &second(same, "2025-01")), 0, "one term later the other side begins");
        assert_eq!(two(first, &second(turned, "2024-01")), 1, "in the middle of a term");
        assert_eq!(two(first, &second(same, "2023")), 0, "not known exactly enough");
        assert_eq!(two(first, r#"Held(by: Party("region"))"#), 1);
        assert_eq!(two(first, same), 0, "no term is stated");
    }
}
