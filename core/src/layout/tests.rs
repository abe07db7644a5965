//! What every drawing keeps, whatever the structure: tried on made-up and on generated ones.

use proptest::prelude::*;

use super::sample::{add, body, direct, of_areas, relate, seat, structure};
use super::*;
use crate::id::LineId;
use crate::model::{Count, PartyClass, Principal, RelationClass, Stated};

const EPS: f64 = 1e-6;

fn options(width: f64) -> Options {
    Options { width, relations: RelationClass::ALL.to_vec(), ..Options::default() }
}

/// Everything that must hold for any drawing.
fn check(drawing: &Drawing) {
    check_cards(drawing);
    for route in &drawing.routes {
        check_route(drawing, route);
    }
    check_apart(drawing);
}

fn inside(inner: &Rect, outer: &Rect) -> bool {
    inner.x >= outer.x - EPS
        && inner.y >= outer.y - EPS
        && inner.right() <= outer.right() + EPS
        && inner.bottom() <= outer.bottom() + EPS
}

fn overlap(left: &Rect, right: &Rect) -> bool {
    left.x < right.right() - EPS
        && right.x < left.right() - EPS
        && left.y < right.bottom() - EPS
        && right.y < left.bottom() - EPS
}

fn check_cards(drawing: &Drawing) {
    let paper = Rect { x: 0.0, y: 0.0, width: drawing.width, height: drawing.height };
    for band in &drawing.bands {
        assert!(inside(&band.frame, &paper) && inside(&band.label, &band.frame), "{band:?}");
        for lane in &band.lanes {
            assert!(inside(&lane.frame, &band.frame), "{lane:?} in {:?}", band.frame);
            assert!(!overlap(&lane.frame, &band.label));
        }
    }
    for pair in drawing.bands.windows(2) {
        assert!((pair[0].frame.bottom() - pair[1].frame.y).abs() < EPS);
    }
    let mut sorted: Vec<&Card> = drawing.cards.iter().collect();
    sorted.sort_by(|left, right| left.frame.y.total_cmp(&right.frame.y));
    for (number, card) in sorted.iter().enumerate() {
        assert!(inside(&card.face, &card.frame) && inside(&card.frame, &paper), "{card:?}");
        let lane = drawing.bands.iter().flat_map(|band| &band.lanes).find(|lane| inside(&card.frame, &lane.frame));
        assert!(lane.is_some(), "{:?} lies in no lane", card.frame);
        for other in &sorted[number + 1..] {
            if other.frame.y >= card.frame.bottom() {
                break;
            }
            assert!(!overlap(&card.frame, &other.frame), "{:?} {:?}", card.frame, other.frame);
        }
        let face = Rect { x: 0.0, y: 0.0, ..card.face };
        for line in card.name.iter().chain(&card.called).chain(&card.seats.lines) {
            let width = face::FACT.width(&line.text).min(face::NAME.width(&line.text));
            assert!(line.x + width <= face.width && line.baseline < face.height, "{line:?}");
        }
        for dot in &card.dots {
            assert!(dot.center.x + 4.0 <= face.width && dot.center.y + 4.0 <= face.height);
        }
    }
}

