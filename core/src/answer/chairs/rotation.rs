//! Bodies whose chairs change together, and what is known of when.

use std::collections::BTreeMap;

use serde::Serialize;

use super::clock::{Clock, sides};
use super::phase::{Cycle, Window, both};
use super::solve::{Clash, Piece, solve};
use crate::answer::may_share;
use crate::id::{BodyId, EventId};
use crate::model::{ChairRule, Count, Day, Principal, SourceRef, Stated, Structure, Unit};

/// Bodies whose chairs change together: those that the rules tie to each other, in step or opposite, or one alone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rotation {
    /// The bodies, in the file's order.
    pub members: Vec<Member>,
    /// How long a term is, in months, where that can be reckoned with.
    pub months: Option<u32>,
    /// What the rules lack, or where they contradict each other, so that nothing can be reckoned.
    pub obstacle: Option<Obstacle>,
    /// What tells of a time, in the file's order.
    pub evidence: Vec<Evidence>,
    /// What cannot all be so under the rules.
    pub clashes: Vec<Clash>,
    /// When a term of the first member's first side begins, one round of turns; none where nothing tells.
    pub begins: Vec<Window>,
    #[serde(skip)]
    pub(super) reckoned: Option<Reckoned>,
}

/// A body in a rotation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Member {
    /// The body.
    pub body: BodyId,
    /// The unit, where it is the body of one with a rule of its own.
    pub unit: Option<Unit>,
    /// How many turns it is ahead of the first member.
    pub ahead: u32,
    /// What its rule rests on.
    pub sources: Vec<SourceRef>,
}

/// Why nothing can be reckoned.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obstacle {
    /// No rule gives the length of a term as one number.
    NoLength(Stated<Count>),
    /// The rules give terms of different lengths.
    Lengths(Vec<u32>),
    /// A term or a round is too long to be meant.
    TooLong,
    /// A rule ties the body to one whose chair does not rotate, or between other sides.
    Tie {
        /// The body with the rule.
        body: BodyId,
        /// The one it names.
        to: BodyId,
    },
}

/// Something that tells of a time, and whom it allows to lead.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evidence {
    /// The body that it tells of.
    pub body: BodyId,
    /// What it is.
    pub from: Telltale,
    /// The days that it can be about.
    pub days: Window,
    /// The side that was seen in the chair.
    pub chair: Stated<Principal>,
    /// The side that was seen as vice chair.
    pub vice: Stated<Principal>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Whether the answer goes by it; it does not by what clashes.
    pub used: bool,
}

/// What tells of a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Telltale {
    /// The rule itself says when the first side began.
    Rule,
    /// Something that happened.
    Event(EventId),
}

/// What is reckoned with.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reckoned {
    pub(super) cycle: Cycle,
    /// Every day on which a term with the number 0 can begin, within the cycle's round.
    pub(super) anchors: Vec<Window>,
    /// Since when the rule holds, where it says so.
    pub(super) since: Option<Day>,
}

/// The longest term that is reckoned with, in months, and the most turns in a round.
const LONGEST: u32 = 1200;
const MOST: usize = 60;

