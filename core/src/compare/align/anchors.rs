//! Which places correspond, before a single body is looked at.
//!
//! One body of a place is like many others; all bodies of a place together are like those of no other place. So parties
//! are first held against each other by all the bodies that are theirs alone, and areas by their parties. What is found so
//! is learned anew from the bodies once these are found.

use rustc_hash::FxHashMap;

use super::at_once::both;
use super::intern::set;
use super::learned::Learned;
use super::profile::Profile;
use super::rarity::bit_points;

/// So many points the most alike must have more than the next.
const MARGIN: i32 = 24;
/// What more places have than these tells little, and takes long.
const COMMON: usize = 1200;

/// What the bodies of a place have. What several of them have stands there as many times, counted from 0.
type Bag = Vec<(Thing, u32)>;

/// Something that may tell a body from the others of its place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Thing {
    Topic(usize),
    Word(u32),
    TopicAndWord(usize, u32),
    Words(u32, u32),
}

/// What is given, with the parties and areas besides that clearly correspond by what their bodies are.
pub(super) fn anchored(given: Learned, lefts: &[Profile], rights: &[Profile]) -> Learned {
    let mut learned = given;
    let gathered = |profiles: &[Profile]| {
        let parties = local_parties(profiles);
        let bags = bags(profiles, &parties);
        (parties, bags)
    };
    let ((here, left_bags), (there, right_bags)) = both(|| gathered(lefts), || gathered(rights));
    for (left, right) in alike(&left_bags, &right_bags) {
        learned.parties.entry(left).or_insert(right);
    }
    for (left, right) in areas_of(&learned, &areas(lefts, &here), &areas(rights, &there)) {
        learned.areas.entry(left).or_insert(right);
    }
    learned
}

/// For each body the one party in it that does not sit nearly everywhere.
fn local_parties(profiles: &[Profile]) -> Vec<Option<u32>> {
    let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
    for party in profiles.iter().flat_map(|profile| &profile.parties) {
        *counts.entry(*party).or_default() += 1;
    }
    let is_local = |party: &&u32| counts.get(party).is_some_and(|count| 4 * count <= profiles.len());
    let local = |profile: &Profile| {
        let mut local = profile.parties.iter().filter(is_local);
        local.next().copied().filter(|_| local.next().is_none())
    };
    profiles.iter().map(local).collect()
}

/// The bag of each party, by party.
fn bags(profiles: &[Profile], party_of: &[Option<u32>]) -> Vec<(u32, Bag)> {
    let mut bodies: Vec<(u32, usize)> =
        party_of.iter().enumerate().filter_map(|(at, party)| Some(((*party)?, at))).collect();
    bodies.sort_unstable();
    let bag_of = |bodies: &[(u32, usize)]| {
        let (party, _) = bodies.first()?;
        let own: Vec<&Profile> = bodies.iter().filter_map(|(_, at)| profiles.get(*at)).collect();
        Some((*party, bag(&own)))
    };
    bodies.chunk_by(|(one, _), (other, _)| one == other).filter_map(bag_of).collect()
}

fn bag(bodies: &[&Profile]) -> Bag {
    let mut words: Vec<u32> = bodies.iter().flat_map(|profile| &profile.words).copied().collect();
    words.sort_unstable();
    // A word that most have is the name of the place.
    let is_name = |words: &[u32]| bodies.len() > 2 && 2 * words.len() > bodies.len();
    let names: Vec<u32> =
        words.chunk_by(u32::eq).filter(|words| is_name(words)).filter_map(|words| words.first().copied()).collect();
    let mut all = Vec::new();
    for profile in bodies {
        let words: Vec<u32> = profile.words.iter().copied().filter(|word| names.binary_search(word).is_err()).collect();
        things(profile, &words, |thing| all.push(thing));
    }
    all.sort_unstable();
    set(all.chunk_by(Thing::eq).flat_map(|same| same.iter().copied().zip(0..)).collect())
}

fn things(profile: &Profile, words: &[u32], mut call: impl FnMut(Thing)) {
    profile.focus.iter().for_each(|topic| call(Thing::Topic(*topic)));
    for (at, word) in words.iter().enumerate() {
        call(Thing::Word(*word));
        profile.focus.iter().for_each(|topic| call(Thing::TopicAndWord(*topic, *word)));
        words.iter().skip(at + 1).for_each(|other| call(Thing::Words(*word, *other)));
    }
}

