//! Which pairs of bodies are worth weighing: all of them in small structures, else those with something in common.

use std::collections::{BTreeMap, BTreeSet};

use super::profile::{Each, Profile};
use crate::model::BodyClass;

/// Up to this many pairs, every pair is weighed.
const ALL: usize = 100_000;
/// Things that so many pairs have in common tell nothing and are passed over.
const TOO_COMMON: usize = 20_000;

/// Something that two bodies may have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Topics(&'a BTreeSet<usize>),
    Kind(BodyClass, Each, Option<usize>),
    Name(&'a str),
    Word(&'a str),
}

/// The pairs to weigh, as places in the two files, sorted.
pub(super) fn candidates(lefts: &[Profile<'_>], rights: &[Profile<'_>]) -> Vec<(usize, usize)> {
    if lefts.len().saturating_mul(rights.len()) <= ALL {
        return lefts.iter().flat_map(|left| rights.iter().map(|right| (left.at, right.at))).collect();
    }
    let (lefts, rights) = (blocks(lefts), blocks(rights));
    let mut found = BTreeSet::new();
    for (key, here) in &lefts {
        let Some(there) = rights.get(key) else { continue };
        if here.len().saturating_mul(there.len()) <= TOO_COMMON {
            found.extend(here.iter().flat_map(|left| there.iter().map(|right| (*left, *right))));
        }
    }
    found.into_iter().collect()
}

fn blocks<'a>(profiles: &'a [Profile<'_>]) -> BTreeMap<Key<'a>, Vec<usize>> {
    let mut blocks: BTreeMap<Key<'a>, Vec<usize>> = BTreeMap::new();
    for profile in profiles {
        let topics = (!profile.topics.is_empty()).then_some(Key::Topics(&profile.topics));
        let kind = profile.class.map(|class| Key::Kind(class, profile.each, profile.rank));
        let names = profile.names.union(&profile.aliases).map(|name| Key::Name(name));
        let words = profile.name_words.iter().map(|word| Key::Word(word));
        for key in topics.into_iter().chain(kind).chain(names).chain(words) {
            blocks.entry(key).or_default().push(profile.at);
        }
    }
    blocks
}