/// The rotations, and for each clock which one it is in.
pub(super) fn rotations(structure: &Structure, clocks: &[Clock<'_>]) -> (Vec<Rotation>, Vec<usize>) {
    let by_body: BTreeMap<&BodyId, usize> = clocks
        .iter()
        .enumerate()
        .filter(|(_, clock)| clock.unit.is_none())
        .map(|(at, clock)| (clock.body, at))
        .collect();
    // For each clock, those it is tied to and how many turns those are ahead of it.
    let mut ties: Vec<Vec<(usize, i32)>> = vec![Vec::new(); clocks.len()];
    let mut loose: BTreeMap<usize, Obstacle> = BTreeMap::new();
    for (at, clock) in clocks.iter().enumerate() {
        for (own, to, opposite) in clock.ties() {
            let other = by_body.get(to).and_then(|other| Some((*other, clocks.get(*other)?)));
            let ahead = other.and_then(|(_, other)| ahead(structure, own, sides(&other.chair.rule)?, opposite));
            match (other, ahead) {
                (Some((other, _)), Some(ahead)) => {
                    ties.get_mut(at).into_iter().for_each(|ties| ties.push((other, -ahead)));
                    ties.get_mut(other).into_iter().for_each(|ties| ties.push((at, ahead)));
                }
                _ => {
                    loose.insert(at, Obstacle::Tie { body: clock.body.clone(), to: to.clone() });
                }
            }
        }
    }
    let mut place: Vec<Option<(usize, i32)>> = vec![None; clocks.len()];
    let mut groups: Vec<(Vec<usize>, Option<Obstacle>)> = Vec::new();
    for start in 0..clocks.len() {
        if place.get(start).is_none_or(Option::is_some) {
            continue;
        }
        let (group, mut members, mut obstacle) = (groups.len(), Vec::new(), None);
        let mut open = vec![(start, 0_i32)];
        while let Some((at, turns)) = open.pop() {
            let (Some(clock), Some(known)) = (clocks.get(at), place.get_mut(at)) else { continue };
            let count = i32::try_from(clock.sides().len()).unwrap_or(i32::MAX);
            let turns = turns.rem_euclid(count);
            match known {
                // Two ways of ties lead to different turns.
                Some((_, before)) if *before != turns => {
                    let to = clocks.get(start).map_or(clock.body, |first| first.body);
                    obstacle = Some(Obstacle::Tie { body: clock.body.clone(), to: to.clone() });
                }
                Some(_) => {}
                None => {
                    *known = Some((group, turns));
                    members.push(at);
                    open.extend(ties.get(at).into_iter().flatten().map(|(other, ahead)| (*other, turns + ahead)));
                }
            }
        }
        crate::order::sort_by_key(&mut members, |at| *at);
        let loose = members.iter().find_map(|at| loose.get(at)).cloned();
        groups.push((members, loose.or(obstacle)));
    }
    let ahead_of = |at: usize| place.get(at).copied().flatten().map_or(0, |(_, turns)| turns);
    let seen = events_by_body(structure);
    let rotations = groups
        .into_iter()
        .map(|(members, obstacle)| {
            let members =
                members.into_iter().filter_map(|at| Some((clocks.get(at)?, ahead_of(at)))).collect::<Vec<_>>();
            rotation(structure, &members, obstacle, &seen)
        })
        .collect();
    let places = place.into_iter().map(|place| place.map_or(0, |(group, _)| group)).collect();
    (rotations, places)
}

/// How many turns the first list is ahead of the second, so that the same side leads both, or with two sides the other;
/// nothing where the sides do not tell.
fn ahead(structure: &Structure, own: &[Principal], others: &[Principal], opposite: bool) -> Option<i32> {
    if own.len() != others.len() || own.len() > MOST || opposite && own.len() != 2 {
        return None;
    }
    let same = |shift: &usize| {
        let turned = own.iter().cycle().skip(*shift);
        turned.zip(others).all(|(own, other)| may_share(structure, own, other))
    };
    let mut shifts = (0..own.len()).filter(same);
    let (Some(shift), None) = (shifts.next(), shifts.next()) else { return None };
    i32::try_from(if opposite { 1 - shift } else { shift }).ok()
}

fn events_by_body(structure: &Structure) -> BTreeMap<&BodyId, Vec<&EventId>> {
    let mut seen: BTreeMap<&BodyId, Vec<&EventId>> = BTreeMap::new();
    for (id, event) in &structure.events {
        let Some(body) = &event.body else { continue };
        if event.date.is_known() && (event.chair.is_known() || event.vice_chair.is_known()) {
            seen.entry(body).or_default().push(id);
        }
    }
    seen
}

fn rotation(
    structure: &Structure,
    clocks: &[(&Clock<'_>, i32)],
    tie: Option<Obstacle>,
    seen: &BTreeMap<&BodyId, Vec<&EventId>>,
) -> Rotation {
    let length = length(clocks);
    let turns = clocks.iter().map(|(clock, _)| clock.sides().len()).max().unwrap_or(1);
    let too_long = (turns > MOST || length.as_ref().is_ok_and(|months| *months > LONGEST)).then_some(Obstacle::TooLong);
    let obstacle = tie.or(too_long).or_else(|| length.clone().err());
    let turns = i32::try_from(turns).unwrap_or(1).max(1);
    let (mut evidence, mut rests) = (Vec::new(), Vec::new());
    let mut since: Option<Day> = None;
    for (clock, ahead) in clocks {
        if let Some(starts) = clock.chair.term_starts.known() {
            let (earliest, latest) = starts.days();
            since = Some(since.map_or(earliest, |since| since.min(earliest)));
            evidence.push(Evidence {
                body: clock.body.clone(),
                from: Telltale::Rule,
                days: Window { earliest, latest },
                chair: Stated::NotStated,
                vice: Stated::NotStated,
                sources: clock.sources.to_vec(),
                used: true,
            });
            // The first side is that of the number 0 of the body itself.
            rests.push(vec![(-ahead).rem_euclid(turns)]);
        }
    }
    for (clock, ahead) in clocks.iter().filter(|(clock, _)| clock.alone) {
        for id in seen.get(clock.body).into_iter().flatten() {
            let Some((event, date)) = structure.events.get(*id).and_then(|event| Some((event, event.date.known()?)))
            else {
                continue;
            };
            let (earliest, latest) = date.days();
            evidence.push(Evidence {
                body: clock.body.clone(),
                from: Telltale::Event((*id).clone()),
                days: Window { earliest, latest },
                chair: event.chair.clone(),
                vice: event.vice_chair.clone(),
                sources: event.sources.clone(),
                used: true,
            });
            let fits = |turn: &i32| {
                may_lead(structure, &clock.chair.rule, (*turn, turns), &event.chair)
                    && may_lead(structure, &clock.chair.vice, (*turn, turns), &event.vice_chair)
            };
            rests.push((0..turns).filter(fits).map(|turn| (turn - ahead).rem_euclid(turns)).collect());
        }
    }
    let members = clocks
        .iter()
        .map(|(clock, ahead)| Member {
            body: clock.body.clone(),
            unit: clock.unit.clone(),
            ahead: u32::try_from(*ahead).unwrap_or_default(),
            sources: clock.sources.to_vec(),
        })
        .collect();
    let months = length.ok();
    let mut rotation =
        Rotation { members, months, obstacle, evidence, clashes: Vec::new(), begins: Vec::new(), reckoned: None };
    if let (None, Some(months)) = (&rotation.obstacle, months) {
        let months = i32::try_from(months).unwrap_or(1);
        rotation.reckon(Cycle { months, turns, from: Day::new(2000, 1, 1) }, &rests, since);
    }
    rotation
}

impl Rotation {
    fn reckon(&mut self, cycle: Cycle, rests: &[Vec<i32>], since: Option<Day>) {
        let from = self.evidence.iter().map(|one| one.days.earliest).min().unwrap_or(cycle.from);
        let cycle = Cycle { from, ..cycle };
        let pieces: Vec<Piece> = self
            .evidence
            .iter()
            .zip(rests)
            .map(|(one, rests)| match one.from {
                // What was seen before the rule began says nothing of it.
                Telltale::Event(_) if since.is_some_and(|since| one.days.latest < since) => Piece(cycle.all()),
                Telltale::Event(_) => Piece(cycle.seen(one.days, rests)),
                Telltale::Rule => Piece(cycle.begun(one.days, rests.first().copied().unwrap_or_default())),
            })
            .collect();
        let solved = solve(&cycle.all(), &pieces);
        for (one, used) in self.evidence.iter_mut().zip(&solved.used) {
            one.used = *used;
        }
        self.clashes = solved.clashes;
        if solved.anchors != cycle.all() {
            self.begins = cycle.closed(&solved.anchors);
            self.reckoned = Some(Reckoned { cycle, anchors: solved.anchors, since });
        }
    }
}

impl Reckoned {
    /// Whether terms whose number leaves one of `rests` may have a day in the window, and whether they certainly have.
    pub(super) fn lead(&self, days: Window, rests: &[i32]) -> (bool, bool) {
        let fitting = both(&self.cycle.seen(days, rests), &self.anchors);
        (!fitting.is_empty(), fitting == self.anchors)
    }
}

/// Whether the side that leads in a turn of so many can be the one that was seen; so it may be where either is not known.
fn may_lead(
    structure: &Structure,
    rule: &Stated<ChairRule>,
    (turn, turns): (i32, i32),
    seen: &Stated<Principal>,
) -> bool {
    let (Some(sides), Some(seen)) = (sides(rule), seen.known()) else { return true };
    // A vice chair who passes between more or fewer sides than the chair has turns of its own.
    if usize::try_from(turns).is_ok_and(|turns| turns != sides.len()) {
        return true;
    }
    let side = usize::try_from(turn).ok().and_then(|turn| sides.get(turn));
    side.is_none_or(|side| may_share(structure, side, seen))
}

/// The length of a term, which bodies that change together have in common.
fn length(clocks: &[(&Clock<'_>, i32)]) -> Result<u32, Obstacle> {
    let mut lengths: Vec<u32> = Vec::new();
    for (clock, _) in clocks {
        match clock.chair.term_months.known() {
            Some(Count::Exactly(months)) if *months > 0 && !lengths.contains(months) => lengths.push(*months),
            _ => {}
        }
    }
    match lengths.as_slice() {
        [months] => Ok(*months),
        [] => {
            let told = clocks.iter().map(|(clock, _)| &clock.chair.term_months).find(|term| term.is_told());
            Err(Obstacle::NoLength(told.cloned().unwrap_or_default()))
        }
        several => Err(Obstacle::Lengths(several.to_vec())),
    }
}
