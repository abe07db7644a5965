//! Lines the two ladders of levels up beside each other, without crossings; one level may answer to several.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::assign::Matching;
use super::profile::Profile;
use super::similar::{likeness, thousandths, words};
use crate::compare::align::shared::same_name;
use crate::id::LevelId;
use crate::model::{BodyClass, Level, Structure, Text};

/// A row of the two ladders; one of its sides may be empty, and several levels may answer to one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LevelRow {
    /// The levels of the left structure, topmost first.
    pub left: Vec<LevelId>,
    /// The levels of the right structure, topmost first.
    pub right: Vec<LevelId>,
}

/// Two levels with this many points stand in one row.
const ENOUGH: i32 = 250;
/// A level without counterpart joins the row of a neighbor at this many points.
const ENOUGH_TO_JOIN: i32 = 400;

/// The rows in ranks, and how far apart two ranks are.
pub(super) struct Rows {
    rows: Vec<(Vec<usize>, Vec<usize>)>,
    left: BTreeMap<usize, Stand>,
    right: BTreeMap<usize, Stand>,
}

/// Where a level stands among the rows that have both sides.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Stand {
    /// Twice the number of paired rows above, plus one where it lies in the gap below them.
    half_steps: usize,
    /// Whether it is one of the two that the row began with.
    paired: bool,
}

/// How two levels stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apart {
    /// Each other's main counterpart.
    Same,
    /// In the same row without being each other's main counterpart, or in neighboring rows.
    One,
    /// Further.
    Far,
}

impl Rows {
    /// How far a rank of the left ladder is from one of the right ladder.
    pub(super) fn apart(&self, left: usize, right: usize) -> Option<Apart> {
        let (left, right) = (self.left.get(&left)?, self.right.get(&right)?);
        Some(match left.half_steps.abs_diff(right.half_steps) {
            0 if left.paired && right.paired => Apart::Same,
            0..=2 => Apart::One,
            _ => Apart::Far,
        })
    }

    /// The rows with the ids of the levels.
    pub(super) fn into_rows(self, left: &Structure, right: &Structure) -> Vec<LevelRow> {
        let ids = |structure: &Structure, ranks: Vec<usize>| -> Vec<LevelId> {
            ranks.into_iter().filter_map(|rank| structure.levels.get_index(rank)).map(|(id, _)| id.clone()).collect()
        };
        self.rows
            .into_iter()
            .map(|(here, there)| LevelRow { left: ids(left, here), right: ids(right, there) })
            .collect()
    }
}

/// Lines the ladders up by the names, the classes of the bodies on them, the ranks, and the pairs found so far.
pub(super) fn rows(
    left: &Structure,
    right: &Structure,
    lefts: &[Profile],
    rights: &[Profile],
    matching: &Matching,
) -> Rows {
    let points = points(left, right, lefts, rights, matching);
    let name =
        |structure: &Structure, rank: usize| structure.levels.get_index(rank).map(|(_, level)| level.name.clone());
    let paired = pair(&points, |here, there| {
        let mut names = [name(left, here), name(right, there)];
        names.sort();
        names
    });
    build(&points, &paired, left.levels.len(), right.levels.len())
}

type Points = BTreeMap<(usize, usize), i32>;

fn points(left: &Structure, right: &Structure, lefts: &[Profile], rights: &[Profile], matching: &Matching) -> Points {
    let (classes_left, classes_right) = (classes(lefts), classes(rights));
    let (peopled_left, peopled_right) = (peopled(lefts), peopled(rights));
    let votes = Votes::of(lefts, rights, matching);
    let mut points = Points::new();
    for (here, level) in left.levels.values().enumerate() {
        for (there, other) in right.levels.values().enumerate() {
            let name = name_points(level, other);
            let work = match (classes_left.get(&here), classes_right.get(&there)) {
                (Some(here), Some(there)) => 300 * shared_classes(here, there) / 1000,
                // Agreed upon here and at work there: only a common name makes the two the same.
                _ if peopled_left.contains(&here) != peopled_right.contains(&there) => -300,
                _ => 100,
            };
            let rank = 300 - (place(here, left.levels.len()) - place(there, right.levels.len())).abs() * 300 / 1000;
            points.insert((here, there), name + work + rank + votes.points(here, there));
        }
    }
    points
}

fn name_points(left: &Level, right: &Level) -> i32 {
    if same_name(&left.name, &right.name) {
        return 400;
    }
    likeness(&words(&left.name), &words(&right.name)).map_or(0, |likeness| likeness * 150 / 1000)
}

/// How far down its ladder a rank is, from 0 to 1000.
fn place(rank: usize, levels: usize) -> i32 {
    if levels < 2 { 500 } else { thousandths(rank, levels - 1) }
}

type Classes = BTreeMap<BodyClass, usize>;

fn classes(profiles: &[Profile]) -> BTreeMap<usize, Classes> {
    let mut classes: BTreeMap<usize, Classes> = BTreeMap::new();
    for profile in profiles {
        if let (Some(rank), Some(class)) = (profile.rank, profile.class) {
            *classes.entry(rank).or_default().entry(class).or_default() += 1;
        }
    }
    classes
}

/// The ranks that have a body.
fn peopled(profiles: &[Profile]) -> BTreeSet<usize> {
    profiles.iter().filter_map(|profile| profile.rank).collect()
}

fn shared_classes(left: &Classes, right: &Classes) -> i32 {
    let (mut common, mut whole) = (0, 0);
    for class in BodyClass::ALL {
        let count = |classes: &Classes| classes.get(&class).copied().unwrap_or(0);
        common += count(left).min(count(right));
        whole += count(left).max(count(right));
    }
    thousandths(common, whole)
}

