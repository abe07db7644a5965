//! Two structures beside each other, as plain data with the names beside the ids.

use indexmap::IndexMap;
use serde::Serialize;

use crate::compare::align::{Pair, Pairs};
use crate::compare::{
    BodyDifference, Change, Closeness, Comparison, GroupCount, ItemDifference, Reason, Unknown, Verdict, grouped,
};
use crate::model::{Structure, Text};

/// A comparison to give away; serialize it.
#[derive(Debug, Serialize)]
pub struct Compared<'a> {
    /// The left structure.
    pub left: Named<'a, str>,
    /// The right structure.
    pub right: Named<'a, str>,
    /// What corresponds.
    pub alignment: Aligned<'a>,
    /// What differs.
    pub difference: Differing<'a>,
}

/// An id and the name of what it names.
#[derive(Debug, Serialize)]
pub struct Named<'a, Id: ?Sized> {
    /// The id, as in the file.
    pub id: &'a Id,
    /// The name; nothing where the structure has none for it.
    pub name: Option<&'a Text>,
}

/// What corresponds.
#[derive(Debug, Serialize)]
pub struct Aligned<'a> {
    /// The rows of levels.
    pub levels: Vec<Sides<Vec<Named<'a, str>>>>,
    /// The parties.
    pub parties: Matches<'a>,
    /// The areas.
    pub areas: Matches<'a>,
    /// The topics.
    pub topics: Matches<'a>,
    /// The documents.
    pub documents: Matches<'a>,
    /// The routes.
    pub routes: Matches<'a>,
    /// The bodies.
    pub bodies: Vec<Found<'a>>,
    /// Bodies without counterpart on the right.
    pub left_only: Vec<Named<'a, str>>,
    /// Bodies without counterpart on the left.
    pub right_only: Vec<Named<'a, str>>,
}

/// The same of both sides.
#[derive(Debug, Serialize)]
pub struct Sides<T> {
    /// Of the left.
    pub left: T,
    /// Of the right.
    pub right: T,
}

/// The items of one kind that correspond, and those that do not.
#[derive(Debug, Serialize)]
pub struct Matches<'a> {
    /// Those that correspond, with why.
    pub pairs: Vec<Match<'a>>,
    /// Those without counterpart on the right.
    pub left_only: Vec<Named<'a, str>>,
    /// Those without counterpart on the left.
    pub right_only: Vec<Named<'a, str>>,
}

/// Two items that correspond.
#[derive(Debug, Serialize)]
pub struct Match<'a> {
    /// The one of the left structure.
    pub left: Named<'a, str>,
    /// The one of the right structure.
    pub right: Named<'a, str>,
    /// Why.
    pub ground: crate::compare::align::PairGround,
}

/// Two bodies that correspond.
#[derive(Debug, Serialize)]
pub struct Found<'a> {
    /// The body of the left structure.
    pub left: Named<'a, str>,
    /// The body of the right structure.
    pub right: Named<'a, str>,
    /// How the left body stands to the right one.
    pub relation: Closeness,
    /// Whether each is the main counterpart of the other.
    pub main: bool,
    /// From 0 to 1.
    pub confidence: f64,
    /// What speaks for the pair and against it.
    pub reasons: &'a [Reason],
    /// What the user says of the pair, where they have said something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ruling: Option<Verdict>,
}

/// What differs.
#[derive(Debug, Serialize)]
pub struct Differing<'a> {
    /// How much differs in each group.
    pub groups: Vec<GroupCount>,
    /// For each correspondence.
    pub bodies: Vec<Differs<'a>>,
    /// For each pair of documents.
    pub documents: Vec<Differs<'a>>,
    /// For each pair of routes.
    pub routes: Vec<Differs<'a>>,
    /// Between the structures as a whole.
    pub structure: &'a [Change],
    /// What only one side tells of the structures as a whole.
    pub unknown: &'a [Unknown],
}

/// What differs between two bodies, documents or routes.
#[derive(Debug, Serialize)]
pub struct Differs<'a> {
    /// The one of the left structure.
    pub left: Named<'a, str>,
    /// The one of the right structure.
    pub right: Named<'a, str>,
    /// What differs.
    pub changes: &'a [Change],
    /// What only one side tells.
    pub unknown: &'a [Unknown],
}

