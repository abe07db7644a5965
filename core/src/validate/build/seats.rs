//! The building of who sits in a body, who leads it and how often it meets.

use super::{Build, date};
use crate::draft::{CadenceDraft, ChairDraft, SeatDraft};
use crate::id::BodyId;
use crate::model::{Cadence, Chair, ChairRule, Post, Seat, SourceRef};
use crate::validate::knowledge::Lists;
use crate::validate::references::Target;

/// What is known of the chair of a body that says nothing of it but in its lists.
pub(super) fn no_chair(body: Lists<'_>, sources: &[SourceRef]) -> Chair {
    let open = body.state::<ChairRule>("chair", None);
    Chair { vice: open.clone(), rule: open, sources: sources.to_vec(), ..Chair::default() }
}

impl Build<'_> {
    pub(super) fn seats(&self, seats: &[SeatDraft], inherited: &[SourceRef]) -> Vec<Seat> {
        seats.iter().map(|seat| self.seat(seat, inherited)).collect()
    }

    fn seat(&self, seat: &SeatDraft, inherited: &[SourceRef]) -> Seat {
        let lists = Lists { not_regulated: &seat.not_regulated, not_applicable: &seat.not_applicable };
        let on_behalf_of = seat.on_behalf_of.as_ref().and_then(|principal| self.principal(principal));
        Seat {
            function: lists.state("function", seat.function.clone()),
            on_behalf_of: lists.state("on_behalf_of", on_behalf_of),
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
            appointed_by: lists.state_all("appointed_by", self.principals(&seat.appointed_by)),
            comes_with: seat.comes_with.as_ref().filter(|post| self.has_post(post)).cloned(),
            condition: lists.state("condition", seat.condition.clone()),
            note: seat.note.clone(),
            sources: self.sources(&seat.sources, inherited),
            claims: self.claims(&seat.claims),
        }
    }

    fn has_post(&self, post: &Post) -> bool {
        self.has(Target::Body, post.body.as_str())
    }

    pub(super) fn chair(&self, chair: &ChairDraft, inherited: &[SourceRef]) -> Chair {
        let lists = Lists { not_regulated: &chair.not_regulated, not_applicable: &chair.not_applicable };
        Chair {
            rule: lists.state("rule", chair.rule.as_ref().and_then(|rule| self.chair_rule(rule))),
            vice: lists.state("vice", chair.vice.as_ref().and_then(|rule| self.chair_rule(rule))),
            term_months: lists.state("term_months", chair.term_months.clone()),
            term_starts: lists.state("term_starts", date(chair.term_starts.as_ref())),
            note: chair.note.clone(),
            sources: self.sources(&chair.sources, inherited),
            claims: self.claims(&chair.claims),
        }
    }

    fn chair_rule(&self, rule: &ChairRule) -> Option<ChairRule> {
        let body = |id: &Option<BodyId>| id.clone().filter(|id| self.has(Target::Body, id.as_str()));
        match rule {
            ChairRule::Held { by } => Some(ChairRule::Held { by: self.principal(by)? }),
            ChairRule::Rotating { between, opposite_to, in_step_with } => Some(ChairRule::Rotating {
                between: self.principals(between),
                opposite_to: body(opposite_to),
                in_step_with: body(in_step_with),
            }),
            ChairRule::Shared { by } => Some(ChairRule::Shared { by: self.principals(by) }),
            ChairRule::Chosen { by, among } => Some(ChairRule::Chosen {
                by: self.principal(by)?,
                among: among.as_ref().and_then(|among| self.principal(among)),
            }),
            ChairRule::WithPost(body, _) if !self.has(Target::Body, body.as_str()) => None,
            ChairRule::WithPost(..) | ChairRule::InWords(_) => Some(rule.clone()),
        }
    }

    pub(super) fn cadences(&self, cadences: &[CadenceDraft], inherited: &[SourceRef]) -> Vec<Cadence> {
        let cadence = |cadence: &CadenceDraft| {
            Some(Cadence {
                frequency: self.frequency(cadence.frequency.as_ref()?)?,
                what: cadence.what.clone(),
                joint_with: self.bodies(&cadence.joint_with),
                note: cadence.note.clone(),
                sources: self.sources(&cadence.sources, inherited),
                claims: self.claims(&cadence.claims),
            })
        };
        cadences.iter().filter_map(cadence).collect()
    }
}
