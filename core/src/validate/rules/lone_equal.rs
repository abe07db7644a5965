//! `lone-equal`: only one seat of the body has the count `Equal`.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::model::Count;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("lone-equal"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both("bara en plats i gruppen har antalet `Equal`", "only one seat of the body has the count `Equal`"),
        why: both(
            "`Equal` betyder lika många som på de andra platserna med `Equal`, och här finns ingen annan",
            "`Equal` means as many as on the other seats with `Equal`, and here is no other",
        ),
        fix: both(
            "skriv `Equal` också på den plats som ska ha lika många, eller ange antalet",
            "write `Equal` on the seat that is to have as many too, or give the number",
        ),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"), count: Equal), (on_behalf_of: AnyOf(Municipality))],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"), count: Equal), (on_behalf_of: AnyOf(Municipality), count: Equal)],
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, seats) in super::seats(context) {
        let mut equal = seats.iter().enumerate().filter(|(_, seat)| seat.count == Some(Count::Equal));
        if let (Some((index, _)), None) = (equal.next(), equal.next()) {
            let message = Said::new(
                "lika många som vilka? ingen annan plats har `Equal`",
                "as many as which? no other seat has `Equal`",
            );
            findings.push(RULE.finding_with_fix(path.index(index).field("count"), message));
        }
    }
}
