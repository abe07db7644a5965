//! What the whole structure tells of one body, outside of the body itself.

use serde::Serialize;

use crate::id::{BodyId, DocumentId, EventId, RouteId, RuleId};
use crate::model::{Change, Document, Event, Mandate, Principal, Rule, Structure, Subject};

/// What is told of a body elsewhere, each in the file's order.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct About<'a> {
    /// What it may do, alone or with others.
    pub mandates: Vec<&'a Mandate>,
    /// The documents that it decides, alone or with others.
    pub decides: Vec<(&'a DocumentId, &'a Document)>,
    /// The rules of routes in which it does something, with the numbers of those steps, from 1.
    pub rules: Vec<(&'a RouteId, &'a RuleId, &'a Rule, Vec<usize>)>,
    /// What happened in it.
    pub events: Vec<(&'a EventId, &'a Event)>,
    /// How it has come to be what it is.
    pub changes: Vec<&'a Change>,
}

impl About<'_> {
    /// Whether nothing is told.
    pub fn is_empty(&self) -> bool {
        let Self { mandates, decides, rules, events, changes } = self;
        mandates.is_empty() && decides.is_empty() && rules.is_empty() && events.is_empty() && changes.is_empty()
    }
}

/// What the whole structure tells of one body.
pub fn about<'a>(structure: &'a Structure, body: &BodyId) -> About<'a> {
    let steps = |rule: &Rule| {
        let own = (1..).zip(&rule.steps).filter(|(_, step)| step.who.known().is_some_and(|who| names(who, body)));
        own.map(|(number, _)| number).collect::<Vec<usize>>()
    };
    let rules = structure.routes.iter().flat_map(|(route, all)| {
        all.rules.iter().map(move |(id, rule)| (route, id, rule, steps(rule))).filter(|(.., steps)| !steps.is_empty())
    });
    let decides = |document: &Document| {
        document.decided_by.known().is_some_and(|by| by.iter().any(|principal| names(principal, body)))
    };
    let of = Subject::Body(body.clone());
    About {
        mandates: structure.mandates.iter().filter(|mandate| names(&mandate.holder, body)).collect(),
        decides: structure.documents.iter().filter(|(_, document)| decides(document)).collect(),
        rules: rules.collect(),
        events: structure.events.iter().filter(|(_, event)| event.body.as_ref() == Some(body)).collect(),
        changes: structure.changes.iter().filter(|change| change.concerns.contains(&of)).collect(),
    }
}

/// Whether a principal is the body, or the body is one of several.
pub(super) fn names(principal: &Principal, body: &BodyId) -> bool {
    match principal {
        Principal::Body(id) => id == body,
        Principal::OneOf(several) | Principal::Together(several) | Principal::Each(several) => {
            several.iter().any(|one| names(one, body))
        }
        Principal::Party(_)
        | Principal::AnyOf(_)
        | Principal::EachOf(_)
        | Principal::EachArea(_)
        | Principal::InWords(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::file;

    #[test]
    fn what_is_told_of_a_body_is_found_wherever_it_stands() {
        let text = file(
            r#"bodies: { "board": (name: "Board"), "team": (name: "Team") },
            documents: { "rules": (name: "Rules", decided_by: [Together([Body("board"), Party("region")])]) },
            mandates: [(holder: Body("board"), power: Decide, over: ["rules"]), (holder: Body("team"), power: Prepare)],
            routes: { "way": (name: "Way", rules: { "all": (steps: [
                (who: Body("team"), does: Prepare), (who: OneOf([Body("board"), Body("team")]), does: Decide)]) }) },
            events: { "first": (name: "First", body: "board"), "other": (name: "Other", body: "team") },
            changes: [(date: "2021", change: Founded, concerns: ["board"])],"#,
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let board = about(&structure, &"board".into());
        assert_eq!((board.mandates.len(), board.decides.len(), board.events.len(), board.changes.len()), (1, 1, 1, 1));
        assert_eq!(board.rules.iter().map(|(.., steps)| steps.clone()).collect::<Vec<_>>(), [[2]]);
        let team = about(&structure, &"team".into());
        assert_eq!(team.rules.iter().map(|(.., steps)| steps.clone()).collect::<Vec<_>>(), [[1, 2]]);
        assert_eq!((team.decides.len(), team.changes.is_empty(), team.is_empty()), (0, true, false));
    }
}
