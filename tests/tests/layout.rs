//! The maps of the structures that ship and of the suite, in numbers: they fit a laptop's window, nothing lies on
//! anything else, and on a phone they read from top to bottom.

use samverkan_core::layout::{Card, Drawing, Options, Point, Rect, lay_out};
use samverkan_core::model::{RelationClass, Structure};
use samverkan_tests::{files, structure};

/// What a window of 1440 × 900 leaves for the map, with some room for the program's bars.
const ROOM: (f64, f64) = (1400.0, 800.0);

const COUNTIES: [&str; 2] = ["configs/kalmar.ron", "configs/orebro.ron"];

const EPS: f64 = 1e-6;

fn drawing(structure: &Structure, width: f64, relations: &[RelationClass]) -> Drawing {
    lay_out(structure, &Options { width, relations: relations.to_vec(), ..Options::default() })
}

fn all() -> Vec<String> {
    let files = files("configs", "ron").into_iter().chain(files("tests/suite/valid", "ron"));
    files.map(|file| file.strip_prefix(samverkan_tests::root()).expect("inside").display().to_string()).collect()
}

fn overlap(left: &Rect, right: &Rect) -> bool {
    left.x < right.right() - EPS
        && right.x < left.right() - EPS
        && left.y < right.bottom() - EPS
        && right.y < left.bottom() - EPS
}

fn inside(inner: &Rect, outer: &Rect) -> bool {
    inner.x >= outer.x - EPS
        && inner.y >= outer.y - EPS
        && inner.right() <= outer.right() + EPS
        && inner.bottom() <= outer.bottom() + EPS
}

fn stretch(from: Point, to: Point) -> Rect {
    Rect { x: from.x.min(to.x), y: from.y.min(to.y), width: (from.x - to.x).abs(), height: (from.y - to.y).abs() }
}

/// Whether a stretch of a line enters a card; touching its edge is no entering.
fn enters(line: &Rect, card: &Rect) -> bool {
    line.x < card.right() - EPS
        && line.right() > card.x + EPS
        && line.y < card.bottom() - EPS
        && line.bottom() > card.y + EPS
}

#[track_caller]
fn check(name: &str, drawing: &Drawing) {
    let paper = Rect { x: 0.0, y: 0.0, width: drawing.width, height: drawing.height };
    for (number, card) in drawing.cards.iter().enumerate() {
        assert!(inside(&card.frame, &paper), "{name}: {} is cut off", card.body);
        for other in drawing.cards.iter().skip(number + 1) {
            assert!(!overlap(&card.frame, &other.frame), "{name}: {} lies on {}", card.body, other.body);
        }
    }
    for route in &drawing.routes {
        for ends in route.points.windows(2) {
            let [from, to] = ends else { continue };
            let line = stretch(*from, *to);
            assert!(line.width < EPS || line.height < EPS, "{name}: a slanted line {line:?}");
            assert!(inside(&line, &paper), "{name}: a line leaves the paper {line:?}");
            for card in &drawing.cards {
                assert!(!enters(&line, &card.frame), "{name}: a line runs through {}: {line:?}", card.body);
            }
        }
    }
}

fn topmost_first(cards: &[Card]) -> bool {
    cards.windows(2).all(|pair| pair.first().map(|card| card.frame.y) <= pair.last().map(|card| card.frame.y))
}

#[test]
fn the_counties_fit_a_laptop_s_window_with_their_stacks_folded() {
    let mut told = Vec::new();
    for file in COUNTIES {
        let county = structure(file);
        let map = lay_out(&county, &Options { width: ROOM.0, ..Options::default() });
        assert_eq!(map.cards.len(), county.bodies.len(), "each body is one card");
        if map.width > ROOM.0 || map.height > ROOM.1 {
            told.push(format!("{file}: {} × {} px", map.width, map.height));
        }
    }
    assert!(told.is_empty(), "more than {ROOM:?}: {told:?}");
}

#[test]
fn nothing_lies_on_anything_else() {
    for file in all() {
        let structure = structure(&file);
        for width in [1440.0, ROOM.0, 1024.0, 768.0, 640.0, 390.0, 320.0] {
            check(&format!("{file} at {width}"), &drawing(&structure, width, &Options::default().relations));
            check(&format!("{file} at {width}, every tie"), &drawing(&structure, width, &RelationClass::ALL));
        }
    }
}

#[test]
fn unfolded_stacks_find_room_too() {
    for file in all() {
        let structure = structure(&file);
        let unfolded: Vec<_> =
            structure.bodies.iter().filter(|(_, body)| body.one_for_each.is_some()).map(|(id, _)| id.clone()).collect();
        for width in [ROOM.0, 390.0] {
            let map = lay_out(&structure, &Options { width, unfolded: unfolded.clone(), ..Options::default() });
            check(&format!("{file} unfolded at {width}"), &map);
        }
    }
}

#[test]
fn on_a_phone_the_map_reads_from_top_to_bottom() {
    for file in COUNTIES {
        let map = drawing(&structure(file), 358.0, &Options::default().relations);
        assert!(map.width <= 358.0, "{file}: {}", map.width);
        let left: Vec<i64> = map.cards.iter().map(|card| card.frame.x.round() as i64).collect();
        assert!(left.iter().max() == left.iter().min(), "{file}: one column: {left:?}");
        assert!(topmost_first(&map.cards), "{file}");
    }
}

#[test]
fn no_card_breaks_off_a_name() {
    for file in COUNTIES {
        for width in [ROOM.0, 358.0] {
            for card in drawing(&structure(file), width, &[]).cards {
                let is_broken_off = card.name.last().is_some_and(|line| line.text.ends_with('…'));
                assert!(!is_broken_off, "{file} at {width}: {:?}", card.name);
            }
        }
    }
}

#[test]
fn the_same_structure_gives_the_same_drawing() {
    for file in all() {
        let once = serde_json::to_string(&drawing(&structure(&file), ROOM.0, &RelationClass::ALL));
        let again = serde_json::to_string(&drawing(&structure(&file), ROOM.0, &RelationClass::ALL));
        assert_eq!(once.expect("plain data"), again.expect("plain data"), "{file}");
    }
}
