//! The drawing as the inside of an SVG: one text, so that the browser builds it in one go.

use samverkan_core::id::BodyId;
use samverkan_core::layout::{Card, Direction, Drawing, Point, Rect, Route, TextLine, within};
use samverkan_core::model::{Duration, Structure};

use super::lines::relation_key;
use super::marked::Mark;
use crate::views::facts::party_key;

/// The radius of a line's corners, and of a card's.
const ROUND: f64 = 4.0;
/// A sheet behind a stack lies so far to the right and above.
const SHEET: f64 = 4.0;

/// An SVG in the making.
#[derive(Default)]
pub(super) struct Ink(String);

impl Ink {
    /// Everything but what the pointer raises.
    pub(super) fn paper(drawing: &Drawing, structure: &Structure, mark: impl Fn(&BodyId) -> Option<Mark>) -> String {
        let mut ink = Self::default();
        for band in &drawing.bands {
            if band.frame.y > 0.0 {
                ink.path("map-hair", "", |ink| {
                    ink.point('M', Point { x: 0.0, y: band.frame.y });
                    ink.point('L', Point { x: drawing.width, y: band.frame.y });
                });
            }
            ink.texts("map-level-name", &band.name, (0.0, 0.0));
            ink.texts("map-fact", &band.task, (0.0, 0.0));
            ink.texts("map-fact", &band.empty, (0.0, 0.0));
            for caption in band.lanes.iter().filter_map(|lane| lane.caption.as_ref()) {
                ink.texts("map-caption", std::slice::from_ref(caption), (0.0, 0.0));
            }
        }
        for route in &drawing.routes {
            ink.route(route);
        }
        for card in &drawing.cards {
            let temporary = structure
                .bodies
                .get(&card.body)
                .is_some_and(|body| matches!(body.duration.known(), Some(Duration::Temporary)));
            ink.card(card, temporary);
            if let Some(mark) = mark(&card.body) {
                ink.mark(mark, card.face);
            }
        }
        ink.0
    }

    /// The lines of some cards, and a frame round the cards that they lead to.
    pub(super) fn raised(drawing: &Drawing, cards: &[usize]) -> String {
        let mut ink = Self::default();
        for route in &drawing.routes {
            let (from, to) = (cards.contains(&route.from), cards.contains(&route.to));
            if from || to {
                ink.route(route);
            }
            let other = if from { route.to } else { route.from };
            if from != to
                && let Some(card) = drawing.cards.get(other)
            {
                ink.rect("map-tied", "", card.face);
            }
        }
        ink.0
    }

    /// A line of a relation as the toolbar and the legend show it.
    pub(super) fn sample(relation: &str) -> String {
        let mut ink = Self::default();
        ink.path("map-line", relation, |ink| ink.0.push_str("M0 6H20"));
        ink.arrow(Point { x: 24.0, y: 6.0 }, Direction::Right);
        ink.0
    }

    /// A dot as the legend shows it.
    pub(super) fn dot_sample(party: &str, conditional: bool, chair: bool) -> String {
        let mut ink = Self::default();
        ink.dot(party, conditional, chair, Point { x: 7.0, y: 7.0 });
        ink.0
    }

    /// A card as the legend shows it.
    pub(super) fn card_sample(state: &str, sheets: bool) -> String {
        let mut ink = Self::default();
        let face = Rect { x: 1.0, y: 4.0, width: 15.0, height: 9.0 };
        if sheets {
            ink.rect("map-sheet", "", Rect { x: 4.0, y: 1.0, ..face });
        }
        ink.rect("map-face", state, face);
        ink.0
    }

    /// A marked card as the legend shows it.
    pub(super) fn mark_sample(mark: Mark) -> String {
        let mut ink = Self::default();
        let face = Rect { x: 1.0, y: 1.0, width: 15.0, height: 12.0 };
        ink.rect("map-face", "", face);
        ink.mark(mark, face);
        ink.0
    }

    /// A rule along the left side of a card.
    fn mark(&mut self, mark: Mark, face: Rect) {
        let x = face.x + 1.5;
        self.path("map-mark", mark.state(), |ink| {
            ink.point('M', Point { x, y: face.y });
            ink.point('L', Point { x, y: face.bottom() });
        });
    }

    fn card(&mut self, card: &Card, temporary: bool) {
        if card.stack.is_some() {
            for step in [2.0, 1.0] {
                let (x, y) = (card.face.x + step * SHEET, card.face.y - step * SHEET);
                self.rect("map-sheet", "", Rect { x, y, ..card.face });
            }
        }
        self.rect("map-face", if temporary { "temporary" } else { "" }, card.face);
        let at = (card.face.x, card.face.y);
        self.texts("map-name", &card.name, at);
        self.texts("map-fact", &card.called, at);
        for dot in &card.dots {
            let center = Point { x: at.0 + dot.center.x, y: at.1 + dot.center.y };
            self.dot(dot.class.map_or("others", party_key), dot.conditional, dot.chair, center);
        }
        let facts = [("map-fact", Some(&card.seats)), ("map-fact map-right", card.cadence.as_ref())];
        for (class, fact) in facts.into_iter().filter_map(|(class, fact)| Some((class, fact?))) {
            let class = if fact.known { class.to_owned() } else { format!("{class} map-unsaid") };
            self.texts(&class, &fact.lines, at);
        }
    }

