//! `idle-exception`: a seat's `except` names a party that the seat's count is not about.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Principal;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("idle-exception"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "`except` på en plats nämner en part som antalet inte handlar om",
            "a seat's `except` names a party that its count is not about",
        ),
        why: both(
            "undantaget ändrar ingenting, så summan blir fel",
            "the exception changes nothing, so the sum is wrong",
        ),
        fix: both(
            "låt platsen vara för var och en av en klass som parten hör till, eller ta bort undantaget",
            "let the seat be on behalf of each of a class that the party belongs to, or remove the exception",
        ),
        fails: r#"bodies: {
    "board": (
        name: "Board", level: "top",
        seats: [(on_behalf_of: Party("region"), count: Exactly(1), except: {"aby": 4})],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board", level: "top",
        seats: [(on_behalf_of: EachOf(Municipality), count: Exactly(1), except: {"aby": 4})],
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, seats) in super::seats(context) {
        for (index, seat) in seats.iter().enumerate() {
            for party in seat.except.keys() {
                let class = context.structure.parties.get(party).map(|party| party.classification);
                let counted = matches!(seat.on_behalf_of, Some(Principal::EachOf(each)) if Some(each) == class);
                if class.is_some() && !counted {
                    findings.push(
                        RULE.finding(
                            path.index(index).field("except").key(party.as_str()),
                            Said::new(
                                format!("undantaget för `{party}` gör ingen skillnad för platsen"),
                                format!("the exception for `{party}` makes no difference to the seat"),
                            ),
                        )
                        .hint(Said::new(
                            "`except` hör till `on_behalf_of: EachOf(…)` med partens klass",
                            "`except` belongs with `on_behalf_of: EachOf(…)` of the party's class",
                        )),
                    );
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn an_exception_from_nothing_is_an_error() {
        let seat = |behalf: &str| {
            bodies(&format!(
                r#""board": (name: "Board", seats: [(on_behalf_of: {behalf}, count: Exactly(1), except: {{"aby": 4}})], sources: ["plan"])"#
            ))
        };
        assert_eq!(found(RULE.code, &seat("EachOf(Municipality)")).len(), 0);
        assert_eq!(found(RULE.code, &seat("EachOf(Region)")).len(), 1);
        assert_eq!(found(RULE.code, &seat("AnyOf(Municipality)")).len(), 1);
        assert_eq!(found(RULE.code, &file("")).len(), 0);
    }
}
