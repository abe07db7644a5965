//! `total-does-not-add-up`: the total that a source gives is not what the seats come to.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Tally;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("total-does-not-add-up"),
    severity: Severity::Error,
    check,
    explanation: Explanation {
        checks: both(
            "summan som en källa anger stämmer inte med platserna",
            "the total that a source gives is not what the seats come to",
        ),
        why: both(
            "det ena är fel läst, eller en plats saknas; det sägs bara när det är säkert, för en plats utan antal kan vara vad som helst",
            "one of the two is read wrongly, or a seat is missing; it is only told where it is certain, for a seat without a number may be anything",
        ),
        fix: both(
            "rätta platserna eller `seats_total`; säger källan själv emot sig, skriv det i `note`",
            "correct the seats or `seats_total`; where the source itself is at odds, say so in `note`",
        ),
        fails: r#"bodies: {
    "board": (
        name: "Board", level: "top",
        seats: [(on_behalf_of: EachOf(Municipality), count: Exactly(1)), (on_behalf_of: Party("region"), count: Exactly(2))],
        seats_total: Exactly(6),
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board", level: "top",
        seats: [(on_behalf_of: EachOf(Municipality), count: Exactly(1)), (on_behalf_of: Party("region"), count: Exactly(2))],
        seats_total: Exactly(5),
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, draft) in super::bodies(context) {
        let (Some(total), Some(body)) = (&draft.seats_total, context.structure.bodies.get(id)) else { continue };
        // The seats of a *one for each* body come to another sum in each unit.
        if draft.seats.is_empty() || body.one_for_each.is_some() {
            continue;
        }
        let (always, conditional) = body.tally(context.structure, None);
        let stated = Tally::of(total);
        if stated.unstated > 0 || always.about || stated.about {
            continue;
        }
        let most = always.plus(conditional).most;
        let too_many = stated.most.is_some_and(|most| always.least > most);
        let too_few = most.is_some_and(|most| always.unstated + conditional.unstated == 0 && most < stated.least);
        if too_many || too_few {
            let sum = always.least;
            findings.push(
                RULE.finding(
                    path.field("seats_total"),
                    Said::new(
                        format!("platserna i `{id}` blir {sum}, men summan anges till {}", said(stated)),
                        format!("the seats of `{id}` come to {sum}, but the total is given as {}", said(stated)),
                    ),
                )
                .hint(Said::new("rätta en plats eller summan", "correct a seat or the total"))
                .related(path.field("seats"), Said::new("platserna", "the seats")),
            );
        }
    }
}

fn said(total: Tally) -> String {
    match (total.least, total.most) {
        (least, Some(most)) if least == most => least.to_string(),
        (least, Some(most)) => format!("{least}–{most}"),
        (least, None) => format!("≥ {least}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    fn board(seats: &str) -> String {
        bodies(&format!(r#""board": (name: "Board", level: "top", {seats} sources: ["plan"])"#))
    }

    #[test]
    fn a_sum_beside_the_total_is_an_error() {
        let seats = "seats: [(count: Exactly(3)), (on_behalf_of: EachOf(Municipality), count: Exactly(1))],";
        assert_eq!(found(RULE.code, &board(&format!("{seats} seats_total: Exactly(6),"))), Vec::<String>::new());
        for wrong in ["Exactly(5)", "Exactly(7)", "AtLeast(7)", "AtMost(5)", "Between(7, 9)"] {
            assert_eq!(found(RULE.code, &board(&format!("{seats} seats_total: {wrong},"))).len(), 1, "{wrong}");
        }
    }

    #[test]
    fn a_part_without_a_number_may_be_anything_that_fits() {
        assert_eq!(
            found(RULE.code, &board("seats: [(count: Exactly(3)), ()], seats_total: Exactly(6),")),
            Vec::<String>::new()
        );
        assert_eq!(found(RULE.code, &board("seats: [(count: Exactly(8)), ()], seats_total: Exactly(6),")).len(), 1);
        assert_eq!(
            found(RULE.code, &board("seats: [(count: About(8))], seats_total: Exactly(6),")),
            Vec::<String>::new()
        );
        assert_eq!(found(RULE.code, &file("")), Vec::<String>::new());
    }

    #[test]
    fn seats_with_a_condition_and_observers_need_not_be_in_the_total() {
        assert_eq!(
            found(
                RULE.code,
                &board(
                    r#"seats: [(count: Exactly(3)), (count: Exactly(2), condition: "school"), (count: Exactly(9), capacity: Observer)], seats_total: Exactly(3),"#
                )
            ),
            Vec::<String>::new()
        );
    }
}
