//! A comparison in reading order: row by row of the levels, which bodies face each other, and line by line what holds
//! on both sides and what does not.

use std::collections::{BTreeMap, BTreeSet};

use super::diff::{BodyDifference, level_name, say};
use super::{Aspect, Change, ChangeClass, Comparison, Correspondence, LevelRow, Side, Unknown};
use crate::id::{BodyId, LevelId};
use crate::model::{Body, Structure, Tally};
use crate::words::phrases::seats_words;
use crate::words::{Language, Said};

/// A row of levels and the bodies on it.
#[derive(Debug)]
pub struct Facing<'a> {
    /// The levels; nothing for bodies that stand on none.
    pub levels: Option<&'a LevelRow>,
    /// Who faces whom: those of the left in its file's order, then those that only the right has.
    pub faced: Vec<Faced<'a>>,
}

/// One or two bodies beside each other.
#[derive(Clone, Copy, Debug)]
pub enum Faced<'a> {
    /// Each other's main counterpart.
    Pair(&'a Correspondence, &'a BodyDifference),
    /// The body of this side is a further part of the work of the other one, which stands in the pair above.
    Also(Side, &'a Correspondence, &'a BodyDifference),
    /// Nothing corresponds to this body.
    Alone(Side, &'a BodyId),
}

impl Faced<'_> {
    /// Whether the two do the same work and nothing that is told differs.
    pub fn is_alike(&self) -> bool {
        match self {
            Self::Pair(found, difference) => found.relation == super::Closeness::Exact && difference.changes.is_empty(),
            Self::Also(..) | Self::Alone(..) => false,
        }
    }
}

/// How a comparison comes out, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digest {
    /// Pairs of main counterparts.
    pub pairs: usize,
    /// Bodies that are a further part of another's work.
    pub further: usize,
    /// Main pairs in which nothing differs.
    pub alike: usize,
    /// Main pairs that are no more than possible.
    pub possible: usize,
    /// Bodies of the left structure without counterpart.
    pub left_only: usize,
    /// Bodies of the right structure without counterpart.
    pub right_only: usize,
}

/// How a comparison comes out, in numbers.
pub fn digest(comparison: &Comparison) -> Digest {
    let mut digest = Digest {
        left_only: comparison.alignment.left_only.len(),
        right_only: comparison.alignment.right_only.len(),
        ..Digest::default()
    };
    for (found, difference) in told(comparison) {
        if !found.main {
            digest.further += 1;
            continue;
        }
        digest.pairs += 1;
        digest.alike += usize::from(Faced::Pair(found, difference).is_alike());
        digest.possible += usize::from(found.certainty() == super::Certainty::Possible);
    }
    digest
}

/// The correspondences with what differs in each.
fn told(comparison: &Comparison) -> impl Iterator<Item = (&Correspondence, &BodyDifference)> {
    let differences = &comparison.difference.bodies;
    let of: BTreeMap<_, _> = differences.iter().map(|one| ((&one.left, &one.right), one)).collect();
    let found = comparison.alignment.bodies.iter();
    found.filter_map(move |found| of.get(&(&found.left, &found.right)).map(|difference| (found, *difference)))
}

