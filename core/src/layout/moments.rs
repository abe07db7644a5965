//! Where documents and events stand on a line of time: a row for each document and one for what happened.

use crate::answer::over_time::OverTime;
use crate::model::{Day, PartialDate, Structure};

/// A line of time; all in px, from the top left.
#[derive(Clone, Debug, PartialEq)]
pub struct Moments {
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// Each year that is named and where it begins.
    pub years: Vec<(i32, f64)>,
    /// From where to where each of the two dates reaches.
    pub dates: [[f64; 2]; 2],
    /// The documents that have a date, each in a row of its own, the earliest first.
    pub documents: Vec<Moment>,
    /// What happened, in one row below them.
    pub events: Vec<Moment>,
}

/// Something on the line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Which, as a number in the answer's list of its kind.
    pub which: usize,
    /// From where to where it may lie: as wide as its date is inexact.
    pub reach: [f64; 2],
    /// Where its row begins.
    pub y: f64,
}

/// How high a row is.
pub const ROW: f64 = 30.0;
const TOP: f64 = 24.0;
const WIDTH: f64 = 720.0;
/// The most documents that are drawn; all are in the list.
const MOST_ROWS: usize = 24;

/// Where everything stands; nothing where no document has a date.
pub fn moments(structure: &Structure, answer: &OverTime<'_>) -> Option<Moments> {
    let date = |id| structure.sources.get::<crate::id::SourceId>(id)?.date.as_ref().map(PartialDate::days);
    let documents: Vec<(usize, (Day, Day))> =
        answer.documents.iter().enumerate().filter_map(|(which, (id, _))| Some((which, date(id)?))).collect();
    let mut documents: Vec<_> = documents.into_iter().take(MOST_ROWS).collect();
    crate::order::sort_by_key(&mut documents, |(_, days)| *days);
    let events: Vec<(usize, (Day, Day))> = answer.happened.iter().map(|one| one.when.days()).enumerate().collect();
    let span = [answer.span.from.days(), answer.span.to.days()];
    let all = || documents.iter().chain(&events).map(|(_, days)| *days).chain(span);
    documents.first()?;
    let (start, end) =
        (all().map(|days| days.0.year()).min()?, all().map(|days| days.1.year()).max()?.saturating_add(1));
    let scale = WIDTH / f64::from((end - start).max(1));
    let at = |day: Day| (f64::from(day.year() - start) + day.share_of_year()) * scale;
    let reach = |(first, last): (Day, Day)| [at(first), at(last.next())];
    let rows = documents.iter().zip(0_u32..).map(|((which, days), row)| Moment {
        which: *which,
        reach: reach(*days),
        y: TOP + ROW * f64::from(row),
    });
    let rows: Vec<Moment> = rows.collect();
    let below = TOP + ROW * f64::from(u32::try_from(rows.len()).unwrap_or(u32::MAX));
    // Of a long time every tenth year is named.
    let step = if end - start > 16 { 10 } else { 1 };
    let years = (start..end).filter(|year| year.rem_euclid(step) == 0).map(|year| (year, at(Day::first_of(year))));
    Some(Moments {
        width: WIDTH,
        height: below + ROW,
        years: years.collect(),
        dates: span.map(reach),
        documents: rows,
        events: events.iter().map(|(which, days)| Moment { which: *which, reach: reach(*days), y: below }).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::over_time::between;
    use crate::validate::rules::testing::whole;

    #[test]
    fn what_is_told_by_the_year_is_as_wide_as_the_year() {
        let text = whole(
            "sources: { \"plan\": (title: \"A\", date: \"2022\"), \"day\": (title: \"B\", date: \"2020-07-01\") },\nbodies: {},",
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let date = |text| PartialDate::parse(text).expect("a date");
        let answer = between(&structure, date("2020"), date("2022"));
        let drawn = moments(&structure, &answer).expect("documents");
        let [day, year] = drawn.documents.as_slice() else { panic!("{drawn:?}") };
        assert!((year.reach[1] - year.reach[0] - 240.0).abs() < 0.01 && day.reach[1] - day.reach[0] < 1.0);
        assert!(day.y < year.y && drawn.dates[1][1] <= drawn.width && drawn.years.len() == 3);
        let none = crate::check(&whole("bodies: {},")).structure.expect("a structure");
        assert_eq!(moments(&none, &between(&none, date("2020"), date("2022"))), None);
    }
}