fn check_route(drawing: &Drawing, route: &Route) {
    let (from, to) = (&drawing.cards[route.from], &drawing.cards[route.to]);
    let (first, last) = (route.points[0], *route.points.last().unwrap());
    assert!(route.points.len() >= 2);
    assert!(on_edge(first, &from.frame), "{first:?} {:?}", from.frame);
    assert!(on_edge(last, &to.frame), "{last:?} {:?}", to.frame);
    for pair in route.points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        assert!((a.x - b.x).abs() < EPS || (a.y - b.y).abs() < EPS, "{a:?} {b:?}");
        let reach = Rect { x: a.x.min(b.x), y: a.y.min(b.y), width: (a.x - b.x).abs(), height: (a.y - b.y).abs() };
        assert!(reach.x >= 0.0 && reach.right() <= drawing.width && reach.bottom() <= drawing.height);
        for (number, card) in drawing.cards.iter().enumerate() {
            let frame = &card.frame;
            let touches = reach.x <= frame.right() + EPS
                && reach.right() >= frame.x - EPS
                && reach.y <= frame.bottom() + EPS
                && reach.bottom() >= frame.y - EPS;
            if number != route.from && number != route.to {
                assert!(!touches, "{reach:?} touches {frame:?}");
            } else if touches {
                // An end may touch its own card only in its first or last point.
                let at = if number == route.from { first } else { last };
                let inside = reach.x < frame.right() - EPS
                    && reach.right() > frame.x + EPS
                    && reach.y < frame.bottom() - EPS
                    && reach.bottom() > frame.y + EPS;
                assert!(!inside && (a == at || b == at), "{reach:?} runs along its own {frame:?}");
            }
        }
    }
}

fn on_edge(point: Point, frame: &Rect) -> bool {
    let along = point.x > frame.x && point.x < frame.right();
    let beside = point.y > frame.y && point.y < frame.bottom();
    let edge = |left: f64, right: f64| (left - right).abs() < EPS;
    along && (edge(point.y, frame.y) || edge(point.y, frame.bottom()))
        || beside && (edge(point.x, frame.x) || edge(point.x, frame.right()))
}

/// No two lines lie on each other, unless they share relation and one end.
fn check_apart(drawing: &Drawing) {
    let mut upright = Vec::new();
    let mut level = Vec::new();
    for (number, route) in drawing.routes.iter().enumerate() {
        for pair in route.points.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            if (a.x - b.x).abs() < EPS {
                upright.push((a.x, a.y.min(b.y), a.y.max(b.y), number));
            } else {
                level.push((a.y, a.x.min(b.x), a.x.max(b.x), number));
            }
        }
    }
    for stretches in [&mut upright, &mut level] {
        stretches.sort_by(|left, right| left.0.total_cmp(&right.0).then(left.1.total_cmp(&right.1)));
        for (place, one) in stretches.iter().enumerate() {
            for other in stretches[place + 1..].iter().take_while(|other| other.0 - one.0 < 1e-9) {
                if other.1 < one.2 - EPS && one.1 < other.2 - EPS {
                    let (left, right) = (&drawing.routes[one.3], &drawing.routes[other.3]);
                    let shared = left.relation == right.relation && (left.from == right.from || left.to == right.to);
                    assert!(shared, "{one:?} lies on {other:?}: {left:?} {right:?}");
                }
            }
        }
    }
}

/// Bodies by level, line, name length, seats and whether there is one for each area; ties by number.
fn arbitrary() -> impl Strategy<Value = (Structure, Options)> {
    let one = (
        proptest::option::weighted(0.9, 0..5_usize),
        proptest::option::of(0..3_usize),
        0..120_usize,
        0..50_u32,
        proptest::bool::weighted(0.2),
        proptest::bool::weighted(0.1),
    );
    let ties = proptest::collection::vec((0..40_usize, 0..40_usize, 0..RelationClass::ALL.len()), 0..160);
    (proptest::collection::vec(one, 0..40), ties, 0..4_usize, 240.0..1900.0_f64, proptest::bool::ANY).prop_map(
        |(bodies, ties, lines, width, unfold)| {
            let mut structure = structure(5, lines);
            let mut options = options(width);
            for (level, line, name, seats, each, hidden) in bodies {
                let name: String =
                    "Samverkan ledningsgrupp för barnochungaochalla ".chars().cycle().take(name).collect();
                let mut body = body(&name, level);
                body.line = line.filter(|line| *line < lines).map(|line| LineId::new(&format!("Line {line}")));
                body.seats = Stated::Known(vec![seat(Principal::AnyOf(PartyClass::Region), Count::Exactly(seats))]);
                body.one_for_each = each.then(of_areas);
                let id = add(&mut structure, body);
                if each && unfold {
                    options.unfolded.push(id.clone());
                }
                if hidden {
                    options.hidden.push(id);
                }
            }
            for (from, to, relation) in ties {
                let (count, relation) = (structure.bodies.len(), RelationClass::ALL[relation]);
                match relation {
                    _ if from >= count || to >= count => {}
                    RelationClass::Directs => direct(&mut structure, from, to),
                    relation => relate(&mut structure, from, relation, to),
                }
            }
            (structure, options)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(192) })]

    #[test]
    fn every_drawing_keeps_its_promises((structure, options) in arbitrary()) {
        let drawing = lay_out(&structure, &options);
        check(&drawing);
        prop_assert_eq!(&drawing, &lay_out(&structure, &options));
    }
}

