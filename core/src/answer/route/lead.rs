//! How long the meetings on the way to a decision may be waited for, from how often the bodies meet.
//!
//! Only the waiting is counted, not the work between meetings. A body that meets so many times a year is taken to spread
//! its meetings evenly over it. At worst each step just misses a meeting; at best each comes just before one, and only a
//! body that the matter comes back to is waited for.

use serde::Serialize;

use super::{Taken, Verdict};
use crate::id::BodyId;
use crate::model::{Body, Cadence, Count, Frequency, Principal, Stated, Structure, Verb};

const DAYS_A_YEAR: u32 = 365;

/// How long the meetings on the way to a decision may be waited for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LeadTime<'a> {
    /// From at best to at worst; nothing where something is missing.
    pub span: Option<Span>,
    /// What is known of each meeting that is waited for, in the order of the steps.
    pub waits: Vec<Wait<'a>>,
    /// Why it cannot be computed; none where it can.
    pub missing: Vec<Missing<'a>>,
}

/// A time that is not certain, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Span {
    /// At best.
    pub at_best: u32,
    /// At worst.
    pub at_worst: u32,
    /// Whether some number that it comes from is only roughly known.
    pub about: bool,
}

/// What is known of a meeting that is waited for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Wait<'a> {
    /// The step's number, from 1.
    pub step: usize,
    /// The body that meets.
    pub body: &'a BodyId,
    /// What says how often.
    pub cadence: &'a Cadence,
    /// From one meeting to the next.
    pub between: Span,
}

/// Something without which the time cannot be computed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Missing<'a> {
    /// What it is.
    pub what: Lacking<'a>,
    /// The numbers of the steps that need it, from 1.
    pub steps: Vec<usize>,
}

