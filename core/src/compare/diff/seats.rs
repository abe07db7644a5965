//! What differs in the seats of two bodies: by the kind of party, the words of the function, and the number.

use std::collections::BTreeSet;

use super::bodies::Pair;
use super::found::{Found, Here};
use super::{Aspect, ChangeClass, Sides, say};
use crate::compare::Side;
use crate::compare::align::similar::{likeness, plain_names, words};
use crate::model::{Body, PartyClass, Principal, Seat, Stated, Structure, Tally};
use crate::path::FieldPath;
use crate::words::{Language, Said};

/// Functions with this share of their words in common, in thousandths, are taken for the same.
const ALIKE: i32 = 400;

pub(super) fn differ(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let (left_path, right_path) = pair.paths("seats");
    let (Stated::Known(left), Stated::Known(right)) = (&pair.left.seats, &pair.right.seats) else {
        // Where only one side tells its seats, each is a thing of its own to ask the other about.
        let told = match (&pair.left.seats, &pair.right.seats) {
            (Stated::Known(seats), Stated::NotStated) => Some((sides.left, seats, &left_path, Side::Right)),
            (Stated::NotStated, Stated::Known(seats)) => Some((sides.right, seats, &right_path, Side::Left)),
            _ => None,
        };
        if let Some((structure, seats, path, silent)) = told {
            for (at, seat) in seats.iter().enumerate() {
                found.untold(Aspect::Seats, silent, Here::new(path.index(at), say::seat(structure, seat)));
            }
            return totals(pair, found);
        }
        let said = |structure: &Structure, body: &Body| say::stated(&body.seats, |seats| all(structure, seats));
        let same = pair.left.seats == pair.right.seats;
        let (left, right) = (said(sides.left, pair.left), said(sides.right, pair.right));
        found.compare(Aspect::Seats, (left_path, left), (right_path, right), same);
        return totals(pair, found);
    };
    parties(sides, pair, found);
    let matched = matched(sides, left, right);
    for (at, seat) in left.iter().enumerate() {
        match matched.iter().find(|(here, _)| *here == at).and_then(|(_, there)| Some((*there, right.get(*there)?))) {
            Some((there, other)) => {
                compare(sides, (left_path.index(at), seat), (right_path.index(there), other), found);
            }
            None => found.only(Aspect::Seats, Side::Left, Here::new(left_path.index(at), say::seat(sides.left, seat))),
        }
    }
    for (at, seat) in right.iter().enumerate() {
        if matched.iter().all(|(_, there)| *there != at) {
            found.only(Aspect::Seats, Side::Right, Here::new(right_path.index(at), say::seat(sides.right, seat)));
        }
    }
    totals(pair, found);
}

fn all(structure: &Structure, seats: &[Seat]) -> Said {
    let seats: Vec<Said> = seats.iter().map(|seat| say::seat(structure, seat)).collect();
    say::each(|language| seats.iter().map(|seat| seat.get(language)).collect::<Vec<_>>().join("; "))
}

fn totals(pair: &Pair<'_>, found: &mut Found) {
    let (left, right) = pair.paths("seats_total");
    let said = |body: &Body| say::stated(&body.seats_total, say::count);
    let same = pair.left.seats_total == pair.right.seats_total;
    found.compare(Aspect::Seats, (left, said(pair.left)), (right, said(pair.right)), same);
}

/// The kinds of parties that sit in only one of the two.
fn parties(sides: &Sides<'_>, pair: &Pair<'_>, found: &mut Found) {
    let classes = |structure: &Structure, body: &Body| -> BTreeSet<PartyClass> {
        let members = body.seats().iter().filter(|seat| seat.capacity.is_member());
        members.flat_map(|seat| classes(structure, seat)).collect()
    };
    let (left, right) = (classes(sides.left, pair.left), classes(sides.right, pair.right));
    let (left_path, right_path) = pair.paths("seats");
    // Of residents it is told apart from the other kinds.
    let others = |classes: BTreeSet<PartyClass>| -> BTreeSet<PartyClass> {
        classes.into_iter().filter(|class| *class != PartyClass::Residents).collect()
    };
    let (left, right) = (others(left), others(right));
    for class in left.difference(&right) {
        let value = say::each(|language: Language| say::classes(&[*class], language));
        found.only(Aspect::Parties, Side::Left, Here::new(left_path.clone(), value));
    }
    for class in left.intersection(&right) {
        places(sides, pair, *class, found);
    }
    for class in right.difference(&left) {
        let value = say::each(|language: Language| say::classes(&[*class], language));
        found.only(Aspect::Parties, Side::Right, Here::new(right_path.clone(), value));
    }
}

