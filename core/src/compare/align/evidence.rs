//! Weighs what speaks for and against a pair of bodies, in whole points.

use super::census::Census;
use super::intern::{Interner, common, is_apart, is_within};
use super::learned::Seen;
use super::levels::{Apart, Rows};
use super::profile::{Each, Profile};
use super::rarity::size_points;
use super::rates::Rates;
use super::reasons::{Ground, Reason};
use super::similar::{overlap, thousandths};
use super::{Closeness, assign, relations};
use crate::compare::Side;
use crate::model::{BodyClass, Duration, Structure, Text};

/// A pair of bodies, as places in the two lists, and what speaks for it less what speaks against it.
#[derive(Clone, Copy)]
pub(super) struct Weighed {
    pub(super) left: u32,
    pub(super) right: u32,
    pub(super) points: i32,
}

/// What is known while pairs are weighed.
pub(super) struct Known<'a> {
    pub(super) structures: [&'a Structure; 2],
    pub(super) lefts: &'a [Profile],
    pub(super) rights: &'a [Profile],
    pub(super) interner: &'a Interner,
    pub(super) right_census: &'a Census,
    pub(super) rows: &'a Rows,
    /// The left bodies in the words of the right structure.
    pub(super) seen: &'a [Seen],
    pub(super) rates: Rates,
    pub(super) matching: &'a assign::Matching,
    /// So many points make a pair believed.
    pub(super) enough: i32,
}

