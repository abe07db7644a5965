//! What a step touches: seats, chairs, what speaks of the bodies, and how many meetings everybody has.

use serde::Serialize;

use super::apply::merged;
use super::refer::{Fate, Part, Reference, instead, places, references, without};
use super::seats::{SeatsTouched, joined, members};
use super::step::Step;
use crate::answer::year::{Load, Who, year};
use crate::draft::StructureDraft;
use crate::id::BodyId;
use crate::model::{Structure, Tally, Text};
use crate::words::sentences::chair_words;
use crate::words::{Language, Said, Term};

/// What a step touches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Touched {
    /// The members of the bodies before and after.
    pub seats: SeatsTouched,
    /// Who leads the bodies before and after.
    pub chairs: Vec<Led>,
    /// What speaks of the bodies, with what becomes of it.
    pub references: Vec<Reference>,
    /// The meetings of those for whom they are not as before.
    pub load: Vec<LoadTouched>,
}

/// Who leads a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Led {
    /// The body.
    pub body: BodyId,
    /// What it is called.
    pub name: Text,
    /// The rule before; nothing for a new body.
    pub before: Option<Said>,
    /// The rule after; nothing for a body that is gone.
    pub after: Option<Said>,
}

/// The meetings of somebody in a year, before and after.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LoadTouched {
    /// Who.
    pub who: Who,
    /// The sum of meetings before; `unstated` counts bodies of which it is not told how often they meet.
    pub before: Tally,
    /// The sum after.
    pub after: Tally,
    /// In how many bodies they certainly sit before, and perhaps.
    pub bodies_before: (usize, usize),
    /// The same after.
    pub bodies_after: (usize, usize),
}

impl Touched {
    /// The references of a part.
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Reference> {
        self.references.iter().filter(move |one| one.part == part)
    }

    /// The mandates that nobody has any more.
    pub fn without_owner(&self) -> impl Iterator<Item = &Reference> {
        self.of(Part::Mandate).filter(|one| one.fate == Fate::Lost)
    }
}

/// A draft and the structure that it makes.
#[derive(Clone, Copy)]
pub(super) struct State<'a> {
    pub(super) draft: &'a StructureDraft,
    pub(super) structure: &'a Structure,
}

/// What a step that has been taken touches, in a year.
pub(super) fn touched(step: &Step, before: State<'_>, after: State<'_>, of_year: i32) -> Touched {
    let (old, new) = concerned(step, before.draft);
    let of = |structure: &Structure, ids: &[BodyId]| ids.iter().filter_map(|id| members(structure, id)).collect();
    let seats = SeatsTouched {
        before: of(before.structure, &old),
        after: of(after.structure, &new),
        joined: matches!(step, Step::Merge { .. }).then(|| joined(before.structure, &old)),
    };
    Touched {
        seats,
        chairs: chairs(before.structure, &old, after.structure, &new),
        references: spoken(step, before.draft, &old),
        load: load(before.structure, after.structure, of_year),
    }
}

/// The bodies that a step is about, before and after.
fn concerned(step: &Step, before: &StructureDraft) -> (Vec<BodyId>, Vec<BodyId>) {
    match step {
        Step::Merge { bodies, into, .. } => (merged(before, bodies, into).unwrap_or_default(), vec![into.clone()]),
        Step::Split { body, into } => (vec![body.clone()], into.iter().map(|(id, _)| id.clone()).collect()),
        Step::Move { body, .. } | Step::Seats { body, .. } => (vec![body.clone()], vec![body.clone()]),
        Step::Add { body, .. } => (Vec::new(), vec![body.clone()]),
        Step::Remove { body } => (vec![body.clone()], Vec::new()),
    }
}

