//! `cycle-of-superiors`: a body is, by way of others, its own superior.
//!
//! Why it matters: nobody would be at the top, and an outline would never end.
//! The fix: remove one of the superiors on the way round.

use super::{Context, Rule};
use crate::diagnostic::{Code, Diagnostic};
use crate::path::FieldPath;
use crate::words::Said;

/// The code.
const CODE: Code = Code("cycle-of-superiors");
/// The rule.
pub(super) const RULE: Rule = Rule { code: CODE, check };

use std::collections::{BTreeMap, BTreeSet};

use crate::id::BodyId;
use crate::model::Actor;

fn check(context: &Context<'_>, findings: &mut Vec<Diagnostic>) {
    for (path, id, body) in super::bodies(context) {
        if body.superiors.iter().any(|superior| superior.as_str() == id.as_str()) {
            findings.push(own(path.field("superiors"), id));
        }
    }
    let mut done: BTreeSet<&BodyId> = BTreeSet::new();
    for start in context.structure.bodies.keys() {
        if let Some(circle) = circle_from(context, start, &mut done) {
            findings.push(around(&circle));
        }
    }
}

/// Walks from body to superior without recursion; each body is entered once over all calls.
fn circle_from<'a>(
    context: &'a Context<'_>,
    start: &'a BodyId,
    done: &mut BTreeSet<&'a BodyId>,
) -> Option<Vec<&'a BodyId>> {
    let mut way: Vec<(&BodyId, usize)> = vec![(start, 0)];
    let mut on_way: BTreeMap<&BodyId, usize> = BTreeMap::new();
    let mut circle = None;
    if done.contains(start) {
        return None;
    }
    while let Some((id, next)) = way.pop() {
        let superiors = context.structure.bodies.get(id).map_or(&[][..], |body| &body.superiors);
        let Some(superior) = superiors.get(next) else {
            done.insert(id);
            on_way.remove(id);
            continue;
        };
        on_way.insert(id, way.len());
        way.push((id, next + 1));
        let Actor::Body(superior) = superior else { continue };
        if let Some(begin) = on_way.get(superior) {
            circle = circle.or_else(|| Some(way.iter().skip(*begin).map(|(id, _)| *id).collect()));
        } else if !done.contains(superior) {
            way.push((superior, 0));
        }
    }
    circle
}

fn own(path: FieldPath, id: &BodyId) -> Diagnostic {
    Diagnostic::error(
        CODE,
        path,
        Said::new(
            format!("gruppen `{id}` anges som sin egen överordnade"),
            format!("body `{id}` is given as its own superior"),
        ),
    )
    .hint(Said::new("ta bort den ur `superiors`", "remove it from `superiors`"))
}

fn around(circle: &[&BodyId]) -> Diagnostic {
    let path = |id: &BodyId| FieldPath::root().field("bodies").key(id.as_str()).field("superiors");
    let names: Vec<_> = circle.iter().chain(circle.first()).map(|id| format!("`{id}`")).collect();
    let names = names.join(" → ");
    let first = circle.first().map_or_else(FieldPath::root, |id| path(id));
    let mut finding = Diagnostic::error(
        CODE,
        first,
        Said::new(
            format!("överordnade går runt i en ring: {names}"),
            format!("superiors go round in a circle: {names}"),
        ),
    )
    .hint(Said::new("ta bort en av dem ur `superiors`", "remove one of them from `superiors`"));
    for id in circle.iter().skip(1) {
        finding = finding.related(path(id), Said::new("och här", "and here"));
    }
    finding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::{bodies, file, found};

    #[test]
    fn a_ring_of_superiors_is_told_once_with_all_its_ends() {
        let ring = bodies(
            r#""a": (name: "A", superiors: ["b"]), "b": (name: "B", superiors: ["c"]), "c": (name: "C", superiors: ["a"]), "d": (name: "D", superiors: ["a"])"#,
        );
        assert_eq!(
            found(CODE, &ring),
            [r#"bodies["a"].superiors: superiors go round in a circle: `a` → `b` → `c` → `a`"#]
        );
        assert_eq!(found(CODE, &bodies(r#""a": (name: "A", superiors: ["a"])"#)).len(), 1);
    }

    #[test]
    fn two_superiors_that_meet_again_are_no_ring() {
        let diamond = bodies(
            r#""a": (name: "A"), "b": (name: "B", superiors: ["a"]), "c": (name: "C", superiors: ["a"]), "d": (name: "D", superiors: ["b", "c"])"#,
        );
        assert_eq!(found(CODE, &diamond), Vec::<String>::new());
        assert_eq!(found(CODE, &file("")), Vec::<String>::new());
    }

    #[test]
    fn a_ladder_of_ten_thousand_is_walked_without_trouble() {
        let rungs: String =
            (0..10_000).map(|rung| format!(r#""b{rung}": (name: "B", superiors: ["b{}"]),"#, rung + 1)).collect();
        assert_eq!(found(CODE, &bodies(&format!(r#"{rungs} "b10000": (name: "B")"#))), Vec::<String>::new());
    }
}