#[test]
fn a_structure_without_bodies_says_so_on_every_level() {
    let drawing = lay_out(&structure(3, 0), &options(1400.0));
    check(&drawing);
    assert_eq!(drawing.bands.len(), 3);
    assert!(drawing.bands.iter().all(|band| band.empty[0].text == "inga grupper" && band.frame.height < 110.0));
    check(&lay_out(&structure(0, 0), &options(1400.0)));
}

#[test]
fn bodies_without_a_level_come_last() {
    let mut structure = structure(1, 0);
    add(&mut structure, body("Adrift", None));
    add(&mut structure, body("Anchored", Some(0)));
    let drawing = lay_out(&structure, &options(1400.0));
    check(&drawing);
    assert_eq!(drawing.bands.len(), 2);
    assert_eq!(drawing.bands[1].level, None);
    assert_eq!(drawing.cards[1].body.as_str(), "b0");
}

#[test]
fn narrow_paper_has_one_column() {
    let mut structure = structure(2, 2);
    for number in 0..6 {
        let mut body = body("Council", Some(number % 2));
        body.line = Some(LineId::new(&format!("Line {}", number / 3)));
        add(&mut structure, body);
    }
    direct(&mut structure, 0, 5);
    direct(&mut structure, 1, 2);
    let drawing = lay_out(&structure, &options(375.0));
    check(&drawing);
    assert!(drawing.cards.iter().all(|card| card.frame.x == 12.0 && card.frame.width > 320.0));
    assert!(drawing.bands.iter().all(|band| band.label.bottom() < band.lanes[0].frame.y));
}

#[test]
fn lines_stand_beside_each_other_only_where_they_have_bodies() {
    let mut structure = structure(2, 2);
    for (line, level) in [(Some(0), 0), (Some(1), 0), (Some(1), 1), (None, 1)] {
        let mut body = body("Council", Some(level));
        body.line = line.map(|line: usize| LineId::new(&format!("Line {line}")));
        add(&mut structure, body);
    }
    let drawing = lay_out(&structure, &options(1400.0));
    check(&drawing);
    let lines: Vec<Vec<Option<&str>>> = drawing
        .bands
        .iter()
        .map(|band| band.lanes.iter().map(|lane| lane.line.as_ref().map(LineId::as_str)).collect())
        .collect();
    assert_eq!(lines, [vec![Some("Line 0"), Some("Line 1")], vec![None, Some("Line 1")]]);
    assert_eq!(drawing.bands[0].lanes[0].caption.as_ref().unwrap().text, "Line 0");
    assert!(drawing.bands[1].lanes[0].caption.is_none());
}

