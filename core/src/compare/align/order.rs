//! Puts the bodies of a structure in an order that comes from what they say, so that neither ids, nor the order of the file,
//! nor which structure is the left one settle anything.

use super::profile::{Each, Holder, Profile, parties, sorted_areas};
use crate::model::{Structure, Tally};

/// How often what bodies say is told on along their ties: it tells apart what is called the same.
const TOLD_ON: usize = 2;

/// Orders the profiles, and gives a number that comes from what all of them say; given the marks of the words.
pub(super) fn ordered(profiles: Vec<Profile>, structure: &Structure, words: &[u64]) -> (Vec<Profile>, u64) {
    let marks = marks(&profiles, structure, words);
    let fingerprint = marks.iter().fold(0_u64, |sum, mark| sum.wrapping_add(*mark));
    let mut order: Vec<usize> = (0..profiles.len()).collect();
    let key = |at: usize| {
        let profile = profiles.get(at);
        let (rank, class) = profile.map_or((None, None), |profile| (profile.rank, profile.class));
        (rank.is_none(), rank, class, marks.get(at).copied())
    };
    order.sort_by_cached_key(|at| key(*at));
    let mut places = vec![0_u32; profiles.len()];
    for (place, at) in (0_u32..).zip(&order) {
        if let Some(slot) = places.get_mut(*at) {
            *slot = place;
        }
    }
    let mut taken: Vec<Option<Profile>> = profiles.into_iter().map(Some).collect();
    let mut list: Vec<Profile> = order.into_iter().filter_map(|at| taken.get_mut(at).and_then(Option::take)).collect();
    for profile in &mut list {
        for (_, other) in &mut profile.ties {
            *other = places.get(*other as usize).copied().unwrap_or(*other);
        }
        profile.ties.sort_unstable();
    }
    (list, fingerprint)
}

/// A number for each body that comes from what it says and from what those say that it is tied to.
fn marks(profiles: &[Profile], structure: &Structure, words: &[u64]) -> Vec<u64> {
    let word = |number: &u32| words.get(*number as usize).copied().unwrap_or(0);
    let areas: Vec<u64> = sorted_areas(structure).into_iter().map(|(_, name)| text(name)).collect();
    let parties: Vec<u64> = parties(structure).into_iter().map(|(_, name)| text(name)).collect();
    let at = |list: &[u64], place: u32| list.get(place as usize).copied().unwrap_or(0);
    let own = |profile: &Profile| {
        let mut mark = Mark::default();
        mark.add(profile.class.map_or(99, |class| class as u64));
        mark.add(profile.rank.map_or(99, |rank| rank as u64));
        mark.add(each(profile.each));
        mark.add(profile.units as u64);
        mark.add(profile.duration.map_or(99, |duration| duration as u64));
        mark.add(profile.meetings.map_or(0, tally));
        mark.add(profile.area.map_or(0, |area| at(&areas, area)));
        for list in [&profile.names, &profile.aliases, &profile.words, &profile.functions] {
            mark.add(sum(list.iter().map(word)));
        }
        mark.add(sum(profile.seats.iter().map(|seat| {
            let mut mark = Mark::default();
            mark.add(word(&seat.function));
            mark.add(match seat.holder {
                Holder::Untold => 1,
                Holder::Other => 2,
                Holder::Class(class) => 3 + class as u64,
                Holder::Party(party) => at(&parties, party),
            });
            mark.0
        })));
        mark.add(profile.topics.len() as u64);
        mark.add(profile.focus.len() as u64);
        mark.0
    };
    let mut marks: Vec<u64> = profiles.iter().map(own).collect();
    for _ in 0..TOLD_ON {
        marks = profiles
            .iter()
            .zip(&marks)
            .map(|(profile, own)| {
                let mut mark = Mark(*own);
                mark.add(sum(profile.ties.iter().map(|(tie, other)| {
                    let mut mark = Mark::default();
                    mark.add(u64::from(tie.code()));
                    mark.add(at(&marks, *other));
                    mark.0
                })));
                mark.0
            })
            .collect();
    }
    marks
}

fn each(each: Each) -> u64 {
    match each {
        Each::One => 0,
        Each::Area => 1,
        Each::Party(class) => 2 + class as u64,
    }
}

fn tally(tally: Tally) -> u64 {
    text_of(&format!("{tally:?}"))
}

/// The same for the same items in any order.
fn sum(items: impl Iterator<Item = u64>) -> u64 {
    items.fold(0, |sum, item| sum.wrapping_add(item.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (item >> 29)))
}

fn text(text: &crate::model::Text) -> u64 {
    sum(text.all().map(text_of))
}

/// FNV-1a over the letters.
pub(super) fn text_of(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |mark, byte| (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// Gathers numbers into one, in their order.
#[derive(Default)]
struct Mark(u64);

impl Mark {
    fn add(&mut self, number: u64) {
        // The last step of SplitMix64, so that near numbers come out far apart.
        let mut mixed = self.0.rotate_left(7) ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        self.0 = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    }
}
