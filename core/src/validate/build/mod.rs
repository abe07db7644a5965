//! The building of a [`Structure`] from a draft: what is faulty is left out, the rest is taken as it stands.

mod bodies;
mod documents;
mod events;
mod routes;
mod seats;
mod territory;

use indexmap::IndexMap;

use crate::draft::{ClaimDraft, SourceDraft, StructureDraft};
use crate::id::{ActorId, BodyId, DocumentId, PartyId, SourceMark, TopicId};
use crate::model::{
    Actor, Claim, Frequency, Gate, PartialDate, Principal, Source, SourceRef, Structure, Text, WrittenDate,
};
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
        claims: build.claims(&draft.claims),
        sources: each(&draft.sources, source),
        editions: each(&draft.editions, |id, edition| build.edition(id, edition)),
        levels: each(&draft.levels, |id, level| build.level(id, level)),
        lines: each(&draft.lines, |id, line| build.line(id, line)),
        divisions: each(&draft.divisions, |id, division| build.division(id, division)),
        parties: each(&draft.parties, |id, party| build.party(id, party)),
        topics: each(&draft.topics, |id, topic| build.topic(id, topic)),
        bodies: draft.bodies.iter().map(|(id, body)| (id.clone(), build.body(id, body))).collect(),
        documents: draft.documents.iter().map(|(id, one)| (id.clone(), build.document(id, one))).collect(),
        mandates: draft.mandates.iter().filter_map(|mandate| build.mandate(mandate)).collect(),
        routes: each(&draft.routes, |id, route| build.route(id, route)),
        events: each(&draft.events, |id, event| build.event(id, event)),
        changes: draft.changes.iter().filter_map(|change| build.change(change)).collect(),
    }
}

/// Builds each entry of a map.
fn each<K, D, T>(drafts: &IndexMap<K, D>, build: impl Fn(&str, &D) -> T) -> IndexMap<K, T>
where
    K: AsRef<str> + Clone + Eq + std::hash::Hash,
{
    drafts.iter().map(|(id, draft)| (id.clone(), build(id.as_ref(), draft))).collect()
}

fn source(id: &str, source: &SourceDraft) -> Source {
    Source {
        title: named(source.title.as_ref(), id),
        publisher: source.publisher.clone(),
        date: date(source.date.as_ref()),
        link: source.link.clone(),
        note: source.note.clone(),
    }
}

/// A name; the id stands in for one that is missing, so that the item can still be shown.
fn named(name: Option<&Text>, id: &str) -> Text {
    name.cloned().unwrap_or_else(|| Text::plain(id))
}

fn date(written: Option<&WrittenDate>) -> Option<PartialDate> {
    written.and_then(WrittenDate::date)
}

struct Build<'a> {
    draft: &'a StructureDraft,
}

impl Build<'_> {
    fn has(&self, target: Target, id: &str) -> bool {
        exists(self.draft, target, id)
    }

    /// The marks of an element; where it has none, those of the element that it is a part of.
    fn sources(&self, marks: &[SourceMark], inherited: &[SourceRef]) -> Vec<SourceRef> {
        let own: Vec<_> = marks
            .iter()
            .map(|mark| sources::parse(mark.as_str()))
            .filter(|mark| match mark {
                SourceRef::Cited { source, .. } => self.has(Target::Source, source.as_str()),
                SourceRef::Outside | SourceRef::Inferred => true,
            })
            .collect();
        if own.is_empty() { inherited.to_vec() } else { own }
    }

    /// Other readings; they have the sources that they name, never those of the reading in use.
    fn claims(&self, claims: &[ClaimDraft]) -> Vec<Claim> {
        let claim = |claim: &ClaimDraft| {
            Some(Claim {
                field: claim.field.clone(),
                reading: claim.reading.clone()?,
                why: claim.why.clone(),
                sources: self.sources(&claim.sources, &[]),
            })
        };
        claims.iter().filter_map(claim).collect()
    }

    fn parties(&self, ids: &[PartyId]) -> Vec<PartyId> {
        ids.iter().filter(|id| self.has(Target::Party, id.as_str())).cloned().collect()
    }

    fn bodies(&self, ids: &[BodyId]) -> Vec<BodyId> {
        ids.iter().filter(|id| self.has(Target::Body, id.as_str())).cloned().collect()
    }

    fn topics(&self, ids: &[TopicId]) -> Vec<TopicId> {
        ids.iter().filter(|id| self.has(Target::Topic, id.as_str())).cloned().collect()
    }

    fn documents(&self, ids: &[DocumentId]) -> Vec<DocumentId> {
        ids.iter().filter(|id| self.has(Target::Document, id.as_str())).cloned().collect()
    }

    fn actors(&self, ids: &[ActorId]) -> Vec<Actor> {
        ids.iter().filter_map(|id| self.actor(id.as_str())).collect()
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

    /// The principal without what leads nowhere; nothing where nothing is left of it.
    fn principal(&self, principal: &Principal) -> Option<Principal> {
        match principal {
            Principal::Party(id) if !self.has(Target::Party, id.as_str()) => None,
            Principal::EachArea(id) if !self.has(Target::Division, id.as_str()) => None,
            Principal::Body(id) if !self.has(Target::Body, id.as_str()) => None,
            Principal::OneOf(several) => some(self.principals(several)).map(Principal::OneOf),
            Principal::Together(several) => some(self.principals(several)).map(Principal::Together),
            Principal::Each(several) => some(self.principals(several)).map(Principal::Each),
            whole => Some(whole.clone()),
        }
    }

    fn principals(&self, principals: &[Principal]) -> Vec<Principal> {
        principals.iter().filter_map(|principal| self.principal(principal)).collect()
    }

    fn gates(&self, gates: &[Gate]) -> Vec<Gate> {
        let gate = |gate: &Gate| match gate {
            Gate::ConfirmationBy(several) => some(self.principals(several)).map(Gate::ConfirmationBy),
            Gate::ConsultationOf(several) => some(self.principals(several)).map(Gate::ConsultationOf),
            whole => Some(whole.clone()),
        };
        gates.iter().filter_map(gate).collect()
    }

    fn frequency(&self, frequency: &Frequency) -> Option<Frequency> {
        match frequency {
            Frequency::BeforeEach(body) if !self.has(Target::Body, body.as_str()) => None,
            Frequency::Dates(dates) => {
                let dates: Vec<_> = dates.iter().filter(|date| date.date().is_some()).cloned().collect();
                some(dates).map(Frequency::Dates)
            }
            whole => Some(whole.clone()),
        }
    }
}

fn some<T>(several: Vec<T>) -> Option<Vec<T>> {
    (!several.is_empty()).then_some(several)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::BodyDraft;
    use crate::id::FieldName;
    use crate::model::Stated;

    #[test]
    fn what_is_left_out_is_not_stated_and_the_lists_say_the_rest() {
        let names = |names: &[&str]| names.iter().map(|name| FieldName::new(name)).collect::<Vec<_>>();
        let draft = StructureDraft {
            bodies: [(
                BodyId::new("a"),
                BodyDraft {
                    not_regulated: names(&["chair", "goal", "legal_form"]),
                    not_applicable: names(&["cadence", "topics"]),
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
        assert_eq!(body.topics, Stated::NotApplicable);
        assert_eq!(body.legal_form, Stated::NotRegulated);
        assert_eq!(body.target_group, Stated::NotStated);
        assert_eq!(body.goal, Stated::Known(Text::plain("known")));
    }
}
