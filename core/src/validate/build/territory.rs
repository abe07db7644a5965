//! The building of what a structure stands on: ranks, strands, areas, parties, topics, editions.

use super::{Build, date, each, named};
use crate::draft::{AreaDraft, DivisionDraft, EditionDraft, LevelDraft, LineDraft, PartyDraft, TopicDraft};
use crate::model::{Area, Division, Edition, Level, Line, Party, PartyClass, SourceRef, Topic};
use crate::validate::references::Target;

impl Build<'_> {
    pub(super) fn edition(&self, id: &str, edition: &EditionDraft) -> Edition {
        Edition {
            name: named(edition.name.as_ref(), id),
            valid_from: date(edition.valid_from.as_ref()),
            valid_until: date(edition.valid_until.as_ref()),
            review_by: date(edition.review_by.as_ref()),
            note: edition.note.clone(),
            sources: self.sources(&edition.sources, &[]),
            claims: self.claims(&edition.claims),
        }
    }

    pub(super) fn level(&self, id: &str, level: &LevelDraft) -> Level {
        Level {
            name: named(level.name.as_ref(), id),
            task: level.task.clone(),
            note: level.note.clone(),
            sources: self.sources(&level.sources, &[]),
            claims: self.claims(&level.claims),
        }
    }

    pub(super) fn line(&self, id: &str, line: &LineDraft) -> Line {
        Line {
            name: named(line.name.as_ref(), id),
            note: line.note.clone(),
            sources: self.sources(&line.sources, &[]),
            claims: self.claims(&line.claims),
        }
    }

    pub(super) fn division(&self, id: &str, division: &DivisionDraft) -> Division {
        let sources = self.sources(&division.sources, &[]);
        Division {
            name: named(division.name.as_ref(), id),
            note: division.note.clone(),
            areas: each(&division.areas, |id, area| self.area(id, area, &sources)),
            sources,
            claims: self.claims(&division.claims),
        }
    }

    fn area(&self, id: &str, area: &AreaDraft, inherited: &[SourceRef]) -> Area {
        Area {
            name: named(area.name.as_ref(), id),
            members: self.parties(&area.members),
            complete: area.complete.unwrap_or(true),
            within: area.within.clone().filter(|id| self.has(Target::Area, id.as_str())),
            note: area.note.clone(),
            sources: self.sources(&area.sources, inherited),
            claims: self.claims(&area.claims),
        }
    }

    pub(super) fn party(&self, id: &str, party: &PartyDraft) -> Party {
        Party {
            name: named(party.name.as_ref(), id),
            short: party.short.clone(),
            classification: party.classification.unwrap_or(PartyClass::Other),
            called: party.called.clone(),
            stands_for: self.parties(&party.stands_for),
            part_of: party.part_of.clone().filter(|id| self.has(Target::Party, id.as_str())),
            outside_territory: party.outside_territory,
            note: party.note.clone(),
            sources: self.sources(&party.sources, &[]),
            claims: self.claims(&party.claims),
        }
    }

    pub(super) fn topic(&self, id: &str, topic: &TopicDraft) -> Topic {
        Topic {
            name: named(topic.name.as_ref(), id),
            concept: topic.concept.clone(),
            note: topic.note.clone(),
            sources: self.sources(&topic.sources, &[]),
            claims: self.claims(&topic.claims),
        }
    }
}
