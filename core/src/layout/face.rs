//! What stands on a card of a given width, line by line, and how high the card becomes.

use std::iter::once;

use super::dots::dots;
use super::drawing::{Dot, Fact, Point, Rect, TextLine};
use super::measure::Weight;
use super::wrap::{Font, ellipsis, wrap};
use crate::id::BodyId;
use crate::letters::{in_small, large};
use crate::model::{Body, Stated, Structure, Tally, Unit};
use crate::words::phrases::{cadence_words, no_meetings, no_seats_no_meetings, seats_words};
use crate::words::{Language, Term};

pub(super) const NAME: Font = Font { weight: Weight::Bold, size: 14.0 };
pub(super) const FACT: Font = Font { weight: Weight::Regular, size: 12.0 };
const SIDE: f64 = 11.0;
const TOP: f64 = 8.0;
const NAME_LINE: f64 = 18.0;
const FACT_LINE: f64 = 16.0;
const DOT_PITCH: f64 = 12.0;
const DOT: f64 = 8.0;
/// The control of a stack, in the upper right corner, and how far it stands from there.
const TOGGLE: (f64, f64) = (44.0, 24.0);
const TOGGLE_INSET: f64 = 4.0;

/// One card to be placed: a body, a stack, or one unit of it.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    pub(super) id: &'a BodyId,
    pub(super) body: &'a Body,
    pub(super) unit: Option<Unit>,
    pub(super) stack: Option<usize>,
    pub(super) toggle: bool,
}

/// A card's content, measured from its upper left corner.
#[derive(Clone, Debug)]
pub(super) struct Face {
    pub(super) height: f64,
    pub(super) name: Vec<TextLine>,
    pub(super) name_cut: bool,
    pub(super) called: Vec<TextLine>,
    pub(super) dots: Vec<Dot>,
    pub(super) tally: (Tally, Tally),
    pub(super) seats: Fact,
    pub(super) cadence: Option<Fact>,
    pub(super) toggle: Option<Rect>,
}

impl Face {
    /// Whether a wider card would suit it better.
    pub(super) fn is_full(&self) -> bool {
        self.name.len() > 2 || self.name_cut || self.dots.len() > 30
    }

    /// Sets the cadence to the lower edge of a card that is higher than it must be.
    pub(super) fn stretch(&mut self, height: f64) {
        let more = height - self.height;
        for line in self.cadence.iter_mut().flat_map(|cadence| &mut cadence.lines) {
            line.baseline += more;
        }
        self.height = height;
    }
}

/// What stands on the card at a width in px.
pub(super) fn face(item: &Item<'_>, structure: &Structure, language: Language, width: f64) -> Face {
    let room = (width - 2.0 * SIDE).max(20.0);
    let mut pen = Pen { y: TOP };
    let name = title(item, structure, language);
    let toggle = item.toggle.then_some(Rect {
        x: width - TOGGLE_INSET - TOGGLE.0,
        y: TOGGLE_INSET,
        width: TOGGLE.0,
        height: TOGGLE.1,
    });
    let name_room = toggle.map_or(room, |toggle| (toggle.x - TOGGLE_INSET - SIDE).max(20.0));
    let mut names = wrap(&name, NAME, name_room, 3);
    let mut name_cut = names.last().is_some_and(|line| line.ends_with('…'));
    let short = match &item.unit {
        Some(unit) => item.body.instances.get(unit.as_str()).and_then(|instance| instance.short.as_ref()),
        None => item.body.short.as_ref(),
    };
    if name_cut && let Some(short) = short {
        names = wrap(short.get(language.tag()), NAME, name_room, 3);
        name_cut = true;
    }
    let names = names.into_iter().map(|text| pen.line(text, SIDE, NAME_LINE, 14.0)).collect();
    let called = subtitle(item, &name, structure, language, room);
    let called = called.into_iter().map(|text| pen.line(text, SIDE, FACT_LINE, 12.0)).collect();

    pen.y += 3.0;
    let mut dots = dots(item.body, structure, item.unit.as_ref());
    let per_row = (((room - DOT) / DOT_PITCH).floor() as usize + 1).max(1);
    for (place, dot) in dots.iter_mut().enumerate() {
        let (row, column) = (place / per_row, place % per_row);
        dot.center = Point { x: SIDE + DOT / 2.0 + column as f64 * DOT_PITCH, y: pen.y + 8.0 + row as f64 * DOT_PITCH };
    }
    let mut used = 0.0;
    if let Some(rows) = dots.len().checked_sub(1).map(|last| last / per_row) {
        pen.y += rows as f64 * DOT_PITCH;
        used = (dots.len() - rows * per_row) as f64 * DOT_PITCH + 3.0;
    }
    let (tally, words, known) = seats_words(item.body, structure, item.unit.as_ref(), language);
    // Two things that no source says are said in one go.
    let unsaid = matches!(item.body.seats_in(item.unit.as_ref()), Stated::NotStated | Stated::Known(_))
        && !known
        && dots.is_empty();
    let both = unsaid && matches!(item.body.cadence_in(item.unit.as_ref()), Stated::NotStated);
    let words = if both { no_seats_no_meetings(language) } else { &words };
    let seats = pen.left(words, known, room, &mut used);
    let cadence = cadence(item, language)
        .map(|(words, known)| if both { Fact::default() } else { pen.right(&words, known, room, &mut used) });
    if used > 0.0 {
        pen.y += FACT_LINE;
    }
    Face { height: pen.y + TOP, name: names, name_cut, called, dots, tally, seats, cadence, toggle }
}

