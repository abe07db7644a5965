//! Who sits where: every body by those whom its seats speak for, and every function by the seats that it has.

mod column;
mod functions;

use serde::Serialize;

pub use column::Column;
pub use functions::{FoundSeat, FunctionSeats, functions};
pub(super) use functions::{function_key, is_function, matching};

use crate::id::BodyId;
use crate::model::{Body, Count, OneForEach, Seat, SourceRef, Stated, Structure, Tally, Unit};

/// Every body by those whom its seats speak for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Matrix<'a> {
    /// Those whom any seat speaks for.
    pub columns: Vec<Column>,
    /// Every body in the file's order; one that exists for each of several once for all that are alike.
    pub rows: Vec<RowOf<'a>>,
}

/// A body, or those of its units that are alike.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowOf<'a> {
    /// The body.
    pub body: &'a BodyId,
    /// What it exists once for each of.
    pub each: Option<&'a OneForEach>,
    /// The units that the row is for, where it exists for several; the numbers are those of each one.
    pub units: Vec<Unit>,
    /// A cell for each column; nothing where its seats are not known.
    pub cells: Stated<Vec<SeatCell<'a>>>,
    /// How many members in all, of those who always are.
    pub always: Tally,
    /// How many members besides, on a condition.
    pub conditional: Tally,
    /// How many seats a source says there are in all.
    pub stated_total: &'a Stated<Count>,
}

/// The seats of a body for some.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatCell<'a> {
    /// How many members, of those who always are.
    pub always: Tally,
    /// How many members besides, on a condition.
    pub conditional: Tally,
    /// How many who are no members.
    pub beside: Tally,
    /// Their share of the members, as so many of so many; nothing where any part of that is not known or on a condition.
    pub share: Option<(u32, u32)>,
    /// The seats behind the numbers.
    pub seats: Vec<Entered<'a>>,
}

/// A seat behind a number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entered<'a> {
    /// Its place in the body's list, from 0.
    pub number: usize,
    /// The seat.
    pub seat: &'a Seat,
    /// Where it is for each of several: the rule for the number.
    pub per_unit: Option<PerUnit<'a>>,
    /// What it rests on: its own sources, or those of the body.
    pub sources: &'a [SourceRef],
}

/// A number that depends on how many there are of something: n + 3.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PerUnit<'a> {
    /// How many for each.
    pub one: &'a Stated<Count>,
    /// How many more or fewer there are in all because of exceptions; nothing where the number for each is not exact.
    pub more: Option<i64>,
    /// How many there are of them; nothing where the file names none.
    pub units: Option<usize>,
}

impl SeatCell<'_> {
    /// No seat at all.
    const EMPTY: Self =
        Self { always: Tally::ZERO, conditional: Tally::ZERO, beside: Tally::ZERO, share: None, seats: Vec::new() };
}

/// Every body by those whom its seats speak for.
pub fn matrix(structure: &Structure) -> Matrix<'_> {
    let columns = column::columns(structure);
    let rows = structure.bodies.iter().flat_map(|(id, body)| rows(structure, &columns, id, body)).collect();
    Matrix { columns, rows }
}

fn rows<'a>(structure: &'a Structure, columns: &[Column], id: &'a BodyId, body: &'a Body) -> Vec<RowOf<'a>> {
    let units: Vec<Unit> = body.one_for_each.as_ref().map(|each| structure.units(each)).unwrap_or_default();
    if units.is_empty() {
        return vec![row(structure, columns, id, body, None)];
    }
    let mut rows: Vec<RowOf<'a>> = Vec::new();
    for unit in units {
        let own = row(structure, columns, id, body, Some(&unit));
        match rows.iter_mut().find(|row| row.cells == own.cells && row.always == own.always) {
            Some(row) => row.units.push(unit),
            None => rows.push(RowOf { units: vec![unit], ..own }),
        }
    }
    rows
}

fn row<'a>(
    structure: &'a Structure,
    columns: &[Column],
    id: &'a BodyId,
    body: &'a Body,
    unit: Option<&Unit>,
) -> RowOf<'a> {
    let (always, conditional) = body.tally(structure, unit);
    let fill = |seats: &'a Vec<Seat>| {
        let mut cells = vec![SeatCell::EMPTY; columns.len()];
        for (number, seat) in seats.iter().enumerate() {
            let own = Column::of(structure, &seat.on_behalf_of);
            let cell = columns.iter().position(|column| *column == own).and_then(|place| cells.get_mut(place));
            if let Some(cell) = cell {
                enter(structure, cell, number, seat, body, unit);
            }
        }
        let all = always.exact().filter(|all| *all > 0 && conditional == Tally::ZERO);
        for cell in &mut cells {
            cell.share = all.zip(cell.always.exact()).filter(|(_, own)| *own > 0).map(|(all, own)| (own, all));
        }
        cells
    };
    let cells = match body.seats_in(unit) {
        Stated::Known(seats) => Stated::Known(fill(seats)),
        Stated::NotStated => Stated::NotStated,
        Stated::NotRegulated => Stated::NotRegulated,
        Stated::NotApplicable => Stated::NotApplicable,
    };
    let each = body.one_for_each.as_ref();
    RowOf { body: id, each, units: Vec::new(), cells, always, conditional, stated_total: &body.seats_total }
}

fn enter<'a>(
    structure: &Structure,
    cell: &mut SeatCell<'a>,
    number: usize,
    seat: &'a Seat,
    body: &'a Body,
    unit: Option<&Unit>,
) {
    let tally = seat.tally(structure, unit);
    let sum = match (seat.capacity.is_member(), seat.is_conditional()) {
        (true, false) => &mut cell.always,
        (true, true) => &mut cell.conditional,
        (false, _) => &mut cell.beside,
    };
    *sum = sum.plus(tally);
    cell.seats.push(Entered {
        number,
        seat,
        per_unit: per_unit(structure, seat, unit),
        sources: if seat.sources.is_empty() { &body.sources } else { &seat.sources },
    });
}

/// The rule for the number of a seat that is for each of several.
fn per_unit<'a>(structure: &Structure, seat: &'a Seat, unit: Option<&Unit>) -> Option<PerUnit<'a>> {
    let units = seat.units(structure, unit)?;
    let one = match seat.count.known() {
        Some(Count::Exactly(one)) => Some(i64::from(*one)),
        _ => None,
    };
    let is_here = |party: &crate::id::PartyId| {
        units.is_empty() || units.iter().any(|unit| matches!(unit, Unit::Party(id) if id == party))
    };
    let except = seat.except.iter().filter(|(party, _)| is_here(party));
    let more = one.map(|one| except.map(|(_, number)| i64::from(*number) - one).sum());
    Some(PerUnit { one: &seat.count, more, units: (!units.is_empty()).then_some(units.len()) })
}

#[cfg(test)]
mod tests;
