//! What the documents of two dates say differently of the same field.
//!
//! What a field is at a time is what the newest of the documents say of it that were there: an older reading gives way
//! to one that certainly was written later, and those of the same time stand beside each other. A difference between the
//! two dates is a shift; a difference between documents of one time is a dispute and none.

use serde::Serialize;

use super::{Age, Span};
use crate::answer::{Dispute, Ground, Reading, disputes};
use crate::id::FieldName;
use crate::model::{Change, Day, PartialDate, SourceRef, Structure, Subject, Text};
use crate::path::{FieldPath, Segment};
use crate::words::Said;

/// A field, or an element as such, of which the documents say different things.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Retold<'a> {
    /// Where the element stands.
    pub path: FieldPath,
    /// What the element is called, with those that it stands in.
    pub title: Said,
    /// The field; nothing where it is about the element as such.
    pub field: Option<&'a FieldName>,
    /// What the field is called.
    pub field_name: Option<Said>,
    /// How the two dates stand to each other.
    pub shift: Shift,
    /// What the documents of the first date say; several where they differ.
    pub then: Vec<Voice>,
    /// What the documents of the second date say; several where they differ.
    pub now: Vec<Voice>,
    /// Why the file goes by its reading and not by others, as far as it says.
    pub why: Vec<&'a Text>,
    /// Whether the documents' dates are exact enough to be sure which were there when.
    pub certain: bool,
    /// The changes between the two dates that concern the same body, party or document.
    pub changes: Vec<&'a Change>,
}

/// How what the documents say on two dates stands to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shift {
    /// Nothing that was said then is said now: another reading has come instead.
    Changed,
    /// What was said then is still said by some, and others now say otherwise.
    SomeOtherwise,
    /// The documents said different things then, and now one of them.
    NowAgreed,
    /// The documents of one time differ, and not from another time's: a dispute, and no change.
    Disputed,
    /// A reading rests on nothing that has a date.
    Undated,
}

/// What documents say, and which.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Voice {
    /// What they say.
    pub reading: Reading,
    /// Whether the file goes by it.
    pub in_use: bool,
    /// The documents of that date that say so.
    pub sources: Vec<SourceRef>,
}

pub(super) fn retold<'a>(structure: &'a Structure, span: &Span) -> Vec<Retold<'a>> {
    disputes(structure).into_iter().filter_map(|dispute| one(structure, span, dispute)).collect()
}

fn one<'a>(structure: &'a Structure, span: &Span, dispute: Dispute<'a>) -> Option<Retold<'a>> {
    let readings = readings(structure, span, &dispute);
    let (then, now) = (standing(&readings, true), standing(&readings, false));
    let shift = if readings.iter().any(|reading| reading.dated.is_empty()) && then == now {
        // Whether the one without a date is older or newer, nobody can say.
        Shift::Undated
    } else if then == now || then.is_empty() {
        // A reading alone has followed on another before the first date, or the other comes after the second.
        (now.len() > 1).then_some(Shift::Disputed)?
    } else if now.iter().all(|place| !then.contains(place)) {
        Shift::Changed
    } else if now.iter().all(|place| then.contains(place)) {
        Shift::NowAgreed
    } else {
        Shift::SomeOtherwise
    };
    let voices = |places: &[usize], at_first: bool| -> Vec<Voice> {
        let voice = |place: &usize| Some(readings.get(*place)?.voice(at_first));
        places.iter().filter_map(voice).collect()
    };
    let used = |dated: &Dated| matches!(dated.age, Age::Newer { certain: false });
    Some(Retold {
        shift,
        then: voices(&then, true),
        now: voices(&now, false),
        why: dispute.others.iter().filter_map(|other| other.why).collect(),
        certain: !readings.iter().flat_map(|reading| &reading.dated).any(used),
        changes: concerning(structure, span, &dispute.path),
        path: dispute.path,
        title: dispute.title,
        field: dispute.field,
        field_name: dispute.field_name,
    })
}

/// A reading, and the documents that it stands in.
struct Read {
    reading: Reading,
    in_use: bool,
    dated: Vec<Dated>,
    undated: Vec<SourceRef>,
}

/// A document with a date that is not after the second of the two.
struct Dated {
    mark: SourceRef,
    age: Age,
    days: (Day, Day),
}

