//! The names of levels and lines, wrapped, and the stretches of paper they keep free of lines.

use super::face::FACT;
use super::measure::Weight;
use super::pack::GAP;
use super::place::{Paper, Plan};
use super::wrap::{Font, ellipsis, wrap};
use crate::model::{Structure, Text};
use crate::words::{Language, phrases};

const LEVEL: Font = Font { weight: Weight::Bold, size: 13.0 };
pub(super) const NAME_LINE: f64 = 17.0;
pub(super) const TASK_LINE: f64 = 15.0;
/// Beside a text that stands above cards, lines find this much room at the right.
const ASIDE: f64 = 56.0;

/// The texts of one band.
#[derive(Debug, Default)]
pub(super) struct Label {
    pub(super) name: Vec<String>,
    pub(super) task: Vec<String>,
    pub(super) empty: Vec<String>,
    /// One for each lane.
    pub(super) captions: Vec<Option<String>>,
}

impl Label {
    pub(super) fn height(&self) -> f64 {
        self.name.len() as f64 * NAME_LINE + (self.task.len() + self.empty.len()) as f64 * TASK_LINE
    }

    fn width(&self) -> f64 {
        let names = self.name.iter().map(|line| LEVEL.width(line));
        let tasks = self.task.iter().chain(&self.empty).map(|line| FACT.width(line));
        names.chain(tasks).fold(0.0, f64::max)
    }
}

/// The texts of every band.
pub(super) fn labels(plan: &Plan<'_>, structure: &Structure, paper: Paper, language: Language) -> Vec<Label> {
    let room = paper.label.1 - paper.label.0 - if paper.narrow { ASIDE } else { 0.0 };
    let main = structure.lines.keys().next();
    plan.bands
        .iter()
        .enumerate()
        .map(|(number, band)| {
            let level = band.level.as_ref().and_then(|level| structure.levels.get(level));
            let lines = |text: Option<&Text>, font: Font, most: usize| {
                text.map(|text| wrap(text.get(language.tag()), font, room, most)).unwrap_or_default()
            };
            let empty = if band.lanes.is_empty() { phrases::no_bodies(language) } else { "" };
            let name = lines(level.map(|level| &level.name), LEVEL, 4);
            let tasks = if paper.narrow { 3 } else { beside(plan, number, name.len()) };
            Label {
                task: lines(level.and_then(|level| level.task.as_ref()), FACT, tasks),
                name,
                empty: wrap(empty, FACT, room, 2),
                captions: band
                    .lanes
                    .iter()
                    .map(|lane| {
                        // A lane that stands alone in the main line needs no caption.
                        let line = lane.line.as_ref().filter(|line| band.lanes.len() > 1 || main != Some(*line))?;
                        let line = structure.lines.get(line)?;
                        Some(ellipsis(line.name.get(language.tag()), FACT, lane.width - ASIDE))
                    })
                    .collect(),
            }
        })
        .collect()
}

/// How many lines of a task stand beside the cards of a band and do not make it higher.
fn beside(plan: &Plan<'_>, band: usize, names: usize) -> usize {
    let rows = plan.rows.iter().filter(|row| row.band == band);
    let cards: f64 = rows.map(|row| row.height + GAP).sum();
    (((cards - names as f64 * NAME_LINE) / TASK_LINE).floor().max(0.0) as usize).clamp(3, 12)
}

/// For each row the stretches above it where a text stands and no line should.
pub(super) fn blocked(plan: &Plan<'_>, labels: &[Label], paper: Paper) -> Vec<Vec<(f64, f64)>> {
    let mut blocked: Vec<Vec<(f64, f64)>> = vec![Vec::new(); plan.rows.len()];
    let mut waiting = Vec::new();
    let mut first_rows: Vec<Option<usize>> = vec![None; plan.bands.len()];
    for (number, row) in plan.rows.iter().enumerate() {
        if let Some(first) = first_rows.get_mut(row.band) {
            first.get_or_insert(number);
        }
    }
    for ((band, label), first_row) in plan.bands.iter().zip(labels).zip(first_rows) {
        if paper.narrow && label.height() > 0.0 {
            waiting.push((paper.label.0 - 4.0, paper.label.0 + label.width() + 4.0));
        }
        if let Some(row) = first_row.and_then(|row| blocked.get_mut(row)) {
            row.append(&mut waiting);
        }
        for (lane, caption) in band.lanes.iter().zip(&label.captions) {
            if let (Some(caption), Some(row)) = (caption, blocked.get_mut(lane.first_row)) {
                row.push((lane.x - 4.0, lane.x + FACT.width(caption) + 4.0));
            }
        }
    }
    blocked
}
