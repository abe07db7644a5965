//! Weighs what speaks for and against a pair of bodies, in whole points.

use super::levels::{Apart, Rows};
use super::profile::{Each, Profile};
use super::reasons::{Ground, Reason};
use super::relations;
use super::similar::{likeness, overlap};
use super::{Closeness, assign};
use crate::compare::Side;
use crate::model::{BodyClass, Duration, Text};

/// A pair of bodies, as places in the two files, and what speaks for it less what speaks against it.
pub(super) struct Weighed {
    pub(super) left: usize,
    pub(super) right: usize,
    pub(super) points: i32,
}

/// What is known while pairs are weighed.
pub(super) struct Known<'a> {
    pub(super) lefts: &'a [Profile<'a>],
    pub(super) rights: &'a [Profile<'a>],
    pub(super) rows: &'a Rows,
    /// The main counterpart of each left body found so far.
    pub(super) to_right: Vec<Option<usize>>,
    /// The main counterpart of each right body found so far.
    pub(super) to_left: Vec<Option<usize>>,
}

impl<'a> Known<'a> {
    pub(super) fn new(
        lefts: &'a [Profile<'a>],
        rights: &'a [Profile<'a>],
        rows: &'a Rows,
        matched: &[(usize, usize)],
    ) -> Self {
        let (mut to_right, mut to_left) = (vec![None; lefts.len()], vec![None; rights.len()]);
        for (left, right) in matched {
            if let (Some(to_right), Some(to_left)) = (to_right.get_mut(*left), to_left.get_mut(*right)) {
                *to_right = Some(*right);
                *to_left = Some(*left);
            }
        }
        Self { lefts, rights, rows, to_right, to_left }
    }

    /// The points of every candidate.
    pub(super) fn weigh(&self, candidates: &[(usize, usize)]) -> Vec<Weighed> {
        candidates
            .iter()
            .filter_map(|&(left, right)| {
                let points = self.scales(self.lefts.get(left)?, self.rights.get(right)?, false).points;
                Some(Weighed { left, right, points })
            })
            .collect()
    }

    /// The points and reasons of one pair, the weightiest reason first.
    pub(super) fn explain(&self, left: &Profile<'_>, right: &Profile<'_>) -> Scales {
        let mut scales = self.scales(left, right, true);
        scales.reasons.sort_by_key(|reason| -reason.points);
        scales
    }

    fn scales(&self, left: &Profile<'_>, right: &Profile<'_>, keep: bool) -> Scales {
        let mut scales = Scales { points: 0, reasons: Vec::new(), keep };
        classification(left, right, &mut scales);
        topics(left, right, &mut scales);
        level(left, right, self.rows, &mut scales);
        one_for_each(left, right, &mut scales);
        relations::ties(left, right, self, &mut scales);
        composition(left, right, &mut scales);
        duration(left, right, &mut scales);
        cadence(left, right, &mut scales);
        name(left, right, &mut scales);
        scales
    }
}

/// Where the points of a pair gather.
pub(super) struct Scales {
    pub(super) points: i32,
    pub(super) reasons: Vec<Reason>,
    keep: bool,
}

impl Scales {
    /// Adds to the scales; the words are made only where they are kept.
    pub(super) fn put(&mut self, points: i32, ground: impl FnOnce() -> Ground) {
        self.points += points;
        if self.keep {
            self.reasons.push(Reason { ground: ground(), points });
        }
    }

    /// How sure the pair is: ½ where it is only just believed, rising toward 1; in hundredths.
    pub(super) fn confidence(&self) -> f64 {
        let square = |points: i32| i64::from(points) * i64::from(points);
        let (here, enough) = (square(self.points.max(0)), square(assign::ENOUGH));
        let hundredths = (here * 200 + here + enough) / (2 * (here + enough));
        i32::try_from(hundredths).map_or(1.0, |hundredths| f64::from(hundredths) / 100.0)
    }
}

/// How the left body stands to the right one, by their topics and by what speaks against the pair.
pub(super) fn closeness(left: &Profile<'_>, right: &Profile<'_>, scales: &Scales) -> Closeness {
    /// A pair that shares a lesser name, with nothing against it, is the same from here on.
    const SAME: i32 = 60;
    if much_narrower(left, right) {
        return Closeness::Narrower;
    }
    if much_narrower(right, left) {
        return Closeness::Broader;
    }
    let whole = scales.reasons.iter().all(|reason| reason.ground.is_whole());
    let named = scales.reasons.iter().any(|reason| match reason.ground {
        Ground::SameName { .. } => true,
        Ground::SameAlias { .. } => scales.points >= SAME,
        _ => false,
    });
    if whole && named { Closeness::Exact } else { Closeness::Close }
}

/// Whether the first works with at most half of what the second does: with a part of its topics, or, by its name,
/// with one thing where the second works with several.
fn much_narrower(narrow: &Profile<'_>, wide: &Profile<'_>) -> bool {
    let part = narrow.focus.is_subset(&wide.focus);
    let focused = narrow.is_focused && !wide.is_focused && !narrow.topics.is_disjoint(&wide.topics);
    !narrow.focus.is_empty() && narrow.focus.len() * 2 <= wide.focus.len() && (part || focused)
}

/// Whether the two classes are near each other: both political, both on a subject, both for a part of the territory.
pub(super) fn is_kindred(left: BodyClass, right: BodyClass) -> bool {
    use BodyClass::{Conference, Coordinating, Local, PoliticalCouncil, SubCounty, Thematic};
    let both = |one: BodyClass, other: BodyClass| (left, right) == (one, other) || (left, right) == (other, one);
    both(PoliticalCouncil, Conference) || both(Coordinating, Thematic) || both(SubCounty, Local)
}

