//! How often what recurs does so in a year, and whether a plan of dates keeps to that.

use serde::Serialize;

use crate::id::{BodyId, DocumentId};
use crate::model::{
    Body, Cadence, Claim, Count, Frequency, PartialDate, SourceRef, Stated, Structure, Tally, Text, Unit, WrittenDate,
};

/// Something that recurs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Recurring {
    /// What it is.
    pub occasion: Occasion,
    /// The unit, where it is the body of one with frequencies of its own.
    pub unit: Option<Unit>,
    /// The units for each of which it recurs by itself, where the body exists once for each.
    pub units: Vec<Unit>,
    /// How often, as it is stated, besides dates; several where several are stated.
    pub often: Vec<Frequency>,
    /// How many times in the year, for one unit.
    pub times: Tally,
    /// The dates in the year on which it is to be; as exact as they are stated.
    pub planned: Vec<PartialDate>,
    /// Whether the planned dates are as many as they should be; nothing where there is no plan for the year or no rule.
    pub plan: Option<Plan>,
    /// What the reader should know.
    pub notes: Vec<Text>,
    /// What it rests on.
    pub sources: Vec<SourceRef>,
    /// Other readings.
    pub claims: Vec<Claim>,
}

/// What recurs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// The ordinary meeting of a body.
    Meeting(BodyId),
    /// A meeting of several bodies together.
    Joint {
        /// The bodies, in the file's order.
        bodies: Vec<BodyId>,
        /// What it is.
        what: Option<Text>,
    },
    /// Something else in a body: a report, a conference.
    Other {
        /// The body.
        body: BodyId,
        /// What it is.
        what: Text,
    },
    /// The revision of a document.
    Revision(DocumentId),
}

impl Occasion {
    /// The bodies that meet; none where it is not known to be a meeting.
    pub fn meet(&self) -> &[BodyId] {
        match self {
            Self::Meeting(body) => std::slice::from_ref(body),
            Self::Joint { bodies, .. } => bodies,
            Self::Other { .. } | Self::Revision(_) => &[],
        }
    }
}

/// A plan of dates, held against the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Plan {
    /// As many as there should be.
    Kept,
    /// Fewer than there should be: so many are missing.
    Short(u32),
    /// More than there should be: so many too many.
    Over(u32),
    /// The rule gives no number.
    NoNumber,
}

/// A body of whose own meetings no frequency is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Silent {
    /// The body.
    pub body: BodyId,
    /// How it is not known: never a value.
    pub how: Stated<()>,
}

impl Silent {
    /// Whether it meets at all, as far as is known.
    pub(super) fn meets(&self) -> bool {
        self.how != Stated::NotApplicable
    }
}

/// What recurs, and the bodies of which it is not known how often they meet.
pub(super) fn recurring(structure: &Structure, year: i32) -> (Vec<Recurring>, Vec<Silent>) {
    let (mut found, mut silent) = (Vec::new(), Vec::new());
    for (id, body) in super::bodies(structure, year) {
        let units = super::load::units(structure, body);
        let owns = |unit: &Unit| body.instances.get(unit.as_str()).is_some_and(|own| own.cadence.is_known());
        let (own, shared): (Vec<Unit>, Vec<Unit>) = units.into_iter().partition(owns);
        // Where each unit has frequencies of its own, those of the body are nobody's.
        if own.is_empty() || !shared.is_empty() {
            if !body.cadences().iter().any(Cadence::is_ordinary) {
                silent.push(Silent { body: id.clone(), how: unknown(&body.cadence) });
            }
            let place = Place { id, body, unit: None, units: shared };
            gather(structure, year, &place, body.cadences(), &mut found);
        }
        for unit in own {
            let cadences = body.cadence_in(Some(&unit)).known().map_or(&[][..], Vec::as_slice);
            gather(
                structure,
                year,
                &Place { id, body, unit: Some(unit.clone()), units: Vec::new() },
                cadences,
                &mut found,
            );
        }
    }
    for (id, document) in &structure.documents {
        let Some(frequency) = document.revised.known() else { continue };
        let mut one = Recurring::new(Occasion::Revision(id.clone()), None, Vec::new());
        one.add(structure, year, frequency);
        one.sources.clone_from(&document.sources);
        let about = |claim: &&Claim| claim.field.as_ref().is_some_and(|field| field.as_str() == "revised");
        one.claims = document.claims.iter().filter(about).cloned().collect();
        found.push(one);
    }
    found.iter_mut().for_each(Recurring::hold);
    (found, silent)
}

/// How it is not known how often a body meets; where something else in it has a frequency, its meetings are not stated.
fn unknown(cadence: &Stated<Vec<Cadence>>) -> Stated<()> {
    match cadence {
        Stated::Known(_) | Stated::NotStated => Stated::NotStated,
        Stated::NotRegulated => Stated::NotRegulated,
        Stated::NotApplicable => Stated::NotApplicable,
    }
}

struct Place<'a> {
    id: &'a BodyId,
    body: &'a Body,
    unit: Option<Unit>,
    units: Vec<Unit>,
}

