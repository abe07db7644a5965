//! Whether a rule or a step holds with the answers that are given.

use indexmap::IndexMap;
use serde::Serialize;

use super::Given;
use crate::id::{AnswerId, InputId};
use crate::model::{Input, Route, Rule, Step};

/// Whether a rule holds, or a step is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It does, whatever else is answered.
    Holds,
    /// It depends on these questions, which are not answered.
    Depends(Vec<InputId>),
    /// It does not, whatever else is answered; every reason.
    Fails(Vec<Against>),
}

/// Why a rule does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Against {
    /// Another answer is given than it needs.
    Answered {
        /// The question.
        question: InputId,
        /// The answer that is given.
        given: AnswerId,
        /// The answer that it needs.
        needs: AnswerId,
    },
    /// It needs yes to a question, which another excludes.
    Excluded {
        /// The question.
        question: InputId,
        /// The question that is answered with yes, or to which it needs yes as well.
        by: InputId,
    },
}

/// A route with answers to its questions.
pub(super) struct Judge<'a> {
    pub(super) route: &'a Route,
    pub(super) given: &'a Given,
}

type When = IndexMap<InputId, AnswerId>;

impl Judge<'_> {
    /// Whether a rule holds.
    pub(super) fn rule(&self, rule: &Rule) -> Verdict {
        self.verdict(&rule.when, &When::new())
    }

    /// Whether a step is taken where its rule holds.
    pub(super) fn step(&self, rule: &Rule, step: &Step) -> Verdict {
        self.verdict(&step.when, &rule.when)
    }

    /// Each two questions that are answered with yes and exclude each other.
    pub(super) fn contradictions(&self) -> Vec<(InputId, InputId)> {
        let yes: Vec<_> = self.route.inputs.keys().filter(|id| self.is_yes(id)).collect();
        let pairs = yes.iter().enumerate().flat_map(|(position, one)| {
            let others = yes.iter().skip(position + 1).filter(|other| self.exclude_each_other(one, other));
            others.map(|other| ((*one).clone(), (*other).clone()))
        });
        pairs.collect()
    }

    /// The question that is answered with yes and excludes yes to this one.
    pub(super) fn excluded_by(&self, question: &InputId) -> Option<&InputId> {
        self.given.iter().map(|(id, _)| id).find(|id| self.is_yes(id) && self.exclude_each_other(id, question))
    }

    fn is_yes(&self, question: &InputId) -> bool {
        self.route.inputs.get(question).is_some_and(Input::is_yes_or_no)
            && self.given.get(question).is_some_and(|answer| answer.as_str() == Input::YES)
    }

    /// Yes cannot be answered to both, whichever of them says so.
    fn exclude_each_other(&self, one: &InputId, other: &InputId) -> bool {
        let excludes = |one: &InputId, other: &InputId| {
            self.route.inputs.get(one).is_some_and(|input| input.is_yes_or_no() && input.excludes.contains(other))
        };
        let yes_or_no = |id: &InputId| self.route.inputs.get(id).is_some_and(Input::is_yes_or_no);
        one != other && yes_or_no(one) && yes_or_no(other) && (excludes(one, other) || excludes(other, one))
    }

    /// `within` is what is answered already where this is asked: the conditions of the rule that a step is in.
    fn verdict(&self, when: &When, within: &When) -> Verdict {
        let (mut against, mut open) = (Vec::new(), Vec::new());
        for (position, (question, needs)) in when.iter().enumerate() {
            let question = question.clone();
            if let Some(given) = self.given.get(&question) {
                if given != needs {
                    against.push(Against::Answered { question, given: given.clone(), needs: needs.clone() });
                }
                continue;
            }
            let wanted = within.iter().chain(when.iter().take(position));
            let wanted_yes = wanted.filter(|(_, answer)| answer.as_str() == Input::YES).map(|(id, _)| id);
            let excluded = self
                .excluded_by(&question)
                .or_else(|| wanted_yes.into_iter().find(|id| self.exclude_each_other(id, &question)));
            match excluded {
                Some(by) if needs.as_str() == Input::YES => {
                    against.push(Against::Excluded { question, by: by.clone() });
                }
                // What is excluded is no, which is what is needed.
                Some(_) => {}
                None if self.route.inputs.get(&question).is_some_and(|input| input.possible().len() == 1) => {}
                None if within.get(&question) == Some(needs) => {}
                None => open.push(question),
            }
        }
        match (against.is_empty(), open.is_empty()) {
            (false, _) => Verdict::Fails(against),
            (true, false) => Verdict::Depends(open),
            (true, true) => Verdict::Holds,
        }
    }
}
