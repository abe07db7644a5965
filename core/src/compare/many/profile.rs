//! A structure in all its aspects: made once, and then held against others.

use serde::Serialize;

use super::{Aspect, Known, Value, governing, groups};
use crate::model::{Stated, Structure, Text};

/// A structure in all its aspects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// The structure's id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What is known in each aspect, in the order of [`Aspect::ALL`].
    pub traits: Vec<Trait>,
}

/// What is known of a structure in one aspect.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trait {
    /// The aspect.
    pub aspect: Aspect,
    /// What is known.
    pub value: Stated<Value>,
    /// On how many of the structure's bodies or other parts it rests; nothing where it is of the structure itself.
    pub known: Option<Known>,
}

impl Profile {
    /// What is known in one aspect.
    pub fn get(&self, aspect: Aspect) -> Option<&Trait> {
        self.traits.iter().find(|one| one.aspect == aspect)
    }
}

/// What is found in an aspect: the value, and on how much it rests.
pub(super) type Found = (Stated<Value>, Option<Known>);

/// A structure in all its aspects. Its cost grows linearly with the structure.
pub fn profile(structure: &Structure) -> Profile {
    let one = |aspect| {
        let (value, known) = match aspect {
            Aspect::Levels => groups::number(structure.levels.len()),
            Aspect::Lines => groups::number(structure.lines.len()),
            Aspect::Areas => groups::areas(structure),
            Aspect::Parties => groups::parties(structure),
            Aspect::Bodies => groups::bodies(structure),
            Aspect::Political => groups::political(structure),
            Aspect::OneForEach => groups::one_for_each(structure),
            Aspect::Duration => groups::duration(structure),
            Aspect::Seats => groups::seats(structure),
            Aspect::Shares => groups::shares(structure),
            Aspect::Residents => groups::residents(structure),
            Aspect::Chairs => governing::chairs(structure),
            Aspect::Meetings => governing::meetings(structure),
            Aspect::Rhythm => governing::rhythm(structure),
            Aspect::Relations => governing::relations(structure),
            Aspect::Mandates => governing::mandates(structure),
            Aspect::Gates => governing::gates(structure),
            Aspect::Routes => groups::number(structure.routes.len()),
            Aspect::Documents => governing::documents(structure),
            Aspect::Topics => governing::topics(structure),
        };
        Trait { aspect, value, known }
    };
    Profile { id: structure.id.clone(), name: structure.name.clone(), traits: Aspect::ALL.map(one).into() }
}

/// How something is not known where none of its parts is: in one way where all are, else simply not stated.
pub(super) fn unknown<T>(parts: impl IntoIterator<Item = Stated<T>>) -> Stated<Value> {
    let mut all = parts.into_iter().map(|part| part.map(|_| Value::Number(0)));
    let Some(first) = all.next() else { return Stated::NotStated };
    if !first.is_known() && all.all(|other| other == first) { first } else { Stated::NotStated }
}

/// The value where something is known; else how it is not.
pub(super) fn found(value: Option<Value>, otherwise: Stated<Value>, of: usize, all: usize) -> Found {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match value {
        Some(value) => (Stated::Known(value), Some(Known { of: count(of), all: count(all) })),
        None => (otherwise, None),
    }
}
