//! What differs between two structures as a whole: kinds of parties, levels, divisions, topics, and whole bodies.

use super::bodies::body_path;
use super::found::{Found, Here};
use super::{Aspect, ChangeClass, Sides, documents, mandates, residents, routes, say};
use crate::compare::Side;
use crate::compare::align::Pairs;
use crate::compare::align::shared::same_name;
use crate::id::{BodyId, DivisionId, DocumentId, LevelId, RouteId, TopicId};
use crate::model::{Division, Party, PartyClass, Structure, Text};
use crate::path::FieldPath;
use crate::words::{Said, Term};

pub(super) fn differ(sides: &Sides<'_>) -> Found {
    let mut found = Found::default();
    for class in PartyClass::ALL {
        parties(sides, class, &mut found);
    }
    mandates::parties(sides, &mut found);
    levels(sides, &mut found);
    lines(sides, &mut found);
    divisions(sides, &mut found);
    topics(sides, &mut found);
    bodies(sides, &mut found);
    residents::alone(sides, &mut found);
    let documents = &sides.alignment.documents;
    let document = |structure: &Structure, id: &DocumentId| structure.documents.get(id).map(|one| one.name.clone());
    items(Aspect::Document, sides, documents, documents::path, &document, &mut found);
    let route = |structure: &Structure, id: &RouteId| structure.routes.get(id).map(|one| one.name.clone());
    items(Aspect::Route, sides, &sides.alignment.routes, routes::path, &route, &mut found);
    found.changes.sort_by_key(|change| change.aspect);
    found.unknown.sort();
    found
}

/// Documents or routes that only one side names; where the other names none at all, it may have them.
fn items<Id>(
    aspect: Aspect,
    sides: &Sides<'_>,
    pairs: &Pairs<Id>,
    path: fn(&Id) -> FieldPath,
    name: &dyn Fn(&Structure, &Id) -> Option<Text>,
    found: &mut Found,
) {
    let has = |only: &[Id]| !pairs.pairs.is_empty() || !only.is_empty();
    let both = has(&pairs.left_only) && has(&pairs.right_only);
    let all = [(Side::Left, sides.left, &pairs.left_only), (Side::Right, sides.right, &pairs.right_only)];
    for (side, structure, only) in all {
        for id in only {
            let Some(name) = name(structure, id) else { continue };
            let here = Here::new(path(id), say::text(&name));
            if both { found.only(aspect, side, here) } else { found.untold(aspect, side.mirrored(), here) }
        }
    }
}

/// Strands that only one side has; where the other has none at all, it may have them.
fn lines(sides: &Sides<'_>, found: &mut Found) {
    let all = [(Side::Left, sides.left, sides.right), (Side::Right, sides.right, sides.left)];
    for (side, own, other) in all {
        for (id, line) in &own.lines {
            if other.lines.values().any(|there| same_name(&there.name, &line.name)) {
                continue;
            }
            let here = Here::new(FieldPath::root().field("lines").key(id.as_str()), say::text(&line.name));
            if other.lines.is_empty() {
                found.untold(Aspect::Line, side.mirrored(), here);
            } else {
                found.only(Aspect::Line, side, here);
            }
        }
    }
}

/// A kind of party that takes part on one side only, or in another number; who they are differs between any two.
fn parties(sides: &Sides<'_>, class: PartyClass, found: &mut Found) {
    let here = |structure: &Structure| {
        let parties: Vec<(_, &Party)> = structure.parties_of(class).collect();
        let number = parties.len();
        let path = parties.first().map(|(id, _)| FieldPath::root().field("parties").key(id.as_str()))?;
        let names = say::list(parties.iter().map(|(_, party)| &party.name));
        let value = say::each(|language| {
            let class = Term::Party(class).get(language);
            format!("{class} ({number}): {}", names.get(language))
        });
        Some((number, Here::new(path, value)))
    };
    match (here(sides.left), here(sides.right)) {
        (None, None) => {}
        (Some((_, here)), None) => found.only(Aspect::Parties, Side::Left, here),
        (None, Some((_, here))) => found.only(Aspect::Parties, Side::Right, here),
        (Some((left_number, left)), Some((right_number, right))) => {
            if left_number != right_number {
                found.differs(Aspect::Parties, ChangeClass::Changed, left, right);
            }
        }
    }
}

