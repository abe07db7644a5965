//! Which parties, areas and topics of two structures correspond: by concept, by name, or as the only one of a class.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde::Serialize;

use super::similar::plain_names;
use crate::id::{AreaId, PartyId, TopicId};
use crate::model::{PartyClass, Structure, Text, Topic};

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
}

impl<Id: Clone + PartialEq> Pairs<Id> {
    fn of<'a, T: 'a>(
        left: &IndexMap<Id, T>,
        right: &IndexMap<Id, T>,
        ground: impl Fn(&T, &T) -> Option<PairGround>,
    ) -> Self {
        let mut pairs = Vec::new();
        for (left_id, left_item) in left {
            for (right_id, right_item) in right {
                if let Some(ground) = ground(left_item, right_item) {
                    pairs.push(Pair { left: left_id.clone(), right: right_id.clone(), ground });
                }
            }
        }
        let left_only = left.keys().filter(|id| pairs.iter().all(|pair| pair.left != **id)).cloned().collect();
        let right_only = right.keys().filter(|id| pairs.iter().all(|pair| pair.right != **id)).cloned().collect();
        Self { pairs, left_only, right_only }
    }

    /// Whether these two correspond.
    pub fn holds(&self, left: &Id, right: &Id) -> bool {
        self.pairs.iter().any(|pair| pair.left == *left && pair.right == *right)
    }
}

/// Parties correspond where they have a name in common, or where each is the only one of its class.
pub(super) fn parties(left: &Structure, right: &Structure) -> Pairs<PartyId> {
    let only = |structure: &Structure, class: PartyClass| structure.parties_of(class).count() == 1;
    Pairs::of(&left.parties, &right.parties, |here, there| {
        if here.classification != there.classification {
            None
        } else if same_name(&here.name, &there.name) {
            Some(PairGround::SameName)
        } else {
            let class = here.classification;
            let alone = class != PartyClass::Other && only(left, class) && only(right, class);
            alone.then_some(PairGround::OnlyOfItsClass)
        }
    })
}

/// Areas correspond where they have a name in common.
pub(super) fn areas(left: &Structure, right: &Structure) -> Pairs<AreaId> {
    let names = |structure: &Structure| -> IndexMap<AreaId, Text> {
        structure
            .divisions
            .values()
            .flat_map(|division| division.areas.iter().map(|(id, area)| (id.clone(), area.name.clone())))
            .collect()
    };
    Pairs::of(&names(left), &names(right), |here, there| same_name(here, there).then_some(PairGround::SameName))
}

/// Topics are the same where they have the concept in common, or else a name.
pub(super) fn topics(left: &Structure, right: &Structure) -> Pairs<TopicId> {
    Pairs::of(&left.topics, &right.topics, same_topic)
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
