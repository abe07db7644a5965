//! Who sits where, told.

use super::claims::claims;
use super::seat::{seat_cells, seat_columns};
use crate::answer::seats::{Cell, FunctionSeats, Matrix, RowOf};
use crate::model::{Count, SourceRef, Stated, Tally};
use crate::telling::{Item, Line, Row, Run, Scribe, Table, Telling};
use crate::words::Language;
use crate::words::asked::seats::{column_words, formula};
use crate::words::phrases::{count_words, sum_words};
use crate::words::sentences::{each_words, unit_words};

/// Every body by those whom its seats speak for.
pub fn seats_told(matrix: &Matrix<'_>, scribe: Scribe<'_>) -> Telling {
    let language = scribe.language;
    let mut telling = Telling::default();
    telling.paragraph(scribe.say(
        "Ledamöter; + före ett tal betyder ledamöter med villkor, och de som är med utan att vara ledamöter står för sig. En tom ruta: ingen sådan plats anges. n är antalet av dem som platsen finns för.",
        "Members; + before a number means members on a condition, and those who take part without being members stand apart. An empty cell: no such seat is told of. n is the number of those that the seat is for.",
    ));
    let mut columns: Vec<Line> = matrix
        .columns
        .iter()
        .map(|column| Run::Words(column_words(column, scribe.structure, language)).into())
        .collect();
    columns.push(scribe.say("I allt", "In all").into());
    telling.table(Table {
        caption: scribe
            .say("Grupperna och dem som deras platser finns för", "The bodies and those whom their seats are for")
            .into(),
        corner: scribe.say("Grupp", "Body").into(),
        rows: rows(matrix, columns.len(), scribe),
        columns,
    });
    let cells =
        || matrix.rows.iter().flat_map(|row| row.cells.known().into_iter().flatten().map(move |cell| (row, cell)));
    let conditional = cells()
        .flat_map(|(row, cell)| cell.seats.iter().filter_map(move |one| Some((row, one, one.seat.condition.known()?))));
    let items: Vec<Item> = conditional
        .map(|(row, one, condition)| {
            let function = scribe.stated(&one.seat.function, |function| scribe.text(function).into());
            let line = Line::joined([head(row, scribe), function, scribe.text(condition).into()], ": ");
            let mut item = Item::new(line.and(scribe.sources(one.sources)));
            let claims_of: Vec<_> = one.seat.claims.iter().collect();
            item.below.extend(claims(&claims_of, scribe));
            item
        })
        .collect();
    if !items.is_empty() {
        telling.heading(scribe.say("Platser med villkor", "Seats on a condition"));
        telling.list(items);
    }
    telling
}