impl Known<'_> {
    /// The main counterpart of a left body found so far.
    pub(super) fn to_right(&self, left: u32) -> Option<u32> {
        self.matching.right_of(left)
    }

    /// The main counterpart of a right body found so far.
    pub(super) fn to_left(&self, right: u32) -> Option<u32> {
        self.matching.to_left.get(right as usize).copied().flatten()
    }

    /// The body at a place.
    pub(super) fn profile(&self, side: Side, place: u32) -> Option<&Profile> {
        let profiles = if side == Side::Left { self.lefts } else { self.rights };
        profiles.get(place as usize)
    }

    /// The name of the body at a place.
    pub(super) fn name(&self, side: Side, place: u32) -> Text {
        let [left, right] = self.structures;
        let structure = if side == Side::Left { left } else { right };
        let body = self.profile(side, place).and_then(|profile| structure.bodies.get_index(profile.at));
        body.map_or_else(|| Text::plain(""), |(_, body)| body.name.clone())
    }

    /// The points of a pair.
    pub(super) fn points(&self, left: u32, right: u32) -> i32 {
        self.scales(left, right, false).map_or(0, |scales| scales.points)
    }

    /// The points and reasons of one pair, the weightiest reason first.
    pub(super) fn explain(&self, left: u32, right: u32) -> Option<Scales> {
        let mut scales = self.scales(left, right, true)?;
        scales.reasons.sort_by_key(|reason| -reason.points);
        Some(scales)
    }

    fn scales(&self, left: u32, right: u32, keep: bool) -> Option<Scales> {
        let seen = self.seen.get(left as usize)?;
        let (left, right) = (self.profile(Side::Left, left)?, self.profile(Side::Right, right)?);
        let mut scales = Scales { points: 0, reasons: Vec::new(), keep, enough: self.enough };
        let placed = relations::ties(left, right, self, &mut scales);
        // Where it is known under which body they stand, their form and level tell little more.
        let known = if placed { size_points(self.right_census.bodies) / 2 } else { 0 };
        self.classification(left, right, known, &mut scales);
        self.topics(left, right, &mut scales);
        self.level(left, right, known, &mut scales);
        self.one_for_each(left, right, &mut scales);
        self.composition(left, right, &mut scales);
        self.seats(left, seen, right, &mut scales);
        self.area(seen, right, &mut scales);
        duration(left, right, &mut scales);
        cadence(left, right, &mut scales);
        self.names(left, seen, right, &mut scales);
        Some(scales)
    }

    fn classification(&self, left: &Profile, right: &Profile, known: i32, scales: &mut Scales) {
        let (Some(here), Some(there)) = (left.class, right.class) else { return };
        if here == there {
            let alone = left.alone_in_class && right.alone_in_class;
            let points = (self.right_census.class(if alone { 38 } else { 30 }, there) - known).max(1);
            scales.put(points, || Ground::SameClass { class: here, alone });
        } else if is_kindred(here, there) {
            scales.put(8, || Ground::KindredClass { left: here, right: there });
        } else {
            let points = if left.sphere() == right.sphere() { -15 } else { -35 };
            scales.put(points, || Ground::OtherClass { left: here, right: there });
        }
    }

    fn topics(&self, left: &Profile, right: &Profile, scales: &mut Scales) {
        if left.topics.is_empty() || right.topics.is_empty() {
            return;
        }
        let common = || self.topic_names(left, |number| right.topics.binary_search(number).is_ok());
        if left.focus == right.focus {
            let alone = left.alone_with_topics && right.alone_with_topics;
            let names = || self.topic_names(left, |number| left.focus.binary_search(number).is_ok());
            let points = self.right_census.focus(if alone { 50 } else { 35 }, &right.focus);
            scales.put(points, || Ground::SameTopics { names: names(), alone });
        } else if is_apart(&left.topics, &right.topics) {
            scales.put(-self.rates.topics, || Ground::OtherTopics);
        } else if is_within(&left.topics, &right.topics) {
            scales.put(16, || Ground::TopicsPartOf { part: Side::Left, names: common() });
        } else if is_within(&right.topics, &left.topics) {
            scales.put(16, || Ground::TopicsPartOf { part: Side::Right, names: common() });
        } else {
            let points = 20 * overlap(&left.topics, &right.topics) / 1000;
            scales.put(points, || Ground::SharedTopics { names: common() });
            for (side, narrow, wide) in [(Side::Left, left, right), (Side::Right, right, left)] {
                if much_narrower(narrow, wide) {
                    let names = || self.topic_names(left, |number| narrow.focus.binary_search(number).is_ok());
                    scales.put(0, || Ground::Focus { side, names: names() });
                }
            }
        }
    }

    /// What some topics of a left body are called.
    fn topic_names(&self, left: &Profile, wanted: impl Fn(&usize) -> bool) -> Vec<Text> {
        let [structure, _] = self.structures;
        let Some((_, body)) = structure.bodies.get_index(left.at) else { return Vec::new() };
        let numbered = body.topics().iter().zip(&left.topic_numbers);
        let mut named: Vec<_> = numbered
            .filter(|(_, number)| wanted(number))
            .filter_map(|(id, number)| Some((*number, structure.topics.get(id)?.name.clone())))
            .collect();
        named.sort_by_key(|(number, _)| *number);
        named.dedup_by_key(|(number, _)| *number);
        named.into_iter().map(|(_, name)| name).collect()
    }

    fn level(&self, left: &Profile, right: &Profile, known: i32, scales: &mut Scales) {
        let (Some(here), Some(there)) = (left.rank, right.rank) else { return };
        match self.rows.apart(here, there) {
            Some(Apart::Same) => {
                // A class mostly stands on a level of its own, so that the level tells little more.
                let points = self.right_census.rank(SAME_LEVEL, there);
                let points =
                    if left.class.is_some() && right.class.is_some() { points.min(SAME_LEVEL) } else { points };
                scales.put((points - known).max(1), || Ground::SameLevel);
            }
            Some(Apart::One) => scales.put(3, || Ground::NeighboringLevel),
            Some(Apart::Far) => scales.put(-10, || Ground::FarLevel),
            None => {}
        }
    }

    fn one_for_each(&self, left: &Profile, right: &Profile, scales: &mut Scales) {
        match (left.each, right.each) {
            (Each::One, Each::One) => {}
            (here, there) if here == there => {
                let each = here.party_class();
                let points = self.right_census.each(20, there);
                scales.put(points, || Ground::OneForEach { each, left: left.units, right: right.units });
            }
            (here, there) => {
                let once = here == Each::One || there == Each::One;
                scales.put(if once { -30 } else { -25 }, || Ground::OtherUnits);
            }
        }
    }

    fn composition(&self, left: &Profile, right: &Profile, scales: &mut Scales) {
        if !left.kinds.is_empty() && !right.kinds.is_empty() {
            let points = (overlap(&left.kinds, &right.kinds) - 400) * 8 / 600;
            let only = |these: &[crate::model::PartyClass], those: &[crate::model::PartyClass]| {
                these.iter().filter(|kind| !those.contains(kind)).copied().collect()
            };
            scales.put(points, || Ground::Parties {
                both: common(&left.kinds, &right.kinds).copied().collect(),
                left: only(&left.kinds, &right.kinds),
                right: only(&right.kinds, &left.kinds),
            });
        }
        if !left.functions.is_empty() && !right.functions.is_empty() {
            let both = || common(&left.functions, &right.functions);
            let points = 8 * thousandths(2 * both().count(), left.functions.len() + right.functions.len()) / 1000;
            if points > 1 {
                scales.put(points, || Ground::Functions {
                    both: both().map(|word| self.interner.word(*word).to_owned()).collect(),
                });
            }
        }
    }

    /// The seats of one function for one principal that stand in both, and the functions that sit in both for others.
    fn seats(&self, left: &Profile, seen: &Seen, right: &Profile, scales: &mut Scales) {
        if left.seats.is_empty() || right.seats.is_empty() {
            return;
        }
        let (mut points, mut both) = (0, 0);
        let mut last = None;
        let mut whole = common(&seen.seats, &right.seats).peekable();
        for function in common(&seen.functions, &right.seat_functions) {
            // Both lists are sorted by function.
            while let Some(seat) = whole.next_if(|seat| seat.function <= *function) {
                points += self.right_census.seat(*seat) * SEAT / 8;
                both += 1;
                last = Some(seat.function);
            }
            if last != Some(*function) {
                points += self.right_census.function(*function) * FUNCTION / 8;
            }
        }
        let missing = left.seats.len().max(right.seats.len()).saturating_sub(both);
        points -= i32::try_from(missing).unwrap_or(0) * self.rates.seat;
        if points != 0 {
            let (left, right) = (left.seats.len(), right.seats.len());
            scales.put(points, || Ground::Seats { both, left, right });
        }
        let points: i32 = common(&seen.parties, &right.parties).map(|party| self.right_census.party(*party)).sum();
        let points = points * PARTY / 8;
        if points > 0 {
            scales.put(points, || Ground::SameParties);
        }
    }

    fn area(&self, left: &Seen, right: &Profile, scales: &mut Scales) {
        let (Some(here), Some(there)) = (left.area, right.area) else { return };
        if here == there {
            scales.put(self.right_census.area(8, there), || Ground::SameArea);
        } else {
            scales.put(-8, || Ground::OtherArea);
        }
    }

    fn names(&self, left: &Profile, seen: &Seen, right: &Profile, scales: &mut Scales) {
        let shared = |here: &[u32], there: &[u32]| common(here, there).next().copied();
        let word = |number: u32| self.interner.word(number).to_owned();
        let like = self.like_names(left, seen, right);
        if let Some(name) = shared(&left.names, &right.names) {
            // That all words are the same is not worth less than that they are alike.
            let points = self.right_census.name(assign::ENOUGH, name).max(like + 1);
            scales.put(points, || Ground::SameName { name: word(name) });
            return;
        }
        let alias = shared(&left.names, &right.aliases)
            .or_else(|| shared(&left.aliases, &right.names))
            .or_else(|| shared(&left.aliases, &right.aliases));
        if let Some(name) = alias {
            scales.put(self.right_census.name(18, name).max(like), || Ground::SameAlias { name: word(name) });
        } else if like > 0 {
            let both = || common(&seen.words, &right.words).map(|number| word(*number)).collect();
            scales.put(like, || Ground::LikeName { both: both() });
        } else if like < 0 {
            scales.put(like, || Ground::OtherName);
        }
    }

    /// The points for the words of two names. Where both bodies tell their topics, the words that name these have had
    /// their say there.
    fn like_names(&self, left: &Profile, seen: &Seen, right: &Profile) -> i32 {
        let tell_topics = !left.topics.is_empty() && !right.topics.is_empty();
        let left_out = |profile: &Profile| if tell_topics { profile.topic_words.len() } else { 0 };
        let is_left_out = |word: &u32| tell_topics && right.topic_words.binary_search(word).is_ok();
        let here = seen.words.len().saturating_sub(left_out(left));
        let there = right.words.len().saturating_sub(left_out(right));
        if here == 0 || there == 0 {
            return 0;
        }
        let (mut both, mut rare) = (0, 0);
        for word in common(&seen.words, &right.words).filter(|word| !is_left_out(word)) {
            both += 1;
            rare += self.right_census.word(*word) * WORD / 8;
        }
        let share = thousandths(2 * both, here + there);
        let longer = left.words.len().saturating_sub(left_out(left)).max(there);
        let missing = i32::try_from(longer.saturating_sub(both)).unwrap_or(0);
        // That a word is missing tells a little less than what words tell by staying: names are shortened.
        12 * share / 1000 + rare - missing * (self.rates.word - 1)
    }
}

