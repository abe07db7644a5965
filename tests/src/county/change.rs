//! Another county made out of one in known ways: the same some years later, or one that is organized much alike.

use super::words::Vocabulary;
use super::{Chair, County, Dice, Made, add, chair, cross, topics};

/// How much is changed, in per cent.
#[derive(Clone, Copy)]
pub struct Edit {
    /// Bodies that get other words for what they are and are for.
    pub renamed: usize,
    /// Bodies that come to stand under another one.
    pub moved: usize,
    /// Bodies that go, and as many that come.
    pub replaced: usize,
    /// Relations, besides the hierarchy, that lead elsewhere.
    pub relations: usize,
    /// Seats that become others.
    pub seats: usize,
}

impl Edit {
    /// The same county some years later.
    pub const LATER: Self = Self { renamed: 20, moved: 10, replaced: 10, relations: 10, seats: 16 };
    /// Another county.
    pub const ELSEWHERE: Self = Self { renamed: 20, moved: 20, replaced: 20, relations: 50, seats: 60 };
}

/// The changed county, and the marks of the bodies that were renamed and of those that were moved.
#[must_use]
pub fn edited(
    county: &County,
    edit: Edit,
    vocabulary: &Vocabulary,
    dice: &mut Dice,
) -> (County, Vec<usize>, Vec<usize>) {
    let mut changed = county.clone();
    let (mut renamed, mut moved) = (Vec::new(), Vec::new());
    for at in 0..changed.bodies.len() {
        if dice.happens(edit.renamed) {
            let tier = changed.bodies[at].tier;
            changed.bodies[at].called = dice.below(vocabulary.bodies[tier].len());
            changed.bodies[at].topics = topics(vocabulary, dice);
            renamed.push(changed.bodies[at].mark);
        }
        if dice.happens(edit.moved)
            && let Some(above) = changed.bodies[at].superior
        {
            let tier = changed.bodies[above].tier;
            let others = places(&changed, |body| body.tier == tier);
            changed.bodies[at].superior = Some(*dice.pick(&others));
            moved.push(changed.bodies[at].mark);
        }
        for seat in 0..changed.bodies[at].seats.len() {
            if dice.happens(edit.seats) {
                changed.bodies[at].seats[seat] = other_seat(&changed, at, vocabulary, dice);
            }
        }
        for relation in 0..changed.bodies[at].relations.len() {
            if dice.happens(edit.relations) {
                changed.bodies[at].relations[relation] = cross(&changed, at, dice);
            }
        }
    }
    let come = changed.bodies.len() * edit.replaced / 100;
    go(&mut changed, edit.replaced, dice);
    let stay = changed.bodies.len();
    for number in 0..come {
        // What comes is like some other of its tier in all but what it is for and who sits there.
        let like = changed.bodies[dice.below(stay)].clone();
        add(&mut changed, like.tier, like.place, like.superior, vocabulary, dice);
        let at = changed.bodies.len() - 1;
        changed.bodies[at].mark = county.bodies.len() + number;
        if dice.happens(50) {
            let relation = cross(&changed, at, dice);
            changed.bodies[at].relations.push(relation);
        }
    }
    (changed, renamed, moved)
}

fn other_seat(county: &County, at: usize, vocabulary: &Vocabulary, dice: &mut Dice) -> Chair {
    chair(county, county.bodies[at].place, vocabulary, dice)
}

fn places(county: &County, wanted: impl Fn(&Made) -> bool) -> Vec<usize> {
    (0..county.bodies.len()).filter(|at| wanted(&county.bodies[*at])).collect()
}

/// Takes some bodies out; those under them come to stand one step higher.
fn go(county: &mut County, percent: usize, dice: &mut Dice) {
    let gone: Vec<bool> = county.bodies.iter().map(|_| dice.happens(percent)).collect();
    let mut place = vec![None; county.bodies.len()];
    let mut next = 0;
    for at in 0..county.bodies.len() {
        if !gone[at] {
            place[at] = Some(next);
            next += 1;
        }
    }
    let superiors: Vec<Option<usize>> = county.bodies.iter().map(|body| body.superior).collect();
    let still = |mut at: Option<usize>| {
        while let Some(here) = at {
            if place[here].is_some() {
                return place[here];
            }
            at = superiors[here];
        }
        None
    };
    let mut left = Vec::new();
    for (at, mut body) in std::mem::take(&mut county.bodies).into_iter().enumerate() {
        if !gone[at] {
            body.superior = still(body.superior);
            body.relations.retain_mut(|(_, to)| place[*to].map(|place| *to = place).is_some());
            left.push(body);
        }
    }
    county.bodies = left;
}
