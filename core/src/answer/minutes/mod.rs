//! The minutes of a meeting held against the rules: who was there for which seats, and what its decisions needed.

mod absent;
mod attended;
mod checked;
mod decided;
mod place;

use serde::Serialize;

pub use absent::Absent;
pub use attended::{Attended, Filled, PlaceHeld, SeatHeld};
pub use checked::{Check, Checked, Kept, RuleVerdict, kept};
pub use decided::{DecisionHeld, Demand, Need};

use crate::id::{BodyId, EventId};
use crate::model::{Body, Event, PartialDate, SourceRef, Stated, Structure, Tally, Text};

/// One event held against the rules.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Minutes<'a> {
    /// The event.
    pub event: &'a EventId,
    /// Its name.
    pub name: &'a Text,
    /// The body that met.
    pub body: Option<&'a BodyId>,
    /// When.
    pub date: &'a Stated<PartialDate>,
    /// How many were there as members, by those who are listed.
    pub members: Tally,
    /// How many members a source says there were in all.
    pub members_total: &'a Stated<u32>,
    /// How many were there without being members; they are not counted among the members.
    pub guests: Tally,
    /// Who was there, gathered by what kind of party they are, in the order in which the minutes list them.
    pub sides: Vec<Attended<'a>>,
    /// The members' seats of the body as the file describes it, each held against who was there.
    pub seats: Stated<Vec<SeatHeld<'a>>>,
    /// The parties that have a seat of their own and no member there, or of which nothing is told.
    pub absent: Vec<Absent<'a>>,
    /// Whether each of the seats rests on a source that is younger than the meeting.
    pub seats_are_younger: bool,
    /// What was decided, each held against the rules for such decisions.
    pub decisions: Vec<DecisionHeld<'a>>,
    /// What the reader should know.
    pub note: Option<&'a Text>,
    /// What it rests on.
    pub sources: &'a [SourceRef],
}

impl Minutes<'_> {
    /// Whether the minutes say anything of who was there.
    pub fn tells_attendance(&self) -> bool {
        !self.sides.is_empty() || self.members_total.is_known()
    }
}

/// One event held against the rules; nothing where there is no such event.
pub fn minutes<'a>(structure: &'a Structure, event: &EventId) -> Option<Minutes<'a>> {
    let (id, event) = structure.events.get_key_value(event)?;
    let body = event.body.as_ref().and_then(|body| structure.bodies.get(body));
    let seats = body.map_or(Stated::NotStated, |body| attended::seats(structure, event, body));
    let held = seats.known().map_or(&[][..], Vec::as_slice);
    Some(Minutes {
        event: id,
        name: &event.name,
        body: event.body.as_ref(),
        date: &event.date,
        members: attended::sum(event.attendance.iter().map(attended::members)),
        members_total: &event.members_total,
        guests: attended::sum(event.attendance.iter().map(attended::guests)),
        sides: attended::sides(structure, event, body),
        absent: body.map(|body| absent::absent(structure, event, body)).unwrap_or_default(),
        seats_are_younger: !held.is_empty()
            && held.iter().all(|held| is_younger(structure, event, sources_of(held, body))),
        decisions: decided::decisions(structure, event),
        seats,
        note: event.note.as_ref(),
        sources: &event.sources,
    })
}

fn sources_of<'a>(held: &SeatHeld<'a>, body: Option<&'a Body>) -> &'a [SourceRef] {
    if held.seat.sources.is_empty() { body.map_or(&[], |body| &body.sources) } else { &held.seat.sources }
}

/// Whether a document that something stands in was written after the event; not where that is uncertain.
fn is_younger(structure: &Structure, event: &Event, sources: &[SourceRef]) -> bool {
    let Some(day) = event.date.known() else { return false };
    sources.iter().any(|mark| match mark {
        SourceRef::Cited { source, .. } => {
            let date = structure.sources.get(source).and_then(|source| source.date.as_ref());
            date.is_some_and(|date| day.is_before(date))
        }
        SourceRef::Outside | SourceRef::Inferred => false,
    })
}

#[cfg(test)]
mod tests;
