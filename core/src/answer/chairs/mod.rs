//! Who chairs which body when: as the rules say, and where chairs rotate, as far as beginnings and observations tell.

mod clock;
mod phase;
mod rotation;
mod solve;
#[cfg(test)]
mod tests;

pub use phase::Window;
pub use rotation::{Evidence, Member, Obstacle, Rotation, Telltale};
pub use solve::Clash;

use serde::Serialize;

use self::clock::{clocks, own_chair, own_sources, sides, units};
use self::rotation::{Reckoned, rotations};
use super::may_share;
use crate::id::{BodyId, EventId};
use crate::model::{
    Body, Capacity, Chair, ChairRule, PartialDate, Principal, SourceRef, Stated, Structure, Text, Unit,
};

/// Who chairs which body at a time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chairs {
    /// The day, month or year that is asked about.
    pub on: PartialDate,
    /// Bodies whose rule is told, in the file's order; those of units with rules of their own after the body itself.
    pub leads: Vec<Lead>,
    /// Bodies whose chairs change together, and what is known of when.
    pub rotations: Vec<Rotation>,
    /// Bodies of which no source says how a chair is found.
    pub silent: Vec<BodyId>,
}

/// Who leads a body.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lead {
    /// The body.
    pub body: BodyId,
    /// The unit, where it is the body of one with a rule of its own.
    pub unit: Option<Unit>,
    /// The chair.
    pub chair: Office,
    /// The vice chair.
    pub vice: Office,
    /// The rotation that it is in, as a number in the list.
    pub rotation: Option<usize>,
    /// What the reader should know of the rule.
    pub note: Option<Text>,
    /// What the rule rests on.
    pub sources: Vec<SourceRef>,
    /// Observations of another side than a rule that does not rotate allows.
    pub otherwise: Vec<EventId>,
}

/// A chair or vice chair.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Office {
    /// The rule.
    pub rule: Stated<ChairRule>,
    /// What follows from it for the time that is asked about.
    pub told: Told,
}

/// What can be told of who leads at a time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// The same at all times: one side, or several at once.
    Always(Vec<Principal>),
    /// The sides that lead by turns, reckoned.
    Turns(Turns),
    /// Those who choose are told, and among whom; not which side that is.
    ByChoice,
    /// It rotates, but nothing tells of a time; or nothing can be reckoned, for which see the rotation.
    TimeUnknown,
    /// The rule begins later than what is asked about.
    NotYet,
    /// The rule is only in words, or leads to a post of which nothing is told.
    RuleOnly,
    /// There is no rule that is known.
    NoRule,
}

/// Turns, reckoned from what is known.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Turns {
    /// Who leads in the time that is asked about: first those who certainly do, for a part of it at least.
    pub then: Vec<Then>,
    /// The terms from the first thing known to the first that certainly begins after the time that is asked about.
    pub terms: Vec<Term>,
    /// The next change: the first term in the list that may begin after the time that is asked about.
    pub next: Option<Term>,
}

/// A side that leads, or may lead, in the time that is asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Then {
    /// The side.
    pub side: Principal,
    /// Whether it certainly leads for a part of the time at least; else it may.
    pub certain: bool,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The side that leads.
    pub side: Principal,
    /// The days on one of which it begins.
    pub begins: Vec<Window>,
    /// The days on one of which the next begins.
    pub ends: Vec<Window>,
}

/// Who chairs which body in a day, month or year.
pub fn chairs(structure: &Structure, on: &PartialDate) -> Chairs {
    let clocks = clocks(structure);
    let (rotations, places) = rotations(structure, &clocks);
    let (earliest, latest) = on.days();
    let asking = Asking { structure, on: Window { earliest, latest }, rotations: &rotations };
    let (mut leads, mut silent) = (Vec::new(), Vec::new());
    let is_over = |body: &Body| body.until.as_ref().is_some_and(|until| until.is_before(on));
    for (id, body) in structure.bodies.iter().filter(|(_, body)| !is_over(body)) {
        let own = units(structure, body).into_iter().filter_map(|unit| Some((own_chair(body, &unit)?, Some(unit))));
        for (chair, unit) in [(&body.chair, None)].into_iter().chain(own) {
            let is_open = |rule: &Stated<ChairRule>| matches!(rule, Stated::NotStated | Stated::NotApplicable);
            if is_open(&chair.rule) && is_open(&chair.vice) {
                // A function that one person has is not led by anybody.
                if unit.is_none() && chair.rule == Stated::NotStated {
                    silent.push(id.clone());
                }
                continue;
            }
            let clock = clocks.iter().position(|clock| clock.body == id && clock.unit == unit);
            let rotation = clock.and_then(|clock| places.get(clock).copied());
            leads.push(asking.lead(id, unit, chair, own_sources(&chair.sources, body), rotation));
        }
    }
    Chairs { on: on.clone(), leads, rotations, silent }
}

struct Asking<'a> {
    structure: &'a Structure,
    on: Window,
    rotations: &'a [Rotation],
}

/// The most terms that are listed; those furthest back are left out.
const MOST_TERMS: i32 = 40;
/// How many posts a rule may lead through.
const FAR: usize = 8;