impl Read {
    fn of(structure: &Structure, span: &Span, reading: Reading, in_use: bool, marks: &[&SourceRef]) -> Self {
        let (mut dated, mut undated) = (Vec::new(), Vec::new());
        for mark in marks {
            let date = date(structure, mark);
            let age = span.age(date);
            match date {
                Some(date) if age != Age::Later => {
                    dated.push(Dated { mark: (*mark).clone(), age, days: date.days() });
                }
                Some(_) => {}
                None => undated.push((*mark).clone()),
            }
        }
        Self { reading, in_use, dated, undated }
    }

    /// The documents that were there on the first date, or on the second.
    fn there(&self, at_first: bool) -> impl Iterator<Item = &Dated> {
        self.dated.iter().filter(move |dated| !at_first || dated.age == Age::Older)
    }

    /// Whether the other was certainly written after all that says this.
    fn gives_way_to(&self, other: &Self, at_first: bool) -> bool {
        let last = self.there(at_first).map(|dated| dated.days.1).max();
        other.there(at_first).any(|dated| last.is_some_and(|last| last < dated.days.0))
    }

    fn voice(&self, at_first: bool) -> Voice {
        let newer = || self.dated.iter().filter(|dated| dated.age != Age::Older);
        let mut sources: Vec<SourceRef> = if at_first || newer().next().is_none() {
            self.there(at_first).map(|dated| dated.mark.clone()).collect()
        } else {
            newer().map(|dated| dated.mark.clone()).collect()
        };
        sources.extend(self.undated.iter().filter(|mark| **mark == SourceRef::Inferred && self.in_use).cloned());
        Voice { reading: self.reading.clone(), in_use: self.in_use, sources }
    }
}

/// The readings of a dispute, that in use first. Those that only later documents have are left out.
fn readings(structure: &Structure, span: &Span, dispute: &Dispute<'_>) -> Vec<Read> {
    let own: Vec<&SourceRef> = dispute.sources.iter().collect();
    // The sources of an element are for all of its fields. A document that is cited for another reading of this field
    // does not say this one, unless nothing else does.
    let says_otherwise = |mark: &&SourceRef| {
        let ground = Ground::of(mark);
        dispute.others.iter().flat_map(|other| other.sources).any(|other| ground.bears(other))
    };
    let (against, mut for_it): (Vec<&SourceRef>, Vec<&SourceRef>) = own.into_iter().partition(says_otherwise);
    if dispute.field.is_none() || !for_it.iter().any(|mark| date(structure, mark).is_some()) {
        for_it.extend(against);
    }
    let mut readings = vec![Read::of(structure, span, dispute.in_use.clone(), true, &for_it)];
    for other in &dispute.others {
        let marks: Vec<&SourceRef> = other.sources.iter().collect();
        let reading = Reading::Text(other.reading.clone());
        readings.push(Read::of(structure, span, reading, false, &marks));
    }
    readings.retain(|reading| !reading.dated.is_empty() || !reading.undated.is_empty());
    readings
}

/// Which readings stand on the first date, or on the second: those that have not given way to another.
fn standing(readings: &[Read], at_first: bool) -> Vec<usize> {
    let there = |reading: &&Read| reading.there(at_first).next().is_some();
    let stands = |reading: &Read| !readings.iter().any(|other| reading.gives_way_to(other, at_first));
    let all = readings.iter().enumerate().filter(|(_, reading)| there(reading) && stands(reading));
    all.map(|(place, _)| place).collect()
}

fn date<'a>(structure: &'a Structure, mark: &SourceRef) -> Option<&'a PartialDate> {
    match mark {
        SourceRef::Cited { source, .. } => structure.sources.get(source)?.date.as_ref(),
        SourceRef::Outside | SourceRef::Inferred => None,
    }
}

/// The changes between the two dates that concern what stands at the root of the path.
fn concerning<'a>(structure: &'a Structure, span: &Span, path: &FieldPath) -> Vec<&'a Change> {
    let [Segment::Field(list), Segment::Key(id), ..] = path.segments() else { return Vec::new() };
    let is_it = |subject: &Subject| match subject {
        Subject::Body(body) => list == "bodies" && body.as_str() == id,
        Subject::Party(party) => list == "parties" && party.as_str() == id,
        Subject::Document(document) => list == "documents" && document.as_str() == id,
    };
    let within = |change: &&Change| change.date.known().is_some_and(|date| span.holds(date).is_some());
    structure.changes.iter().filter(within).filter(|change| change.concerns.iter().any(is_it)).collect()
}