/// How many of the found pairs join two levels, of those that start or end on them.
#[derive(Default)]
struct Votes {
    both: BTreeMap<(usize, usize), usize>,
    left: BTreeMap<usize, usize>,
    right: BTreeMap<usize, usize>,
}

impl Votes {
    fn of(lefts: &[Profile], rights: &[Profile], matching: &Matching) -> Self {
        let mut votes = Self::default();
        for (left, right) in matching.pairs() {
            let left = lefts.get(left as usize).and_then(|profile| profile.rank);
            let right = rights.get(right as usize).and_then(|profile| profile.rank);
            if let (Some(left), Some(right)) = (left, right) {
                *votes.both.entry((left, right)).or_default() += 1;
                *votes.left.entry(left).or_default() += 1;
                *votes.right.entry(right).or_default() += 1;
            }
        }
        votes
    }

    fn points(&self, left: usize, right: usize) -> i32 {
        let both = self.both.get(&(left, right)).copied().unwrap_or(0);
        let count = |votes: &BTreeMap<usize, usize>, at: usize| votes.get(&at).copied().unwrap_or(0);
        match (both, count(&self.left, left), count(&self.right, right)) {
            // The bodies on both correspond to bodies elsewhere.
            (0, left, right) if left > 0 && right > 0 => -300,
            (both, left, right) => 600 * thousandths(2 * both, left + right) / 1000,
        }
    }
}

/// Takes the best pairs first, as long as they do not cross; what decides a tie is the same with the sides swapped.
fn pair(points: &Points, names: impl Fn(usize, usize) -> [Option<Text>; 2]) -> Vec<(usize, usize)> {
    let mut best: Vec<(&(usize, usize), &i32)> = points.iter().filter(|(_, points)| **points >= ENOUGH).collect();
    best.sort_by_cached_key(|((left, right), points)| {
        (-**points, left.abs_diff(*right), left + right, names(*left, *right))
    });
    let mut paired: Vec<(usize, usize)> = Vec::new();
    for (&(left, right), _) in best {
        let fits = |&(other_left, other_right): &(usize, usize)| {
            (left < other_left && right < other_right) || (left > other_left && right > other_right)
        };
        if paired.iter().all(fits) {
            paired.push((left, right));
        }
    }
    paired.sort_unstable();
    paired
}

/// Puts the pairs in rows, lets the levels between them join a neighbor, and leaves the rest in rows of their own.
fn build(points: &Points, paired: &[(usize, usize)], lefts: usize, rights: usize) -> Rows {
    let mut rows = Rows { rows: Vec::new(), left: BTreeMap::new(), right: BTreeMap::new() };
    let mut above: Option<(usize, usize)> = None;
    for step in 0..=paired.len() {
        let below = paired.get(step).copied();
        let gap_left = above.map_or(0, |pair| pair.0 + 1)..below.map_or(lefts, |pair| pair.0);
        let gap_right = above.map_or(0, |pair| pair.1 + 1)..below.map_or(rights, |pair| pair.1);
        let left = divide(gap_left, |rank| {
            let to = |pair: Option<(usize, usize)>| pair.and_then(|pair| points.get(&(rank, pair.1)).copied());
            (to(above), to(below))
        });
        let right = divide(gap_right, |rank| {
            let to = |pair: Option<(usize, usize)>| pair.and_then(|pair| points.get(&(pair.0, rank)).copied());
            (to(above), to(below))
        });
        if let Some((up_left, up_right)) = rows.rows.last_mut().filter(|_| above.is_some()) {
            up_left.extend(&left.up);
            up_right.extend(&right.up);
        }
        let stand = |half_steps: usize, paired: bool| Stand { half_steps, paired };
        rows.left.extend(left.up.iter().map(|rank| (*rank, stand(2 * step, false))));
        rows.right.extend(right.up.iter().map(|rank| (*rank, stand(2 * step, false))));
        rows.left.extend(left.own.iter().map(|rank| (*rank, stand(2 * step + 1, false))));
        rows.right.extend(right.own.iter().map(|rank| (*rank, stand(2 * step + 1, false))));
        rows.rows.extend(left.own.iter().map(|rank| (vec![*rank], Vec::new())));
        rows.rows.extend(right.own.iter().map(|rank| (Vec::new(), vec![*rank])));
        if let Some((below_left, below_right)) = below {
            let here: Vec<usize> = left.down.into_iter().chain([below_left]).collect();
            let there: Vec<usize> = right.down.into_iter().chain([below_right]).collect();
            rows.left.extend(here.iter().map(|rank| (*rank, stand(2 * step + 2, *rank == below_left))));
            rows.right.extend(there.iter().map(|rank| (*rank, stand(2 * step + 2, *rank == below_right))));
            rows.rows.push((here, there));
        }
        above = below;
    }
    rows
}

/// What becomes of the levels between two paired rows.
struct Divided {
    up: Vec<usize>,
    own: Vec<usize>,
    down: Vec<usize>,
}

/// Lets levels join the row above from the top, the row below from the bottom, as far as they fit there.
fn divide(gap: std::ops::Range<usize>, to: impl Fn(usize) -> (Option<i32>, Option<i32>)) -> Divided {
    let mut ranks: Vec<usize> = gap.collect();
    let wants_up = |rank: &usize| {
        let (up, down) = to(*rank);
        up.is_some_and(|up| up >= ENOUGH_TO_JOIN) && up >= down
    };
    let wants_down = |rank: &usize| to(*rank).1.is_some_and(|down| down >= ENOUGH_TO_JOIN);
    let ups = ranks.iter().take_while(|rank| wants_up(rank)).count();
    let mut own = ranks.split_off(ups);
    let downs = own.iter().rev().take_while(|rank| wants_down(rank)).count();
    let down = own.split_off(own.len() - downs);
    Divided { up: ranks, own, down }
}