/// How many places a kind of party has that sits in both; not for bodies that exist for a part of the parties each.
fn places(sides: &Sides<'_>, pair: &Pair<'_>, class: PartyClass, found: &mut Found) {
    if pair.left.one_for_each.is_some() || pair.right.one_for_each.is_some() {
        return;
    }
    // Of a seat that one of several kinds may hold, no kind has a number.
    let is_open = |structure: &Structure, body: &Body| {
        let mut seats = body.seats().iter().filter(|seat| seat.capacity.is_member());
        seats.any(|seat| {
            let classes = classes(structure, seat);
            classes.len() > 1 && classes.contains(&class)
        })
    };
    if is_open(sides.left, pair.left) || is_open(sides.right, pair.right) {
        return;
    }
    let sum = |structure: &Structure, body: &Body, conditional: bool| -> Tally {
        let of_class = |seat: &&Seat| seat.capacity.is_member() && classes(structure, seat).iter().eq([&class]);
        let seats = body.seats().iter().filter(of_class).filter(|seat| seat.is_conditional() == conditional);
        seats.map(|seat| seat.tally(structure, None)).sum()
    };
    let tell = |structure: &Structure, body: &Body| {
        let (always, conditional) = (sum(structure, body, false), sum(structure, body, true));
        let sum = say::tally(always, conditional);
        let said = say::each(|language| format!("{}: {}", say::classes(&[class], language), sum.get(language)));
        let known = !always.is_unstated() && (always != Tally::ZERO || !conditional.is_unstated());
        ((always, conditional), known.then_some(said))
    };
    let (left, left_said) = tell(sides.left, pair.left);
    let (right, right_said) = tell(sides.right, pair.right);
    let (left_path, right_path) = pair.paths("seats");
    found.compare(Aspect::Parties, (left_path, left_said), (right_path, right_said), left == right);
}

fn classes(structure: &Structure, seat: &Seat) -> BTreeSet<PartyClass> {
    seat.on_behalf_of.known().map(|principal| principal.classes(structure).into_iter().collect()).unwrap_or_default()
}

/// Which seats are the same, the most alike first; a tie goes to those that stand first.
fn matched(sides: &Sides<'_>, left: &[Seat], right: &[Seat]) -> Vec<(usize, usize)> {
    let mut best = Vec::new();
    for (here, seat) in left.iter().enumerate() {
        for (there, other) in right.iter().enumerate() {
            if let Some(alike) = alike(sides, seat, other) {
                best.push((-alike, here + there, here, there));
            }
        }
    }
    best.sort_unstable();
    let mut matched: Vec<(usize, usize)> = Vec::new();
    for (_, _, here, there) in best {
        if matched.iter().all(|(one, other)| *one != here && *other != there) {
            matched.push((here, there));
        }
    }
    matched.extend(matched_by_side(sides, left, right, &matched));
    matched
}

/// Of the seats that no words join: those that alone on both sides are for the same kind of party in the same way.
fn matched_by_side(
    sides: &Sides<'_>,
    left: &[Seat],
    right: &[Seat],
    matched: &[(usize, usize)],
) -> Vec<(usize, usize)> {
    let key = |structure: &Structure, seat: &Seat| {
        let classes = classes(structure, seat);
        let known = !classes.is_empty() && seat.capacity.is_member();
        known.then(|| (classes, is_for_each(seat), seat.is_conditional()))
    };
    let rest = |structure: &Structure, seats: &[Seat], taken: &dyn Fn(usize) -> bool| -> Vec<_> {
        let rest = seats.iter().enumerate().filter(|(at, _)| !taken(*at));
        rest.filter_map(|(at, seat)| Some((key(structure, seat)?, at))).collect()
    };
    let lefts = rest(sides.left, left, &|at| matched.iter().any(|(here, _)| *here == at));
    let rights = rest(sides.right, right, &|at| matched.iter().any(|(_, there)| *there == at));
    let mut found = Vec::new();
    for (key, here) in &lefts {
        let alone = lefts.iter().filter(|(other, _)| other == key).count() == 1;
        let mut same = rights.iter().filter(|(other, _)| other == key);
        if let (true, Some((_, there)), None) = (alone, same.next(), same.next()) {
            found.push((*here, *there));
        }
    }
    found
}

