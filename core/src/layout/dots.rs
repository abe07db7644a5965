//! The seats of a body at a glance: one dot each, told apart by whom they speak for.

use super::drawing::{Dot, MOST_DOTS, Point};
use crate::model::{Body, Capacity, ChairRule, PartyClass, Structure, Unit};

/// The members' seats that are certain, one dot each, not placed yet; none where there are too many to be counted.
pub(super) fn dots(body: &Body, structure: &Structure, unit: Option<&Unit>) -> Vec<Dot> {
    let mut always = Vec::new();
    let mut conditional = Vec::new();
    let seats = body.seats_in(unit).known().map_or(&[][..], Vec::as_slice);
    for seat in seats.iter().filter(|seat| seat.capacity.is_member()) {
        let class = seat.on_behalf_of.known().and_then(|principal| one_class(&principal.classes(structure)));
        let dot = Dot {
            class,
            conditional: seat.is_conditional(),
            chair: seat.capacity == Capacity::Chair,
            center: Point::default(),
        };
        let count = seat.tally(structure, unit).least as usize;
        if always.len() + conditional.len() + count > MOST_DOTS {
            return Vec::new();
        }
        let group = if dot.conditional { &mut conditional } else { &mut always };
        group.extend(std::iter::repeat_n(dot, count));
    }
    if let Some(ChairRule::Held { by }) = body.chair_in(unit).rule.known()
        && !always.iter().any(|dot| dot.chair)
        && let Some(side) = one_class(&by.classes(structure))
        && let Some(dot) = always.iter_mut().find(|dot| dot.class == Some(side))
    {
        dot.chair = true;
    }
    always.append(&mut conditional);
    always
}

fn one_class(classes: &[PartyClass]) -> Option<PartyClass> {
    match classes {
        [class] => Some(*class),
        _ => None,
    }
}
