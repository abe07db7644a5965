//! What differs between two routes that correspond: what travels, what must be known, and the steps in their order.

use std::collections::{BTreeMap, BTreeSet};

use super::both::Both;
use super::found::{Found, Here};
use super::mandates::all_words;
use super::order::in_order;
use super::{Aspect, ChangeClass, ItemDifference, Sides, say};
use crate::compare::Side;
use crate::compare::align::Pair;
use crate::compare::align::similar::plain_names;
use crate::id::{InputId, RouteId};
use crate::model::{Gate, Route, Rule, Step, Structure, Verb};
use crate::path::FieldPath;
use crate::words::Said;
use crate::words::happening::verb_words;

pub(super) fn path(id: &RouteId) -> FieldPath {
    FieldPath::root().field("routes").key(id.as_str())
}

pub(super) fn differ(sides: &Sides<'_>, pair: &Pair<RouteId>) -> Option<ItemDifference<RouteId>> {
    let both = Both {
        left: sides.left.routes.get(&pair.left)?,
        right: sides.right.routes.get(&pair.right)?,
        left_path: path(&pair.left),
        right_path: path(&pair.right),
    };
    let mut found = Found::default();
    both.names(Aspect::RouteName, |one| &one.name, &mut found);
    documents(sides, &both, &mut found);
    questions(&both, &mut found);
    rules(sides, &both, &mut found);
    Some(ItemDifference::new(&pair.left, &pair.right, found))
}

/// The documents that travel on one of the two only, though both know them.
fn documents(sides: &Sides<'_>, both: &Both<'_, Route>, found: &mut Found) {
    let keys = |side: Side, route: &Route| -> BTreeSet<usize> {
        route.documents.iter().filter_map(|id| sides.documents.get(&(side, id)).copied()).collect()
    };
    let (left, right) = (keys(Side::Left, both.left), keys(Side::Right, both.right));
    let mut only = |side: Side, structure: &Structure, route: &Route, path: &FieldPath, other: &BTreeSet<usize>| {
        for (at, id) in route.documents.iter().enumerate() {
            let alone = sides.documents.get(&(side, id)).is_some_and(|number| !other.contains(number));
            if let (true, Some(document)) = (alone, structure.documents.get(id)) {
                let path = path.field("documents").index(at);
                found.only(Aspect::RouteDocuments, side, Here::new(path, say::text(&document.name)));
            }
        }
    };
    only(Side::Left, sides.left, both.left, &both.left_path, &right);
    only(Side::Right, sides.right, both.right, &both.right_path, &left);
}

/// The questions that only one of the two puts.
fn questions(both: &Both<'_, Route>, found: &mut Found) {
    let names = |route: &Route| -> BTreeSet<String> {
        route.inputs.values().flat_map(|input| plain_names(&input.question)).collect()
    };
    let (left, right) = (names(both.left), names(both.right));
    let mut only = |side: Side, route: &Route, path: &FieldPath, other: &BTreeSet<String>| {
        for (id, input) in &route.inputs {
            if plain_names(&input.question).is_disjoint(other) {
                let path = path.field("inputs").key(id);
                found.only(Aspect::RouteQuestions, side, Here::new(path, say::text(&input.question)));
            }
        }
    };
    only(Side::Left, both.left, &both.left_path, &right);
    only(Side::Right, both.right, &both.right_path, &left);
}

/// A rule with its place and what it is called: by its name, else by the answers that it asks for.
struct Way<'a> {
    rule: &'a Rule,
    path: FieldPath,
    title: Said,
    key: String,
}

fn rules(sides: &Sides<'_>, both: &Both<'_, Route>, found: &mut Found) {
    let (lefts, rights) = (ways(both.left, &both.left_path), ways(both.right, &both.right_path));
    let mut matched: Vec<(usize, usize)> = Vec::new();
    let (mut taken_left, mut taken_right) = (BTreeSet::new(), BTreeSet::new());
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, way) in rights.iter().enumerate().rev() {
        places.entry(&way.key).or_default().push(at);
    }
    for (at, way) in lefts.iter().enumerate() {
        if let Some(there) = places.get_mut(way.key.as_str()).and_then(Vec::pop) {
            matched.push((at, there));
            taken_left.insert(at);
            taken_right.insert(there);
        }
    }
    let rest =
        |number: usize, taken: &BTreeSet<usize>| (0..number).filter(|at| !taken.contains(at)).collect::<Vec<_>>();
    let (mut left, mut right) = (rest(lefts.len(), &taken_left), rest(rights.len(), &taken_right));
    // Where each has one more rule, it is the same place in both.
    if let ([here], [there]) = (left.as_slice(), right.as_slice()) {
        matched.push((*here, *there));
        (left, right) = (Vec::new(), Vec::new());
    }
    for (here, there) in matched {
        if let (Some(here), Some(there)) = (lefts.get(here), rights.get(there)) {
            steps(sides, here, there, found);
        }
    }
    for (side, ways, rest) in [(Side::Left, &lefts, left), (Side::Right, &rights, right)] {
        for way in rest.into_iter().filter_map(|at| ways.get(at)) {
            found.only(Aspect::RouteRules, side, Here::new(way.path.clone(), way.title.clone()));
        }
    }
}