fn is_for_each(seat: &Seat) -> bool {
    matches!(seat.on_behalf_of.known(), Some(Principal::EachOf(_) | Principal::EachArea(_)))
}

/// How alike two seats are; nothing where they cannot be the same.
fn alike(sides: &Sides<'_>, left: &Seat, right: &Seat) -> Option<i32> {
    let (classes_left, classes_right) = (classes(sides.left, left), classes(sides.right, right));
    if left.capacity.is_member() != right.capacity.is_member() || classes_left != classes_right {
        return None;
    }
    let function = match (left.function.known(), right.function.known()) {
        (Some(left), Some(right)) if left == right => 1000,
        (Some(left), Some(right)) => likeness(&words(left), &words(right)).filter(|share| *share >= ALIKE)?,
        (None, None) if classes_left.is_empty() => same_origin(sides, left, right).then_some(1000)?,
        (None, None) => 1000,
        _ if classes_left.is_empty() => return None,
        _ => ALIKE,
    };
    let mut points = function;
    points += i32::from(same_number(left, right)) * 8;
    points += i32::from(left.is_conditional() == right.is_conditional()) * 4;
    points += i32::from(left.capacity == right.capacity) * 2;
    points += i32::from(left.count == right.count);
    Some(points)
}

/// Whether two seats that tell neither function nor kinds of parties come from the same: a post elsewhere, a body, or
/// what the same words say. Of those that tell nothing at all, whether they are as many.
fn same_origin(sides: &Sides<'_>, left: &Seat, right: &Seat) -> bool {
    let same_post = match (&left.comes_with, &right.comes_with) {
        (Some(here), Some(there)) => here.capacity == there.capacity && sides.correspond(&here.body, &there.body),
        (None, None) => true,
        _ => false,
    };
    let same_whom = match (left.on_behalf_of.known(), right.on_behalf_of.known()) {
        (Some(Principal::Body(here)), Some(Principal::Body(there))) => sides.correspond(here, there),
        (Some(Principal::InWords(here)), Some(Principal::InWords(there))) => plain_names(here) == plain_names(there),
        (None, None) => left.comes_with.is_some() || left.count == right.count,
        (here, there) => here == there,
    };
    same_post && same_whom
}

/// Whether the two have the same number, counted for the same: for each of several, or in all.
fn same_number(left: &Seat, right: &Seat) -> bool {
    let mut except: [Vec<u32>; 2] = [left, right].map(|seat| seat.except.values().copied().collect());
    except.iter_mut().for_each(|numbers| numbers.sort_unstable());
    let [except_left, except_right] = except;
    left.count == right.count && is_for_each(left) == is_for_each(right) && except_left == except_right
}

fn compare(sides: &Sides<'_>, left: (FieldPath, &Seat), right: (FieldPath, &Seat), found: &mut Found) {
    let ((left_path, left), (right_path, right)) = (left, right);
    let said = (say::seat(sides.left, left), say::seat(sides.right, right));
    let told = |seat: &Seat| seat.count != Stated::NotStated;
    match (told(left), told(right)) {
        (true, false) => {
            found.untold(Aspect::Seats, Side::Right, Here::new(left_path.field("count"), said.0));
        }
        (false, true) => {
            found.untold(Aspect::Seats, Side::Left, Here::new(right_path.field("count"), said.1));
        }
        _ if !same_number(left, right) => {
            let left = Here::new(left_path.field("count"), said.0);
            let right = Here::new(right_path.field("count"), said.1);
            found.differs(Aspect::Seats, ChangeClass::Changed, left, right);
        }
        _ => {}
    }
    let conditional = |path: &FieldPath, seat: &Seat| Here::new(path.field("condition"), condition(seat));
    if left.is_conditional() != right.is_conditional() {
        let (left, right) = (conditional(&left_path, left), conditional(&right_path, right));
        found.differs(Aspect::Seats, ChangeClass::Changed, left, right);
    }
}

fn condition(seat: &Seat) -> Said {
    seat.condition.known().map_or_else(|| Said::new("utan villkor", "without condition"), say::text)
}