    fn route(&mut self, route: &Route) {
        let mut points = route.points.clone();
        if route.trunk_last {
            points.reverse();
        }
        self.path("map-line", relation_key(route.relation), |ink| ink.rounded(&points));
        if let (Some(direction), Some(end)) = (route.arrow, route.points.last()) {
            self.arrow(*end, direction);
        }
    }

    /// A line with round corners.
    fn rounded(&mut self, points: &[Point]) {
        let mut letter = 'M';
        for (place, point) in points.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|place| points.get(place));
            match (before, points.get(place + 1)) {
                (Some(before), Some(after)) => {
                    let reach = ROUND.min(apart(before, point) / 2.0).min(apart(point, after) / 2.0);
                    self.point('L', toward(point, before, reach));
                    self.point('Q', *point);
                    self.point(' ', toward(point, after, reach));
                }
                _ => self.point(letter, *point),
            }
            letter = 'L';
        }
    }

    fn arrow(&mut self, end: Point, direction: Direction) {
        let (along, across) = match direction {
            Direction::Up => ((0.0, 1.0), (1.0, 0.0)),
            Direction::Down => ((0.0, -1.0), (1.0, 0.0)),
            Direction::Left => ((1.0, 0.0), (0.0, 1.0)),
            Direction::Right => ((-1.0, 0.0), (0.0, 1.0)),
        };
        let corner = |side: f64| Point {
            x: end.x + 6.0 * along.0 + side * across.0,
            y: end.y + 6.0 * along.1 + side * across.1,
        };
        self.path("map-arrow", "", |ink| {
            ink.point('M', end);
            ink.point('L', corner(3.5));
            ink.point('L', corner(-3.5));
            ink.0.push('Z');
        });
    }

    fn dot(&mut self, party: &str, conditional: bool, chair: bool, center: Point) {
        for (class, radius, drawn) in [("map-halo", 55, chair), ("map-dot", if conditional { 33 } else { 40 }, true)] {
            if drawn {
                self.open("circle", class, if conditional { "conditional" } else { "" });
                self.attribute("data-party", party);
                self.number("cx", center.x);
                self.number("cy", center.y);
                self.number("r", f64::from(radius) / 10.0);
                self.0.push_str("/>");
            }
        }
    }

    fn rect(&mut self, class: &str, state: &str, rect: Rect) {
        self.open("rect", class, state);
        self.number("x", rect.x);
        self.number("y", rect.y);
        self.number("width", rect.width);
        self.number("height", rect.height);
        // A corner takes no more than a sixth of a side.
        self.number("rx", ROUND.min(rect.height / 6.0));
        self.0.push_str("/>");
    }

    fn path(&mut self, class: &str, state: &str, draw: impl FnOnce(&mut Self)) {
        self.open("path", class, state);
        self.0.push_str(" d=\"");
        draw(self);
        self.0.push_str("\"/>");
    }

    fn texts(&mut self, class: &str, lines: &[TextLine], at: (f64, f64)) {
        for line in lines {
            self.open("text", class, "");
            self.number("x", at.0 + line.x);
            self.number("y", at.1 + line.baseline);
            self.0.push('>');
            self.letters(&line.text);
            self.0.push_str("</text>");
        }
    }

    fn open(&mut self, element: &str, class: &str, state: &str) {
        self.0.push('<');
        self.0.push_str(element);
        self.attribute("class", class);
        if !state.is_empty() {
            self.attribute("data-state", state);
        }
    }

    /// An attribute whose value is a word of ours.
    fn attribute(&mut self, name: &str, value: &str) {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        self.0.push_str(value);
        self.0.push('"');
    }

    fn number(&mut self, name: &str, value: f64) {
        self.attribute(name, &tenths(value));
    }

    fn point(&mut self, letter: char, point: Point) {
        self.0.push(letter);
        self.0.push_str(&tenths(point.x));
        self.0.push(' ');
        self.0.push_str(&tenths(point.y));
    }

    /// Text of a structure, which may hold anything.
    fn letters(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '<' => self.0.push_str("&lt;"),
                '&' => self.0.push_str("&amp;"),
                _ => self.0.push(letter),
            }
        }
    }
}

/// A length in px with one decimal, without the weight of formatting floats.
fn tenths(length: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "no paper is that large")]
    let tenths = (length * 10.0 + 0.5) as i32;
    let (whole, rest) = (tenths / 10, tenths % 10);
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest}") }
}

fn apart(from: &Point, to: &Point) -> f64 {
    (from.x - to.x).abs() + (from.y - to.y).abs()
}

/// The point so far from one point toward another, which lies level with it or right above or below.
fn toward(from: &Point, to: &Point, reach: f64) -> Point {
    let step = |from: f64, to: f64| within(to - from, -reach, reach);
    Point { x: from.x + step(from.x, to.x), y: from.y + step(from.y, to.y) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_with_one_decimal_at_most() {
        assert_eq!([0.0, 12.0, 12.34, 12.96].map(tenths), ["0", "12", "12.3", "13"]);
    }

    #[test]
    fn texts_cannot_break_out_of_the_drawing() {
        let mut ink = Ink::default();
        ink.texts("a", &[TextLine { text: "<b> & c".to_owned(), x: 1.0, baseline: 2.0 }], (0.0, 0.0));
        assert_eq!(ink.0, "<text class=\"a\" x=\"1\" y=\"2\">&lt;b> &amp; c</text>");
    }
}