fn ways<'a>(route: &'a Route, path: &FieldPath) -> Vec<Way<'a>> {
    let way = |(id, rule): (&crate::id::RuleId, &'a Rule)| {
        let title = match &rule.name {
            Some(name) => say::text(name),
            None => say::each(|language| when(route, rule, language.tag())),
        };
        let named = rule.name.as_ref().map(plain_names).unwrap_or_default();
        let key = if named.is_empty() { when(route, rule, "") } else { format!("{named:?}") };
        Way { rule, path: path.field("rules").key(id), title, key }
    };
    route.rules.iter().map(way).collect()
}

/// The answers that a rule asks for, in words.
fn when(route: &Route, rule: &Rule, tag: &str) -> String {
    let answer = |(input, answer): (&InputId, &crate::id::AnswerId)| {
        let Some(input) = route.inputs.get(input) else { return answer.to_string() };
        let words = input.answers.get(answer).map_or(answer.as_str(), |text| text.get(tag));
        format!("{} {words}", input.question.get(tag))
    };
    rule.when.iter().map(answer).collect::<Vec<_>>().join("; ")
}

fn steps(sides: &Sides<'_>, left: &Way<'_>, right: &Way<'_>, found: &mut Found) {
    let same = |here: &Step, there: &Step| {
        here.does == there.does
            && match (here.who.known(), there.who.known()) {
                (Some(here), Some(there)) => {
                    sides.numbers.who(Side::Left, sides.left, here)
                        == sides.numbers.who(Side::Right, sides.right, there)
                }
                _ => true,
            }
            && (here.does != Verb::Other || here.what == there.what)
    };
    let (here, there) = (&left.rule.steps, &right.rule.steps);
    let words = |structure: &Structure, step: &Step| {
        say::each(|language| {
            let who = step.who.known().map(|who| say::principal(structure, who, language) + " ").unwrap_or_default();
            format!("{who}{}", verb_words(step.does, language))
        })
    };
    let rank = |here: &Step, there: &Step| words(sides.left, here).sv.min(words(sides.right, there).sv);
    let ordered = in_order(here, there, &same, &rank);
    let place = |way: &Way<'_>, at: usize| way.path.field("steps").index(at);
    let tell = |structure: &Structure, way: &Way<'_>, at: usize, step: &Step| {
        let words = words(structure, step);
        let number = at + 1;
        Here::new(place(way, at), say::each(|language| format!("{number}. {}", words.get(language))))
    };
    for (one, other) in &ordered.same {
        if let (Some(here), Some(there)) = (here.get(*one), there.get(*other)) {
            gates(sides, (&place(left, *one), here), (&place(right, *other), there), found);
            if here.who.is_known() != there.who.is_known() {
                let (structure, way, at, step, silent) = if here.who.is_known() {
                    (sides.left, left, *one, here, Side::Right)
                } else {
                    (sides.right, right, *other, there, Side::Left)
                };
                found.untold(Aspect::RouteSteps, silent, tell(structure, way, at, step));
            }
        }
    }
    for (one, other) in &ordered.moved {
        if let (Some(here), Some(there)) = (here.get(*one), there.get(*other)) {
            let (here, there) = (tell(sides.left, left, *one, here), tell(sides.right, right, *other, there));
            found.differs(Aspect::RouteSteps, ChangeClass::Moved, here, there);
        }
    }
    for at in &ordered.left {
        if let Some(step) = here.get(*at) {
            found.only(Aspect::RouteSteps, Side::Left, tell(sides.left, left, *at, step));
        }
    }
    for at in &ordered.right {
        if let Some(step) = there.get(*at) {
            found.only(Aspect::RouteSteps, Side::Right, tell(sides.right, right, *at, step));
        }
    }
}

/// What must be passed at a step; where nothing is named, it is not stated.
fn gates(
    sides: &Sides<'_>,
    (left_path, left): (&FieldPath, &Step),
    (right_path, right): (&FieldPath, &Step),
    found: &mut Found,
) {
    let said = |structure: &Structure, step: &Step| {
        let gates: Vec<&Gate> = step.gates.iter().collect();
        let words = say::each(|language| {
            format!("{}: {}", verb_words(step.does, language), all_words(structure, &gates, language))
        });
        (!gates.is_empty()).then_some(words)
    };
    let same = sides.numbers.gates(Side::Left, sides.left, &left.gates)
        == sides.numbers.gates(Side::Right, sides.right, &right.gates);
    let (left, right) =
        ((left_path.field("gates"), said(sides.left, left)), (right_path.field("gates"), said(sides.right, right)));
    found.compare(Aspect::RouteGates, left, right, same);
}