fn gather(structure: &Structure, year: i32, place: &Place<'_>, cadences: &[Cadence], found: &mut Vec<Recurring>) {
    for cadence in cadences {
        let occasion = occasion(structure, place.id, cadence);
        let sources = if cadence.sources.is_empty() { &place.body.sources } else { &cadence.sources };
        // Each of those that meet together tells of the same meeting.
        let told = found.iter_mut().find(|one| one.occasion == occasion && one.unit == place.unit);
        let one = match told {
            Some(one) => one,
            None => {
                found.push(Recurring::new(occasion, place.unit.clone(), place.units.clone()));
                let Some(one) = found.last_mut() else { continue };
                one
            }
        };
        one.add(structure, year, &cadence.frequency);
        extend(&mut one.notes, &cadence.note);
        extend(&mut one.sources, sources);
        extend(&mut one.claims, &cadence.claims);
    }
}

/// Adds what is not there yet.
fn extend<'a, T: Clone + PartialEq + 'a>(known: &mut Vec<T>, more: impl IntoIterator<Item = &'a T>) {
    for one in more {
        if !known.contains(one) {
            known.push(one.clone());
        }
    }
}

fn occasion(structure: &Structure, body: &BodyId, cadence: &Cadence) -> Occasion {
    if !cadence.joint_with.is_empty() {
        let among = |id: &&BodyId| *id == body || cadence.joint_with.contains(id);
        let bodies = structure.bodies.keys().filter(among).cloned().collect();
        return Occasion::Joint { bodies, what: cadence.what.clone() };
    }
    match &cadence.what {
        Some(what) => Occasion::Other { body: body.clone(), what: what.clone() },
        None => Occasion::Meeting(body.clone()),
    }
}

impl Recurring {
    fn new(occasion: Occasion, unit: Option<Unit>, units: Vec<Unit>) -> Self {
        Self {
            occasion,
            unit,
            units,
            often: Vec::new(),
            times: Tally::ZERO,
            planned: Vec::new(),
            plan: None,
            notes: Vec::new(),
            sources: Vec::new(),
            claims: Vec::new(),
        }
    }

    fn add(&mut self, structure: &Structure, year: i32, frequency: &Frequency) {
        if let Frequency::Dates(dates) = frequency {
            let own = dates.iter().filter_map(WrittenDate::date).filter(|date| date.days().0.year() == year);
            self.planned.extend(own);
        } else if !self.often.contains(frequency) {
            self.often.push(frequency.clone());
            self.times = self.times.plus(times_a_year(structure, frequency, year));
        }
    }

    /// Holds the plan against the rule; where there is only a plan, it is the number.
    fn hold(&mut self) {
        crate::order::sort_by(&mut self.planned, Ord::cmp);
        let planned = u32::try_from(self.planned.len()).unwrap_or(u32::MAX);
        if self.often.is_empty() {
            self.times = if planned == 0 { Tally::UNSTATED } else { Tally::of(&Count::Exactly(planned)) };
        } else if planned > 0 {
            self.plan = Some(plan(self.times, planned));
        }
    }
}

fn plan(times: Tally, planned: u32) -> Plan {
    match times.most {
        _ if planned < times.least => Plan::Short(times.least - planned),
        Some(most) if times.unstated == 0 && planned > most => Plan::Over(planned - most),
        _ if times.unstated > 0 => Plan::NoNumber,
        _ => Plan::Kept,
    }
}

/// How many times a year something with this frequency is.
///
/// Every so many weeks or months gives a range, as it depends on where in the year the first falls.
pub fn times_a_year(structure: &Structure, frequency: &Frequency, year: i32) -> Tally {
    // Bodies that meet before each other in a circle are told of elsewhere.
    const FAR: usize = 8;
    times(structure, frequency, year, FAR)
}

fn times(structure: &Structure, frequency: &Frequency, year: i32, far: usize) -> Tally {
    let range = |least: u32, most: u32| Tally::of(&Count::Between(least, most));
    match frequency {
        Frequency::PerYear(count) => Tally::of(count),
        Frequency::EveryWeeks(0) | Frequency::EveryMonths(0) | Frequency::WhenNeeded | Frequency::InWords(_) => {
            Tally::UNSTATED
        }
        Frequency::EveryWeeks(weeks) => {
            let days = weeks.saturating_mul(7);
            range(365 / days, 366_u32.div_ceil(days))
        }
        Frequency::EveryMonths(months) => range(12 / months, 12_u32.div_ceil(*months)),
        Frequency::Dates(dates) => {
            let own = dates.iter().filter_map(WrittenDate::date).filter(|date| date.days().0.year() == year).count();
            if own == 0 { Tally::UNSTATED } else { Tally::of(&Count::Exactly(u32::try_from(own).unwrap_or(u32::MAX))) }
        }
        Frequency::BeforeEach(id) => {
            let other = structure.bodies.get(id).and_then(Body::meetings).zip(far.checked_sub(1));
            other.map_or(Tally::UNSTATED, |(meetings, far)| times(structure, &meetings.frequency, year, far))
        }
    }
}
