//! Which parties, areas and topics of two structures correspond: by concept, by name, or as the only one of a class.

use std::collections::BTreeMap;

use std::hash::Hash;

use indexmap::IndexMap;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::intern::set;
use super::profile;
use super::similar::plain_names;
use crate::id::{AreaId, PartyId, TopicId};
use crate::model::{Party, PartyClass, Structure, Text, Topic};

/// The items of one kind that correspond, and those that do not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pairs<Id> {
    /// Those that correspond, in the order of the left file.
    pub pairs: Vec<Pair<Id>>,
    /// Those without counterpart on the right.
    pub left_only: Vec<Id>,
    /// Those without counterpart on the left.
    pub right_only: Vec<Id>,
}

/// Two items that correspond.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair<Id> {
    /// The one of the left structure.
    pub left: Id,
    /// The one of the right structure.
    pub right: Id,
    /// Why.
    pub ground: PairGround,
}

/// Why two parties, areas or topics correspond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PairGround {
    /// Both name the same concept.
    SameConcept,
    /// They have a name in common, in any language.
    SameName,
    /// Each is the only one of its class in its structure.
    OnlyOfItsClass,
    /// What they take part in corresponds, body by body.
    SameBodies,
}

impl<Id: Clone + Eq + Hash> Pairs<Id> {
    /// Pairs those that have a key in common and for which there is a ground.
    fn of<T, K: Eq + Hash>(
        left: &IndexMap<Id, T>,
        right: &IndexMap<Id, T>,
        keys: impl Fn(&T) -> Vec<K>,
        ground: impl Fn(&T, &T) -> Option<PairGround>,
    ) -> Self {
        let mut by_key: FxHashMap<K, Vec<usize>> = FxHashMap::default();
        for (at, item) in right.values().enumerate() {
            for key in keys(item) {
                by_key.entry(key).or_default().push(at);
            }
        }
        let mut pairs = Vec::new();
        for (left_id, left_item) in left {
            let found = keys(left_item).into_iter().filter_map(|key| by_key.get(&key)).flatten().copied();
            for at in set(found.collect()) {
                if let Some((right_id, right_item)) = right.get_index(at)
                    && let Some(ground) = ground(left_item, right_item)
                {
                    pairs.push(Pair { left: left_id.clone(), right: right_id.clone(), ground });
                }
            }
        }
        let mut pairs = Self { pairs, left_only: Vec::new(), right_only: Vec::new() };
        pairs.tell_rest(left.keys(), right.keys());
        pairs
    }

    /// Tells anew which have no counterpart.
    pub(super) fn tell_rest<'a>(&mut self, left: impl Iterator<Item = &'a Id>, right: impl Iterator<Item = &'a Id>)
    where
        Id: 'a,
    {
        let taken_left: FxHashSet<&Id> = self.pairs.iter().map(|pair| &pair.left).collect();
        let taken_right: FxHashSet<&Id> = self.pairs.iter().map(|pair| &pair.right).collect();
        let left_only = left.filter(|id| !taken_left.contains(id)).cloned().collect();
        let right_only = right.filter(|id| !taken_right.contains(id)).cloned().collect();
        (self.left_only, self.right_only) = (left_only, right_only);
    }

    /// Whether these two correspond.
    pub fn holds(&self, left: &Id, right: &Id) -> bool {
        self.pairs.iter().any(|pair| pair.left == *left && pair.right == *right)
    }
}

/// What parties are found by: a name, or being the only one of a class.
#[derive(PartialEq, Eq, Hash)]
enum PartyKey {
    Name(PartyClass, String),
    Alone(PartyClass),
}

/// Parties correspond where they have a name in common, or where each is the only one of its class.
pub(super) fn parties(left: &Structure, right: &Structure) -> Pairs<PartyId> {
    let only = |structure: &Structure, class: PartyClass| structure.parties_of(class).count() == 1;
    let alone: Vec<PartyClass> = PartyClass::ALL
        .into_iter()
        .filter(|class| *class != PartyClass::Other && only(left, *class) && only(right, *class))
        .collect();
    let keys = |party: &Party| {
        let class = party.classification;
        let names = plain_names(&party.name).into_iter().map(|name| PartyKey::Name(class, name));
        names.chain(alone.contains(&class).then_some(PartyKey::Alone(class))).collect()
    };
    Pairs::of(&left.parties, &right.parties, keys, |here, there| {
        let same = same_name(&here.name, &there.name);
        Some(if same { PairGround::SameName } else { PairGround::OnlyOfItsClass })
    })
}

