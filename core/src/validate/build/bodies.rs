//! The building of bodies, with what is particular to one unit and how they stand to others.

use super::{Build, date, named, some};
use crate::draft::{BodyDraft, InstanceDraft, RelationDraft, TaskDraft};
use crate::id::BodyId;
use crate::model::{Actor, Body, Instance, OneForEach, Relation, Side, SourceRef, Task};
use crate::validate::knowledge::Lists;
use crate::validate::references::Target;

impl Build<'_> {
    pub(super) fn body(&self, id: &BodyId, body: &BodyDraft) -> Body {
        let sources = self.sources(&body.sources, &[]);
        let lists = Lists { not_regulated: &body.not_regulated, not_applicable: &body.not_applicable };
        let own_actor = Actor::Body(id.clone());
        let superiors = self.actors(&body.superiors).into_iter().filter(|superior| *superior != own_actor).collect();
        let chair = match &body.chair {
            Some(chair) => self.chair(chair, &sources),
            None => super::seats::no_chair(lists, &sources),
        };
        Body {
            name: named(body.name.as_ref(), id.as_str()),
            short: body.short.clone(),
            aliases: body.aliases.clone(),
            classification: lists.state("classification", body.classification),
            called: body.called.clone(),
            legal_form: lists.state("legal_form", body.legal_form.clone()),
            level: lists.state("level", body.level.clone().filter(|id| self.has(Target::Level, id.as_str()))),
            line: body.line.clone().filter(|id| self.has(Target::Line, id.as_str())),
            area: body.area.clone().filter(|id| self.has(Target::Area, id.as_str())),
            one_for_each: body.one_for_each.clone().filter(|each| match each {
                OneForEach::AreaOf(division) => self.has(Target::Division, division.as_str()),
                OneForEach::PartyOf(_) => true,
            }),
            instances: body
                .instances
                .iter()
                .map(|(unit, instance)| (unit.clone(), self.instance(instance, &sources)))
                .collect(),
            superiors,
            topics: lists.state_all("topics", self.topics(&body.topics)),
            target_group: lists.state("target_group", body.target_group.clone()),
            goal: lists.state("goal", body.goal.clone()),
            tasks: body.tasks.iter().filter_map(|task| self.task(task, &sources)).collect(),
            duration: lists.state("duration", body.duration),
            since: lists.state("since", date(body.since.as_ref())),
            until: date(body.until.as_ref()),
            replaced_by: self.bodies(&body.replaced_by).into_iter().filter(|other| other != id).collect(),
            one_side_of: body.one_side_of.as_ref().and_then(|side| self.side(side)),
            seats: lists.state_all("seats", self.seats(&body.seats, &sources)),
            seats_total: body.seats_total.clone().into(),
            chair,
            cadence: lists.state_all("cadence", self.cadences(&body.cadence, &sources)),
            relations: body
                .relations
                .iter()
                .filter_map(|relation| self.relation(relation, &own_actor, &sources))
                .collect(),
            note: body.note.clone(),
            sources,
            claims: self.claims(&body.claims),
        }
    }

    fn instance(&self, instance: &InstanceDraft, inherited: &[SourceRef]) -> Instance {
        let sources = self.sources(&instance.sources, inherited);
        Instance {
            name: instance.name.clone(),
            short: instance.short.clone(),
            seats: some(self.seats(&instance.seats, &sources)).into(),
            chair: instance.chair.as_ref().map(|chair| self.chair(chair, &sources)),
            cadence: some(self.cadences(&instance.cadence, &sources)).into(),
            note: instance.note.clone(),
            sources,
            claims: self.claims(&instance.claims),
        }
    }

    fn side(&self, side: &Side) -> Option<Side> {
        let principal = self.principal(&side.principal)?;
        self.has(Target::Body, side.body.as_str()).then(|| Side { body: side.body.clone(), principal })
    }

    fn task(&self, task: &TaskDraft, inherited: &[SourceRef]) -> Option<Task> {
        Some(Task {
            text: task.text.clone()?,
            sources: self.sources(&task.sources, inherited),
            claims: self.claims(&task.claims),
        })
    }

    fn relation(&self, relation: &RelationDraft, own: &Actor, inherited: &[SourceRef]) -> Option<Relation> {
        let to: Vec<_> = self.actors(&relation.to).into_iter().filter(|actor| actor != own).collect();
        Some(Relation {
            relation: relation.relation?,
            to: some(to)?,
            what: relation.what.clone(),
            sources: self.sources(&relation.sources, inherited),
            claims: self.claims(&relation.claims),
        })
    }
}
