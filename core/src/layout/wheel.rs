//! Where what a year holds stands on a wheel: a ring for each level, the year clockwise from the top.
//!
//! Only what a source puts on a day or in a month stands on it; all else is in the list beside it.

use crate::answer::year::{Dated, Happening, Occasion, Year};
use crate::id::{BodyId, LevelId};
use crate::layout::Point;
use crate::model::{Body, Day, Structure};

/// A wheel in a square with the middle at 0, 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Wheel {
    /// Half of the side of the square.
    pub reach: f64,
    /// The rings, outermost first.
    pub rings: Vec<Ring>,
    /// What stands on them.
    pub marks: Vec<Mark>,
    /// Where each month begins: a line from the innermost to the outermost ring.
    pub months: Vec<[Point; 2]>,
    /// The middle of each month, outside of the rings, for its name.
    pub names: Vec<Point>,
}

/// A ring.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring {
    /// What stands on it.
    pub of: RingOf,
    /// How far its middle line is from the middle.
    pub radius: f64,
}

/// What stands on a ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RingOf {
    /// The bodies of a level.
    Level(LevelId),
    /// Bodies whose level is not known.
    NoLevel,
    /// Documents, and editions of the structure itself.
    Documents,
}

/// Something on a ring.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Which, as a number in the year's list of what has a date.
    pub dated: usize,
    /// On which ring, as a number in the list.
    pub ring: usize,
    /// Where it begins.
    pub from: Point,
    /// Where it ends, where it is only known to be in the month: an arc along the ring.
    pub until: Option<Point>,
}

const REACH: f64 = 200.0;
const OUTERMOST: f64 = 170.0;
const INNERMOST: f64 = 60.0;

/// Where what a year holds stands on a wheel.
pub fn wheel(structure: &Structure, year: &Year) -> Wheel {
    let placed: Vec<(usize, RingOf, &Dated)> = year
        .dated
        .iter()
        .enumerate()
        .filter(|(_, dated)| is_placed(dated))
        .map(|(number, dated)| (number, ring_of(structure, &dated.happening), dated))
        .collect();
    let levels = structure.levels.keys().cloned().map(RingOf::Level);
    let all = levels.chain([RingOf::NoLevel, RingOf::Documents]);
    let used = |ring: &RingOf| matches!(ring, RingOf::Level(_)) || placed.iter().any(|(_, of, _)| of == ring);
    let kept: Vec<RingOf> = all.filter(used).collect();
    let step = (OUTERMOST - INNERMOST) / f64::from(u32::try_from(kept.len().max(1)).unwrap_or(u32::MAX));
    let rings: Vec<Ring> = kept
        .into_iter()
        .zip(0_u32..)
        .map(|(of, number)| Ring { of, radius: OUTERMOST - step * (f64::from(number) + 0.5) })
        .collect();
    let marks = placed.into_iter().filter_map(|(number, of, dated)| {
        let ring = rings.iter().position(|ring| ring.of == of)?;
        let radius = rings.get(ring)?.radius;
        let at = |day: Day| point(day.share_of_year(), radius);
        let until = (dated.days.earliest != dated.days.latest).then(|| at(dated.days.latest));
        Some(Mark { dated: number, ring, from: at(dated.days.earliest), until })
    });
    let marks = marks.collect();
    let begins = |month: u8| Day::new(year.year, month, 1).share_of_year();
    let months = (1..=12).map(|month| [point(begins(month), INNERMOST), point(begins(month), OUTERMOST)]).collect();
    let names = (1..=12).map(|month| point(begins(month) + 1.0 / 24.0, (OUTERMOST + REACH) / 2.0)).collect();
    Wheel { reach: REACH, rings, marks, months, names }
}

/// Whether a source puts it on a day or in a month.
fn is_placed(dated: &Dated) -> bool {
    dated.date.is_some() && dated.days.earliest.month() == dated.days.latest.month()
}

fn ring_of(structure: &Structure, happening: &Happening) -> RingOf {
    let level = |body: Option<&BodyId>| {
        let level = body.and_then(|id| structure.bodies.get(id)).map(|body: &Body| &body.level);
        level.and_then(|level| level.known()).cloned().map_or(RingOf::NoLevel, RingOf::Level)
    };
    match happening {
        Happening::Planned { occasion, .. } => match occasion {
            Occasion::Meeting(body) | Occasion::Other { body, .. } => level(Some(body)),
            Occasion::Joint { bodies, .. } => level(bodies.first()),
            Occasion::Revision(_) => RingOf::Documents,
        },
        Happening::Event(id) => level(structure.events.get(id).and_then(|event| event.body.as_ref())),
        Happening::Swap { body, .. } => level(Some(body)),
        Happening::Decided(_)
        | Happening::Begins(_)
        | Happening::Review(_)
        | Happening::Ends(_)
        | Happening::EditionBegins(_)
        | Happening::EditionReview(_)
        | Happening::EditionEnds(_) => RingOf::Documents,
    }
}

/// The point so far round the year.
fn point(share: f64, radius: f64) -> Point {
    let (sine, cosine) = (share * std::f64::consts::TAU).sin_cos();
    Point { x: radius * sine, y: -radius * cosine }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::testing::file;

    #[test]
    fn only_days_and_months_stand_on_the_wheel() {
        let text = file(
            r#"bodies: { "board": (name: "Board", level: "top", cadence: [(frequency: PerYear(Exactly(6))),
                (frequency: Dates(["2026-01-01", "2026-07", "2026"]))], sources: ["plan"]) },
            documents: { "rules": (name: "Rules", review_by: "2026-12-31", sources: ["plan"]) },"#,
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let wheel = wheel(&structure, &crate::answer::year::year(&structure, 2026));
        assert_eq!(wheel.marks.iter().map(|mark| mark.until.is_some()).collect::<Vec<_>>(), [false, true, false]);
        let first = wheel.marks.first().expect("a mark").from;
        assert!(first.x.abs() < 1e-9 && first.y < 0.0, "the year begins at the top");
        let rings: Vec<_> = wheel.rings.iter().map(|ring| ring.of.clone()).collect();
        assert_eq!(rings, [RingOf::Level("top".into()), RingOf::Level("low".into()), RingOf::Documents]);
        assert!(wheel.rings.iter().all(|ring| ring.radius > INNERMOST && ring.radius < OUTERMOST));
    }
}
