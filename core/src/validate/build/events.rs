//! The building of what happened: meetings, observations and changes.

use super::{Build, date, named};
use crate::draft::{AttendanceDraft, ChangeDraft, DecisionDraft, EventDraft};
use crate::id::{BodyId, DocumentId, PartyId, SubjectId};
use crate::model::{Attendance, Change, Decision, Event, Principal, SourceRef, Stated, Subject};
use crate::validate::references::Target;

impl Build<'_> {
    pub(super) fn event(&self, id: &str, event: &EventDraft) -> Event {
        let sources = self.sources(&event.sources, &[]);
        let attendance = event.attendance.iter().map(|attendance| self.attendance(attendance, &sources)).collect();
        Event {
            name: named(event.name.as_ref(), id),
            classification: event.classification.into(),
            body: event.body.clone().filter(|id| self.has(Target::Body, id.as_str())),
            date: date(event.date.as_ref()).into(),
            chair: self.side_of(event.chair.as_ref()),
            vice_chair: self.side_of(event.vice_chair.as_ref()),
            attendance,
            members_total: event.members_total.into(),
            decisions: event.decisions.iter().filter_map(|decision| self.decision(decision, &sources)).collect(),
            note: event.note.clone(),
            sources,
            claims: self.claims(&event.claims),
        }
    }

    fn side_of(&self, principal: Option<&Principal>) -> Stated<Principal> {
        principal.and_then(|principal| self.principal(principal)).into()
    }

    fn attendance(&self, attendance: &AttendanceDraft, inherited: &[SourceRef]) -> Attendance {
        Attendance {
            of: self.side_of(attendance.of.as_ref()),
            function: attendance.function.clone(),
            members: attendance.members.into(),
            guests: attendance.guests.into(),
            note: attendance.note.clone(),
            sources: self.sources(&attendance.sources, inherited),
            claims: self.claims(&attendance.claims),
        }
    }

    fn decision(&self, decision: &DecisionDraft, inherited: &[SourceRef]) -> Option<Decision> {
        Some(Decision {
            text: decision.text.clone()?,
            over: self.documents(&decision.over),
            power: decision.power.into(),
            gates: self.gates(&decision.gates),
            note: decision.note.clone(),
            sources: self.sources(&decision.sources, inherited),
            claims: self.claims(&decision.claims),
        })
    }

    pub(super) fn change(&self, change: &ChangeDraft) -> Option<Change> {
        Some(Change {
            date: date(change.date.as_ref()).into(),
            change: change.change?,
            concerns: change.concerns.iter().filter_map(|id| self.subject(id)).collect(),
            before: change.before.clone(),
            text: change.text.clone(),
            note: change.note.clone(),
            sources: self.sources(&change.sources, &[]),
            claims: self.claims(&change.claims),
        })
    }

    fn subject(&self, id: &SubjectId) -> Option<Subject> {
        let id = id.as_str();
        if self.has(Target::Body, id) {
            Some(Subject::Body(BodyId::new(id)))
        } else if self.has(Target::Party, id) {
            Some(Subject::Party(PartyId::new(id)))
        } else {
            self.has(Target::Document, id).then(|| Subject::Document(DocumentId::new(id)))
        }
    }
}