/// The rows, those of one body that read alike as one.
fn rows(matrix: &Matrix<'_>, columns: usize, scribe: Scribe<'_>) -> Vec<Row> {
    let mut told: Vec<(RowOf<'_>, Vec<Line>)> = Vec::new();
    for row in &matrix.rows {
        let cells = cells(row, columns, scribe);
        match told.iter_mut().rev().take_while(|(own, _)| own.body == row.body).find(|(_, own)| *own == cells) {
            Some((own, _)) => own.units.extend(row.units.iter().cloned()),
            None => told.push((row.clone(), cells)),
        }
    }
    told.into_iter().map(|(row, cells)| Row { head: head(&row, scribe), cells }).collect()
}

fn head(row: &RowOf<'_>, scribe: Scribe<'_>) -> Line {
    let mut line = Line::from(scribe.body(row.body));
    if let Some(each) = row.each {
        let all = scribe.structure.units(each).len();
        let words = if row.units.len() == all {
            each_words(each, scribe.structure, scribe.language)
        } else {
            let names = row.units.iter().map(|unit| unit_words(unit, scribe.structure, scribe.language));
            names.collect::<Vec<_>>().join(", ")
        };
        line = line.and(Run::Aside(format!(" ({words})")));
    }
    line
}

fn cells(row: &RowOf<'_>, columns: usize, scribe: Scribe<'_>) -> Vec<Line> {
    let mut cells: Vec<Line> = match &row.cells {
        Stated::Known(cells) => cells.iter().map(|cell| self::cell(cell, scribe)).collect(),
        // Once is enough, in the cell for all.
        Stated::NotStated | Stated::NotRegulated | Stated::NotApplicable => {
            vec![Line::default(); columns.saturating_sub(1)]
        }
    };
    let all = match &row.cells {
        Stated::Known(_) => sums(row.always, row.conditional, scribe),
        unsaid => scribe.stated(unsaid, |_| Line::default()),
    };
    cells.push(match row.stated_total {
        Stated::Known(total) => all.and(Run::Aside(said(total, scribe.language))),
        Stated::NotStated | Stated::NotRegulated | Stated::NotApplicable => all,
    });
    cells
}

fn said(total: &Count, language: Language) -> String {
    let words = count_words(total, language);
    match language {
        Language::Sv => format!(" (källan säger {words})"),
        Language::En => format!(" (the source says {words})"),
    }
}

/// Members, those on a condition behind a plus.
fn sums(always: Tally, conditional: Tally, scribe: Scribe<'_>) -> Line {
    let unsaid = || scribe.language.pick("antal anges inte", "number not stated").to_owned();
    let number = |tally: Tally| sum_words(tally).unwrap_or_else(unsaid);
    let mut parts = Vec::new();
    if always != Tally::ZERO {
        parts.push(number(always));
    }
    if conditional != Tally::ZERO {
        parts.push(format!("+ {}", number(conditional)));
    }
    Line::from(parts.join(" "))
}

fn cell(cell: &Cell<'_>, scribe: Scribe<'_>) -> Line {
    if cell.seats.is_empty() {
        return Line::default();
    }
    let mut line = Line::default();
    let formulas: Vec<_> = cell
        .seats
        .iter()
        .filter_map(|one| one.per_unit.as_ref())
        .filter(|rule| rule.units.is_none() || rule.more.is_some_and(|more| more != 0))
        .filter_map(formula)
        .collect();
    if !formulas.is_empty() {
        let known = sum_words(cell.always).is_some();
        line = line.and(formulas.join(", ")).and(if known { " = " } else { "" });
    }
    if formulas.is_empty() || sum_words(cell.always).is_some() {
        line.0.extend(sums(cell.always, cell.conditional, scribe).0.into_iter().filter(|run| run.words() != Some("")));
    }
    if let Some((_, all)) = cell.share {
        line = line.and(Run::Aside(match scribe.language {
            Language::Sv => format!(" av {all}"),
            Language::En => format!(" of {all}"),
        }));
    }
    if cell.beside != Tally::ZERO {
        let number = sum_words(cell.beside);
        let number = number.unwrap_or_else(|| scribe.language.pick("antal anges inte", "number not stated").to_owned());
        let words = match scribe.language {
            Language::Sv => format!("utöver ledamöterna: {number}"),
            Language::En => format!("besides the members: {number}"),
        };
        let between =
            if line.0.iter().any(|run| run.words().is_some_and(|words| !words.is_empty())) { "; " } else { "" };
        line = line.and(Run::Aside(format!("{between}{words}")));
    }
    let mut sources: Vec<SourceRef> = Vec::new();
    for source in cell.seats.iter().flat_map(|one| one.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    line.and(Run::Sources(sources))
}

/// Every function with its seats.
pub fn functions_told(functions: &[FunctionSeats<'_>], scribe: Scribe<'_>) -> Telling {
    let mut telling = Telling::default();
    let rows = functions.iter().flat_map(|function| {
        function.seats.iter().map(move |seat| {
            let unsaid = || scribe.unsaid(crate::words::Term::NotStated);
            let head = function.function.map_or_else(unsaid, |text| scribe.text(text));
            let cells = std::iter::once(Line::from(scribe.body(seat.body))).chain(seat_cells(seat, scribe));
            Row { head: head.into(), cells: cells.collect() }
        })
    });
    let columns = std::iter::once(scribe.say("Grupp", "Body").into()).chain(seat_columns(scribe)).collect();
    telling.table(Table {
        caption: scribe.say("Funktionerna och deras platser", "The functions and their seats").into(),
        corner: scribe.say("Funktion", "Function").into(),
        columns,
        rows: rows.collect(),
    });
    telling
}