fn spoken(step: &Step, before: &StructureDraft, old: &[BodyId]) -> Vec<Reference> {
    match step {
        Step::Merge { into, .. } => {
            let gone = old.iter().filter(|body| *body != into);
            let known = places(before, into);
            let mut all: Vec<Reference> = gone
                .flat_map(|body| references(before, body, &|path, _| instead(before, body, into, &known, path)))
                .collect();
            // What each of those that become one says of the one that stays has nobody to say it of.
            if old.contains(into) {
                let others = references(before, into, &|path, _| without(before, into, path)).into_iter();
                all.extend(others.filter(|one| stands_in(one, old)));
            }
            all.sort_by_key(|one| one.part);
            all
        }
        Step::Split { body, into } => {
            let first = into.first().map_or_else(|| body.clone(), |(id, _)| id.clone());
            references(before, body, &|_, _| Fate::Leads(first.clone()))
        }
        Step::Remove { body } => {
            let fate = |path: &crate::path::FieldPath, part: Part| match part {
                // What has happened has happened.
                Part::History => Fate::Lost,
                _ => without(before, body, path),
            };
            references(before, body, &fate)
        }
        Step::Move { .. } | Step::Add { .. } | Step::Seats { .. } => Vec::new(),
    }
}

/// Whether something stands in one of these bodies.
fn stands_in(one: &Reference, bodies: &[BodyId]) -> bool {
    let own = |body: &BodyId| one.path.starts_with(&crate::path::FieldPath::root().field("bodies").key(body.as_str()));
    bodies.iter().any(own)
}

fn chairs(before: &Structure, old: &[BodyId], after: &Structure, new: &[BodyId]) -> Vec<Led> {
    let rule = |structure: &Structure, id: &BodyId| {
        let body = structure.bodies.get(id)?;
        let say = |language: Language| match body.chair.rule.known() {
            Some(rule) => chair_words(rule, structure, language),
            None => Term::NotStated.get(language).to_owned(),
        };
        Some((body.name.clone(), Said::new(say(Language::Sv), say(Language::En))))
    };
    let mut ids: Vec<&BodyId> = old.iter().collect();
    ids.extend(new.iter().filter(|id| !old.contains(id)));
    let led = |id: &BodyId| {
        let (was, is) = (rule(before, id), rule(after, id));
        let name = was.as_ref().or(is.as_ref()).map(|(name, _)| name.clone())?;
        Some(Led { body: id.clone(), name, before: was.map(|(_, rule)| rule), after: is.map(|(_, rule)| rule) })
    };
    ids.into_iter().filter_map(led).collect()
}

/// The parties and functions whose meetings are not as before.
fn load(before: &Structure, after: &Structure, of_year: i32) -> Vec<LoadTouched> {
    let (before, after) = (year(before, of_year), year(after, of_year));
    let mut found = Vec::new();
    for (old, new) in [(&before.parties, &after.parties), (&before.functions, &after.functions)] {
        let key = |who: &Who| match who {
            Who::Party(id) => id.to_string(),
            Who::Function(text) => super::seats::function_key(text),
        };
        let bodies = |load: Option<&Load>| {
            let meetings = load.map_or(&[][..], |load| load.meetings.as_slice());
            let certain = meetings.iter().filter(|sits| sits.certain).count();
            (certain, meetings.len() - certain)
        };
        let mut tell = |old: Option<&Load>, new: Option<&Load>| {
            let Some(who) = old.or(new).map(|load| load.who.clone()) else { return };
            let sum = |load: Option<&Load>| load.map_or(Tally::ZERO, |load| load.sum);
            let touched = LoadTouched {
                who,
                before: sum(old),
                after: sum(new),
                bodies_before: bodies(old),
                bodies_after: bodies(new),
            };
            if touched.before != touched.after || touched.bodies_before != touched.bodies_after {
                found.push(touched);
            }
        };
        let news: std::collections::BTreeMap<String, &Load> = new.iter().map(|load| (key(&load.who), load)).collect();
        let olds: std::collections::BTreeSet<String> = old.iter().map(|load| key(&load.who)).collect();
        for load in old {
            tell(Some(load), news.get(&key(&load.who)).copied());
        }
        for load in new.iter().filter(|load| !olds.contains(&key(&load.who))) {
            tell(None, Some(load));
        }
    }
    found
}
