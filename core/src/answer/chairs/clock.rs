//! The bodies whose chairs rotate, each with the rule by which it does.

use crate::id::BodyId;
use crate::model::{Body, Chair, ChairRule, Principal, SourceRef, Stated, Structure, Unit};

/// A body, or that of one unit, whose chair or vice chair rotates.
pub(super) struct Clock<'a> {
    pub(super) body: &'a BodyId,
    pub(super) unit: Option<Unit>,
    pub(super) chair: &'a Chair,
    pub(super) sources: &'a [SourceRef],
    /// Whether what is seen in the body is seen in this one.
    pub(super) alone: bool,
}

impl<'a> Clock<'a> {
    /// The sides in turn: the chair's, or the vice chair's where only that rotates.
    pub(super) fn sides(&self) -> &'a [Principal] {
        sides(&self.chair.rule).or_else(|| sides(&self.chair.vice)).unwrap_or(&[])
    }

    pub(super) fn ties(&self) -> impl Iterator<Item = (&'a [Principal], &'a BodyId, bool)> {
        [&self.chair.rule, &self.chair.vice].into_iter().filter_map(Stated::known).flat_map(|rule| match rule {
            ChairRule::Rotating { between, opposite_to, in_step_with } => {
                let opposite = opposite_to.as_ref().map(|to| (between.as_slice(), to, true));
                let in_step = in_step_with.as_ref().map(|to| (between.as_slice(), to, false));
                opposite.into_iter().chain(in_step).collect()
            }
            ChairRule::Held { .. }
            | ChairRule::Shared { .. }
            | ChairRule::Chosen { .. }
            | ChairRule::WithPost(..)
            | ChairRule::InWords(_) => Vec::new(),
        })
    }
}

/// The sides between which it rotates, where it does.
pub(super) fn sides(rule: &Stated<ChairRule>) -> Option<&[Principal]> {
    match rule.known()? {
        ChairRule::Rotating { between, .. } => (between.len() > 1).then_some(between.as_slice()),
        ChairRule::Held { .. }
        | ChairRule::Shared { .. }
        | ChairRule::Chosen { .. }
        | ChairRule::WithPost(..)
        | ChairRule::InWords(_) => None,
    }
}

/// Every body whose chair or vice chair rotates, and those of units with rules of their own.
pub(super) fn clocks(structure: &Structure) -> Vec<Clock<'_>> {
    let mut all = Vec::new();
    for (id, body) in &structure.bodies {
        let mut add = |unit, chair: &'_ _, sources| {
            let chair: &Chair = chair;
            if sides(&chair.rule).or_else(|| sides(&chair.vice)).is_some() {
                let alone = body.one_for_each.is_none();
                all.push((id, unit, sources, alone));
            }
        };
        add(None, &body.chair, own_sources(&body.chair.sources, body));
        for unit in units(structure, body) {
            if let Some(chair) = own_chair(body, &unit) {
                add(Some(unit.clone()), chair, own_sources(&chair.sources, body));
            }
        }
    }
    let chair =
        |body: &BodyId, unit: &Option<Unit>| structure.bodies.get(body).map(|body| body.chair_in(unit.as_ref()));
    all.into_iter()
        .filter_map(|(body, unit, sources, alone)| {
            let chair = chair(body, &unit)?;
            Some(Clock { body, unit, chair, sources, alone })
        })
        .collect()
}

/// The units of a body that exists once for each.
pub(super) fn units(structure: &Structure, body: &Body) -> Vec<Unit> {
    body.one_for_each.as_ref().map(|each| structure.units(each)).unwrap_or_default()
}

/// The rule of the body of one unit, where it has one of its own.
pub(super) fn own_chair<'a>(body: &'a Body, unit: &Unit) -> Option<&'a Chair> {
    body.instances.get(unit.as_str())?.chair.as_ref()
}

/// What a part rests on: its own sources, else those of the body around it.
pub(super) fn own_sources<'a>(sources: &'a [SourceRef], body: &'a Body) -> &'a [SourceRef] {
    if sources.is_empty() { &body.sources } else { sources }
}
