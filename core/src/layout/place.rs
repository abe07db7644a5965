//! Which card stands in which row and where along it: bands, lanes and rows, before any height is known.

use super::Options;
use super::face::{Face, Item};
use super::pack::{LANE_GAP, LEAST_LANE, SHEETS, Spot, side_by_side};
use crate::id::{BodyId, LevelId, LineId};
use crate::model::Structure;
use crate::order::sort_by;

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

/// Ids to look up; sorted, as a hash set costs more wasm.
struct Ids<'a>(Vec<&'a BodyId>);

impl<'a> Ids<'a> {
    fn new(ids: &'a [BodyId]) -> Self {
        let mut ids: Vec<_> = ids.iter().collect();
        sort_by(&mut ids, |left, right| left.cmp(right));
        Self(ids)
    }

    fn contains(&self, id: &BodyId) -> bool {
        self.0.binary_search(&id).is_ok()
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
    let (hidden, unfolded) = (Ids::new(&options.hidden), Ids::new(&options.unfolded));
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
        let mut waiting = lanes.into_iter().peekable();
        while waiting.peek().is_some() {
            let group: Vec<_> = waiting.by_ref().take(abreast).collect();
            let (lines, items): (Vec<_>, Vec<_>) = group.into_iter().unzip();
            let mut x = paper.content.0;
            let first_row = self.rows.len();
            let mut lanes = Vec::new();
            for ((line, items), packed) in lines.into_iter().zip(items.iter()).zip(side_by_side(
                &items,
                structure,
                options.language,
                room,
                paper.narrow,
            )) {
                lanes.push((planned.len(), packed.rows, items, x));
                planned.push(PlannedLane { line, x, width: packed.width, first_row, last_row: first_row });
                x += packed.width + LANE_GAP;
            }
            let rows = lanes.iter().map(|(_, rows, ..)| rows.len()).max().unwrap_or(0);
            for number in 0..rows {
                let row = self.rows.len();
                let mut cards = Vec::new();
                for (lane, rows, items, x) in &mut lanes {
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
