//! Fictional counties of realistic shape and any size, and others made out of them in known ways: what is the same in both
//! is known, so that it can be counted how much of it a comparison finds.

mod change;
mod dice;
pub mod pair;
mod words;
mod written;

pub use change::{Edit, edited};
pub use dice::Dice;
pub use words::{VOCABULARIES, Vocabulary};
pub use written::{Dialect, Written, written};

/// A county before it is written down.
#[derive(Clone)]
pub struct County {
    /// How many areas the municipalities lie in; those with the same remainder lie together.
    pub areas: usize,
    /// How many municipalities it has.
    pub municipalities: usize,
    /// Its bodies; a body names others by their place here.
    pub bodies: Vec<Made>,
}

/// A body before it is written down.
#[derive(Clone)]
pub struct Made {
    /// What is the same in both counties of a pair has the same mark.
    pub mark: usize,
    /// 0 political, 1 strategic, 2 for an area, 3 for a municipality.
    pub tier: usize,
    /// What it is called, by its place in the words of its tier.
    pub called: usize,
    /// What it is for, by place.
    pub topics: Vec<usize>,
    /// Where it is: nowhere, an area, or a municipality.
    pub place: Option<Place>,
    /// Who directs it.
    pub superior: Option<usize>,
    /// To whom else it stands in some relation, by the relation's place among three.
    pub relations: Vec<(usize, usize)>,
    /// Who sits in it.
    pub seats: Vec<Chair>,
}

/// Where a body is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In an area.
    Area(usize),
    /// In a municipality.
    Municipality(usize),
}

/// A seat before it is written down.
#[derive(Clone, Copy)]
pub struct Chair {
    /// Whose function.
    pub function: usize,
    /// For which municipality; else for the region.
    pub municipality: Option<usize>,
}

/// A county of about so many bodies: two or three political ones, some ten strategic ones, a few groups in each area and
/// several in each municipality, three relations to two bodies, the hierarchy included, and three to nine seats in each.
#[must_use]
pub fn county(bodies: usize, vocabulary: &Vocabulary, dice: &mut Dice) -> County {
    let strategic = (6 + bodies / 80).min(60).min(bodies / 5);
    let municipalities = (bodies / 14).max(3);
    let areas = (municipalities / 5).max(2);
    let in_areas = (bodies / 4 / areas).clamp(1, 12);
    let mut county = County { areas, municipalities, bodies: Vec::new() };
    for _ in 0..2 + usize::from(bodies > 200) {
        add(&mut county, 0, None, None, vocabulary, dice);
    }
    for _ in 0..strategic {
        let above = dice.below(2);
        add(&mut county, 1, None, Some(above), vocabulary, dice);
    }
    let highest = county.bodies.iter().filter(|body| body.tier == 0).count();
    for area in 0..areas {
        for _ in 0..in_areas {
            let above = highest + dice.below(strategic);
            add(&mut county, 2, Some(Place::Area(area)), Some(above), vocabulary, dice);
        }
    }
    let first_in_areas = highest + strategic;
    let mut next = 0;
    while county.bodies.len() < bodies {
        let municipality = next % municipalities;
        next += 1;
        let above = first_in_areas + (municipality % areas) * in_areas + dice.below(in_areas);
        add(&mut county, 3, Some(Place::Municipality(municipality)), Some(above), vocabulary, dice);
    }
    for at in 0..county.bodies.len() {
        if dice.happens(50) {
            let relation = cross(&county, at, dice);
            county.bodies[at].relations.push(relation);
        }
    }
    county
}

/// A relation to another body: half of them to one nearby, half to any.
fn cross(county: &County, from: usize, dice: &mut Dice) -> (usize, usize) {
    let near: Vec<usize> = if dice.happens(50) {
        let window = from.saturating_sub(12)..(from + 12).min(county.bodies.len());
        window.filter(|at| *at != from).collect()
    } else {
        Vec::new()
    };
    let mut to = if near.is_empty() { dice.below(county.bodies.len()) } else { *dice.pick(&near) };
    if to == from {
        to = (to + 1) % county.bodies.len();
    }
    (dice.below(3), to)
}

fn add(
    county: &mut County,
    tier: usize,
    place: Option<Place>,
    superior: Option<usize>,
    vocabulary: &Vocabulary,
    dice: &mut Dice,
) {
    let mut body = Made {
        mark: county.bodies.len(),
        tier,
        called: dice.below(vocabulary.bodies[tier].len()),
        topics: topics(vocabulary, dice),
        place,
        superior,
        relations: Vec::new(),
        seats: Vec::new(),
    };
    // Two bodies of one place are seldom for the same.
    for _ in 0..20 {
        let same = |other: &Made| other.place == place && other.topics == body.topics && other.called == body.called;
        let from = county.bodies.len().saturating_sub(400);
        if !county.bodies[from..].iter().any(same) {
            break;
        }
        body.called = dice.below(vocabulary.bodies[tier].len());
        body.topics = topics(vocabulary, dice);
    }
    body.seats = (0..3 + dice.below(7)).map(|_| chair(county, place, vocabulary, dice)).collect();
    county.bodies.push(body);
}

fn topics(vocabulary: &Vocabulary, dice: &mut Dice) -> Vec<usize> {
    let mut topics = vec![dice.below(vocabulary.topics.len())];
    if dice.happens(25) {
        topics.push(dice.below(vocabulary.topics.len()));
    }
    topics.sort_unstable();
    topics.dedup();
    topics
}

/// A seat of a function, for the region or for a municipality of the place.
fn chair(county: &County, place: Option<Place>, vocabulary: &Vocabulary, dice: &mut Dice) -> Chair {
    let function = dice.below(vocabulary.functions.len());
    let municipality = match place {
        _ if dice.happens(40) => None,
        None => Some(dice.below(county.municipalities)),
        Some(Place::Area(area)) => {
            let turns = county.municipalities.div_ceil(county.areas);
            Some((area + county.areas * dice.below(turns)) % county.municipalities)
        }
        Some(Place::Municipality(municipality)) => Some(municipality),
    };
    Chair { function, municipality }
}