#[test]
fn a_stack_unfolds_into_its_units_and_folds_again() {
    let mut structure = structure(2, 0);
    add(&mut structure, body("Council", Some(0)));
    let mut local = body("Local groups", Some(1));
    local.one_for_each = Some(of_areas());
    let id = add(&mut structure, local);
    direct(&mut structure, 0, 1);
    let folded = lay_out(&structure, &options(1400.0));
    check(&folded);
    assert_eq!((folded.cards.len(), folded.cards[1].stack, folded.routes.len()), (2, Some(2), 1));
    assert!(folded.cards[1].frame.width > folded.cards[1].face.width && folded.cards[1].toggle.is_some());

    let unfolded = lay_out(&structure, &Options { unfolded: vec![id], ..options(1400.0) });
    check(&unfolded);
    let names: Vec<&str> = unfolded.cards.iter().map(|card| card.name[0].text.as_str()).collect();
    assert_eq!(names, ["Council", "North", "South"]);
    assert_eq!(unfolded.cards[1].called[0].text, "Local groups");
    assert_eq!(unfolded.routes.len(), 2);
}

#[test]
fn neighbors_are_tied_from_side_to_side() {
    let mut structure = structure(1, 0);
    add(&mut structure, body("Preparation", Some(0)));
    add(&mut structure, body("Council", Some(0)));
    relate(&mut structure, 0, RelationClass::PreparesFor, 1);
    let drawing = lay_out(&structure, &options(1400.0));
    check(&drawing);
    assert_eq!(drawing.routes[0].points.len(), 2);
    assert_eq!(drawing.routes[0].arrow, Some(Direction::Right));
}

#[test]
fn branches_of_one_relation_share_a_trunk() {
    let mut structure = structure(2, 0);
    add(&mut structure, body("Council", Some(0)));
    for number in 1..=3 {
        add(&mut structure, body("Group", Some(1)));
        direct(&mut structure, 0, number);
    }
    let drawing = lay_out(&structure, &options(1400.0));
    check(&drawing);
    let start = drawing.routes[0].points[0];
    assert!(drawing.routes.iter().all(|route| route.points[0] == start && route.arrow == Some(Direction::Down)));
}

#[test]
fn what_is_hidden_takes_no_place_and_has_no_ties() {
    let mut structure = structure(2, 0);
    let id = add(&mut structure, body("Council", Some(0)));
    add(&mut structure, body("Group", Some(1)));
    direct(&mut structure, 0, 1);
    let drawing = lay_out(&structure, &Options { hidden: vec![id], ..options(1400.0) });
    check(&drawing);
    assert_eq!((drawing.cards.len(), drawing.routes.len()), (1, 0));
    assert!(!drawing.bands[0].empty.is_empty());
}

#[test]
fn twenty_bodies_fit_a_desk_screen() {
    let mut structure = structure(5, 0);
    let levels = [0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4];
    for (number, level) in levels.into_iter().enumerate() {
        let mut body = body(&format!("Samordnande grupp {number}"), Some(level));
        body.seats = Stated::Known(vec![seat(Principal::AnyOf(PartyClass::Region), Count::Exactly(14))]);
        add(&mut structure, body);
        if number > 0 {
            direct(&mut structure, if level > 1 { 2 } else { 0 }, number);
        }
    }
    let drawing = lay_out(&structure, &options(1400.0));
    check(&drawing);
    assert!(drawing.height <= 800.0, "{}", drawing.height);
}

#[test]
fn thousands_of_bodies_are_laid_out_in_moments() {
    let mut structure = structure(6, 3);
    for number in 0..4_000 {
        let mut body = body(&format!("Grupp {number}"), Some(number % 6));
        body.line = Some(LineId::new(&format!("Line {}", number % 3)));
        add(&mut structure, body);
        direct(&mut structure, number / 7, number);
        relate(&mut structure, number, RelationClass::ReportsTo, (number * 7919) % (number + 1));
    }
    let start = std::time::Instant::now();
    let drawing = lay_out(&structure, &options(1400.0));
    // Without optimization; the point is that nothing is quadratic.
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    check_cards(&drawing);
    check_apart(&drawing);
    for route in drawing.routes.iter().step_by(97) {
        check_route(&drawing, route);
    }
}