fn classification(left: &Profile<'_>, right: &Profile<'_>, scales: &mut Scales) {
    let (Some(here), Some(there)) = (left.class, right.class) else { return };
    if here == there {
        let alone = left.alone_in_class && right.alone_in_class;
        scales.put(if alone { 38 } else { 30 }, || Ground::SameClass { class: here, alone });
    } else if is_kindred(here, there) {
        scales.put(8, || Ground::KindredClass { left: here, right: there });
    } else {
        let points = if left.sphere() == right.sphere() { -15 } else { -35 };
        scales.put(points, || Ground::OtherClass { left: here, right: there });
    }
}

fn topics(left: &Profile<'_>, right: &Profile<'_>, scales: &mut Scales) {
    if left.topics.is_empty() || right.topics.is_empty() {
        return;
    }
    let common = || names(left, |number| right.topics.contains(number));
    if left.focus == right.focus {
        let alone = left.alone_with_topics && right.alone_with_topics;
        let names = || names(left, |number| left.focus.contains(number));
        scales.put(if alone { 50 } else { 35 }, || Ground::SameTopics { names: names(), alone });
    } else if left.topics.is_disjoint(&right.topics) {
        scales.put(-45, || Ground::OtherTopics);
    } else if left.topics.is_subset(&right.topics) {
        scales.put(16, || Ground::TopicsPartOf { part: Side::Left, names: common() });
    } else if right.topics.is_subset(&left.topics) {
        scales.put(16, || Ground::TopicsPartOf { part: Side::Right, names: common() });
    } else {
        let points = 20 * overlap(&left.topics, &right.topics) / 1000;
        scales.put(points, || Ground::SharedTopics { names: common() });
        for (side, narrow, wide) in [(Side::Left, left, right), (Side::Right, right, left)] {
            if much_narrower(narrow, wide) {
                let names = || names(narrow, |number| narrow.focus.contains(number));
                scales.put(0, || Ground::Focus { side, names: names() });
            }
        }
    }
}

/// What some of its topics are called.
fn names(profile: &Profile<'_>, wanted: impl Fn(&usize) -> bool) -> Vec<Text> {
    profile.topic_names.iter().filter(|(number, _)| wanted(number)).map(|(_, name)| (*name).clone()).collect()
}

fn level(left: &Profile<'_>, right: &Profile<'_>, rows: &Rows, scales: &mut Scales) {
    let (Some(here), Some(there)) = (left.rank, right.rank) else { return };
    match rows.apart(here, there) {
        Some(Apart::Same) => scales.put(10, || Ground::SameLevel),
        Some(Apart::One) => scales.put(3, || Ground::NeighboringLevel),
        Some(Apart::Far) => scales.put(-10, || Ground::FarLevel),
        None => {}
    }
}

fn one_for_each(left: &Profile<'_>, right: &Profile<'_>, scales: &mut Scales) {
    match (left.each, right.each) {
        (Each::One, Each::One) => {}
        (here, there) if here == there => {
            let each = here.party_class();
            scales.put(20, || Ground::OneForEach { each, left: left.units, right: right.units });
        }
        (here, there) => {
            let once = here == Each::One || there == Each::One;
            scales.put(if once { -30 } else { -25 }, || Ground::OtherUnits);
        }
    }
}

fn composition(left: &Profile<'_>, right: &Profile<'_>, scales: &mut Scales) {
    if !left.parties.is_empty() && !right.parties.is_empty() {
        let points = (overlap(&left.parties, &right.parties) - 400) * 8 / 600;
        scales.put(points, || Ground::Parties {
            both: left.parties.intersection(&right.parties).copied().collect(),
            left: left.parties.difference(&right.parties).copied().collect(),
            right: right.parties.difference(&left.parties).copied().collect(),
        });
    }
    if let Some(share) = likeness(&left.functions, &right.functions) {
        let points = 8 * share / 1000;
        if points > 1 {
            scales.put(points, || Ground::Functions {
                both: left.functions.intersection(&right.functions).cloned().collect(),
            });
        }
    }
}

fn duration(left: &Profile<'_>, right: &Profile<'_>, scales: &mut Scales) {
    let (Some(here), Some(there)) = (left.duration, right.duration) else { return };
    if here == there {
        scales.put(5, || Ground::SameDuration { duration: here });
    } else if here != Duration::Either && there != Duration::Either {
        scales.put(-8, || Ground::OtherDuration);
    }
}

fn cadence(left: &Profile<'_>, right: &Profile<'_>, scales: &mut Scales) {
    let (Some(here), Some(there)) = (left.meetings, right.meetings) else { return };
    if here == there {
        scales.put(3, || Ground::SameCadence);
    } else {
        scales.put(-1, || Ground::OtherCadence);
    }
}

fn name(left: &Profile<'_>, right: &Profile<'_>, scales: &mut Scales) {
    let common = |here: &std::collections::BTreeSet<String>, there: &std::collections::BTreeSet<String>| {
        here.intersection(there).next().cloned()
    };
    if let Some(name) = common(&left.names, &right.names) {
        scales.put(assign::ENOUGH, || Ground::SameName { name });
        return;
    }
    let alias = common(&left.names, &right.aliases)
        .or_else(|| common(&left.aliases, &right.names))
        .or_else(|| common(&left.aliases, &right.aliases));
    if let Some(name) = alias {
        scales.put(18, || Ground::SameAlias { name });
        return;
    }
    let points = likeness(&left.name_words, &right.name_words).map_or(0, |share| 12 * share / 1000);
    if points > 0 {
        scales.put(points, || Ground::LikeName {
            both: left.name_words.intersection(&right.name_words).cloned().collect(),
        });
    }
}