/// A comparison with the names beside the ids.
pub fn compared<'a>(left: &'a Structure, right: &'a Structure, comparison: &'a Comparison) -> Compared<'a> {
    let (left_names, right_names) = (Names::of(left), Names::of(right));
    let alignment = &comparison.alignment;
    let bodies = |id: &'a crate::id::BodyId| named(id.as_str(), &left_names.bodies);
    let right_bodies = |id: &'a crate::id::BodyId| named(id.as_str(), &right_names.bodies);
    let aligned = Aligned {
        levels: alignment
            .levels
            .iter()
            .map(|row| Sides {
                left: row.left.iter().map(|id| named(id.as_str(), &left_names.levels)).collect(),
                right: row.right.iter().map(|id| named(id.as_str(), &right_names.levels)).collect(),
            })
            .collect(),
        parties: matches(&alignment.parties, |id| id.as_str(), &left_names.parties, &right_names.parties),
        areas: matches(&alignment.areas, |id| id.as_str(), &left_names.areas, &right_names.areas),
        topics: matches(&alignment.topics, |id| id.as_str(), &left_names.topics, &right_names.topics),
        documents: matches(&alignment.documents, |id| id.as_str(), &left_names.documents, &right_names.documents),
        routes: matches(&alignment.routes, |id| id.as_str(), &left_names.routes, &right_names.routes),
        bodies: alignment
            .bodies
            .iter()
            .map(|found| Found {
                left: bodies(&found.left),
                right: right_bodies(&found.right),
                relation: found.relation,
                main: found.main,
                confidence: found.confidence,
                reasons: &found.reasons,
                ruling: found.ruling,
            })
            .collect(),
        left_only: alignment.left_only.iter().map(bodies).collect(),
        right_only: alignment.right_only.iter().map(right_bodies).collect(),
    };
    let differs = |BodyDifference { left, right, changes, unknown }: &'a BodyDifference| Differs {
        left: bodies(left),
        right: right_bodies(right),
        changes,
        unknown,
    };
    let found = &comparison.difference;
    let difference = Differing {
        groups: grouped(found),
        bodies: found.bodies.iter().map(differs).collect(),
        documents: items(&found.documents, |id| id.as_str(), &left_names.documents, &right_names.documents),
        routes: items(&found.routes, |id| id.as_str(), &left_names.routes, &right_names.routes),
        structure: &found.structure,
        unknown: &found.unknown,
    };
    Compared {
        left: Named { id: &left.id, name: Some(&left.name) },
        right: Named { id: &right.id, name: Some(&right.name) },
        alignment: aligned,
        difference,
    }
}

type NameOf<'a> = IndexMap<&'a str, &'a Text>;

struct Names<'a> {
    levels: NameOf<'a>,
    parties: NameOf<'a>,
    areas: NameOf<'a>,
    topics: NameOf<'a>,
    bodies: NameOf<'a>,
    documents: NameOf<'a>,
    routes: NameOf<'a>,
}

impl<'a> Names<'a> {
    fn of(structure: &'a Structure) -> Self {
        Self {
            levels: structure.levels.iter().map(|(id, level)| (id.as_str(), &level.name)).collect(),
            parties: structure.parties.iter().map(|(id, party)| (id.as_str(), &party.name)).collect(),
            areas: structure
                .divisions
                .values()
                .flat_map(|division| division.areas.iter().map(|(id, area)| (id.as_str(), &area.name)))
                .collect(),
            topics: structure.topics.iter().map(|(id, topic)| (id.as_str(), &topic.name)).collect(),
            bodies: structure.bodies.iter().map(|(id, body)| (id.as_str(), &body.name)).collect(),
            documents: structure.documents.iter().map(|(id, one)| (id.as_str(), &one.name)).collect(),
            routes: structure.routes.iter().map(|(id, one)| (id.as_str(), &one.name)).collect(),
        }
    }
}

fn named<'a>(id: &'a str, names: &NameOf<'a>) -> Named<'a, str> {
    Named { id, name: names.get(id).copied() }
}

fn matches<'a, Id>(pairs: &'a Pairs<Id>, text: fn(&Id) -> &str, left: &NameOf<'a>, right: &NameOf<'a>) -> Matches<'a> {
    let pair = |Pair { left: here, right: there, ground }: &'a Pair<Id>| Match {
        left: named(text(here), left),
        right: named(text(there), right),
        ground: *ground,
    };
    Matches {
        pairs: pairs.pairs.iter().map(pair).collect(),
        left_only: pairs.left_only.iter().map(|id| named(text(id), left)).collect(),
        right_only: pairs.right_only.iter().map(|id| named(text(id), right)).collect(),
    }
}

fn items<'a, Id>(
    items: &'a [ItemDifference<Id>],
    text: fn(&Id) -> &str,
    left: &NameOf<'a>,
    right: &NameOf<'a>,
) -> Vec<Differs<'a>> {
    let differs = |ItemDifference { left: here, right: there, changes, unknown }: &'a ItemDifference<Id>| Differs {
        left: named(text(here), left),
        right: named(text(there), right),
        changes,
        unknown,
    };
    items.iter().map(differs).collect()
}
