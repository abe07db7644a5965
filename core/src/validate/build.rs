//! The building of a [`Structure`] from a draft: what is faulty is left out, the rest is taken as it stands.

use crate::draft::{
    AreaDraft, BodyDraft, CadenceDraft, ChairDraft, DivisionDraft, PartyDraft, RelationDraft, SeatDraft, StructureDraft,
};
use crate::id::{BodyId, PartyId};
use crate::model::{
    Actor, Area, Body, Cadence, Chair, ChairRule, Division, Frequency, Instance, Level, Line, OneForEach, PartialDate,
    Party, PartyClass, Principal, Relation, Seat, Source, SourceRef, Structure, Task, Text, Topic,
};
use crate::validate::knowledge::Lists;
use crate::validate::references::{Target, exists};
use crate::validate::sources;

/// Builds what can be built. Every reference of the result leads somewhere.
pub(super) fn build(draft: &StructureDraft) -> Structure {
    let build = Build { draft };
    Structure {
        id: draft.id.clone().unwrap_or_default(),
        name: named(draft.name.as_ref(), draft.id.as_deref().unwrap_or_default()),
        language: draft.language.clone().unwrap_or_default(),
        territory: draft.territory.clone(),
        purpose: draft.purpose.clone(),
        note: draft.note.clone(),
        own_sources: build.sources(&draft.own_sources, &[]),
        sources: draft
            .sources
            .iter()
            .map(|(id, source)| {
                let source = Source {
                    title: named(source.title.as_ref(), id.as_str()),
                    publisher: source.publisher.clone(),
                    date: source.date.as_deref().and_then(PartialDate::parse),
                    link: source.link.clone(),
                    note: source.note.clone(),
                };
                (id.clone(), source)
            })
            .collect(),
        levels: draft
            .levels
            .iter()
            .map(|(id, level)| {
                let level = Level {
                    name: named(level.name.as_ref(), id.as_str()),
                    task: level.task.clone(),
                    note: level.note.clone(),
                    sources: build.sources(&level.sources, &[]),
                };
                (id.clone(), level)
            })
            .collect(),
        lines: draft
            .lines
            .iter()
            .map(|(id, line)| {
                let line = Line {
                    name: named(line.name.as_ref(), id.as_str()),
                    note: line.note.clone(),
                    sources: build.sources(&line.sources, &[]),
                };
                (id.clone(), line)
            })
            .collect(),
        divisions: draft
            .divisions
            .iter()
            .map(|(id, division)| (id.clone(), build.division(id.as_str(), division)))
            .collect(),
        parties: draft.parties.iter().map(|(id, party)| (id.clone(), build.party(id.as_str(), party))).collect(),
        topics: draft
            .topics
            .iter()
            .map(|(id, topic)| {
                let topic = Topic {
                    name: named(topic.name.as_ref(), id.as_str()),
                    concept: topic.concept.clone(),
                    note: topic.note.clone(),
                    sources: build.sources(&topic.sources, &[]),
                };
                (id.clone(), topic)
            })
            .collect(),
        bodies: draft.bodies.iter().map(|(id, body)| (id.clone(), build.body(id, body))).collect(),
    }
}

/// A name; the id stands in for one that is missing, so that the item can still be shown.
fn named(name: Option<&Text>, id: &str) -> Text {
    name.cloned().unwrap_or_else(|| Text::plain(id))
}

struct Build<'a> {
    draft: &'a StructureDraft,
}

