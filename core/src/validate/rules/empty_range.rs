//! `empty-range`: a range whose first number is larger than its second.
//!
//! Why it matters: no number fits.
//! The fix: write the smaller number first.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::draft::told::Value;
use crate::words::Said;

/// The code.
const CODE: Code = Code("empty-range");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for element in context.elements {
        element.look(&mut |place, value| {
            if let Value::Word("Between", numbers) = value
                && let [Value::Number(least), Value::Number(most)] = numbers.as_slice()
                && least > most
            {
                findings.push(
                    Diagnostic::error(
                        CODE,
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
        assert_eq!(found(CODE, &text).len(), 4);
        assert_eq!(found(CODE, &file("")).len(), 0);
    }
}
