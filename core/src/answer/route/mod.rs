//! What follows along a route from what is answered: the steps and the rules behind them, and why other rules do not hold.

mod combinations;
mod given;
mod judge;
mod lead;

pub use combinations::{Combination, combinations};
pub use given::{Given, Slip};
pub use judge::{Against, Verdict};
pub use lead::{Lacking, LeadTime, Missing, Span, Wait, lead_time};

use serde::Serialize;

use crate::id::{AnswerId, InputId, OutcomeId, RouteId, RuleId};
use crate::model::{Claim, Input, Outcome, Route, SourceRef, Step, Structure, Text};

use judge::Judge;

/// What follows along a route from what is answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Way<'a> {
    /// The route.
    pub route: &'a RouteId,
    /// Its questions, in the file's order, each with what is known of the answer.
    pub questions: Vec<Question<'a>>,
    /// What it comes to.
    pub conclusion: Conclusion,
    /// Its rules, in the file's order; none where the answers exclude each other.
    pub rules: Vec<Judged<'a>>,
}

/// A question of a route and what is known of its answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question<'a> {
    /// The question.
    pub id: &'a InputId,
    /// What is asked.
    pub input: &'a Input,
    /// What is known of the answer.
    pub answer: Answer,
}

/// What is known of the answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It is given.
    Given(AnswerId),
    /// It can only be no, since yes is answered to a question that excludes it.
    Excluded {
        /// The question that is answered with yes.
        by: InputId,
    },
    /// It is not answered.
    Open {
        /// Whether anything depends on it, with the other answers as they are.
        matters: bool,
    },
}

/// What the answers to a route's questions come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conclusion {
    /// Yes is answered to questions that exclude each other: each two of them.
    Contradictory(Vec<(InputId, InputId)>),
    /// At least one rule holds; all that hold or may hold lead to the same.
    Decided,
    /// It depends on what is not answered.
    Depends,
    /// Rules hold that do not lead to the same: each two of them.
    Clash(Vec<(RuleId, RuleId)>),
    /// No rule holds, whatever else is answered.
    Gap,
}

/// A rule, and whether it holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Judged<'a> {
    /// The rule.
    pub id: &'a RuleId,
    /// Its name.
    pub name: Option<&'a Text>,
    /// Whether it holds.
    pub verdict: Verdict,
    /// What it leads to.
    pub outcome: Option<(&'a OutcomeId, &'a Outcome)>,
    /// What is done, the first first.
    pub steps: Vec<Taken<'a>>,
    /// How long the meetings on the way may be waited for; nothing for a rule that does not surely hold.
    pub lead_time: Option<LeadTime<'a>>,
    /// What the reader should know.
    pub note: Option<&'a Text>,
    /// What it rests on.
    pub sources: &'a [SourceRef],
    /// Other readings of its fields.
    pub claims: &'a [Claim],
}

/// A step of a rule, and whether it is taken where the rule holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Taken<'a> {
    /// Its number in the rule, from 1.
    pub number: usize,
    /// The step.
    pub step: &'a Step,
    /// Whether it is taken.
    pub verdict: Verdict,
}

/// What follows along a route from what is answered; nothing where there is no such route.
pub fn way<'a>(structure: &'a Structure, route: &RouteId, given: &Given) -> Option<Way<'a>> {
    let (id, route) = structure.routes.get_key_value(route)?;
    let judge = Judge { route, given };
    let contradictions = judge.contradictions();
    let rules = if contradictions.is_empty() {
        route.rules.keys().filter_map(|rule| judged(structure, route, rule, &judge)).collect()
    } else {
        Vec::new()
    };
    let questions = route.inputs.iter().map(|(id, input)| Question { id, input, answer: answer(id, &judge, &rules) });
    let questions = questions.collect();
    let conclusion =
        if contradictions.is_empty() { conclude(&rules) } else { Conclusion::Contradictory(contradictions) };
    Some(Way { route: id, questions, conclusion, rules })
}

impl<'a> Way<'a> {
    /// The questions that are to be answered: those on which something depends.
    pub fn asks(&self) -> impl Iterator<Item = &Question<'a>> {
        self.questions.iter().filter(|question| question.answer == Answer::Open { matters: true })
    }

    /// The rules that surely hold.
    pub fn holding(&self) -> impl Iterator<Item = &Judged<'a>> {
        self.rules.iter().filter(|rule| rule.verdict == Verdict::Holds)
    }
}

fn judged<'a>(structure: &'a Structure, route: &'a Route, id: &RuleId, judge: &Judge<'_>) -> Option<Judged<'a>> {
    let (id, rule) = route.rules.get_key_value(id)?;
    let verdict = judge.rule(rule);
    let steps = (1..).zip(&rule.steps);
    let steps: Vec<_> = steps.map(|(number, step)| Taken { number, step, verdict: judge.step(rule, step) }).collect();
    let lead_time = (verdict == Verdict::Holds).then(|| lead_time(structure, &steps));
    Some(Judged {
        id,
        name: rule.name.as_ref(),
        verdict,
        outcome: rule.outcome.as_ref().and_then(|outcome| route.outcomes.get_key_value(outcome)),
        steps,
        lead_time,
        note: rule.note.as_ref(),
        sources: &rule.sources,
        claims: &rule.claims,
    })
}

fn answer(id: &InputId, judge: &Judge<'_>, rules: &[Judged<'_>]) -> Answer {
    if let Some(answer) = judge.given.get(id) {
        return Answer::Given(answer.clone());
    }
    if let Some(by) = judge.excluded_by(id) {
        return Answer::Excluded { by: by.clone() };
    }
    let needs = |verdict: &Verdict| match verdict {
        Verdict::Depends(on) => on.contains(id),
        Verdict::Holds | Verdict::Fails(_) => false,
    };
    let possible = rules.iter().filter(|rule| !matches!(rule.verdict, Verdict::Fails(_)));
    let matters =
        possible.into_iter().any(|rule| needs(&rule.verdict) || rule.steps.iter().any(|step| needs(&step.verdict)));
    Answer::Open { matters }
}

fn conclude(rules: &[Judged<'_>]) -> Conclusion {
    let holding: Vec<_> = rules.iter().filter(|rule| rule.verdict == Verdict::Holds).collect();
    let agree = |one: &Judged<'_>, other: &Judged<'_>| {
        // Of rules that do not say what they lead to, it is not known that they lead to the same.
        one.outcome.zip(other.outcome).is_some_and(|((one, _), (other, _))| one == other)
    };
    let mut clashes = Vec::new();
    for (position, one) in holding.iter().enumerate() {
        for other in holding.iter().skip(position + 1).filter(|other| !agree(one, other)) {
            clashes.push((one.id.clone(), other.id.clone()));
        }
    }
    if !clashes.is_empty() {
        return Conclusion::Clash(clashes);
    }
    let mut open = rules.iter().filter(|rule| matches!(rule.verdict, Verdict::Depends(_)));
    match holding.first() {
        Some(one) if open.all(|other| agree(one, other)) => Conclusion::Decided,
        None if open.next().is_none() => Conclusion::Gap,
        Some(_) | None => Conclusion::Depends,
    }
}

#[cfg(test)]
mod tests;
