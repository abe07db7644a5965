//! How alike two structures are, row by row, and which are nearest to one.

use serde::Serialize;

use super::value::{WHOLE, share};
use super::{Aspect, Profile, Weights};
use crate::model::Stated;

/// How alike two structures are. The same in both directions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Index {
    /// Every aspect that weighs anything, in reading order.
    pub rows: Vec<Row>,
    /// How alike in all, in per mille, each row counted by its weight and by how much of it is known; nothing where
    /// nothing is.
    pub alike: Option<u32>,
    /// How much of all the weight is counted, in per mille.
    pub known: u32,
}

/// How alike two structures are in one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The aspect.
    pub aspect: Aspect,
    /// How much it weighs.
    pub weight: u32,
    /// How alike.
    pub likeness: Likeness,
    /// How much of the row is known, in per mille: on the side on which less is. Of a row that on one side rests on two of
    /// ten bodies a fifth is known, and it counts for a fifth of its weight.
    pub known: u32,
}

/// How alike two structures are in one aspect, as far as both are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Likeness {
    /// In per mille.
    Known(u32),
    /// Not known: it counts neither for nor against.
    Unknown(Untold),
}

/// On which side something is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Untold {
    /// On the left alone.
    Left,
    /// On the right alone.
    Right,
    /// On both.
    Both,
}

/// How alike two structures are, by these weights.
pub fn similarity(left: &Profile, right: &Profile, weights: &Weights) -> Index {
    let weighed = Aspect::ALL.into_iter().filter(|aspect| weights.of(*aspect) > 0);
    let row = |aspect| {
        let likeness = likeness(left, right, aspect);
        let known = match likeness {
            Likeness::Known(_) => coverage(left, aspect).min(coverage(right, aspect)),
            Likeness::Unknown(_) => 0,
        };
        Row { aspect, weight: weights.of(aspect), likeness, known }
    };
    let rows: Vec<Row> = weighed.map(row).collect();
    let (mut sum, mut known, mut all) = (0_u64, 0_u64, 0_u64);
    for row in &rows {
        all += u64::from(row.weight) * u64::from(WHOLE);
        if let Likeness::Known(alike) = row.likeness {
            let counted = u64::from(row.weight) * u64::from(row.known);
            known += counted;
            sum += counted * u64::from(alike);
        }
    }
    let alike = (known > 0).then(|| share(sum, known * u64::from(WHOLE)));
    Index { rows, alike, known: if all == 0 { 0 } else { share(known, all) } }
}

/// Of how much of a structure an aspect is known, in per mille, where it is known at all.
fn coverage(profile: &Profile, aspect: Aspect) -> u32 {
    let known = profile.get(aspect).and_then(|one| one.known);
    known.map_or(WHOLE, |known| share(u64::from(known.of), u64::from(known.all)))
}

fn likeness(left: &Profile, right: &Profile, aspect: Aspect) -> Likeness {
    let unsaid = Stated::NotStated;
    let of_left = left.get(aspect).map_or(&unsaid, |one| &one.value);
    let of_right = right.get(aspect).map_or(&unsaid, |one| &one.value);
    match (of_left, of_right) {
        (Stated::Known(left), Stated::Known(right)) => Likeness::Known(left.likeness(right)),
        // That it is left open is known, and something else than a rule.
        (Stated::NotRegulated, Stated::NotRegulated) => Likeness::Known(WHOLE),
        (Stated::Known(_), Stated::NotRegulated) | (Stated::NotRegulated, Stated::Known(_)) => Likeness::Known(0),
        (left, right) => Likeness::Unknown(match (is_told(left), is_told(right)) {
            (true, false) => Untold::Right,
            (false, true) => Untold::Left,
            _ => Untold::Both,
        }),
    }
}

fn is_told<T>(value: &Stated<T>) -> bool {
    matches!(value, Stated::Known(_) | Stated::NotRegulated)
}

/// A structure, and how alike it is to the one that is asked of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Near {
    /// Its place among all.
    pub place: usize,
    /// How alike.
    pub index: Index,
}

/// The others by their likeness to the one at this place, the most alike first; those that are equally alike by name,
/// and those of which it cannot be told last. It is likeness that is told, not quality.
pub fn nearest(profiles: &[Profile], mine: usize, weights: &Weights) -> Vec<Near> {
    let Some(own) = profiles.get(mine) else { return Vec::new() };
    let others = profiles.iter().enumerate().filter(|(place, _)| *place != mine);
    let mut near: Vec<(Near, &str)> = others
        .map(|(place, other)| (Near { place, index: similarity(own, other, weights) }, other.name.first()))
        .collect();
    crate::order::sort_by(&mut near, |(left, left_name), (right, right_name)| {
        let by_name = left_name.cmp(right_name).then(left.place.cmp(&right.place));
        right.index.alike.cmp(&left.index.alike).then(by_name)
    });
    near.into_iter().map(|(near, _)| near).collect()
}
