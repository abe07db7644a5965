//! What differs between two bodies that correspond.

use super::found::{Found, Here};
use super::{Aspect, BodyDifference, ChangeClass, Sides, chairs, mandates, residents, say, seats, ties};
use crate::compare::align::profile::meetings_a_year;
use crate::compare::align::shared::same_name;
use crate::compare::{Correspondence, Side};
use crate::id::{BodyId, LevelId};
use crate::model::{Body, Frequency, OneForEach, Stated, Structure, Text};
use crate::path::FieldPath;
use crate::words::Term;

/// A pair of corresponding bodies with their places.
pub(super) struct Pair<'a> {
    pub(super) left: &'a Body,
    pub(super) right: &'a Body,
    pub(super) left_path: FieldPath,
    pub(super) right_path: FieldPath,
}

impl Pair<'_> {
    /// The paths of one field on both sides.
    pub(super) fn paths(&self, field: &str) -> (FieldPath, FieldPath) {
        (self.left_path.field(field), self.right_path.field(field))
    }
}

/// The path of a body.
pub(super) fn body_path(id: &BodyId) -> FieldPath {
    FieldPath::root().field("bodies").key(id.as_str())
}

pub(super) fn differ(sides: &Sides<'_>, correspondence: &Correspondence) -> Option<BodyDifference> {
    let Correspondence { left, right, .. } = correspondence;
    let pair = Pair {
        left: sides.left.bodies.get(left)?,
        right: sides.right.bodies.get(right)?,
        left_path: body_path(left),
        right_path: body_path(right),
    };
    let mut found = Found::default();
    name(&pair, &mut found);
    classification(&pair, &mut found);
    level(sides, &pair, &mut found);
    line(sides, &pair, &mut found);
    units(sides, &pair, &mut found);
    topics(sides, &pair, &mut found);
    duration(&pair, &mut found);
    seats::differ(sides, &pair, &mut found);
    residents::differ(sides, &pair, &mut found);
    chairs::differ(sides, &pair, &mut found);
    cadence(sides, &pair, &mut found);
    ties::differ(sides, &pair, &mut found);
    mandates::bodies(sides, left, right, &mut found);
    let Found { mut changes, mut unknown } = found;
    changes.sort();
    unknown.sort();
    Some(BodyDifference { left: left.clone(), right: right.clone(), changes, unknown })
}

fn name(pair: &Pair<'_>, found: &mut Found) {
    if !same_name(&pair.left.name, &pair.right.name) {
        let (left, right) = pair.paths("name");
        let (left, right) =
            (Here::new(left, say::text(&pair.left.name)), Here::new(right, say::text(&pair.right.name)));
        found.differs(Aspect::Name, ChangeClass::Renamed, left, right);
    }
}

fn classification(pair: &Pair<'_>, found: &mut Found) {
    let (left, right) = pair.paths("classification");
    let said = |body: &Body| say::stated(&body.classification, |class| say::term(Term::Body(*class)));
    let same = pair.left.classification == pair.right.classification;
    found.compare(Aspect::Classification, (left, said(pair.left)), (right, said(pair.right)), same);
}

fn level(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let (left_path, right_path) = pair.paths("level");
    let said_left = say::stated(&pair.left.level, |id| level_name(sides.left, id));
    let said_right = say::stated(&pair.right.level, |id| level_name(sides.right, id));
    if let (Some(left), Some(right)) = (pair.left.level.known(), pair.right.level.known()) {
        let in_one_row = sides.alignment.levels.iter().any(|row| row.left.contains(left) && row.right.contains(right));
        if let (false, Some(left), Some(right)) = (in_one_row, said_left, said_right) {
            let (left, right) = (Here::new(left_path, left), Here::new(right_path, right));
            found.differs(Aspect::Level, ChangeClass::Moved, left, right);
        }
    } else {
        let same = !pair.left.level.is_known() && pair.left.level == pair.right.level;
        found.compare(Aspect::Level, (left_path, said_left), (right_path, said_right), same);
    }
}

