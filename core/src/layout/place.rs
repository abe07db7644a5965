//! Which card stands in which row and where along it: bands, lanes and rows, before any height is known.

use std::collections::HashSet;

use super::Options;
use super::face::{Face, Item, face};
use crate::id::{BodyId, LevelId, LineId};
use crate::model::Structure;

/// Between two cards of a row.
pub(super) const GAP: f64 = 18.0;
/// Between two lanes.
const LANE_GAP: f64 = 30.0;
/// The sheets behind a stack, to the right and above.
pub(super) const SHEETS: f64 = 8.0;
/// Card widths to choose from, and the width for much content.
const WIDTHS: [f64; 3] = [220.0, 196.0, 172.0];
const WIDE: f64 = 304.0;
const LEAST_LANE: f64 = 172.0;

/// The paper's columns, px from its left edge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paper {
    pub(super) width: f64,
    /// One column, level names above.
    pub(super) narrow: bool,
    /// Where level names stand.
    pub(super) label: (f64, f64),
    /// Where cards stand.
    pub(super) content: (f64, f64),
    /// From here lines may pass at the left of the cards.
    pub(super) left: f64,
}

impl Paper {
    /// Columns for a paper with `corridor` px at the right for lines that pass many rows.
    pub(super) fn new(width: f64, margin: f64, corridor: f64) -> Self {
        let narrow = width < 640.0;
        if narrow {
            let content = (12.0, width - corridor);
            return Self { width, narrow, label: content, content, left: 12.0 };
        }
        let label = (18.0, 18.0 + margin);
        Self { width, narrow, label, content: (label.1 + 20.0, width - corridor), left: label.1 + 4.0 }
    }
}

/// Everything in its row.
#[derive(Debug, Default)]
pub(super) struct Plan<'a> {
    pub(super) bands: Vec<PlannedBand>,
    pub(super) rows: Vec<Row>,
    /// By row, from left to right.
    pub(super) cards: Vec<Placed<'a>>,
}

#[derive(Debug)]
pub(super) struct PlannedBand {
    pub(super) level: Option<LevelId>,
    pub(super) lanes: Vec<PlannedLane>,
}

#[derive(Debug)]
pub(super) struct PlannedLane {
    pub(super) line: Option<LineId>,
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) first_row: usize,
    pub(super) last_row: usize,
}

#[derive(Debug)]
pub(super) struct Row {
    pub(super) band: usize,
    /// Captions of lanes stand above it.
    pub(super) opens_lanes: bool,
    /// Indexes of its cards, from left to right.
    pub(super) cards: Vec<usize>,
    pub(super) height: f64,
}

#[derive(Debug)]
pub(super) struct Placed<'a> {
    pub(super) item: Item<'a>,
    pub(super) lane: usize,
    pub(super) row: usize,
    /// Its place in the row.
    pub(super) column: usize,
    pub(super) x: f64,
    /// With the sheets behind it.
    pub(super) width: f64,
    pub(super) face: Face,
}

impl Placed<'_> {
    /// How much of it, to the right and above, are sheets behind it.
    pub(super) fn sheets(&self) -> f64 {
        if self.item.stack.is_some() { SHEETS } else { 0.0 }
    }

    pub(super) fn center(&self) -> f64 {
        self.x + self.width / 2.0
    }
}

