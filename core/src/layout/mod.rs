//! Lays a structure out on paper: levels as bands, bodies as cards, ties as lines that stay in the gaps.
//!
//! The map is made in plain numbers (CSS px at full size), from the top down: [`place`] finds row and x of every card,
//! [`nets`] what is drawn together, [`passes`] the gap in which a line passes each row, [`pins`] the x of every upright
//! stretch, [`tracks`] the track of every level one; only then [`heights`] are known and [`routes`] has all its corners.

mod dots;
mod drawing;
mod face;
mod heights;
mod labels;
mod measure;
pub mod moments;
mod nets;
mod pack;
mod passes;
mod pins;
mod place;
mod routes;
mod slots;
pub mod timeline;
mod tracks;
pub mod wheel;
mod wrap;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

pub use drawing::{Band, Card, Direction, Dot, Drawing, Fact, Lane, MOST_DOTS, Point, Rect, Route, TextLine, within};

use crate::id::BodyId;
use crate::model::{RelationClass, Structure};
use crate::order::sort_by_key;
use crate::words::Language;

use heights::Heights;
use place::{Paper, Placed, Plan};

/// How a structure is to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// The width of the paper in px; below 640 everything stands in one column.
    pub width: f64,
    /// The width in px of the column at the left in which levels are named; on narrow paper they are named above.
    pub margin_column: f64,
    /// The *one for each* bodies that are shown one by one.
    pub unfolded: Vec<BodyId>,
    /// The bodies that are left out.
    pub hidden: Vec<BodyId>,
    /// The ties to draw.
    pub relations: Vec<RelationClass>,
    /// The language of common words, and the preferred one of the structure's texts.
    pub language: Language,
}

impl Default for Options {
    /// A wide paper with the ties of direction, preparation and report.
    fn default() -> Self {
        Self {
            width: 1400.0,
            margin_column: 128.0,
            unfolded: Vec::new(),
            hidden: Vec::new(),
            relations: vec![
                RelationClass::Directs,
                RelationClass::ReportsTo,
                RelationClass::PreparesFor,
                RelationClass::Appoints,
            ],
            language: Language::Sv,
        }
    }
}

/// The least width in px that is laid out; narrower paper gets a drawing of this width.
const LEAST_WIDTH: f64 = 240.0;

/// Lays out a structure; the same structure and options always give the same drawing.
///
/// No card overlaps another or leaves its band; every line is made of level and upright stretches, touches no card but
/// its two ends, and shares a stretch only with lines of the same body and relation.
pub fn lay_out(structure: &Structure, options: &Options) -> Drawing {
    let width = if options.width.is_finite() { within(options.width, LEAST_WIDTH, 1e6) } else { LEAST_WIDTH };
    let margin =
        if options.margin_column.is_finite() { within(options.margin_column, 80.0, width / 3.0) } else { 128.0 };
    let mut paper = Paper::new(width, margin, 18.0);
    let mut plan = place::place(structure, options, paper);
    let (mut nets, mut laterals) = nets::nets(&plan, structure, options);
    let corridor = passes::corridor_width(&nets, paper);
    if corridor > 18.0 {
        paper = Paper::new(width, margin, corridor);
        plan = place::place(structure, options, paper);
        (nets, laterals) = nets::nets(&plan, structure, options);
    }
    let labels = labels::labels(&plan, structure, paper, options.language);
    let blocked = labels::blocked(&plan, &labels, paper);
    let gaps = passes::gaps(&plan, paper);
    let ways = passes::ways(&plan, &nets, &gaps, &blocked, paper);
    let uprights = pins::uprights(&plan, &nets, &ways, &gaps, &blocked);
    let tracks = tracks::tracks(&nets, &ways, &uprights, plan.rows.len() + 1);
    let mut heights = heights::heights(&plan, labels, &tracks, paper);
    let frames: Vec<Rect> = plan.cards.iter().map(|card| frame(card, &plan, &heights)).collect();
    let mut routes = routes::routes(&nets, &ways, &uprights, &tracks, &heights, &frames);
    routes.extend(routes::sideways(&plan, &laterals, &frames));

    // Cards were numbered by row; people read lane by lane.
    let mut order: Vec<usize> = (0..plan.cards.len()).collect();
    sort_by_key(&mut order, |number| plan.cards.get(*number).map(|card| (band_of(card, &plan), card.lane, *number)));
    let mut place_of = vec![0; order.len()];
    for (place, number) in order.iter().enumerate() {
        if let Some(slot) = place_of.get_mut(*number) {
            *slot = place;
        }
    }
    for route in &mut routes {
        route.from = place_of.get(route.from).copied().unwrap_or_default();
        route.to = place_of.get(route.to).copied().unwrap_or_default();
    }
    let mut slots: Vec<Option<Placed<'_>>> = std::mem::take(&mut plan.cards).into_iter().map(Some).collect();
    let cards = order
        .into_iter()
        .filter_map(|number| Some((slots.get_mut(number)?.take()?, *frames.get(number)?)))
        .map(|(placed, frame)| card(placed, frame))
        .collect();
    Drawing { width, height: heights.height, bands: std::mem::take(&mut heights.bands), cards, routes }
}

fn band_of(card: &Placed<'_>, plan: &Plan<'_>) -> usize {
    plan.rows.get(card.row).map_or(0, |row| row.band)
}

/// The box of a card; all cards of a row are equally high.
fn frame(card: &Placed<'_>, plan: &Plan<'_>, heights: &Heights) -> Rect {
    Rect {
        x: card.x,
        y: heights.rows.get(card.row).copied().unwrap_or_default(),
        width: card.width,
        height: plan.rows.get(card.row).map_or(0.0, |row| row.height),
    }
}

fn card(placed: Placed<'_>, frame: Rect) -> Card {
    let sheets = placed.sheets();
    let face = Rect { x: frame.x, y: frame.y + sheets, width: frame.width - sheets, height: frame.height - sheets };
    let mut content = placed.face;
    content.stretch(face.height);
    Card {
        body: placed.item.id.clone(),
        unit: placed.item.unit,
        line: placed.item.body.line.clone(),
        frame,
        face,
        stack: placed.item.stack,
        name: content.name,
        name_cut: content.name_cut,
        called: content.called,
        dots: content.dots,
        tally: content.tally,
        seats: content.seats,
        cadence: content.cadence,
        toggle: content.toggle,
    }
}