/// The strand, where both structures have both strands; what strands there are differs between any two.
fn line(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let of = |structure: &'_ Structure, body: &Body| body.line.as_ref().and_then(|id| structure.lines.get(id)).cloned();
    let (Some(left), Some(right)) = (of(sides.left, pair.left), of(sides.right, pair.right)) else { return };
    let known = |structure: &Structure, name: &Text| structure.lines.values().any(|line| same_name(&line.name, name));
    if same_name(&left.name, &right.name) || !known(sides.right, &left.name) || !known(sides.left, &right.name) {
        return;
    }
    let (left_path, right_path) = pair.paths("line");
    let (left, right) = (Here::new(left_path, say::text(&left.name)), Here::new(right_path, say::text(&right.name)));
    found.differs(Aspect::Line, ChangeClass::Moved, left, right);
}

pub(in crate::compare) fn level_name(structure: &Structure, id: &LevelId) -> crate::words::Said {
    structure.levels.get(id).map_or_else(|| say::each(|_| id.to_string()), |level| say::text(&level.name))
}

fn units(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let (left, right) = (pair.left.one_for_each.as_ref(), pair.right.one_for_each.as_ref());
    let number = |structure: &Structure, each: Option<&OneForEach>| each.map_or(1, |each| structure.units(each).len());
    let alike = match (left, right) {
        (None, None) | (Some(OneForEach::AreaOf(_)), Some(OneForEach::AreaOf(_))) => true,
        (Some(OneForEach::PartyOf(left)), Some(OneForEach::PartyOf(right))) => left == right,
        _ => false,
    };
    if !alike || number(sides.left, left) != number(sides.right, right) {
        let (left_path, right_path) = pair.paths("one_for_each");
        let left = Here::new(left_path, say::units(sides.left, left));
        let right = Here::new(right_path, say::units(sides.right, right));
        found.differs(Aspect::Units, ChangeClass::Changed, left, right);
    }
}

fn topics(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let (left_path, right_path) = pair.paths("topics");
    let (Stated::Known(left), Stated::Known(right)) = (&pair.left.topics, &pair.right.topics) else {
        let said = |structure: &Structure, body: &Body| {
            say::stated(&body.topics, |ids| {
                say::list(ids.iter().filter_map(|id| structure.topics.get(id)).map(|topic| &topic.name))
            })
        };
        let same = pair.left.topics == pair.right.topics;
        let (left, right) = (said(sides.left, pair.left), said(sides.right, pair.right));
        return found.compare(Aspect::Topics, (left_path, left), (right_path, right), same);
    };
    let same = &sides.alignment.topics;
    for (at, id) in left.iter().enumerate().filter(|(_, id)| !right.iter().any(|other| same.holds(id, other))) {
        if let Some(topic) = sides.left.topics.get(id) {
            found.only(Aspect::Topics, Side::Left, Here::new(left_path.index(at), say::text(&topic.name)));
        }
    }
    for (at, id) in right.iter().enumerate().filter(|(_, id)| !left.iter().any(|other| same.holds(other, id))) {
        if let Some(topic) = sides.right.topics.get(id) {
            found.only(Aspect::Topics, Side::Right, Here::new(right_path.index(at), say::text(&topic.name)));
        }
    }
}

fn duration(pair: &Pair<'_>, found: &mut Found) {
    let (left, right) = pair.paths("duration");
    let said = |body: &Body| say::stated(&body.duration, |duration| say::duration(*duration));
    let same = pair.left.duration == pair.right.duration;
    found.compare(Aspect::Duration, (left, said(pair.left)), (right, said(pair.right)), same);
}

fn cadence(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let (left, right) = pair.paths("cadence");
    let said = |body: &Body| match body.meetings() {
        Some(meetings) => Some(say::frequency(&meetings.frequency)),
        // Other things may recur in it, but of its own meetings nothing is known.
        None if body.cadence.is_known() => None,
        None => say::stated(&body.cadence, |_| say::each(|_| String::new())),
    };
    let same = match (pair.left.meetings(), pair.right.meetings()) {
        (Some(left), Some(right)) => same_frequency(sides, &left.frequency, &right.frequency),
        (None, None) => pair.left.cadence == pair.right.cadence,
        _ => false,
    };
    found.compare(Aspect::Cadence, (left, said(pair.left)), (right, said(pair.right)), same);
}

fn same_frequency(sides: &Sides<'_>, left: &Frequency, right: &Frequency) -> bool {
    match (left, right) {
        (Frequency::BeforeEach(left), Frequency::BeforeEach(right)) => sides.correspond(left, right),
        (Frequency::InWords(left), Frequency::InWords(right)) => same_name(left, right),
        _ => left == right || meetings_a_year(left).is_some_and(|times| meetings_a_year(right) == Some(times)),
    }
}
