//! `attended-without-seat`: somebody was at a meeting as a member for a side that has no seat in the body.

use super::{Context, Rule};
use crate::answer::may_sit;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("attended-without-seat"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "någon var med på ett möte som ledamot för en sida som inte har någon plats i gruppen",
            "somebody was at a meeting as a member for a side that has no seat in the body",
        ),
        why: both("antingen saknas en plats, eller så var de gäster", "either a seat is missing, or they were guests"),
        fix: both("lägg till platsen, eller räkna dem som `guests`", "add the seat, or count them as `guests`"),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"))],
        sources: ["plan"],
    ),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024",
        attendance: [(of: Party("aby"), members: 1)],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"))],
        sources: ["plan"],
    ),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024",
        attendance: [(of: Party("aby"), guests: 1)],
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, _, event) in super::events(context) {
        let Some(body) = event.body.as_ref().and_then(|body| context.structure.bodies.get(body)) else { continue };
        for (index, side) in event.attendance.iter().enumerate() {
            let Some(of) = side.of.as_ref().filter(|_| side.members.is_some_and(|members| members > 0)) else {
                continue;
            };
            if !may_sit(context.structure, body, of) {
                let message = Said::new("den sidan har ingen plats i gruppen", "that side has no seat in the body");
                let path = path.field("attendance").index(index).field("of");
                findings.push(RULE.finding_with_fix(path, message));
            }
        }
    }
}