/// Goes down the card line by line.
struct Pen {
    y: f64,
}

impl Pen {
    fn line(&mut self, text: String, x: f64, height: f64, ascent: f64) -> TextLine {
        let line = TextLine { text, x, baseline: self.y + ascent };
        self.y += height;
        line
    }

    /// Words after what already stands on the line, or below it; the last line stays open.
    fn left(&mut self, words: &str, known: bool, room: f64, used: &mut f64) -> Fact {
        if *used > 0.0 && *used + 4.0 + FACT.width(words) > room {
            self.y += FACT_LINE;
            *used = 0.0;
        }
        let start = if *used > 0.0 { *used + 4.0 } else { 0.0 };
        let mut lines = Vec::new();
        for text in wrap(words, FACT, room - start, 2) {
            if !lines.is_empty() {
                self.y += FACT_LINE;
            }
            *used = start + FACT.width(&text);
            lines.push(TextLine { text, x: SIDE + start, baseline: self.y + 12.0 });
        }
        Fact { lines, known }
    }

    /// Words at the right end of the line, or below it where there is no room.
    fn right(&mut self, words: &str, known: bool, room: f64, used: &mut f64) -> Fact {
        let wrapped = wrap(words, FACT, room, 2);
        let first = wrapped.first().map_or(0.0, |text| FACT.width(text));
        let mut next_line = *used > 0.0 && *used + 12.0 + first > room;
        let mut lines = Vec::new();
        for text in wrapped {
            if next_line {
                self.y += FACT_LINE;
            }
            next_line = true;
            *used = room;
            lines.push(TextLine { text, x: SIDE + room, baseline: self.y + 12.0 });
        }
        Fact { lines, known }
    }
}

fn title(item: &Item<'_>, structure: &Structure, language: Language) -> String {
    let own = item.unit.as_ref().and_then(|unit| {
        let instance = item.body.instances.get(unit.as_str()).and_then(|instance| instance.name.as_ref());
        instance.or_else(|| structure.unit_name(unit))
    });
    own.unwrap_or(&item.body.name).get(language.tag()).to_owned()
}

/// What it is; where its name says so already, that is not said again.
fn subtitle(item: &Item<'_>, name: &str, structure: &Structure, language: Language, room: f64) -> Vec<String> {
    let tag = language.tag();
    if item.unit.is_some() {
        return wrap(item.body.name.get(tag), FACT, room, 2);
    }
    let called = item.body.called.as_ref().map(|called| called.get(tag).to_owned());
    let word = || item.body.classification.known().map(|class| Term::Body(*class).get(language).to_owned());
    let new = |text: &String| !in_small(name).contains(&in_small(text));
    let text = called.or_else(word).filter(new);
    let mut lines = text.map(|text| wrap(&capital(&text), FACT, room, 2)).unwrap_or_default();
    if let (Some(_), Some(each)) = (item.stack, &item.body.one_for_each) {
        let units = structure.units(each);
        let names: Vec<&str> =
            units.iter().filter_map(|unit| structure.unit_name(unit)).map(|name| name.get(tag)).collect();
        if !names.is_empty() {
            lines.push(ellipsis(&names.join(" · "), FACT, room));
        }
    }
    lines
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| once(large(first)).chain(letters).collect()).unwrap_or_default()
}

/// How often it meets, and whether a source says so.
fn cadence(item: &Item<'_>, language: Language) -> Option<(String, bool)> {
    match item.body.cadence_in(item.unit.as_ref()) {
        Stated::Known(cadences) => {
            let cadence = cadences.iter().find(|cadence| cadence.is_ordinary()).or_else(|| cadences.first())?;
            Some((cadence_words(cadence, language), true))
        }
        Stated::NotApplicable => None,
        Stated::NotStated => Some((no_meetings(language).to_owned(), false)),
        Stated::NotRegulated => Some((Term::NotRegulated.get(language).to_owned(), true)),
    }
}