impl Build<'_> {
    fn has(&self, target: Target, id: &str) -> bool {
        exists(self.draft, target, id)
    }

    /// The marks of an element; where it has none, those of the element that it is a part of.
    fn sources(&self, marks: &[String], inherited: &[SourceRef]) -> Vec<SourceRef> {
        let own: Vec<_> = marks
            .iter()
            .map(|mark| sources::parse(mark))
            .filter(|mark| match mark {
                SourceRef::Cited { source, .. } => self.has(Target::Source, source.as_str()),
                SourceRef::Outside | SourceRef::Inferred => true,
            })
            .collect();
        if own.is_empty() { inherited.to_vec() } else { own }
    }

    fn parties(&self, ids: &[PartyId]) -> Vec<PartyId> {
        ids.iter().filter(|id| self.has(Target::Party, id.as_str())).cloned().collect()
    }

    fn division(&self, id: &str, division: &DivisionDraft) -> Division {
        let sources = self.sources(&division.sources, &[]);
        Division {
            name: named(division.name.as_ref(), id),
            note: division.note.clone(),
            areas: division
                .areas
                .iter()
                .map(|(id, area)| (id.clone(), self.area(id.as_str(), area, &sources)))
                .collect(),
            sources,
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
        }
    }

    fn party(&self, id: &str, party: &PartyDraft) -> Party {
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
        }
    }

    fn actors(&self, ids: &[String]) -> Vec<Actor> {
        ids.iter().filter_map(|id| self.actor(id)).collect()
    }

    fn actor(&self, id: &str) -> Option<Actor> {
        if self.has(Target::Body, id) {
            Some(Actor::Body(BodyId::new(id)))
        } else if self.has(Target::Party, id) {
            Some(Actor::Party(PartyId::new(id)))
        } else {
            None
        }
    }

    fn body(&self, id: &BodyId, body: &BodyDraft) -> Body {
        let sources = self.sources(&body.sources, &[]);
        let lists = Lists { not_regulated: &body.not_regulated, not_applicable: &body.not_applicable };
        let own_actor = Actor::Body(id.clone());
        let superiors = self.actors(&body.superiors).into_iter().filter(|superior| *superior != own_actor).collect();
        Body {
            name: named(body.name.as_ref(), id.as_str()),
            short: body.short.clone(),
            aliases: body.aliases.clone(),
            classification: lists.state("classification", body.classification),
            called: body.called.clone(),
            level: lists.state("level", body.level.clone().filter(|id| self.has(Target::Level, id.as_str()))),
            line: body.line.clone().filter(|id| self.has(Target::Line, id.as_str())),
            one_for_each: body.one_for_each.clone().filter(|each| match each {
                OneForEach::AreaOf(division) => self.has(Target::Division, division.as_str()),
                OneForEach::PartyOf(_) => true,
            }),
            instances: body
                .instances
                .iter()
                .map(|(unit, instance)| {
                    let instance = Instance {
                        name: instance.name.clone(),
                        note: instance.note.clone(),
                        sources: self.sources(&instance.sources, &sources),
                    };
                    (unit.clone(), instance)
                })
                .collect(),
            superiors,
            topics: body.topics.iter().filter(|id| self.has(Target::Topic, id.as_str())).cloned().collect(),
            target_group: lists.state("target_group", body.target_group.clone()),
            goal: lists.state("goal", body.goal.clone()),
            tasks: body
                .tasks
                .iter()
                .filter_map(|task| {
                    let text = task.text.clone()?;
                    Some(Task { text, sources: self.sources(&task.sources, &sources) })
                })
                .collect(),
            duration: lists.state("duration", body.duration),
            since: lists.state("since", body.since.as_deref().and_then(PartialDate::parse)),
            until: body.until.as_deref().and_then(PartialDate::parse),
            seats: lists.state(
                "seats",
                (!body.seats.is_empty()).then(|| body.seats.iter().map(|seat| self.seat(seat, &sources)).collect()),
            ),
            seats_total: body.seats_total.clone().into(),
            chair: self.chair(body.chair.as_ref(), lists, &sources),
            cadence: lists.state("cadence", self.cadences(&body.cadence, &sources)),
            relations: body
                .relations
                .iter()
                .filter_map(|relation| self.relation(relation, &own_actor, &sources))
                .collect(),
            note: body.note.clone(),
            sources,
        }
    }

    fn seat(&self, seat: &SeatDraft, inherited: &[SourceRef]) -> Seat {
        let lists = Lists { not_regulated: &seat.not_regulated, not_applicable: &seat.not_applicable };
        Seat {
            function: seat.function.clone(),
            on_behalf_of: lists
                .state("on_behalf_of", seat.on_behalf_of.as_ref().and_then(|principal| self.principal(principal))),
            count: lists.state("count", seat.count.clone()),
            except: seat
                .except
                .iter()
                .filter(|(id, _)| self.has(Target::Party, id.as_str()))
                .map(|(id, number)| (id.clone(), *number))
                .collect(),
            capacity: seat.capacity,
            voting: lists.state("voting", seat.voting),
            deputies: lists.state("deputies", seat.deputies),
            appointed_by: seat.appointed_by.iter().filter_map(|principal| self.principal(principal)).collect(),
            condition: seat.condition.clone(),
            note: seat.note.clone(),
            sources: self.sources(&seat.sources, inherited),
        }
    }

    /// The principal without what leads nowhere; nothing where nothing is left of it.
    fn principal(&self, principal: &Principal) -> Option<Principal> {
        let several = |principals: &[Principal]| -> Option<Vec<Principal>> {
            let kept: Vec<_> = principals.iter().filter_map(|principal| self.principal(principal)).collect();
            (!kept.is_empty()).then_some(kept)
        };
        match principal {
            Principal::Party(id) if !self.has(Target::Party, id.as_str()) => None,
            Principal::EachArea(id) if !self.has(Target::Division, id.as_str()) => None,
            Principal::Body(id) if !self.has(Target::Body, id.as_str()) => None,
            Principal::OneOf(principals) => several(principals).map(Principal::OneOf),
            Principal::Together(principals) => several(principals).map(Principal::Together),
            whole => Some(whole.clone()),
        }
    }

    fn chair(&self, chair: Option<&ChairDraft>, body: Lists<'_>, inherited: &[SourceRef]) -> Chair {
        let Some(chair) = chair else {
            let open = body.state::<ChairRule>("chair", None);
            return Chair { vice: open.clone(), rule: open, sources: inherited.to_vec(), ..Chair::default() };
        };
        let lists = Lists { not_regulated: &chair.not_regulated, not_applicable: &chair.not_applicable };
        Chair {
            rule: lists.state("rule", chair.rule.as_ref().and_then(|rule| self.chair_rule(rule))),
            vice: lists.state("vice", chair.vice.as_ref().and_then(|rule| self.chair_rule(rule))),
            term_months: lists.state("term_months", chair.term_months.clone()),
            note: chair.note.clone(),
            sources: self.sources(&chair.sources, inherited),
        }
    }

    fn chair_rule(&self, rule: &ChairRule) -> Option<ChairRule> {
        let body = |id: &Option<BodyId>| id.clone().filter(|id| self.has(Target::Body, id.as_str()));
        let several = |principals: &[Principal]| -> Vec<Principal> {
            principals.iter().filter_map(|principal| self.principal(principal)).collect()
        };
        match rule {
            ChairRule::Held { by } => Some(ChairRule::Held { by: self.principal(by)? }),
            ChairRule::Rotating { between, opposite_to, in_step_with } => Some(ChairRule::Rotating {
                between: several(between),
                opposite_to: body(opposite_to),
                in_step_with: body(in_step_with),
            }),
            ChairRule::Shared { by } => Some(ChairRule::Shared { by: several(by) }),
            ChairRule::Chosen { by, among } => Some(ChairRule::Chosen {
                by: self.principal(by)?,
                among: among.as_ref().and_then(|among| self.principal(among)),
            }),
        }
    }

    fn cadences(&self, cadences: &[CadenceDraft], inherited: &[SourceRef]) -> Option<Vec<Cadence>> {
        let kept: Vec<_> = cadences
            .iter()
            .filter_map(|cadence| {
                let frequency = cadence.frequency.clone().filter(|frequency| match frequency {
                    Frequency::BeforeEach(body) => self.has(Target::Body, body.as_str()),
                    _ => true,
                })?;
                Some(Cadence {
                    frequency,
                    what: cadence.what.clone(),
                    joint_with: cadence
                        .joint_with
                        .iter()
                        .filter(|id| self.has(Target::Body, id.as_str()))
                        .cloned()
                        .collect(),
                    note: cadence.note.clone(),
                    sources: self.sources(&cadence.sources, inherited),
                })
            })
            .collect();
        (!kept.is_empty()).then_some(kept)
    }

    fn relation(&self, relation: &RelationDraft, own: &Actor, inherited: &[SourceRef]) -> Option<Relation> {
        let to: Vec<_> = self.actors(&relation.to).into_iter().filter(|actor| actor != own).collect();
        if to.is_empty() {
            return None;
        }
        Some(Relation {
            relation: relation.relation?,
            to,
            what: relation.what.clone(),
            sources: self.sources(&relation.sources, inherited),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Stated;

    #[test]
    fn what_is_left_out_is_not_stated_and_the_lists_say_the_rest() {
        let draft = StructureDraft {
            bodies: [(
                BodyId::new("a"),
                BodyDraft {
                    not_regulated: vec!["chair".to_owned(), "goal".to_owned()],
                    not_applicable: vec!["cadence".to_owned()],
                    goal: Some(Text::plain("known")),
                    ..BodyDraft::default()
                },
            )]
            .into_iter()
            .collect(),
            ..StructureDraft::default()
        };
        let structure = build(&draft);
        let body = structure.bodies.get("a").expect("the body is built");
        assert_eq!(body.chair.rule, Stated::NotRegulated);
        assert_eq!(body.cadence, Stated::NotApplicable);
        assert_eq!(body.target_group, Stated::NotStated);
        assert_eq!(body.goal, Stated::Known(Text::plain("known")));
    }
}