/// What a seat of the same function for the same principal is worth, in eighths of what its rarity tells.
const SEAT: i32 = 4;
/// The same of a function that sits in both for others.
const FUNCTION: i32 = 2;
/// What it is worth that a party is named in the seats of both, in eighths of what its rarity tells.
const PARTY: i32 = 2;
/// What a word is worth that stands in both names, in eighths of what its rarity tells.
const WORD: i32 = 5;
/// What it is worth to stand on the same level.
const SAME_LEVEL: i32 = 10;

/// Where the points of a pair gather.
pub(super) struct Scales {
    pub(super) points: i32,
    pub(super) reasons: Vec<Reason>,
    keep: bool,
    enough: i32,
}

impl Scales {
    /// Adds to the scales; the words are made only where they are kept.
    pub(super) fn put(&mut self, points: i32, ground: impl FnOnce() -> Ground) {
        self.points += points;
        if self.keep {
            self.reasons.push(Reason { ground: ground(), points });
        }
    }

    /// The scales when left and right change places.
    pub(super) fn mirrored(self) -> Self {
        Self { reasons: self.reasons.into_iter().map(Reason::mirrored).collect(), ..self }
    }

    /// How sure the pair is: ½ where it is only just believed, rising toward 1; in hundredths.
    pub(super) fn confidence(&self) -> f64 {
        let square = |points: i32| i64::from(points) * i64::from(points);
        let (here, enough) = (square(self.points.max(0)), square(self.enough));
        let hundredths = (here * 200 + here + enough) / (2 * (here + enough));
        i32::try_from(hundredths).map_or(1.0, |hundredths| f64::from(hundredths) / 100.0)
    }
}