fn levels(sides: &Sides<'_>, found: &mut Found) {
    let here = |structure: &Structure, id: &LevelId| {
        let name = structure.levels.get(id).map(|level| say::text(&level.name))?;
        Some(Here::new(FieldPath::root().field("levels").key(id.as_str()), name))
    };
    for row in &sides.alignment.levels {
        if row.right.is_empty() {
            for level in row.left.iter().filter_map(|id| here(sides.left, id)) {
                found.only(Aspect::Level, Side::Left, level);
            }
        }
        if row.left.is_empty() {
            for level in row.right.iter().filter_map(|id| here(sides.right, id)) {
                found.only(Aspect::Level, Side::Right, level);
            }
        }
    }
}

/// Divisions are compared by name where one has the same, else in the order that they stand.
fn divisions(sides: &Sides<'_>, found: &mut Found) {
    let mut left: Vec<(&DivisionId, &Division)> = sides.left.divisions.iter().collect();
    let mut right: Vec<(&DivisionId, &Division)> = sides.right.divisions.iter().collect();
    let mut pairs = Vec::new();
    left.retain(|here| match right.iter().position(|there| same_name(&here.1.name, &there.1.name)) {
        Some(at) => {
            pairs.push((*here, right.remove(at)));
            false
        }
        None => true,
    });
    let rest = left.len().min(right.len());
    pairs.extend(left.drain(..rest).zip(right.drain(..rest)));
    let here = |(id, division): (&DivisionId, &Division)| {
        let number = division.areas.len();
        let name = say::text(&division.name);
        let path = FieldPath::root().field("divisions").key(id.as_str());
        Here::new(path, Said::new(format!("{}, {number} områden", name.sv), format!("{}, {number} areas", name.en)))
    };
    for (left, right) in pairs {
        if left.1.areas.len() != right.1.areas.len() {
            found.differs(Aspect::Division, ChangeClass::Changed, here(left), here(right));
        }
    }
    left.into_iter().for_each(|division| found.only(Aspect::Division, Side::Left, here(division)));
    right.into_iter().for_each(|division| found.only(Aspect::Division, Side::Right, here(division)));
}

fn topics(sides: &Sides<'_>, found: &mut Found) {
    let here = |structure: &Structure, id: &TopicId| {
        let name = structure.topics.get(id).map(|topic| say::text(&topic.name))?;
        Some(Here::new(FieldPath::root().field("topics").key(id.as_str()), name))
    };
    let topics = &sides.alignment.topics;
    for topic in topics.left_only.iter().filter_map(|id| here(sides.left, id)) {
        found.only(Aspect::Topics, Side::Left, topic);
    }
    for topic in topics.right_only.iter().filter_map(|id| here(sides.right, id)) {
        found.only(Aspect::Topics, Side::Right, topic);
    }
}

fn bodies(sides: &Sides<'_>, found: &mut Found) {
    for id in &sides.alignment.left_only {
        if let Some(body) = sides.left.bodies.get(id) {
            found.only(Aspect::Body, Side::Left, Here::new(body_path(id), say::text(&body.name)));
        }
    }
    for id in &sides.alignment.right_only {
        if let Some(body) = sides.right.bodies.get(id) {
            found.only(Aspect::Body, Side::Right, Here::new(body_path(id), say::text(&body.name)));
        }
    }
    joined(sides, found);
}

/// Several bodies of one side that share their work with one of the other: neither side is older, so *merged* only
/// means that the right one alone is one.
fn joined(sides: &Sides<'_>, found: &mut Found) {
    let pairs = &sides.alignment.bodies;
    let name = |structure: &Structure, id: &BodyId| structure.bodies.get(id).map(|body| &body.name).cloned();
    for main in pairs.iter().filter(|pair| pair.main) {
        let one = |structure: &Structure, id: &BodyId| {
            name(structure, id).map(|name| Here::new(body_path(id), say::text(&name)))
        };
        let several = |structure: &Structure, ids: Vec<&BodyId>| {
            let names: Vec<Text> = ids.iter().filter_map(|id| name(structure, id)).collect();
            let first = ids.first()?;
            (names.len() > 1).then(|| Here::new(body_path(first), say::list(names.iter())))
        };
        let further = || pairs.iter().filter(|pair| !pair.main);
        let lefts = further().filter(|pair| pair.right == main.right).map(|pair| &pair.left);
        let rights = further().filter(|pair| pair.left == main.left).map(|pair| &pair.right);
        let lefts = several(sides.left, std::iter::once(&main.left).chain(lefts).collect());
        let rights = several(sides.right, std::iter::once(&main.right).chain(rights).collect());
        if let Some((lefts, right)) = lefts.zip(one(sides.right, &main.right)) {
            found.differs(Aspect::Body, ChangeClass::Merged, lefts, right);
        }
        if let Some((left, rights)) = one(sides.left, &main.left).zip(rights) {
            found.differs(Aspect::Body, ChangeClass::Split, left, rights);
        }
    }
}
