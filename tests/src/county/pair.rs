//! Pairs of counties of which it is known what corresponds, and how much of that a comparison finds.

use std::collections::{BTreeMap, BTreeSet};

use samverkan_core::compare::Alignment;

use super::{Dialect, Dice, Edit, VOCABULARIES, county, edited, written};

/// What kind of pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The same county some years later.
    Edited,
    /// Another county, whose words and places are others.
    OtherCounty,
}

/// Two files and what corresponds in them.
pub struct Pair {
    /// The left file.
    pub left: String,
    /// The right file.
    pub right: String,
    /// What corresponds: the right id of each left one.
    pub truth: BTreeMap<String, String>,
    /// The left ids of those that were renamed.
    pub renamed: BTreeSet<String>,
    /// The left ids of those that were moved.
    pub moved: BTreeSet<String>,
}

/// How files tell their facts; a comparison must not hang on one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Telling {
    /// Whether bodies are classified.
    pub classified: bool,
    /// Whether topics are given as such.
    pub topics: bool,
    /// Whether a body names its area.
    pub areas: bool,
    /// Whether a word is exchanged everywhere or now and then.
    pub consistent: bool,
}

impl Telling {
    /// Everything that a careful file tells.
    pub const ALL: Self = Self { classified: true, topics: true, areas: true, consistent: true };
    /// What most files tell.
    pub const NAMES: Self = Self { classified: true, topics: false, areas: false, consistent: true };
    /// As little as a generated file may tell.
    pub const LITTLE: Self = Self { classified: false, topics: false, areas: false, consistent: true };
}

/// A pair of about so many bodies on each side.
#[must_use]
pub fn pair(kind: Kind, bodies: usize, telling: Telling, vocabulary: usize, seed: u64) -> Pair {
    let vocabulary = &VOCABULARIES[vocabulary];
    let mut dice = Dice::new(seed);
    let county = county(bodies, vocabulary, &mut dice);
    let edit = if kind == Kind::Edited { Edit::LATER } else { Edit::ELSEWHERE };
    let (other, renamed, moved) = edited(&county, edit, vocabulary, &mut dice);
    let Telling { classified, topics, areas, consistent } = telling;
    let dialect = Dialect { places: seed, elsewhere: false, synonyms: 0, consistent, classified, topics, areas };
    let left = written(&county, "left", vocabulary, dialect, &mut dice);
    let dialect = match kind {
        Kind::Edited => dialect,
        Kind::OtherCounty => Dialect { elsewhere: true, synonyms: 50, ..dialect },
    };
    let right = written(&other, "right", vocabulary, dialect, &mut dice);
    let by_mark: BTreeMap<usize, &String> = right.marks.iter().map(|(id, mark)| (*mark, id)).collect();
    let truth: BTreeMap<String, String> = left
        .marks
        .iter()
        .filter_map(|(id, mark)| by_mark.get(mark).map(|right| (id.clone(), (*right).clone())))
        .collect();
    let with = |marks: &[usize]| {
        let marks: BTreeSet<usize> = marks.iter().copied().collect();
        left.marks.iter().filter(|(_, mark)| marks.contains(mark)).map(|(id, _)| id.clone()).collect()
    };
    Pair { renamed: with(&renamed), moved: with(&moved), truth, left: left.text, right: right.text }
}

/// How much was found.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// Main pairs found.
    pub found: usize,
    /// Of those, the right ones.
    pub right: usize,
    /// Pairs that there are.
    pub all: usize,
    /// Of those that were renamed, found and all.
    pub renamed: (usize, usize),
    /// Of those that were moved, found and all.
    pub moved: (usize, usize),
}

impl Score {
    /// How an alignment does.
    #[must_use]
    pub fn of(pair: &Pair, alignment: &Alignment) -> Self {
        let mut score = Self { all: pair.truth.len(), ..Self::default() };
        let mut right = BTreeSet::new();
        for found in alignment.bodies.iter().filter(|found| found.main) {
            score.found += 1;
            if pair.truth.get(found.left.as_str()).is_some_and(|id| *id == found.right.as_str()) {
                score.right += 1;
                right.insert(found.left.as_str());
            }
        }
        let part = |ids: &BTreeSet<String>| {
            let still = ids.iter().filter(|id| pair.truth.contains_key(*id));
            still.fold((0, 0), |(found, all), id| (found + usize::from(right.contains(id.as_str())), all + 1))
        };
        (score.renamed, score.moved) = (part(&pair.renamed), part(&pair.moved));
        score
    }

    /// Of what was found, how much is right.
    #[must_use]
    pub fn precision(&self) -> f64 {
        share(self.right, self.found)
    }

    /// Of what there is, how much was found.
    #[must_use]
    pub fn recall(&self) -> f64 {
        share(self.right, self.all)
    }

    /// The harmonic mean of both.
    #[must_use]
    pub fn f1(&self) -> f64 {
        share(2 * self.right, self.found + self.all)
    }
}

/// A part of a whole; 1 of nothing.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "some ten thousand bodies")]
pub fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}
