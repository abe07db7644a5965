//! The seats of bodies that become one: how many if all stay, and who sits in several of them already.

use indexmap::IndexMap;
use serde::Serialize;

use crate::draft::SeatDraft;
use crate::id::BodyId;
use crate::letters::in_small;
use crate::model::{Capacity, Count, Principal, Seat, Structure, Tally, Text};

/// How many members a body has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Members {
    /// The body.
    pub body: BodyId,
    /// What it is called.
    pub name: Text,
    /// Those who always are.
    pub always: Tally,
    /// Those who are on a condition.
    pub conditional: Tally,
}

/// The seats of bodies before a step and after it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatsTouched {
    /// The bodies before.
    pub before: Vec<Members>,
    /// The bodies after.
    pub after: Vec<Members>,
    /// Where several become one: what that makes of their members.
    pub joined: Option<Joined>,
}

/// What becomes of the members of several bodies in one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Joined {
    /// How many if all stay.
    pub all: Tally,
    /// How many if those count once who would be the same function of the same principal.
    pub once: Tally,
    /// How many if those count once, too, who may be.
    pub fewest: Tally,
    /// Those who sit in several.
    pub shared: Vec<Shared>,
}

/// Holders of seats in several of the bodies.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shared {
    /// Their function.
    pub function: Text,
    /// Whom they speak for, where that is told.
    pub whom: Option<Principal>,
    /// How many seats fewer there are, if they count once.
    pub fewer: u32,
    /// Whether it is one party, or each of several, so that it would be the same function of the same principal; else
    /// they may come from different ones.
    pub certain: bool,
}

/// How many members a body has.
pub(super) fn members(structure: &Structure, id: &BodyId) -> Option<Members> {
    let body = structure.bodies.get(id)?;
    let (always, conditional) = body.tally(structure, None);
    Some(Members { body: id.clone(), name: body.name.clone(), always, conditional })
}

/// What becomes of the members of these bodies, if they become one.
pub(super) fn joined(structure: &Structure, ids: &[BodyId]) -> Joined {
    let bodies = || ids.iter().filter_map(|id| structure.bodies.get(id));
    let all: Tally = bodies().map(|body| body.tally(structure, None).0).sum();
    // How many of each function and principal each body has.
    let mut holders: IndexMap<Holder<'_>, (&Text, Vec<u32>)> = IndexMap::new();
    for (at, body) in bodies().enumerate() {
        let members = body.seats().iter().filter(|seat| seat.capacity.is_member() && !seat.is_conditional());
        for seat in members {
            let Some(function) = seat.function.known() else { continue };
            let number = certain_number(structure, seat);
            let key = (function_key(function), seat.on_behalf_of.known());
            let (_, numbers) = holders.entry(key).or_insert_with(|| (function, vec![0; ids.len()]));
            if let Some(own) = numbers.get_mut(at) {
                *own = own.saturating_add(number);
            }
        }
    }
    let shared: Vec<Shared> = holders
        .into_iter()
        .filter_map(|((_, whom), (function, numbers))| {
            let sum = numbers.iter().fold(0_u32, |sum, number| sum.saturating_add(*number));
            let fewer = sum.saturating_sub(numbers.into_iter().max().unwrap_or_default());
            let certain = whom.is_some_and(is_certain);
            (fewer > 0).then(|| Shared { function: function.clone(), whom: whom.cloned(), fewer, certain })
        })
        .collect();
    let fewer = |certain: bool| -> u32 {
        shared.iter().filter(|one| one.certain == certain).fold(0, |sum, one| sum.saturating_add(one.fewer))
    };
    let once = minus(all, fewer(true));
    Joined { all, once, fewest: minus(once, fewer(false)), shared }
}

/// A function, by what those have in common that are the same, and whom it speaks for.
type Holder<'a> = (String, Option<&'a Principal>);

/// So many places a seat certainly is.
fn certain_number(structure: &Structure, seat: &Seat) -> u32 {
    seat.tally(structure, None).least
}

fn minus(tally: Tally, number: u32) -> Tally {
    Tally {
        least: tally.least.saturating_sub(number),
        most: tally.most.map(|most| most.saturating_sub(number)),
        ..tally
    }
}

/// Whether a principal says from whom exactly: one party, or each of several.
fn is_certain(whom: &Principal) -> bool {
    match whom {
        Principal::Party(_) | Principal::EachOf(_) | Principal::EachArea(_) => true,
        Principal::Together(several) | Principal::Each(several) => several.iter().all(is_certain),
        Principal::AnyOf(_) | Principal::OneOf(_) | Principal::Body(_) | Principal::InWords(_) => false,
    }
}

/// What two functions have in common that are the same.
pub(super) fn function_key(function: &Text) -> String {
    in_small(function.first())
}

/// Puts the seats of another body into one: the same function of the same principal once, others beside each other. A
/// second chair is a member.
pub(super) fn combine(into: &mut Vec<SeatDraft>, other: Vec<SeatDraft>) {
    let own = into.len();
    for mut seat in other {
        let leads = matches!(seat.capacity, Capacity::Chair | Capacity::ViceChair);
        if leads && into.iter().any(|one| one.capacity == seat.capacity) {
            seat.capacity = Capacity::Member;
        }
        let key = seat.function.as_ref().map(function_key);
        let same_holder = |one: &&mut SeatDraft| {
            key.is_some()
                && one.function.as_ref().map(function_key) == key
                && one.on_behalf_of == seat.on_behalf_of
                && one.condition == seat.condition
                && one.capacity.is_member() == seat.capacity.is_member()
        };
        let certain = seat.on_behalf_of.as_ref().is_some_and(is_certain);
        let known = into.iter_mut().take(own).find(same_holder).filter(|_| certain);
        if let Some(one) = known {
            one.count = larger(one.count.take(), seat.count);
            continue;
        }
        let same_kind = |one: &&mut SeatDraft| {
            same_holder(one)
                && one.capacity == seat.capacity
                && one.comes_with == seat.comes_with
                && one.except.is_empty()
        };
        let summed = into.iter_mut().find(same_kind).filter(|_| seat.except.is_empty()).and_then(|one| {
            let sum = sum(one.count.as_ref()?, seat.count.as_ref()?)?;
            one.count = Some(sum);
            Some(())
        });
        if summed.is_none() {
            into.push(seat);
        }
    }
}

/// The larger of two numbers; that which is told where only one is.
fn larger(left: Option<Count>, right: Option<Count>) -> Option<Count> {
    match (left, right) {
        (Some(left), Some(right)) => Some(if Tally::of(&right).least > Tally::of(&left).least { right } else { left }),
        (left, right) => left.or(right),
    }
}

/// The sum of two numbers; nothing where it cannot be written as one.
fn sum(left: &Count, right: &Count) -> Option<Count> {
    let Tally { least, most, about, unstated } = Tally::of(left).plus(Tally::of(right));
    match (unstated, about, most) {
        (0, false, Some(most)) if most == least => Some(Count::Exactly(least)),
        (0, false, Some(most)) => Some(Count::Between(least, most)),
        (0, false, None) => Some(Count::AtLeast(least)),
        (0, true, Some(most)) if most == least => Some(Count::About(least)),
        _ => None,
    }
}
