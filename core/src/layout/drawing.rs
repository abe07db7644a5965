//! What the map is made of: boxes, lines of text and lines between boxes, in CSS px at full size and without colors.

use serde::Serialize;

use crate::id::{BodyId, LevelId, LineId};
use crate::model::{PartyClass, RelationClass, Tally, Unit};

/// A place on the paper, px from its left and top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// The length nearest to this one that is neither less nor more than the bounds.
///
/// `f64::clamp` would bring all that formats floats into the wasm, 30 KB, for what it says where it panics.
#[must_use]
pub fn within(length: f64, least: f64, most: f64) -> f64 {
    length.max(least).min(most)
}

/// An upright box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rect {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Rect {
    /// Its right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Its lower edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }
}

/// The whole map.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Drawing {
    /// The width of the paper; nothing lies outside it.
    pub width: f64,
    /// The height that the map needs.
    pub height: f64,
    /// The levels from top to bottom; last the bodies without a level, where there are any.
    pub bands: Vec<Band>,
    /// The bodies, in reading order: by band, by lane, in the file's order.
    pub cards: Vec<Card>,
    /// The ties between the cards.
    pub routes: Vec<Route>,
}

/// One level: its name at the left (or above, on narrow paper) and its lanes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Band {
    /// The level; nothing for the bodies without one.
    pub level: Option<LevelId>,
    /// From the left to the right edge of the paper.
    pub frame: Rect,
    /// Where name and task stand.
    pub label: Rect,
    /// The level's name, 13 px bold; none for the bodies without a level.
    pub name: Vec<TextLine>,
    /// What the level is responsible for, 12 px; as much of it as stands beside its cards.
    pub task: Vec<TextLine>,
    /// That no body shown sits here, 12 px; nothing where one does.
    pub empty: Vec<TextLine>,
    /// Its strands beside each other; only those that have bodies here.
    pub lanes: Vec<Lane>,
}

/// One strand within a band.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lane {
    /// The line; nothing for the bodies without one.
    pub line: Option<LineId>,
    /// Caption and cards.
    pub frame: Rect,
    /// Its name, 12 px, where it stands beside others or is not the structure's first.
    pub caption: Option<TextLine>,
}

/// A line of text that fits where it stands in any common system font.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TextLine {
    /// The text.
    pub text: String,
    /// Where it starts; where it ends for a text that is set to the right.
    pub x: f64,
    /// The line that the letters stand on.
    pub baseline: f64,
}

/// One body, or the body of one unit of a *one for each*.
///
/// What is on the card is measured from the upper left corner of its `face`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    /// The body.
    pub body: BodyId,
    /// The unit, where the stack is unfolded.
    pub unit: Option<Unit>,
    /// The line it stands in.
    pub line: Option<LineId>,
    /// All that it takes up, with the sheets behind it; routes end on this frame.
    pub frame: Rect,
    /// The sheet in front; the same as `frame` except for a stack.
    pub face: Rect,
    /// How many it stands for, where it is a folded stack.
    pub stack: Option<usize>,
    /// The name, 14 px bold.
    pub name: Vec<TextLine>,
    /// Whether some of the name had to be left out.
    pub name_cut: bool,
    /// What it is, in the structure's own words or the common ones, 12 px, where the name does not say so; for a stack
    /// also its units, for one unit of several the name of the whole.
    pub called: Vec<TextLine>,
    /// The seats one by one: those that always count in the file's order, then the conditional ones; none where they
    /// are more than [`MOST_DOTS`] or not known.
    pub dots: Vec<Dot>,
    /// The sum of the seats, and of the conditional ones.
    pub tally: (Tally, Tally),
    /// The sum in words, 12 px.
    pub seats: Fact,
    /// How often it meets, 12 px, set to the right; nothing where the question does not arise, no lines where `seats`
    /// says that neither is known.
    pub cadence: Option<Fact>,
    /// Where the control stands that unfolds or folds the stack (44 × 24 px); on the first card of an unfolded stack.
    pub toggle: Option<Rect>,
}

/// More seats than this are told by their number only.
pub const MOST_DOTS: usize = 40;

/// A fact in a few words.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Fact {
    /// The words, wrapped.
    pub lines: Vec<TextLine>,
    /// Whether a source says it.
    pub known: bool,
}

/// A seat on a card, 8 px wide.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Dot {
    /// On whose behalf, where that is one class.
    pub class: Option<PartyClass>,
    /// Counts only under a condition.
    pub conditional: bool,
    /// The chair.
    pub chair: bool,
    /// Its middle, from the upper left corner of the face.
    pub center: Point,
}

/// A tie between two cards.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Route {
    /// Who acts: an index into [`Drawing::cards`].
    pub from: usize,
    /// On whom: an index into [`Drawing::cards`].
    pub to: usize,
    /// How.
    pub relation: RelationClass,
    /// Corners from the edge of the first card to the edge of the second; every stretch is level or upright.
    pub points: Vec<Point>,
    /// Where the arrowhead at the last point looks; nothing for a tie without direction.
    pub arrow: Option<Direction>,
    /// The stretch that it shares with its like begins at the last point, not at the first; dashes drawn from there
    /// fall on each other.
    pub trunk_last: bool,
}

/// A direction on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Direction {
    /// Toward the top.
    Up,
    /// Toward the bottom.
    Down,
    /// Toward the left.
    Left,
    /// Toward the right.
    Right,
}
