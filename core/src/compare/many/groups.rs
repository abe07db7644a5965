//! What bodies a structure has, of what and for whom, and who sits in them.

use super::Value;
use super::profile::{Found, found, unknown};
use super::value::{Counting, middle, share};
use crate::model::{Body, BodyClass, Duration, OneForEach, PartyClass, Seat, Stated, Structure};
use crate::words::{Language, Said, Term};

/// How many; none at all is not told of, and thus not known to be none.
pub(super) fn number(many: usize) -> Found {
    let many = u32::try_from(many).unwrap_or(u32::MAX);
    (if many == 0 { Stated::NotStated } else { Stated::Known(Value::Number(many)) }, None)
}

/// How many areas the division with the most of them has.
pub(super) fn areas(structure: &Structure) -> Found {
    number(structure.divisions.values().map(|division| division.areas.len()).max().unwrap_or_default())
}

/// How many parties of each class.
pub(super) fn parties(structure: &Structure) -> Found {
    let mut counting = Counting::default();
    for class in PartyClass::ALL {
        let many = structure.parties_of(class).count();
        counting.add(&format!("{class:?}"), || term(Term::Party(class)), u32::try_from(many).unwrap_or(u32::MAX));
    }
    let kinds = counting.kinds();
    (if kinds.is_empty() { Stated::NotStated } else { Stated::Known(Value::Counts(kinds)) }, None)
}

/// How many bodies of each class, of those whose class is told.
pub(super) fn bodies(structure: &Structure) -> Found {
    let all = || structure.bodies.values().map(|body| &body.classification);
    let mut counting = Counting::default();
    for class in BodyClass::ALL {
        let many = all().filter(|own| own.known() == Some(&class)).count();
        counting.add(&format!("{class:?}"), || term(Term::Body(class)), u32::try_from(many).unwrap_or(u32::MAX));
    }
    let of = all().filter(|own| own.is_known()).count();
    let value = (of > 0).then(|| Value::Counts(counting.kinds()));
    found(value, unknown(all().cloned()), of, structure.bodies.len())
}

/// Whether there is a council or conference of politicians: known where there is one, or where every body is told to be
/// something else.
pub(super) fn political(structure: &Structure) -> Found {
    let all = || structure.bodies.values().map(|body| &body.classification);
    let is_political =
        |own: &Stated<BodyClass>| matches!(own.known(), Some(BodyClass::PoliticalCouncil | BodyClass::Conference));
    let is = all().any(is_political);
    let is_known = is || all().all(Stated::is_known) && !structure.bodies.is_empty();
    (if is_known { Stated::Known(Value::Is(is)) } else { Stated::NotStated }, None)
}

/// What bodies exist once for each of.
pub(super) fn one_for_each(structure: &Structure) -> Found {
    if structure.bodies.is_empty() {
        return (Stated::NotStated, None);
    }
    let mut counting = Counting::default();
    for each in structure.bodies.values().filter_map(|body| body.one_for_each.as_ref()) {
        match each {
            OneForEach::AreaOf(_) => counting.add("Area", || Said::new("område", "area"), 1),
            OneForEach::PartyOf(class) => counting.add(&format!("{class:?}"), || term(Term::Party(*class)), 1),
        }
    }
    (Stated::Known(Value::Counts(counting.kinds())), None)
}

/// How long bodies last, of those of which it is told.
pub(super) fn duration(structure: &Structure) -> Found {
    let all = || structure.bodies.values().map(|body| &body.duration);
    let mut counting = Counting::default();
    for (kind, sv, en) in [
        (Duration::Standing, "stående", "standing"),
        (Duration::Temporary, "tillfälliga", "temporary"),
        (Duration::Either, "båda delarna", "either"),
    ] {
        let many = all().filter(|own| own.known() == Some(&kind)).count();
        counting.add(&format!("{kind:?}"), || Said::new(sv, en), u32::try_from(many).unwrap_or(u32::MAX));
    }
    let of = all().filter(|own| own.is_known()).count();
    let value = (of > 0).then(|| Value::Parts(counting.kinds()));
    found(value, unknown(all().cloned()), of, structure.bodies.len())
}

/// The middle number of members' seats, of the bodies of which it is exactly known.
pub(super) fn seats(structure: &Structure) -> Found {
    let numbers: Vec<u32> = structure.bodies.values().filter_map(|body| exact(structure, body)).collect();
    let of = numbers.len();
    let otherwise = unknown(structure.bodies.values().map(|body| body.seats.map(|_| ())));
    found(middle(numbers).map(Value::Middle), otherwise, of, structure.bodies.len())
}

/// All members' seats of a body in one number, those with a condition included.
fn exact(structure: &Structure, body: &Body) -> Option<u32> {
    let (always, conditional) = body.tally(structure, None);
    always.plus(conditional).exact()
}

/// On whose behalf seats are held, over the bodies in which that is known of every seat, with its number.
pub(super) fn shares(structure: &Structure) -> Found {
    let (mut counting, mut of) = (Counting::default(), 0);
    for body in structure.bodies.values() {
        let members: Vec<&Seat> = body.seats().iter().filter(|seat| seat.capacity.is_member()).collect();
        let each: Option<Vec<(PartyClass, u32)>> = members.iter().map(|seat| held(structure, seat)).collect();
        let Some(each) = each.filter(|each| !each.is_empty()) else { continue };
        of += 1;
        for (class, many) in each {
            counting.add(&format!("{class:?}"), || term(Term::Party(class)), many);
        }
    }
    let value = (!counting.is_empty()).then(|| Value::Parts(counting.kinds()));
    let otherwise = unknown(structure.bodies.values().map(|body| body.seats.map(|_| ())));
    found(value, otherwise, of, structure.bodies.len())
}

/// The one class of parties that a seat is held for, and how many such seats there are; nothing where one is not known.
fn held(structure: &Structure, seat: &Seat) -> Option<(PartyClass, u32)> {
    let classes = seat.on_behalf_of.known()?.classes(structure);
    let [class] = classes.as_slice() else { return None };
    Some((*class, seat.tally(structure, None).exact()?))
}

/// In how many of the bodies whose seats are told residents have one.
pub(super) fn residents(structure: &Structure) -> Found {
    let told: Vec<&Body> = structure.bodies.values().filter(|body| body.seats.is_known()).collect();
    let sits = |seat: &Seat| {
        let principal = seat.on_behalf_of.known();
        principal.is_some_and(|principal| principal.classes(structure).contains(&PartyClass::Residents))
    };
    let with = told.iter().filter(|body| body.seats().iter().any(sits)).count();
    let value = (!told.is_empty()).then(|| Value::Share(share(with as u64, told.len() as u64)));
    let otherwise = unknown(structure.bodies.values().map(|body| body.seats.map(|_| ())));
    found(value, otherwise, told.len(), structure.bodies.len())
}

/// A common word in both languages.
pub(super) fn term(term: Term) -> Said {
    Said::new(term.get(Language::Sv), term.get(Language::En))
}