/// Puts a comparison in reading order. A pair whose levels lie in different rows stands in that of the left one.
pub fn facing<'a>(left: &'a Structure, right: &'a Structure, comparison: &'a Comparison) -> Vec<Facing<'a>> {
    let rows = &comparison.alignment.levels;
    let row_of = |side: Side, id: &BodyId| {
        let (structure, ids): (_, fn(&LevelRow) -> &Vec<LevelId>) = match side {
            Side::Left => (left, |row| &row.left),
            Side::Right => (right, |row| &row.right),
        };
        let level = structure.bodies.get(id)?.level.known()?;
        rows.iter().position(|row| ids(row).contains(level))
    };
    // Those without a level come last.
    let last = rows.len();
    let mut faced: BTreeMap<usize, Vec<Faced<'a>>> = BTreeMap::new();
    let pairs: Vec<_> = told(comparison).collect();
    let mut put = |row: Option<usize>, one: Faced<'a>| faced.entry(row.unwrap_or(last)).or_default().push(one);
    let (mut of_left, mut further) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, Vec<usize>>::new());
    for (at, (found, difference)) in pairs.iter().enumerate() {
        if found.main {
            of_left.entry(&found.left).or_default().push((*found, *difference));
        } else {
            further.entry((Side::Left, &found.left)).or_default().push(at);
            further.entry((Side::Right, &found.right)).or_default().push(at);
        }
    }
    let left_only: BTreeSet<&BodyId> = comparison.alignment.left_only.iter().collect();
    for id in left.bodies.keys() {
        for (found, difference) in of_left.get(id).into_iter().flatten().copied() {
            let row = row_of(Side::Left, id).or_else(|| row_of(Side::Right, &found.right));
            put(row, Faced::Pair(found, difference));
            let ends = [(Side::Left, &found.left), (Side::Right, &found.right)];
            let places: BTreeSet<usize> = ends.iter().filter_map(|end| further.get(end)).flatten().copied().collect();
            for (also, difference) in places.into_iter().filter_map(|at| pairs.get(at)) {
                if also.left == found.left {
                    put(row, Faced::Also(Side::Right, also, difference));
                } else if also.right == found.right {
                    put(row, Faced::Also(Side::Left, also, difference));
                }
            }
        }
        if left_only.contains(id) {
            put(row_of(Side::Left, id), Faced::Alone(Side::Left, id));
        }
    }
    for id in &comparison.alignment.right_only {
        put(row_of(Side::Right, id), Faced::Alone(Side::Right, id));
    }
    let mut facing: Vec<Facing<'a>> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| Facing { levels: Some(row), faced: faced.remove(&at).unwrap_or_default() })
        .collect();
    facing.extend(faced.remove(&last).map(|faced| Facing { levels: None, faced }));
    facing
}

/// One thing that two bodies are compared in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// In what.
    pub aspect: Aspect,
    /// How the two sides stand to each other in it.
    pub standing: Standing,
    /// Where both have it in different places, under different names, or as one and several: which of these.
    pub how: Option<ChangeClass>,
    /// What stands on the left, in words; empty where nothing does.
    pub left: Vec<Said>,
    /// What stands on the right.
    pub right: Vec<Said>,
}

/// How two sides stand to each other in one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nothing that is told differs.
    Same,
    /// Both tell a sum of parts, and not the same; the parts follow.
    Sum,
    /// Both tell it, and not the same.
    Differs,
    /// What stands on a side stands on that side only.
    Only,
    /// This side does not tell it.
    Untold(Side),
}

impl Standing {
    /// Whether something differs.
    pub fn is_difference(self) -> bool {
        matches!(self, Self::Sum | Self::Differs | Self::Only)
    }
}

/// Every line of a pair, in the order of the aspects, without the names.
pub fn lines(left: &Structure, right: &Structure, difference: &BodyDifference) -> Vec<Line> {
    let mut lines = told_lines(&difference.changes, &difference.unknown);
    lines.retain(|line| line.aspect != Aspect::Name);
    if let (Some(here), Some(there)) = (left.bodies.get(&difference.left), right.bodies.get(&difference.right)) {
        for aspect in FACTS {
            if lines.iter().all(|line| line.aspect != aspect) {
                let (left, right) = (fact(left, here, aspect), fact(right, there, aspect));
                lines.push(Line { aspect, standing: Standing::Same, how: None, left, right });
            }
        }
        if let Some(sum) = sum(left, here, right, there, difference) {
            lines.push(sum);
        }
    }
    lines.retain(|line| !(line.left.is_empty() && line.right.is_empty()));
    lines.sort_by_key(|line| (line.aspect, line.standing));
    lines
}

