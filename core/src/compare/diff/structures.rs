//! What differs between two structures as a whole: kinds of parties, levels, divisions, topics, and whole bodies.

use super::bodies::body_path;
use super::found::{Found, Here};
use super::{Aspect, Change, ChangeClass, Sides, say};
use crate::compare::Side;
use crate::compare::align::shared::same_name;
use crate::id::{DivisionId, LevelId, TopicId};
use crate::model::{Division, Party, PartyClass, Structure};
use crate::path::FieldPath;
use crate::words::{Said, Term};

pub(super) fn differ(sides: &Sides<'_>) -> Vec<Change> {
    let mut found = Found::default();
    for class in PartyClass::ALL {
        parties(sides, class, &mut found);
    }
    levels(sides, &mut found);
    divisions(sides, &mut found);
    topics(sides, &mut found);
    bodies(sides, &mut found);
    let mut changes = found.changes;
    changes.sort_by_key(|change| change.aspect);
    changes
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
}
