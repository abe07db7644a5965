//! `no-such-post`: a seat or a chair comes with a post that the other body does not have.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::explanation::{Explanation, both};
use crate::id::BodyId;
use crate::model::{Capacity, ChairRule, Post, Stated};
use crate::path::{FieldPath, Segment};
use crate::words::Said;

/// The rule.
pub(super) const RULE: Rule = Rule {
    code: Code("no-such-post"),
    severity: Severity::Warning,
    check,
    explanation: Explanation {
        checks: both(
            "en plats eller ett ordförandeskap följer med ett uppdrag som den andra gruppen inte har",
            "a seat or a chair comes with a post that the other body does not have",
        ),
        why: both("då kan ingen få platsen", "then nobody can get the place"),
        fix: both("nämn en annan grupp eller ett uppdrag som finns där", "name another body, or a post that is there"),
        fails: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"), comes_with: Post("office", Observer))],
        sources: ["plan"],
    ),
    "office": (
        name: "Office",
        level: "top",
        seats: [(on_behalf_of: Party("region"))],
        sources: ["plan"],
    ),
},"#,
        passes: r#"bodies: {
    "board": (
        name: "Board",
        level: "top",
        seats: [(on_behalf_of: Party("region"), comes_with: Post("office", Member))],
        sources: ["plan"],
    ),
    "office": (
        name: "Office",
        level: "top",
        seats: [(on_behalf_of: Party("region"))],
        sources: ["plan"],
    ),
},"#,
    },
};

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, seats) in super::seats(context) {
        for (index, seat) in seats.iter().enumerate() {
            if let Some(Post { body, capacity }) = &seat.comes_with {
                tell(context, findings, path.index(index).field("comes_with"), body, *capacity);
            }
        }
    }
    for (path, _, chair) in super::chairs(context) {
        for (field, rule) in [("rule", &chair.rule), ("vice", &chair.vice)] {
            if let Some(ChairRule::WithPost(body, capacity)) = rule {
                tell(context, findings, path.field(field), body, *capacity);
            }
        }
    }
}

fn tell(context: &Context<'_>, findings: &mut Vec<Diagnostic>, path: FieldPath, post_in: &BodyId, capacity: Capacity) {
    let Some(body) = context.structure.bodies.get(post_in) else { return };
    let is_own = matches!(path.segments(), [_, Segment::Key(own), ..] if own == post_in.as_str());
    let seated = |fits: fn(Capacity, Capacity) -> bool| body.seats().iter().any(|seat| fits(seat.capacity, capacity));
    let lacks = match capacity {
        Capacity::Chair => body.chair.rule == Stated::NotApplicable && !seated(|one, other| one == other),
        Capacity::ViceChair => body.chair.vice == Stated::NotApplicable && !seated(|one, other| one == other),
        Capacity::Member => body.seats.is_known() && !seated(|one, _| one.is_member()),
        _ => body.seats.is_known() && !seated(|one, other| one == other),
    };
    let message = if is_own {
        Said::new(
            format!("platsen följer med ett uppdrag i `{post_in}` själv"),
            format!("the place comes with a post in `{post_in}` itself"),
        )
    } else if lacks {
        Said::new(format!("`{post_in}` har inget sådant uppdrag"), format!("`{post_in}` has no such post"))
    } else {
        return;
    };
    findings.push(RULE.finding_with_fix(path, message));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, found};

    #[test]
    fn a_post_that_may_be_there_is_nothing_to_tell() {
        let with = |post: &str, office: &str| {
            bodies(&format!(
                r#""board": (name: "Board", chair: (rule: WithPost({post})), sources: ["plan"]), "office": (name: "Office", {office} sources: ["plan"])"#
            ))
        };
        assert_eq!(found(RULE.code, &with(r#""office", Chair"#, "")).len(), 0, "who leads it is not stated");
        assert_eq!(found(RULE.code, &with(r#""office", Chair"#, r#"not_regulated: ["chair"],"#)).len(), 0);
        assert_eq!(found(RULE.code, &with(r#""office", Chair"#, r#"not_applicable: ["chair"],"#)).len(), 1);
        assert_eq!(found(RULE.code, &with(r#""board", ViceChair"#, "")).len(), 1, "a post in the body itself");
    }
}
