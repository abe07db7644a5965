//! What was decided, held against the mandates, the routes and the documents.

use serde::Serialize;

use super::super::about::names;
use super::checked::{Checked, checks, covers, is_of};
use super::is_younger;
use crate::id::{BodyId, DocumentId};
use crate::model::{Claim, Decision, Event, Gate, Power, Rule, SourceRef, Step, Structure, Text, Verb};
use crate::path::FieldPath;

/// A decision held against the rules for such decisions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DecisionHeld<'a> {
    /// Its number at the event, from 1.
    pub number: usize,
    /// The decision.
    pub decision: &'a Decision,
    /// What it rests on: its own sources, or those of the event.
    pub sources: &'a [SourceRef],
    /// What had to be passed, and whether the minutes show that it was.
    pub needs: Vec<Need<'a>>,
    /// The documents that it is about, held against what is said of who decides them and when.
    pub checks: Vec<Checked<'a>>,
    /// The documents that it is about for which no mandate gives the body that power; none where no power is told.
    pub without_mandate: Vec<&'a DocumentId>,
}

/// Something that had to be passed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Need<'a> {
    /// What.
    pub gate: &'a Gate,
    /// Whether the minutes show that it was passed; where they do not, it may have been all the same.
    pub is_evidenced: bool,
    /// What asks for it.
    pub demands: Vec<Demand<'a>>,
}

/// What asks for something to be passed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Demand<'a> {
    /// The mandate or step.
    pub path: FieldPath,
    /// When the mandate holds.
    pub condition: Option<&'a Text>,
    /// Whether it only holds where a route goes that way.
    pub depends_on_answers: bool,
    /// What it rests on.
    pub sources: &'a [SourceRef],
    /// Whether it rests on a document that was written after the event, alone or with others.
    pub is_younger: bool,
    /// Other readings of it.
    pub claims: Vec<&'a Claim>,
}

/// The decisions of an event, each held against the rules.
pub(super) fn decisions<'a>(structure: &'a Structure, event: &'a Event) -> Vec<DecisionHeld<'a>> {
    (1..).zip(&event.decisions).map(|(number, decision)| held(structure, event, number, decision)).collect()
}

fn held<'a>(structure: &'a Structure, event: &'a Event, number: usize, decision: &'a Decision) -> DecisionHeld<'a> {
    let (power, body) = (decision.power.known().copied(), event.body.as_ref());
    let known = power.zip(body);
    let without_mandate = known.map_or_else(Vec::new, |(power, body)| {
        let may = |id: &DocumentId| {
            let mut mandates = structure.mandates.iter();
            mandates.any(|mandate| {
                mandate.power == power && names(&mandate.holder, body) && covers(structure, &mandate.over, id)
            })
        };
        decision.over.iter().filter(|id| !may(id)).collect()
    });
    DecisionHeld {
        number,
        decision,
        sources: if decision.sources.is_empty() { &event.sources } else { &decision.sources },
        needs: known.map_or_else(Vec::new, |(power, body)| needs(structure, event, decision, power, body)),
        checks: if power == Some(Power::Decide) {
            decision.over.iter().flat_map(|id| checks(structure, event, id)).collect()
        } else {
            Vec::new()
        },
        without_mandate,
    }
}

/// What had to be passed: what the mandates for it and the steps of the routes ask.
fn needs<'a>(
    structure: &'a Structure,
    event: &Event,
    decision: &'a Decision,
    power: Power,
    body: &BodyId,
) -> Vec<Need<'a>> {
    let mut needs: Vec<Need<'a>> = Vec::new();
    let mut add = |gate: &'a Gate, demand: Demand<'a>| match needs.iter_mut().find(|need| need.gate == gate) {
        Some(need) => need.demands.push(demand),
        None => needs.push(Need {
            gate,
            is_evidenced: decision.gates.iter().any(|shown| shows(shown, gate)),
            demands: vec![demand],
        }),
    };
    let is_about = |over: &[DocumentId]| decision.over.iter().any(|id| covers(structure, over, id));
    for (index, mandate) in structure.mandates.iter().enumerate() {
        if mandate.power != power || !names(&mandate.holder, body) || !is_about(&mandate.over) {
            continue;
        }
        let demand = Demand {
            path: FieldPath::root().field("mandates").index(index),
            condition: mandate.condition.as_ref(),
            depends_on_answers: false,
            sources: &mandate.sources,
            is_younger: is_younger(structure, event, &mandate.sources),
            claims: mandate.claims.iter().filter(|claim| is_of(claim, "gates")).collect(),
        };
        mandate.gates.iter().for_each(|gate| add(gate, demand.clone()));
    }
    for (route_id, route) in &structure.routes {
        for (rule_id, rule) in &route.rules {
            for (index, step) in rule.steps.iter().enumerate() {
                let over = if step.over.is_empty() { &route.documents } else { &step.over };
                let is_body = step.who.known().is_some_and(|who| names(who, body));
                if !is_body || !is_use_of(step.does, power) || !is_about(over) {
                    continue;
                }
                let sources = first_told([&step.sources, &rule.sources, &route.sources]);
                let demand = Demand {
                    path: FieldPath::root()
                        .field("routes")
                        .key(route_id)
                        .field("rules")
                        .key(rule_id)
                        .field("steps")
                        .index(index),
                    condition: None,
                    depends_on_answers: depends(rule, step),
                    sources,
                    is_younger: is_younger(structure, event, sources),
                    claims: step.claims.iter().filter(|claim| is_of(claim, "gates")).collect(),
                };
                step.gates.iter().for_each(|gate| add(gate, demand.clone()));
            }
        }
    }
    needs
}

fn depends(rule: &Rule, step: &Step) -> bool {
    !rule.when.is_empty() || !step.when.is_empty()
}

fn first_told(all: [&Vec<SourceRef>; 3]) -> &[SourceRef] {
    all.into_iter().find(|sources| !sources.is_empty()).map_or(&[], Vec::as_slice)
}

/// Whether doing it is to use the power.
fn is_use_of(verb: Verb, power: Power) -> bool {
    match power {
        Power::Decide => verb == Verb::Decide,
        Power::Recommend => verb == Verb::Recommend,
        Power::Approve => verb == Verb::Approve,
        Power::Prepare => verb == Verb::Prepare,
        Power::BeConsulted => verb == Verb::GiveViews,
        Power::BeInformed => verb == Verb::BeInformed,
        Power::Propose => verb == Verb::Initiate,
        Power::FollowUp => verb == Verb::FollowUp,
        Power::Advise | Power::Appoint => false,
    }
}

/// Whether what the minutes show is enough for what was needed.
fn shows(shown: &Gate, needed: &Gate) -> bool {
    match (shown, needed) {
        // An active yes of everybody is more than half, and nobody said no.
        (Gate::ApprovalOfAll, Gate::Majority | Gate::Unanimity) => true,
        (Gate::ConfirmationBy(shown), Gate::ConfirmationBy(needed))
        | (Gate::ConsultationOf(shown), Gate::ConsultationOf(needed)) => {
            needed.iter().all(|principal| shown.contains(principal))
        }
        (
            Gate::ApprovalOfAll
            | Gate::Majority
            | Gate::Unanimity
            | Gate::ConfirmationBy(_)
            | Gate::ConsultationOf(_)
            | Gate::InWords(_),
            _,
        ) => shown == needed,
    }
}