impl Asking<'_> {
    fn lead(
        &self,
        body: &BodyId,
        unit: Option<Unit>,
        chair: &Chair,
        sources: &[SourceRef],
        rotation: Option<usize>,
    ) -> Lead {
        let office = |rule: &Stated<ChairRule>| Office { rule: rule.clone(), told: self.told(body, &unit, rule, FAR) };
        let (chair_office, vice) = (office(&chair.rule), office(&chair.vice));
        Lead {
            body: body.clone(),
            chair: chair_office,
            vice,
            rotation,
            note: chair.note.clone(),
            sources: sources.to_vec(),
            otherwise: if unit.is_none() { self.otherwise(body, chair) } else { Vec::new() },
            unit,
        }
    }

    /// What follows from a rule of a body.
    fn told(&self, body: &BodyId, unit: &Option<Unit>, rule: &Stated<ChairRule>, far: usize) -> Told {
        let Some(known) = rule.known() else { return Told::NoRule };
        match known {
            ChairRule::Held { by } => Told::Always(vec![by.clone()]),
            ChairRule::Shared { by } => Told::Always(by.clone()),
            ChairRule::Chosen { .. } => Told::ByChoice,
            ChairRule::InWords(_) => Told::RuleOnly,
            ChairRule::WithPost(other, capacity) => self.with_post(other, *capacity, far),
            ChairRule::Rotating { between, .. } => {
                let holds = |member: &&Member| member.body == *body && member.unit == *unit;
                let found = self
                    .rotations
                    .iter()
                    .find_map(|rotation| Some((rotation.reckoned.as_ref()?, rotation.members.iter().find(holds)?)));
                found.map_or(Told::TimeUnknown, |(reckoned, member)| self.turns(reckoned, member, between))
            }
        }
    }

    fn with_post(&self, body: &BodyId, capacity: Capacity, far: usize) -> Told {
        let Some((chair, far)) = self.structure.bodies.get(body).map(|body| &body.chair).zip(far.checked_sub(1)) else {
            return Told::RuleOnly;
        };
        let told = match capacity {
            Capacity::Chair => self.told(body, &None, &chair.rule, far),
            Capacity::ViceChair => self.told(body, &None, &chair.vice, far),
            Capacity::Member | Capacity::Observer | Capacity::CoOpted | Capacity::Secretary | Capacity::Support => {
                Told::RuleOnly
            }
        };
        if told == Told::NoRule { Told::RuleOnly } else { told }
    }

    fn turns(&self, reckoned: &Reckoned, member: &Member, between: &[Principal]) -> Told {
        let cycle = reckoned.cycle;
        let count = i32::try_from(between.len()).unwrap_or_default();
        // A vice chair who passes between more or fewer sides than the chair: when, nothing tells.
        if count != cycle.turns {
            return Told::TimeUnknown;
        }
        if reckoned.since.is_some_and(|since| self.on.latest < since) {
            return Told::NotYet;
        }
        let ahead = i32::try_from(member.ahead).unwrap_or_default();
        let side = |number: i32| {
            let turn = usize::try_from((number + ahead).rem_euclid(count)).ok()?;
            between.get(turn).cloned()
        };
        let mut then: Vec<Then> = Vec::new();
        for one in between {
            if then.iter().any(|then| then.side == *one) {
                continue;
            }
            let rests: Vec<i32> = (0..count).filter(|rest| side(*rest).as_ref() == Some(one)).collect();
            let (may, certain) = reckoned.lead(self.on, &rests);
            if may {
                then.push(Then { side: one.clone(), certain });
            }
        }
        crate::order::sort_by_key(&mut then, |then| !then.certain);
        let closed = cycle.closed(&reckoned.anchors);
        let begins = |number: i32| -> Vec<Window> {
            closed.iter().map(|window| window.plus_months(number * cycle.months)).collect()
        };
        let (Some(first), Some(last)) = (closed.first(), closed.last()) else { return Told::TimeUnknown };
        let start = reckoned.since.unwrap_or_else(|| cycle.from.min(self.on.earliest));
        let end = first.earliest.months_until(self.on.latest).div_euclid(cycle.months) + 1;
        let from = last.latest.months_until(start).div_euclid(cycle.months).max(end - MOST_TERMS);
        let terms: Vec<Term> = (from..=end)
            .filter_map(|number| Some(Term { side: side(number)?, begins: begins(number), ends: begins(number + 1) }))
            .filter(|term| reckoned.since.is_none_or(|since| term.begins.iter().any(|begins| begins.latest >= since)))
            .collect();
        let may_be_next = |term: &&Term| term.begins.iter().any(|begins| begins.latest > self.on.latest);
        let next = terms.iter().find(may_be_next).cloned();
        Told::Turns(Turns { then, terms, next })
    }

    /// Observations of another side than a rule that does not rotate allows.
    fn otherwise(&self, body: &BodyId, chair: &Chair) -> Vec<EventId> {
        let differs = |rule: &Stated<ChairRule>, seen: &Stated<Principal>| {
            let (Some(rule), Some(seen)) = (rule.known(), seen.known()) else { return false };
            let named = rule.sides();
            sides(&Stated::Known(rule.clone())).is_none()
                && !named.is_empty()
                && !named.iter().any(|side| may_share(self.structure, side, seen))
        };
        let events = self.structure.events.iter().filter(|(_, event)| event.body.as_ref() == Some(body));
        events
            .filter(|(_, event)| differs(&chair.rule, &event.chair) || differs(&chair.vice, &event.vice_chair))
            .map(|(id, _)| id.clone())
            .collect()
    }
}