/// The lines of what differs and of what only one side tells, in the order of the aspects.
pub fn told_lines(changes: &[Change], unknown: &[Unknown]) -> Vec<Line> {
    let mut lines = changed(changes);
    for unknown in unknown {
        let standing = Standing::Untold(unknown.side);
        let line = line_of(&mut lines, unknown.aspect, standing);
        let values = if unknown.side == Side::Left { &mut line.right } else { &mut line.left };
        if !values.contains(&unknown.value) {
            values.push(unknown.value.clone());
        }
    }
    lines.sort_by_key(|line| (line.aspect, line.standing));
    lines
}

/// The sums of the seats, where both sides have one and the seats differ.
fn sum(left: &Structure, here: &Body, right: &Structure, there: &Body, difference: &BodyDifference) -> Option<Line> {
    let differs = difference.changes.iter().any(|change| matches!(change.aspect, Aspect::Seats | Aspect::Parties));
    let (left, right) = (seats(left, here)?, seats(right, there)?);
    (differs && left != right).then(|| Line {
        aspect: Aspect::Seats,
        standing: Standing::Sum,
        how: None,
        left: vec![left],
        right: vec![right],
    })
}

fn seats(structure: &Structure, body: &Body) -> Option<Said> {
    let ((always, conditional), _, known) = seats_words(body, structure, None, Language::Sv);
    (known && !always.is_unstated()).then(|| match conditional {
        Tally::ZERO => say::each(|language| seats_words(body, structure, None, language).1),
        conditional => say::tally(always, conditional),
    })
}

/// What differs, with all that stands on one side only in one line for each aspect.
pub fn changed(changes: &[Change]) -> Vec<Line> {
    let mut lines = Vec::new();
    for change in changes {
        let both = !matches!(change.change, ChangeClass::Added | ChangeClass::Removed);
        let values = (change.left_value.iter().cloned(), change.right_value.iter().cloned());
        if both {
            let (left, right) = (values.0.collect(), values.1.collect());
            let how = (change.change != ChangeClass::Changed).then_some(change.change);
            lines.push(Line { aspect: change.aspect, standing: Standing::Differs, how, left, right });
        } else {
            let line = line_of(&mut lines, change.aspect, Standing::Only);
            line.left.extend(values.0);
            line.right.extend(values.1);
        }
    }
    lines
}

fn line_of(lines: &mut Vec<Line>, aspect: Aspect, standing: Standing) -> &mut Line {
    let at = lines.iter().position(|line| line.aspect == aspect && line.standing == standing).unwrap_or(lines.len());
    if at == lines.len() {
        lines.push(Line { aspect, standing, how: None, left: Vec::new(), right: Vec::new() });
    }
    &mut lines[at]
}

/// What a body that faces none tells of itself.
pub fn facts(structure: &Structure, body: &Body) -> Vec<(Aspect, Vec<Said>)> {
    let facts = FACTS.into_iter().map(|aspect| (aspect, fact(structure, body, aspect)));
    facts.filter(|(_, said)| !said.is_empty()).collect()
}

/// What a body tells of itself in a few words.
const FACTS: [Aspect; 8] = [
    Aspect::Classification,
    Aspect::Level,
    Aspect::Units,
    Aspect::Topics,
    Aspect::Duration,
    Aspect::Seats,
    Aspect::Chair,
    Aspect::Cadence,
];

