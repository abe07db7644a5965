//! Every combination of answers to a route's questions, one by one, where they are few.

use serde::Serialize;

use super::{Conclusion, Given, Verdict, Way, way};
use crate::id::{InputId, RouteId, RuleId};
use crate::model::Structure;

/// A combination of answers and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Combination {
    /// An answer to each question.
    pub answers: Given,
    /// What they come to.
    pub conclusion: Conclusion,
    /// The rules that hold, in the file's order.
    pub rules: Vec<RuleId>,
}

/// Every combination of answers, the first question varying slowest; nothing where there are more than `most`, or where
/// there is no such route.
pub fn combinations(structure: &Structure, route: &RouteId, most: usize) -> Option<Vec<Combination>> {
    let inputs = &structure.routes.get(route)?.inputs;
    let number = inputs.values().try_fold(1_usize, |number, input| number.checked_mul(input.possible().len()))?;
    if number > most {
        return None;
    }
    let mut all: Vec<Vec<(InputId, _)>> = vec![Vec::new()];
    for (id, input) in inputs {
        let with = |before: &Vec<(InputId, _)>, answer| before.iter().cloned().chain([(id.clone(), answer)]).collect();
        all = all
            .iter()
            .flat_map(|before| input.possible().into_iter().map(|answer| with(before, answer)).collect::<Vec<_>>())
            .collect();
    }
    all.into_iter().map(|answers| combination(structure, route, Given::from_route(answers))).collect()
}

fn combination(structure: &Structure, route: &RouteId, answers: Given) -> Option<Combination> {
    let Way { conclusion, rules, .. } = way(structure, route, &answers)?;
    let holding = rules.iter().filter(|rule| rule.verdict == Verdict::Holds).map(|rule| rule.id.clone()).collect();
    Some(Combination { answers, conclusion, rules: holding })
}