/// What is lacking for a time to be computed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lacking<'a> {
    /// No source says how often the body meets.
    NotStated(&'a BodyId),
    /// A source says that it is left open how often the body meets.
    NotRegulated(&'a BodyId),
    /// What is said of how often the body meets gives no longest time between two meetings.
    Unbounded(&'a BodyId, &'a Cadence),
    /// It is done in the organization of a party or by somebody who is no body; when, the structure does not say.
    Elsewhere(&'a Principal),
    /// No source says who does it.
    Nobody,
}

/// What a body's cadence says of the time between two meetings.
enum Known<'a> {
    Between(&'a Cadence, Span),
    /// The body has no meetings to wait for.
    None,
    Lacking(Lacking<'a>),
}

/// How long the meetings on the way to the last decision may be waited for; where nothing is decided, on the whole way.
pub fn lead_time<'a>(structure: &'a Structure, steps: &[Taken<'a>]) -> LeadTime<'a> {
    let end = steps.iter().rposition(|taken| decides(taken.step.does)).map_or(steps.len(), |last| last + 1);
    let taken = steps.iter().take(end).filter(|taken| !matches!(taken.verdict, Verdict::Fails(_)));
    let mut found = LeadTime { span: None, waits: Vec::new(), missing: Vec::new() };
    let (mut at_worst, mut about) = (0_u32, false);
    let mut returns = Returns::default();
    for taken in taken {
        let mut longest = 0;
        let Some(who) = taken.step.who.known() else {
            found.lack(Lacking::Nobody, taken.number);
            continue;
        };
        let mut bodies = Vec::new();
        gather(who, &mut bodies, &mut |other| found.lack(Lacking::Elsewhere(other), taken.number));
        for id in &bodies {
            let Some((id, body)) = structure.bodies.get_key_value(*id) else { continue };
            for known in between_meetings(structure, id, body) {
                match known {
                    Known::Between(cadence, between) => {
                        longest = longest.max(between.at_worst);
                        about |= between.about;
                        found.wait(Wait { step: taken.number, body: id, cadence, between });
                    }
                    Known::None => {}
                    Known::Lacking(what) => found.lack(what, taken.number),
                }
            }
        }
        at_worst = at_worst.saturating_add(longest);
        // A step that may be elsewhere in the order, or not be taken, or be done by another need not bring the matter back.
        let sure = !taken.step.order_uncertain && taken.verdict == Verdict::Holds && is_sure(who);
        returns.visit(if sure { bodies } else { Vec::new() });
    }
    found.span = found.missing.is_empty().then(|| Span { at_best: returns.longest(&found.waits), at_worst, about });
    found
}

impl<'a> LeadTime<'a> {
    fn lack(&mut self, what: Lacking<'a>, step: usize) {
        match self.missing.iter_mut().find(|missing| missing.what == what) {
            Some(known) if known.steps.contains(&step) => {}
            Some(known) => known.steps.push(step),
            None => self.missing.push(Missing { what, steps: vec![step] }),
        }
    }

    fn wait(&mut self, wait: Wait<'a>) {
        if !self.waits.contains(&wait) {
            self.waits.push(wait);
        }
    }
}

/// Whether a way leads to this.
fn decides(verb: Verb) -> bool {
    match verb {
        Verb::Recommend | Verb::Approve | Verb::Decide => true,
        Verb::Initiate
        | Verb::Draft
        | Verb::Prepare
        | Verb::GiveViews
        | Verb::Adjust
        | Verb::BeInformed
        | Verb::Implement
        | Verb::FollowUp
        | Verb::Other => false,
    }
}

/// How often the matter surely comes back to a body after it has been with others.
#[derive(Default)]
struct Returns<'a> {
    visits: Vec<(&'a BodyId, u32)>,
    last: Vec<&'a BodyId>,
}

impl<'a> Returns<'a> {
    fn visit(&mut self, bodies: Vec<&'a BodyId>) {
        for body in &bodies {
            if self.last.contains(body) {
                // The same meeting can do both.
                continue;
            }
            match self.visits.iter_mut().find(|(known, _)| known == body) {
                Some((_, number)) => *number += 1,
                None => self.visits.push((body, 1)),
            }
        }
        // Where it is not sure who has it, it may have stayed where it was.
        if !bodies.is_empty() {
            self.last = bodies;
        }
    }

    /// The longest of the times between first and last visit: those of several bodies run at the same time.
    fn longest(&self, waits: &[Wait<'_>]) -> u32 {
        let of = |(body, number): &(&BodyId, u32)| {
            let shortest = waits.iter().filter(|wait| wait.body == *body).map(|wait| wait.between.at_best).min();
            shortest.unwrap_or(0).saturating_mul(number.saturating_sub(1))
        };
        self.visits.iter().map(of).max().unwrap_or(0)
    }
}

/// The bodies that a principal is or may be; all others are told of.
fn gather<'a>(who: &'a Principal, bodies: &mut Vec<&'a BodyId>, other: &mut impl FnMut(&'a Principal)) {
    match who {
        Principal::Body(id) => {
            if !bodies.contains(&id) {
                bodies.push(id);
            }
        }
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            for one in several {
                gather(one, bodies, other);
            }
        }
        Principal::Party(_)
        | Principal::AnyOf(_)
        | Principal::EachOf(_)
        | Principal::EachArea(_)
        | Principal::InWords(_) => other(who),
    }
}

/// Whether all that a principal names do it.
fn is_sure(who: &Principal) -> bool {
    match who {
        Principal::OneOf(several) => several.len() < 2,
        Principal::Together(several) | Principal::Each(several) => several.iter().all(is_sure),
        Principal::Party(_)
        | Principal::AnyOf(_)
        | Principal::EachOf(_)
        | Principal::EachArea(_)
        | Principal::Body(_)
        | Principal::InWords(_) => true,
    }
}

/// What is said of the time between two meetings of a body; of each of its instances where they have rules of their own.
fn between_meetings<'a>(structure: &'a Structure, id: &'a BodyId, body: &'a Body) -> Vec<Known<'a>> {
    let units = body.one_for_each.as_ref().map(|each| structure.units(each)).unwrap_or_default();
    let mut rules: Vec<&Stated<Vec<Cadence>>> = Vec::new();
    for rule in units.iter().map(|unit| body.cadence_in(Some(unit))) {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
    if units.is_empty() {
        rules.push(&body.cadence);
    }
    rules.into_iter().map(|rule| between(structure, id, rule, &mut vec![id])).collect()
}

fn between<'a>(
    structure: &'a Structure,
    id: &'a BodyId,
    rule: &'a Stated<Vec<Cadence>>,
    asked: &mut Vec<&'a BodyId>,
) -> Known<'a> {
    let cadences = match rule {
        Stated::Known(cadences) => cadences,
        Stated::NotStated => return Known::Lacking(Lacking::NotStated(id)),
        Stated::NotRegulated => return Known::Lacking(Lacking::NotRegulated(id)),
        Stated::NotApplicable => return Known::None,
    };
    let Some(cadence) = cadences.iter().find(|cadence| cadence.is_ordinary()) else {
        // Reports and meetings with others do not say when the body itself meets.
        return Known::Lacking(Lacking::NotStated(id));
    };
    let unbounded = Known::Lacking(Lacking::Unbounded(id, cadence));
    if let Frequency::BeforeEach(other) = &cadence.frequency {
        let Some((other, body)) = structure.bodies.get_key_value(other) else { return unbounded };
        if asked.contains(&other) {
            return unbounded;
        }
        asked.push(other);
        return match between(structure, other, &body.cadence, asked) {
            Known::Between(_, span) => Known::Between(cadence, span),
            Known::None | Known::Lacking(Lacking::Elsewhere(_) | Lacking::Nobody) => unbounded,
            Known::Lacking(lacking @ (Lacking::NotStated(_) | Lacking::NotRegulated(_) | Lacking::Unbounded(..))) => {
                Known::Lacking(lacking)
            }
        };
    }
    between_of(&cadence.frequency).map_or(unbounded, |span| Known::Between(cadence, span))
}

/// From one meeting to the next; nothing where there is no longest time.
fn between_of(frequency: &Frequency) -> Option<Span> {
    let exactly = |days| Some(Span { at_best: days, at_worst: days, about: false });
    match frequency {
        Frequency::PerYear(count) => {
            let (least, most, about) = match *count {
                Count::Exactly(number) => (number, Some(number), false),
                Count::AtLeast(number) => (number, None, false),
                Count::Between(least, most) => (least, Some(most), false),
                Count::About(number) => (number, None, true),
                Count::AtMost(_) | Count::InWords(_) | Count::Equal => return None,
            };
            let at_best = most.map_or(Some(0), |most| DAYS_A_YEAR.checked_div(most))?;
            (least > 0).then(|| Span { at_best, at_worst: DAYS_A_YEAR.div_ceil(least), about })
        }
        Frequency::EveryWeeks(0) | Frequency::EveryMonths(0) => None,
        Frequency::EveryWeeks(weeks) => exactly(weeks.saturating_mul(7)),
        Frequency::EveryMonths(months) => exactly(months.saturating_mul(DAYS_A_YEAR).div_ceil(12)),
        // When the dates of one year are over, nobody knows the next; what is called when needed can be called at once
        // or never.
        Frequency::BeforeEach(_) | Frequency::WhenNeeded | Frequency::Dates(_) | Frequency::InWords(_) => None,
    }
}
