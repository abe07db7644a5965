//! The building of routes: inputs, outcomes, rules and their steps.

use indexmap::IndexMap;

use super::{Build, each, named};
use crate::draft::{InputDraft, OutcomeDraft, RouteDraft, RuleDraft, StepDraft};
use crate::id::{AnswerId, InputId};
use crate::model::{Input, Outcome, Route, Rule, SourceRef, Step};
use crate::validate::references::answers;

impl Build<'_> {
    pub(super) fn route(&self, id: &str, route: &RouteDraft) -> Route {
        let sources = self.sources(&route.sources, &[]);
        let rules = route.rules.iter();
        // A rule with an answer that nobody can give would hold where it must not, once that were left out of it.
        let rules = rules.filter(|(_, rule)| can_be_given(&rule.when, route));
        Route {
            name: named(route.name.as_ref(), id),
            purpose: route.purpose.clone(),
            documents: self.documents(&route.documents),
            inputs: each(&route.inputs, |id, input| self.input(id, input, route, &sources)),
            outcomes: each(&route.outcomes, outcome),
            rules: rules.map(|(id, rule)| (id.clone(), self.rule(rule, route, &sources))).collect(),
            note: route.note.clone(),
            sources,
            claims: self.claims(&route.claims),
        }
    }

    fn input(&self, id: &str, input: &InputDraft, route: &RouteDraft, inherited: &[SourceRef]) -> Input {
        let excludes = input.excludes.iter();
        Input {
            question: named(input.question.as_ref(), id),
            answers: input.answers.iter().map(|(id, text)| (AnswerId::new(id), text.clone())).collect(),
            excludes: excludes.filter(|other| route.inputs.contains_key(*other)).cloned().collect(),
            note: input.note.clone(),
            sources: self.sources(&input.sources, inherited),
            claims: self.claims(&input.claims),
        }
    }

    fn rule(&self, rule: &RuleDraft, route: &RouteDraft, inherited: &[SourceRef]) -> Rule {
        let sources = self.sources(&rule.sources, inherited);
        Rule {
            name: rule.name.clone(),
            when: rule.when.clone(),
            outcome: rule.outcome.clone().filter(|outcome| route.outcomes.contains_key(outcome)),
            steps: rule.steps.iter().filter_map(|step| self.step(step, route, &sources)).collect(),
            note: rule.note.clone(),
            sources,
            claims: self.claims(&rule.claims),
        }
    }

    fn step(&self, step: &StepDraft, route: &RouteDraft, inherited: &[SourceRef]) -> Option<Step> {
        if !can_be_given(&step.when, route) {
            return None;
        }
        Some(Step {
            who: step.who.as_ref().and_then(|who| self.principal(who)).into(),
            does: step.does?,
            when: step.when.clone(),
            what: step.what.clone(),
            over: self.documents(&step.over),
            gates: self.gates(&step.gates),
            separately: step.separately,
            only_if_all: step.only_if_all,
            order_uncertain: step.order_uncertain,
            note: step.note.clone(),
            sources: self.sources(&step.sources, inherited),
            claims: self.claims(&step.claims),
        })
    }
}

fn outcome(id: &str, outcome: &OutcomeDraft) -> Outcome {
    Outcome { name: named(outcome.name.as_ref(), id), note: outcome.note.clone() }
}

fn can_be_given(when: &IndexMap<InputId, AnswerId>, route: &RouteDraft) -> bool {
    when.iter()
        .all(|(input, answer)| route.inputs.get(input).is_some_and(|input| answers(input).contains(&answer.as_str())))
}