/// How the left body stands to the right one, by their topics and by what speaks against the pair.
pub(super) fn closeness(left: &Profile, right: &Profile, scales: &Scales) -> Closeness {
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
fn much_narrower(narrow: &Profile, wide: &Profile) -> bool {
    let part = is_within(&narrow.focus, &wide.focus);
    let focused = narrow.is_focused && !wide.is_focused && !is_apart(&narrow.topics, &wide.topics);
    !narrow.focus.is_empty() && narrow.focus.len() * 2 <= wide.focus.len() && (part || focused)
}

/// Whether the two classes are near each other: both political, both on a subject, both for a part of the territory.
pub(super) fn is_kindred(left: BodyClass, right: BodyClass) -> bool {
    use BodyClass::{Conference, Coordinating, Local, PoliticalCouncil, SubCounty, Thematic};
    let both = |one: BodyClass, other: BodyClass| (left, right) == (one, other) || (left, right) == (other, one);
    both(PoliticalCouncil, Conference) || both(Coordinating, Thematic) || both(SubCounty, Local)
}

fn duration(left: &Profile, right: &Profile, scales: &mut Scales) {
    let (Some(here), Some(there)) = (left.duration, right.duration) else { return };
    if here == there {
        scales.put(5, || Ground::SameDuration { duration: here });
    } else if here != Duration::Either && there != Duration::Either {
        scales.put(-8, || Ground::OtherDuration);
    }
}

fn cadence(left: &Profile, right: &Profile, scales: &mut Scales) {
    let (Some(here), Some(there)) = (left.meetings, right.meetings) else { return };
    if here == there {
        scales.put(3, || Ground::SameCadence);
    } else {
        scales.put(-1, || Ground::OtherCadence);
    }
}
