//! The answers that are given to a route's questions, and what is wrong with those that cannot be taken.

use indexmap::IndexMap;
use serde::Serialize;

use crate::id::{AnswerId, InputId};
use crate::model::Route;
use crate::suggest::suggest;

/// Answers to questions of a route: only to questions that it has, and only such as can be given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Given(IndexMap<InputId, AnswerId>);

/// Why an answer cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slip {
    /// The route has no such question.
    NoSuchQuestion {
        /// What was written.
        written: String,
        /// What may have been meant.
        meant: Option<InputId>,
        /// The questions there are.
        known: Vec<InputId>,
    },
    /// The question cannot be answered so.
    NoSuchAnswer {
        /// The question.
        question: InputId,
        /// What was written.
        written: String,
        /// What may have been meant.
        meant: Option<AnswerId>,
        /// The answers there are.
        known: Vec<AnswerId>,
    },
    /// The question is answered twice, and not alike.
    AnsweredTwice {
        /// The question.
        question: InputId,
    },
}

impl Given {
    /// The answers among these that can be taken, each a question's id and an answer's, and why others cannot.
    pub fn of<'t>(route: &Route, written: impl IntoIterator<Item = (&'t str, &'t str)>) -> (Self, Vec<Slip>) {
        let (mut given, mut slips) = (Self::default(), Vec::new());
        for (question, answer) in written {
            match taken(route, question, answer) {
                Ok((question, answer)) => match given.0.get(&question) {
                    Some(before) if *before != answer => slips.push(Slip::AnsweredTwice { question }),
                    Some(_) => {}
                    None => {
                        given.0.insert(question, answer);
                    }
                },
                Err(slip) => slips.push(slip),
            }
        }
        (given, slips)
    }

    /// Answers that come from the route itself.
    pub(super) fn from_route(answers: impl IntoIterator<Item = (InputId, AnswerId)>) -> Self {
        Self(answers.into_iter().collect())
    }

    /// The answer to a question, if it is given.
    pub fn get(&self, question: &InputId) -> Option<&AnswerId> {
        self.0.get(question)
    }

    /// Each answer that is given, in the order of giving.
    pub fn iter(&self) -> impl Iterator<Item = (&InputId, &AnswerId)> {
        self.0.iter()
    }

    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn taken(route: &Route, question: &str, answer: &str) -> Result<(InputId, AnswerId), Slip> {
    let Some((id, input)) = route.inputs.get_key_value(question) else {
        return Err(Slip::NoSuchQuestion {
            written: question.to_owned(),
            meant: suggest(question, route.inputs.keys().map(InputId::as_str)).map(InputId::new),
            known: route.inputs.keys().cloned().collect(),
        });
    };
    let known = input.possible();
    match known.iter().find(|known| known.as_str() == answer) {
        Some(answer) => Ok((id.clone(), answer.clone())),
        None => Err(Slip::NoSuchAnswer {
            question: id.clone(),
            written: answer.to_owned(),
            meant: suggest(answer, known.iter().map(AnswerId::as_str)).map(AnswerId::new),
            known,
        }),
    }
}