/// Puts every body that is shown in a row.
pub(super) fn place<'a>(structure: &'a Structure, options: &Options, paper: Paper) -> Plan<'a> {
    let mut plan = Plan::default();
    let mut levels: Vec<(Option<LevelId>, Vec<Vec<Item<'a>>>)> = structure
        .levels
        .keys()
        .cloned()
        .map(Some)
        .chain([None])
        .map(|level| (level, vec![Vec::new(); structure.lines.len() + 1]))
        .collect();
    let hidden: HashSet<&BodyId> = options.hidden.iter().collect();
    let unfolded: HashSet<&BodyId> = options.unfolded.iter().collect();
    for (id, body) in structure.bodies.iter().filter(|(id, _)| !hidden.contains(id)) {
        let rank = body.level.known().and_then(|level| structure.rank(level)).unwrap_or(structure.levels.len());
        let line = body.line.as_ref().and_then(|line| structure.lines.get_index_of(line)).map_or(0, |line| line + 1);
        if let Some(items) = levels.get_mut(rank).and_then(|(_, lines)| lines.get_mut(line)) {
            let units = body.one_for_each.as_ref().map(|each| structure.units(each));
            let item = Item { id, body, unit: None, stack: None, toggle: false };
            match units {
                Some(units) if unfolded.contains(id) && !units.is_empty() => {
                    items.extend(units.into_iter().enumerate().map(|(place, unit)| Item {
                        unit: Some(unit),
                        toggle: place == 0,
                        ..item.clone()
                    }));
                }
                Some(units) => items.push(Item { stack: Some(units.len()), toggle: !units.is_empty(), ..item }),
                None => items.push(item),
            }
        }
    }
    for (level, lines) in levels {
        let lanes: Vec<(Option<LineId>, Vec<Item<'a>>)> = [None]
            .into_iter()
            .chain(structure.lines.keys().cloned().map(Some))
            .zip(lines)
            .filter(|(_, items)| !items.is_empty())
            .collect();
        if level.is_some() || !lanes.is_empty() {
            plan.add_band(level, lanes, structure, options, paper);
        }
    }
    plan
}

impl<'a> Plan<'a> {
    fn add_band(
        &mut self,
        level: Option<LevelId>,
        lanes: Vec<(Option<LineId>, Vec<Item<'a>>)>,
        structure: &Structure,
        options: &Options,
        paper: Paper,
    ) {
        let band = self.bands.len();
        let mut planned = Vec::new();
        let room = paper.content.1 - paper.content.0;
        let abreast =
            if paper.narrow { 1 } else { (((room + LANE_GAP) / (LEAST_LANE + LANE_GAP)).floor() as usize).max(1) };
        let mut lanes = lanes.into_iter().peekable();
        while lanes.peek().is_some() {
            let group: Vec<_> = lanes.by_ref().take(abreast).collect();
            let needs: Vec<f64> = group.iter().map(|(_, items)| items.len() as f64 * (WIDTHS[0] + GAP) - GAP).collect();
            let widths = share(&needs, room - (group.len() - 1) as f64 * LANE_GAP);
            let mut x = paper.content.0;
            let first_row = self.rows.len();
            let mut packed = Vec::new();
            for ((line, items), width) in group.into_iter().zip(widths) {
                packed.push((planned.len(), pack(&items, structure, options, width, paper.narrow), items, x));
                planned.push(PlannedLane { line, x, width, first_row, last_row: first_row });
                x += width + LANE_GAP;
            }
            let rows = packed.iter().map(|(_, rows, ..)| rows.len()).max().unwrap_or(0);
            for number in 0..rows {
                let row = self.rows.len();
                let mut cards = Vec::new();
                for (lane, rows, items, x) in &mut packed {
                    let Some(spots) = rows.get_mut(number).map(std::mem::take) else { continue };
                    if let Some(lane) = planned.get_mut(*lane) {
                        lane.last_row = row;
                    }
                    for Spot { item, x: offset, width, face } in spots {
                        let Some(item) = items.get(item).cloned() else { continue };
                        let column = cards.len();
                        cards.push(self.cards.len());
                        self.cards.push(Placed { item, lane: *lane, row, column, x: *x + offset, width, face });
                    }
                }
                let height = cards
                    .iter()
                    .filter_map(|card| self.cards.get(*card))
                    .map(|card| card.face.height + card.sheets())
                    .fold(0.0, f64::max);
                self.rows.push(Row { band, opens_lanes: number == 0, cards, height });
            }
        }
        self.bands.push(PlannedBand { level, lanes: planned });
    }
}

/// Shares a width among lanes in proportion to what they need, none less than the least a lane can do with.
fn share(needs: &[f64], room: f64) -> Vec<f64> {
    let mut fixed = vec![false; needs.len()];
    loop {
        let taken = fixed.iter().filter(|fixed| **fixed).count() as f64 * LEAST_LANE;
        let open: f64 = needs.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(need, _)| need).sum();
        let scale = if open > 0.0 { (room - taken) / open } else { 0.0 };
        let mut changed = false;
        for (need, fixed) in needs.iter().zip(&mut fixed) {
            if !*fixed && need * scale < LEAST_LANE && needs.len() > 1 {
                *fixed = true;
                changed = true;
            }
        }
        if !changed {
            let width = |(need, fixed): (&f64, &bool)| if *fixed { LEAST_LANE } else { need * scale };
            return needs.iter().zip(&fixed).map(width).collect();
        }
    }
}

/// A card's place in its lane.
struct Spot {
    item: usize,
    x: f64,
    width: f64,
    face: Face,
}

/// The rows of a lane in the card width that makes it lowest; the wider one where two are alike.
fn pack(items: &[Item<'_>], structure: &Structure, options: &Options, room: f64, narrow: bool) -> Vec<Vec<Spot>> {
    let widths: &[f64] = if narrow { &[f64::MAX] } else { &WIDTHS };
    let mut best: Option<(f64, Vec<Vec<Spot>>)> = None;
    for width in widths {
        let rows = pack_in(items, structure, options, room, *width);
        let height =
            rows.iter().map(|row| GAP + row.iter().map(|spot| spot.face.height).fold(0.0, f64::max)).sum::<f64>();
        if best.as_ref().is_none_or(|(least, _)| height + 8.0 < *least) {
            best = Some((height, rows));
        }
    }
    best.map(|(_, rows)| rows).unwrap_or_default()
}

fn pack_in(items: &[Item<'_>], structure: &Structure, options: &Options, room: f64, base: f64) -> Vec<Vec<Spot>> {
    let mut rows: Vec<Vec<Spot>> = Vec::new();
    let mut x = 0.0;
    for (number, item) in items.iter().enumerate() {
        let sheets = if item.stack.is_some() { SHEETS } else { 0.0 };
        let most = room - sheets;
        let mut width = base.min(most);
        let mut content = face(item, structure, options.language, width);
        if width < WIDE.min(most) && content.is_full() {
            let wide = face(item, structure, options.language, WIDE.min(most));
            if wide.height < content.height || (content.name_cut && !wide.name_cut) {
                width = WIDE.min(most);
                content = wide;
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
