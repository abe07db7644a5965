//! How the cards of lanes side by side break into rows: which widths make the band lowest.

use super::face::{Face, Item, face};
use crate::model::Structure;
use crate::words::Language;

/// Between two cards of a row.
pub(super) const GAP: f64 = 18.0;
/// Between two lanes.
pub(super) const LANE_GAP: f64 = 30.0;
/// The sheets behind a stack, to the right and above.
pub(super) const SHEETS: f64 = 8.0;
/// Card widths to choose from, and the width for much content.
const WIDTHS: [f64; 3] = [220.0, 196.0, 172.0];
const WIDE: f64 = 304.0;
/// A lane is never narrower than one stack.
pub(super) const LEAST_LANE: f64 = 180.0;
/// What a name that breaks inside a word counts as, in px of height.
const BREAK: f64 = 5.0;
/// The same for a name that has to be cut.
const CUT: f64 = 40.0;
/// Beyond this many bodies the first way that fits is taken.
const MANY: usize = 200;

/// A card's place in its lane.
#[derive(Debug)]
pub(super) struct Spot {
    /// Its number among the lane's items.
    pub(super) item: usize,
    /// From the lane's left edge.
    pub(super) x: f64,
    /// With the sheets behind it.
    pub(super) width: f64,
    pub(super) face: Face,
}

/// A lane of cards.
#[derive(Debug)]
pub(super) struct Packed {
    pub(super) width: f64,
    pub(super) rows: Vec<Vec<Spot>>,
    cost: f64,
}

/// The lanes of one band in the widths that make it lowest; together they are as wide as `room` px.
pub(super) fn side_by_side(
    lanes: &[Vec<Item<'_>>],
    structure: &Structure,
    language: Language,
    room: f64,
    narrow: bool,
) -> Vec<Packed> {
    let room = room - lanes.len().saturating_sub(1) as f64 * LANE_GAP;
    let most = lanes.iter().map(Vec::len).max().unwrap_or(0);
    let tries = if most > MANY { 1 } else { 3 };
    let alone = (lanes.len() == 1).then(|| vec![room]);
    let ways = (1..=most).filter(|_| alone.is_none()).filter_map(|rows| allot(lanes, rows, room)).take(tries);
    let mut best: Option<(f64, Vec<Packed>)> = None;
    for widths in alone.iter().cloned().chain(ways) {
        let lane = |(items, width): (&Vec<Item<'_>>, f64)| pack(items, structure, language, width, narrow);
        let packed: Vec<Packed> = lanes.iter().zip(widths).map(lane).collect();
        let cost = packed.iter().map(|lane| lane.cost).fold(0.0, f64::max);
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, packed));
        }
    }
    best.map(|(_, packed)| packed).unwrap_or_default()
}

/// Widths in which no lane needs more than so many rows, what is left over shared in proportion; nothing where the
/// lanes do not fit.
fn allot(lanes: &[Vec<Item<'_>>], rows: usize, room: f64) -> Option<Vec<f64>> {
    WIDTHS.iter().find_map(|width| {
        let need = |items: &Vec<Item<'_>>| {
            let columns = items.len().div_ceil(rows).max(1);
            let stacks = items.iter().filter(|item| item.stack.is_some()).count().min(columns);
            columns as f64 * (width + GAP) - GAP + stacks as f64 * SHEETS
        };
        let needs: Vec<f64> = lanes.iter().map(need).collect();
        let sum: f64 = needs.iter().sum();
        (sum <= room).then(|| needs.into_iter().map(|need| need * room / sum).collect())
    })
}

/// The rows of a lane in the card widths that make it lowest; the wider ones where two are alike.
fn pack(items: &[Item<'_>], structure: &Structure, language: Language, room: f64, narrow: bool) -> Packed {
    let widths: &[f64] = if narrow { &[f64::MAX] } else { &WIDTHS };
    let tries = if narrow || items.len() > MANY { 1 } else { 2 * WIDTHS.len() };
    let mut best: Option<Packed> = None;
    for (width, wide) in widths.iter().flat_map(|width| [(*width, true), (*width, false)]).take(tries) {
        let rows = break_rows(items, structure, language, room, (width, wide));
        let height = |row: &Vec<Spot>| GAP + row.iter().map(|spot| spot.face.height).fold(0.0, f64::max);
        let bad = |spot: &Spot| match spot.face.name.last() {
            Some(last) if last.text.ends_with('…') => CUT,
            _ if spot.face.name.iter().any(|line| line.text.ends_with('-')) => BREAK,
            _ => 0.0,
        };
        let cost = rows.iter().map(height).sum::<f64>() + rows.iter().flatten().map(bad).sum::<f64>();
        if best.as_ref().is_none_or(|best| cost + 4.0 < best.cost) {
            best = Some(Packed { width: room, rows, cost });
        }
    }
    best.unwrap_or(Packed { width: room, rows: Vec::new(), cost: 0.0 })
}

/// Fills row after row in the file's order with cards of one width, and wider ones for much content where `wide`.
fn break_rows(
    items: &[Item<'_>],
    structure: &Structure,
    language: Language,
    room: f64,
    (base, wide): (f64, bool),
) -> Vec<Vec<Spot>> {
    let mut rows: Vec<Vec<Spot>> = Vec::new();
    let mut x = 0.0;
    for (number, item) in items.iter().enumerate() {
        let sheets = if item.stack.is_some() { SHEETS } else { 0.0 };
        let most = room - sheets;
        let mut width = base.min(most);
        let mut content = face(item, structure, language, width);
        if wide && width < WIDE.min(most) && content.is_full() {
            let wider = face(item, structure, language, WIDE.min(most));
            if wider.height < content.height || (content.name_cut && !wider.name_cut) {
                width = WIDE.min(most);
                content = wider;
            }
        }
        if rows.is_empty() || x + width + sheets > room + 0.001 {
            rows.push(Vec::new());
            x = 0.0;
        }
        if let Some(row) = rows.last_mut() {
            row.push(Spot { item: number, x, width: width + sheets, face: content });
        }
        x += width + sheets + GAP;
    }
    rows
}
