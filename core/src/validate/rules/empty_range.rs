//! `empty-range`: a range whose first number is larger than its second.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::told::Value;
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("empty-range"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "ett spann där det första talet är större än det andra",
            "a range whose first number is larger than its second",
        ),
        why: both("inget tal passar", "no number fits"),
        fix: both("skriv det mindre talet först", "write the smaller number first"),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", seats_total: Between(5, 4), sources: ["plan"]),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", seats_total: Between(4, 5), sources: ["plan"]),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            if let Value::Word("Between", numbers) = value
                && let [Value::Number(least), Value::Number(most)] = numbers.as_slice()
                && least > most
            {
                findings.push(
                    RULE.finding(
                        place.path(),
                        Said::new(
                            format!("inget tal ligger mellan {least} och {most}"),
                            format!("no number lies between {least} and {most}"),
                        ),
                    )
                    .hint(Said::new(
                        format!("skriv `Between({most}, {least})`"),
                        format!("write `Between({most}, {least})`"),
                    )),
                );
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_range_the_wrong_way_round_is_an_error_everywhere() {
        let text = bodies(
            r#""board": (name: "Board", seats_total: Between(5, 4), seats: [(count: Between(2, 1)), (count: Between(1, 1))],
                chair: (term_months: Between(24, 12)), cadence: [(frequency: PerYear(Between(6, 4)))], sources: ["plan"])"#,
        );
        assert_eq!(found(RULE.code, &text).len(), 4);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
