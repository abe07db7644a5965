//! How far down everything stands: rows, gutters with their tracks, and bands.

use super::drawing::{Band, Lane, Rect, TextLine};
use super::labels::{Label, NAME_LINE, TASK_LINE};
use super::pack::GAP;
use super::passes::TRACK;
use super::place::{Paper, Plan, PlannedBand, Row};
use super::tracks::Tracks;

/// From a card to the nearest track: room for an arrowhead.
const STUB: f64 = 9.0;
/// From a band's border to what is in it.
const PAD: f64 = 10.0;
const CAPTION: f64 = 18.0;
/// From a band's border to its captions.
const CAPTION_PAD: f64 = 5.0;
/// From a level's name to its cards, where it stands above them.
const UNDER_LABEL: f64 = 8.0;

/// Everything that was to be found on the way down.
#[derive(Debug, Default)]
pub(super) struct Heights {
    pub(super) height: f64,
    pub(super) bands: Vec<Band>,
    /// The upper edge of each row.
    pub(super) rows: Vec<f64>,
    /// The first track of each gutter.
    gutters: Vec<f64>,
}

impl Heights {
    /// The y of a track.
    pub(super) fn track(&self, gutter: usize, track: usize) -> f64 {
        self.gutters.get(gutter).copied().unwrap_or(0.0) + track as f64 * TRACK
    }
}

/// Goes down the paper once.
pub(super) fn heights(plan: &Plan<'_>, labels: Vec<Label>, tracks: &Tracks, paper: Paper) -> Heights {
    let mut found = Heights::default();
    let mut rows = plan.rows.iter().enumerate().peekable();
    let mut y = 0.0;
    // Nothing runs above the first row.
    found.gutters.push(y);
    for (number, (band, label)) in plan.bands.iter().zip(labels).enumerate() {
        let top = y;
        let captioned = !paper.narrow && label.captions.iter().any(Option::is_some);
        y += if captioned { CAPTION_PAD } else { PAD };
        let label_box = Rect { x: paper.label.0, y, width: paper.label.1 - paper.label.0, height: label.height() };
        let mut caption_tops = Vec::new();
        if paper.narrow {
            y += label.height() + if label.height() > 0.0 && !band.lanes.is_empty() { UNDER_LABEL } else { 0.0 };
        }
        let mut filled = false;
        while let Some((index, row)) = rows.next_if(|(_, row)| row.band == number) {
            let start = y;
            if row.opens_lanes && has_caption(band, &label, index) {
                y += CAPTION;
            }
            caption_tops.push((index, start));
            found.rows.push(y);
            y += row.height;
            found.gutters.push(y + STUB);
            filled = true;
            let count = tracks.counts.get(index + 1).copied().unwrap_or(0);
            let run = count.saturating_sub(1) as f64 * TRACK;
            let more = rows.peek().is_some_and(|(_, row): &(usize, &Row)| row.band == number);
            y += match (more, count) {
                (true, 0) => GAP,
                (true, _) => 2.0 * STUB + run,
                (false, 0) => PAD,
                (false, _) => (STUB + run + 6.0).max(PAD),
            };
        }
        if !filled {
            y += if paper.narrow { PAD } else { 0.0 };
        }
        if !paper.narrow {
            y = y.max(label_box.bottom() + PAD);
        }
        let frame = Rect { x: 0.0, y: top, width: paper.width, height: y - top };
        let lanes = lanes(plan, band, &label, &caption_tops, &found.rows);
        found.bands.push(written(band, label, frame, label_box, lanes));
    }
    found.height = y;
    found
}

fn has_caption(band: &PlannedBand, label: &Label, row: usize) -> bool {
    band.lanes.iter().zip(&label.captions).any(|(lane, caption)| lane.first_row == row && caption.is_some())
}

fn lanes(plan: &Plan<'_>, band: &PlannedBand, label: &Label, tops: &[(usize, f64)], rows: &[f64]) -> Vec<Lane> {
    band.lanes
        .iter()
        .zip(&label.captions)
        .map(|(lane, caption)| {
            let top = tops.iter().find(|(row, _)| *row == lane.first_row).map_or(0.0, |(_, top)| *top);
            let bottom = rows.get(lane.last_row).copied().unwrap_or(top)
                + plan.rows.get(lane.last_row).map_or(0.0, |row| row.height);
            Lane {
                line: lane.line.clone(),
                frame: Rect { x: lane.x, y: top, width: lane.width, height: bottom - top },
                caption: caption.clone().map(|text| TextLine { text, x: lane.x, baseline: top + 12.0 }),
            }
        })
        .collect()
}

fn written(band: &PlannedBand, label: Label, frame: Rect, label_box: Rect, lanes: Vec<Lane>) -> Band {
    let mut y = label_box.y;
    let mut lines = |texts: Vec<String>, height: f64, ascent: f64| {
        texts
            .into_iter()
            .map(|text| {
                let line = TextLine { text, x: label_box.x, baseline: y + ascent };
                y += height;
                line
            })
            .collect()
    };
    Band {
        level: band.level.clone(),
        frame,
        label: label_box,
        name: lines(label.name, NAME_LINE, 13.0),
        task: lines(label.task, TASK_LINE, 12.0),
        empty: lines(label.empty, TASK_LINE, 12.0),
        lanes,
    }
}