/// The parties that are each other's most alike, where that is clear.
fn alike(lefts: &[(u32, Bag)], rights: &[(u32, Bag)]) -> Vec<(u32, u32)> {
    let mut by_thing: FxHashMap<(Thing, u32), Vec<usize>> = FxHashMap::default();
    for (at, (_, bag)) in rights.iter().enumerate() {
        bag.iter().for_each(|thing| by_thing.entry(*thing).or_default().push(at));
    }
    let mut of_right = vec![Best::default(); rights.len()];
    let mut of_left = vec![Best::default(); lefts.len()];
    let mut points = vec![0; rights.len()];
    for ((left, (_, bag)), best) in lefts.iter().enumerate().zip(&mut of_left) {
        points.fill(0);
        for having in bag.iter().filter_map(|thing| by_thing.get(thing)).filter(|having| having.len() <= COMMON) {
            let worth = bit_points(having.len(), rights.len());
            for right in having {
                if let Some(points) = points.get_mut(*right) {
                    *points += worth;
                }
            }
        }
        for (right, points) in points.iter().enumerate() {
            best.see(*points, right);
            if let Some(best) = of_right.get_mut(right) {
                best.see(*points, left);
            }
        }
    }
    let pair = |(left, best): (usize, &Best)| {
        let right = best.clear()?;
        let back = of_right.get(right)?.clear()?;
        (back == left).then_some((lefts.get(left)?.0, rights.get(right)?.0))
    };
    of_left.iter().enumerate().filter_map(pair).collect()
}

/// The most points so far and where they are, and the next most.
#[derive(Clone, Default)]
struct Best {
    points: i32,
    at: usize,
    next: i32,
}

impl Best {
    fn see(&mut self, points: i32, at: usize) {
        if points > self.points {
            *self = Self { points, at, next: self.points };
        } else if points > self.next {
            self.next = points;
        }
    }

    /// Where the most are, if that is clear.
    fn clear(&self) -> Option<usize> {
        (self.points - self.next >= MARGIN).then_some(self.at)
    }
}

/// The area of each party that has bodies of its own.
fn areas(profiles: &[Profile], party_of: &[Option<u32>]) -> FxHashMap<u32, u32> {
    profiles.iter().zip(party_of).filter_map(|(profile, party)| Some(((*party)?, profile.area?))).collect()
}

/// The areas that are each other's by most of their parties.
fn areas_of(learned: &Learned, here: &FxHashMap<u32, u32>, there: &FxHashMap<u32, u32>) -> Vec<(u32, u32)> {
    let mut pairs: Vec<(u32, u32)> =
        here.iter().filter_map(|(party, area)| Some((*area, *there.get(learned.parties.get(party)?)?))).collect();
    pairs.sort_unstable();
    let mut counted: Vec<(usize, (u32, u32))> =
        pairs.chunk_by(|one, other| one == other).filter_map(|same| Some((same.len(), *same.first()?))).collect();
    counted.sort_unstable_by_key(|(count, pair)| (std::cmp::Reverse(*count), *pair));
    let (mut lefts, mut rights) = (Vec::new(), Vec::new());
    let mut found = Vec::new();
    for (_, (left, right)) in counted {
        if !lefts.contains(&left) && !rights.contains(&right) {
            lefts.push(left);
            rights.push(right);
            found.push((left, right));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bag_of(words: &[u32]) -> Bag {
        words.iter().map(|word| (Thing::Word(*word), 0)).collect()
    }

    #[test]
    fn places_correspond_by_all_that_goes_on_there() {
        let lefts = [(0, bag_of(&[1, 2, 3])), (1, bag_of(&[4, 5, 6]))];
        let rights = [(5, bag_of(&[4, 5, 9])), (6, bag_of(&[7, 8])), (7, bag_of(&[9])), (9, bag_of(&[1, 2, 3]))];
        assert_eq!(alike(&lefts, &rights), [(0, 9), (1, 5)]);
    }

    #[test]
    fn a_place_that_is_as_like_one_as_another_is_left_open() {
        let lefts = [(0, bag_of(&[1, 2, 3])), (1, bag_of(&[4, 5, 6]))];
        let rights = [(5, bag_of(&[1, 2, 3])), (6, bag_of(&[1, 2, 3])), (7, bag_of(&[9])), (9, bag_of(&[8]))];
        assert_eq!(alike(&lefts, &rights), []);
    }

    #[test]
    fn areas_correspond_by_their_parties() {
        let learned = Learned { parties: [(0, 10), (1, 11), (2, 12)].into_iter().collect(), ..Learned::default() };
        let here = [(0, 1), (1, 1), (2, 2)].into_iter().collect();
        let there = [(10, 7), (11, 7), (12, 7)].into_iter().collect();
        assert_eq!(areas_of(&learned, &here, &there), [(1, 7)]);
    }
}
