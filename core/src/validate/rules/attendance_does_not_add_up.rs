//! `attendance-does-not-add-up`: the number of members at a meeting is not what those who were there come to.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::draft::AttendanceDraft;
use crate::explanation::{Explanation, both};
use crate::model::Principal;
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("attendance-does-not-add-up"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "antalet ledamöter på ett möte stämmer inte med dem som räknas upp",
            "the number of members at a meeting is not what those who were there come to",
        ),
        why: both(
            "det ena är fel läst, eller så saknas någon",
            "one of the two is read wrongly, or somebody is missing",
        ),
        fix: both(
            "rätta `attendance` eller `members_total`; säger källan själv emot sig, skriv det i `note`",
            "correct `attendance` or `members_total`; where the source itself is at odds, say so in `note`",
        ),
        fails: r#"bodies: {
    "board": (name: "Board", level: "top", seats: [()], sources: ["plan"]),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024",
        attendance: [(of: Party("region"), members: 3), (of: Party("aby"), members: 2)],
        members_total: 6,
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (name: "Board", level: "top", seats: [()], sources: ["plan"]),
},
events: {
    "meeting": (
        name: "Meeting",
        body: "board",
        date: "2024",
        attendance: [(of: Party("region"), members: 3), (of: Party("aby"), members: 2)],
        members_total: 5,
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, _, event) in super::events(context) {
        let Some(total) = event.members_total else { continue };
        if event.attendance.is_empty() || event.attendance.iter().any(is_for_each) {
            continue;
        }
        let known = event.attendance.iter().filter_map(|side| side.members);
        let sum = known.fold(0, |sum: u32, members| sum.saturating_add(members));
        let all_known = event.attendance.iter().all(|side| side.members.is_some());
        if sum > total || all_known && sum < total {
            let message = Said::new(
                format!("de som räknas upp är {sum}, men antalet anges till {total}"),
                format!("those who are listed come to {sum}, but the number is given as {total}"),
            );
            let finding = RULE.finding_with_fix(path.field("members_total"), message);
            findings
                .push(finding.related(path.field("attendance"), Said::new("de som var där", "those who were there")));
        }
    }
}

/// Whether it is not said of how many the number is meant.
fn is_for_each(side: &AttendanceDraft) -> bool {
    matches!(side.of, Some(Principal::EachOf(_) | Principal::EachArea(_) | Principal::Each(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{file, found};

    #[test]
    fn who_is_not_counted_may_be_any_number_but_not_less_than_none() {
        let meeting = |attendance: &str| {
            file(&format!(
                r#"events: {{"m": (name: "M", date: "2024", attendance: [{attendance}], members_total: 4, sources: ["plan"])}},"#
            ))
        };
        assert_eq!(found(RULE.code, &meeting(r#"(of: Party("region"), members: 3), (of: Party("aby"))"#)).len(), 0);
        assert_eq!(found(RULE.code, &meeting(r#"(of: Party("region"), members: 5), (of: Party("aby"))"#)).len(), 1);
        assert_eq!(found(RULE.code, &meeting("(of: EachOf(Municipality), members: 1)")).len(), 0);
        assert_eq!(found(RULE.code, &meeting("")).len(), 0);
    }
}