fn fact(structure: &Structure, body: &Body, aspect: Aspect) -> Vec<Said> {
    let said = match aspect {
        Aspect::Classification => say::stated(&body.classification, |class| say::class(*class, body.called.as_ref())),
        Aspect::Level => say::stated(&body.level, |level| level_name(structure, level)),
        Aspect::Units => body.one_for_each.as_ref().map(|each| say::units(structure, Some(each))),
        Aspect::Topics => say::stated(&body.topics, |ids| {
            say::list(ids.iter().filter_map(|id| structure.topics.get(id)).map(|topic| &topic.name))
        }),
        Aspect::Duration => say::stated(&body.duration, |duration| say::duration(*duration)),
        Aspect::Seats => seats(structure, body),
        Aspect::Chair => say::stated(&body.chair.rule, |rule| say::chair(structure, rule)),
        Aspect::Cadence => body.meetings().map(|meetings| say::frequency(&meetings.frequency)),
        _ => None,
    };
    said.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::compare;
    use crate::compare::fixtures::{structure, whole};

    /// Who faces whom, row by row: `a-b` a pair, `+b` a further part, `a` or `/b` without counterpart.
    fn faced(left: &str, right: &str) -> Vec<Vec<String>> {
        let (left, right) = (structure(left), structure(right));
        let comparison = compare(&left, &right);
        let said = |faced: &Faced<'_>| match faced {
            Faced::Pair(found, _) => format!("{}-{}", found.left, found.right),
            Faced::Also(Side::Left, found, _) => format!("+{}", found.left),
            Faced::Also(Side::Right, found, _) => format!("+/{}", found.right),
            Faced::Alone(Side::Left, id) => id.to_string(),
            Faced::Alone(Side::Right, id) => format!("/{id}"),
        };
        let rows = facing(&left, &right, &comparison);
        rows.iter().map(|row| row.faced.iter().map(said).collect()).collect()
    }

    const BOARD: &str = r#""a": (name: "Board", level: "high", classification: Leadership),"#;

    #[test]
    fn every_body_stands_once_in_the_row_of_its_level() {
        let right = r#""b": (name: "Board", level: "high", classification: Leadership),
            "c": (name: "Net menders", level: "low", classification: Network),"#;
        assert_eq!(faced(BOARD, right), [vec!["a-b".to_owned()], Vec::new(), vec!["/c".to_owned()]]);
    }

    #[test]
    fn a_level_without_bodies_takes_no_place_from_one_with() {
        let levels = |names: &[&str]| {
            let levels: Vec<_> = names.iter().map(|name| format!(r#""{name}": (name: "{name}")"#)).collect();
            format!("levels: {{ {} }},", levels.join(", "))
        };
        let board = |level: &str| format!(r#""{level}-board": (name: "{level}", level: "{level}"),"#);
        let left = whole(&levels(&["agreed", "chosen", "managing"]), &(board("chosen") + &board("managing")));
        let right = whole(&levels(&["elected", "directing"]), &(board("elected") + &board("directing")));
        let ids = |ids: &[LevelId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
        let rows = compare(&left, &right).alignment.levels;
        let rows: Vec<_> = rows.iter().map(|row| format!("{}-{}", ids(&row.left), ids(&row.right))).collect();
        assert_eq!(rows, ["agreed-", "chosen-elected", "managing-directing"]);
    }

    #[test]
    fn a_body_without_a_level_comes_last() {
        let left = r#""a": (name: "Board", classification: Leadership),"#;
        assert_eq!(faced(left, "").last().expect("a row"), &["a".to_owned()]);
    }

    #[test]
    fn what_one_side_does_not_tell_is_no_difference() {
        let right = r#""a": (name: "Board", level: "high", classification: Leadership,
            cadence: [(frequency: PerYear(Exactly(4)))]),"#;
        let (left, right) = (structure(BOARD), structure(right));
        let comparison = compare(&left, &right);
        let lines = lines(&left, &right, &comparison.difference.bodies[0]);
        let cadence = lines.iter().find(|line| line.aspect == Aspect::Cadence).expect("a line");
        assert_eq!(cadence.standing, Standing::Untold(Side::Left));
        assert!(!lines.iter().any(|line| line.standing.is_difference()), "{lines:#?}");
    }

    #[test]
    fn a_structure_faces_itself_alike() {
        let one = structure(BOARD);
        let digest = digest(&compare(&one, &one));
        assert_eq!(digest, Digest { pairs: 1, alike: 1, ..Digest::default() });
    }
}
