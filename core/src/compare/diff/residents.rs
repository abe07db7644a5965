//! What differs in the participation of residents: whether one has a place, in which bodies, and how many.

use super::bodies::{Pair, body_path};
use super::found::{Found, Here};
use super::{Aspect, Sides, say};
use crate::compare::Side;
use crate::id::BodyId;
use crate::model::{Body, PartyClass, Seat, Stated, Structure, Tally};
use crate::words::phrases::sum_words;
use crate::words::{Language, Said};

/// The members' seats of a body that speak for residents, with how many there are.
fn places(structure: &Structure, body: &Body) -> Option<(Tally, Said)> {
    let of_residents = |seat: &&Seat| {
        let classes = seat.on_behalf_of.known().map(|principal| principal.classes(structure)).unwrap_or_default();
        classes == [PartyClass::Residents]
    };
    let seats: Vec<&Seat> = body.seats().iter().filter(of_residents).collect();
    if seats.is_empty() {
        return None;
    }
    let sum: Tally = seats.iter().map(|seat| seat.tally(structure, None)).sum();
    let places = |language: Language| {
        let number = sum_words(sum);
        match (number, language) {
            (Some(number), Language::Sv) => format!("plats för invånare: {number}"),
            (Some(number), Language::En) => format!("seats for residents: {number}"),
            (None, Language::Sv) => "plats för invånare, antal anges inte".to_owned(),
            (None, Language::En) => "seats for residents, number not stated".to_owned(),
        }
    };
    Some((sum, say::each(places)))
}

/// Between two bodies that correspond. Where a body's seats are not known, neither is whether residents sit there.
pub(super) fn differ(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let (left_path, right_path) = pair.paths("seats");
    let told = |structure: &Structure, body: &Body| match &body.seats {
        Stated::Known(_) => Some(places(structure, body)),
        _ => None,
    };
    let (left, right) = (told(sides.left, pair.left), told(sides.right, pair.right));
    match (left, right) {
        (Some(Some((left, one))), Some(Some((right, other)))) => {
            found.compare(Aspect::Residents, (left_path, Some(one)), (right_path, Some(other)), left == right);
        }
        (Some(Some((_, one))), Some(None)) => found.only(Aspect::Residents, Side::Left, Here::new(left_path, one)),
        (Some(None), Some(Some((_, other)))) => {
            found.only(Aspect::Residents, Side::Right, Here::new(right_path, other));
        }
        (Some(Some((_, one))), None) => found.untold(Aspect::Residents, Side::Right, Here::new(left_path, one)),
        (None, Some(Some((_, other)))) => found.untold(Aspect::Residents, Side::Left, Here::new(right_path, other)),
        (None | Some(None), None | Some(None)) => {}
    }
}

/// In bodies without counterpart.
pub(super) fn alone(sides: &Sides<'_>, found: &mut Found) {
    let mut tell = |side: Side, structure: &Structure, ids: &[BodyId]| {
        for id in ids {
            let Some(body) = structure.bodies.get(id) else { continue };
            if let Some((_, words)) = places(structure, body) {
                let name = &body.name;
                let value = say::each(|language| format!("{}: {}", name.get(language.tag()), words.get(language)));
                found.only(Aspect::Residents, side, Here::new(body_path(id).field("seats"), value));
            }
        }
    };
    tell(Side::Left, sides.left, &sides.alignment.left_only);
    tell(Side::Right, sides.right, &sides.alignment.right_only);
}