/// The pairs, and those that were learned from the bodies, given as places in the listed items.
pub(super) fn with_learned<Id: Clone + Eq + Hash, T>(
    mut pairs: Pairs<Id>,
    learned: &[(u32, u32)],
    [lefts, rights]: &[Vec<(&Id, T)>; 2],
    all: [Vec<&Id>; 2],
) -> Pairs<Id> {
    let paired: FxHashSet<Id> = pairs.pairs.iter().map(|pair| pair.left.clone()).collect();
    for (here, there) in learned {
        if let (Some((left, _)), Some((right, _))) = (lefts.get(*here as usize), rights.get(*there as usize))
            && !paired.contains(*left)
        {
            let (left, right) = ((*left).clone(), (*right).clone());
            pairs.pairs.push(Pair { left, right, ground: PairGround::SameBodies });
        }
    }
    let [left, right] = all;
    let order: FxHashMap<&Id, usize> = left.iter().copied().zip(0..).collect();
    pairs.pairs.sort_by_key(|pair| order.get(&pair.left).copied());
    pairs.tell_rest(left.into_iter(), right.into_iter());
    pairs
}

/// Areas correspond where they have a name in common.
pub(super) fn areas(left: &Structure, right: &Structure) -> Pairs<AreaId> {
    let names = |structure: &Structure| -> IndexMap<AreaId, Text> {
        profile::areas(structure).map(|(id, name)| (id.clone(), name.clone())).collect()
    };
    let keys = |name: &Text| plain_names(name).into_iter().collect();
    Pairs::of(&names(left), &names(right), keys, |_, _| Some(PairGround::SameName))
}

/// What topics are found by.
#[derive(PartialEq, Eq, Hash)]
enum TopicKey {
    Concept(String),
    Name(String),
}

/// Topics are the same where they have the concept in common, or else a name.
pub(super) fn topics(left: &Structure, right: &Structure) -> Pairs<TopicId> {
    let keys = |topic: &Topic| {
        let names = plain_names(&topic.name).into_iter().map(TopicKey::Name);
        names.chain(topic.concept.clone().map(TopicKey::Concept)).collect()
    };
    Pairs::of(&left.topics, &right.topics, keys, same_topic)
}

fn same_topic(here: &Topic, there: &Topic) -> Option<PairGround> {
    match (&here.concept, &there.concept) {
        (Some(left), Some(right)) => (left == right).then_some(PairGround::SameConcept),
        _ => same_name(&here.name, &there.name).then_some(PairGround::SameName),
    }
}

pub(in crate::compare) fn same_name(left: &Text, right: &Text) -> bool {
    !plain_names(left).is_disjoint(&plain_names(right))
}

/// A number for each topic of the two structures; the same number means the same topic.
pub(super) struct TopicNumbers {
    pub(super) left: BTreeMap<TopicId, usize>,
    pub(super) right: BTreeMap<TopicId, usize>,
}

/// Numbers the topics so that all that are the same, on either side, have one number.
pub(super) fn topic_numbers(left: &Structure, right: &Structure, pairs: &Pairs<TopicId>) -> TopicNumbers {
    let count = left.topics.len();
    let mut numbers: Vec<usize> = (0..count + right.topics.len()).collect();
    let mut join = |one: usize, other: usize| {
        if let (Some(&keep), Some(&drop)) = (numbers.get(one), numbers.get(other)) {
            for number in numbers.iter_mut().filter(|number| **number == drop) {
                *number = keep;
            }
        }
    };
    for pair in &pairs.pairs {
        if let (Some(one), Some(other)) = (left.topics.get_index_of(&pair.left), right.topics.get_index_of(&pair.right))
        {
            join(one, count + other);
        }
    }
    let number = |at: usize| numbers.get(at).copied().unwrap_or(at);
    TopicNumbers {
        left: left.topics.keys().enumerate().map(|(at, id)| (id.clone(), number(at))).collect(),
        right: right.topics.keys().enumerate().map(|(at, id)| (id.clone(), number(count + at))).collect(),
    }
}
