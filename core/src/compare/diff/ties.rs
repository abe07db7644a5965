//! What differs in how two corresponding bodies stand to others.

use super::bodies::Pair;
use super::found::{Found, Here};
use super::{Aspect, ChangeClass, Sides, say};
use crate::compare::Side;
use crate::id::BodyId;
use crate::model::{Actor, Body, PartyClass, RelationClass, Structure};
use crate::path::FieldPath;
use crate::words::{Said, Term};

/// A tie with its place.
struct Tie<'a> {
    path: FieldPath,
    to: &'a Actor,
}

pub(super) fn differ(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    for class in RelationClass::ALL {
        let left = ties(pair.left, &pair.left_path, class);
        let right = ties(pair.right, &pair.right_path, class);
        match (left.is_empty(), right.is_empty()) {
            (true, true) => {}
            // A tie that a file does not name may still be there.
            (true, false) => untold(sides.right, class, right, Side::Left, found),
            (false, true) => untold(sides.left, class, left, Side::Right, found),
            (false, false) => compare(sides, class, left, right, found),
        }
    }
}

/// The ties of one class that a body has; a superior is one that directs it.
fn ties<'a>(body: &'a Body, path: &FieldPath, class: RelationClass) -> Vec<Tie<'a>> {
    if class == RelationClass::Directs {
        let superiors = path.field("superiors");
        return body.superiors.iter().enumerate().map(|(at, to)| Tie { path: superiors.index(at), to }).collect();
    }
    let relations = path.field("relations");
    let of_class = body.relations.iter().enumerate().filter(|(_, relation)| relation.relation == class);
    of_class
        .flat_map(|(at, relation)| {
            let path = relations.index(at).field("to");
            relation.to.iter().enumerate().map(move |(at, to)| Tie { path: path.index(at), to })
        })
        .collect()
}

fn untold(structure: &Structure, class: RelationClass, ties: Vec<Tie<'_>>, side: Side, found: &mut Found) {
    for tie in ties {
        let value = said(structure, class, tie.to);
        found.untold(aspect(class), side, Here::new(tie.path, value));
    }
}

fn aspect(class: RelationClass) -> Aspect {
    if class == RelationClass::Directs { Aspect::Superiors } else { Aspect::Relations }
}

fn compare(sides: &Sides<'_>, class: RelationClass, left: Vec<Tie<'_>>, right: Vec<Tie<'_>>, found: &mut Found) {
    let same = |here: &Actor, there: &Actor| match (here, there) {
        (Actor::Body(left), Actor::Body(right)) => sides.correspond(left, right),
        (Actor::Party(_), Actor::Party(_)) => party_class(sides.left, here) == party_class(sides.right, there),
        _ => false,
    };
    let (only_left, only_right): (Vec<bool>, Vec<bool>) = (
        left.iter().map(|tie| !right.iter().any(|other| same(tie.to, other.to))).collect(),
        right.iter().map(|tie| !left.iter().any(|other| same(other.to, tie.to))).collect(),
    );
    // A body without counterpart is a difference of its own, and its ties need not be told again; but who directs
    // a body matters even so.
    let superiors = class == RelationClass::Directs;
    let alone = |body: &BodyId| sides.right_only.contains(body);
    let kept = |ties: Vec<Tie<'_>>, only: Vec<bool>, structure: &Structure, has: &dyn Fn(&BodyId) -> bool| {
        let ties = ties.into_iter().zip(only).filter(|(_, only)| *only).map(|(tie, _)| tie);
        let ties = ties.filter(|tie| superiors || tie.to.body().is_none_or(has));
        ties.map(|tie| Here::new(tie.path, said(structure, class, tie.to))).collect::<Vec<_>>()
    };
    let lefts = kept(left, only_left, sides.left, &|body| sides.counterparts.contains_key(body));
    let rights = kept(right, only_right, sides.right, &|body| !alone(body));
    if superiors && !lefts.is_empty() && !rights.is_empty() {
        // Directed by others: it stands elsewhere.
        if let (Some(left), Some(right)) = (joined(lefts), joined(rights)) {
            found.differs(Aspect::Superiors, ChangeClass::Moved, left, right);
        }
        return;
    }
    lefts.into_iter().for_each(|here| found.only(aspect(class), Side::Left, here));
    rights.into_iter().for_each(|here| found.only(aspect(class), Side::Right, here));
}

/// Several at the place of the first.
fn joined(several: Vec<Here>) -> Option<Here> {
    let value =
        say::each(|language| several.iter().map(|here| here.value.get(language)).collect::<Vec<_>>().join("; "));
    several.into_iter().next().map(|first| Here::new(first.path, value))
}

fn party_class(structure: &Structure, actor: &Actor) -> Option<PartyClass> {
    match actor {
        Actor::Party(id) => structure.parties.get(id).map(|party| party.classification),
        Actor::Body(_) => None,
    }
}

fn said(structure: &Structure, class: RelationClass, to: &Actor) -> Said {
    // Superiors stand in the file of the one that is directed.
    let term = if class == RelationClass::Directs { Term::RelationBack(class) } else { Term::Relation(class) };
    say::each(|language| {
        let name = structure.actor_name(to).map_or("", |name| name.get(language.tag()));
        format!("{} {name}", term.get(language))
    })
}
