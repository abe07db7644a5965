//! When terms that follow each other begin, as far as what was seen tells: sets of days, reckoned exactly.
//!
//! All that is unknown is one day, the *anchor*, on which a term with the number 0 begins; term `n` begins `n` times the
//! length of a term later. What is seen at a time allows some anchors and forbids others, and what is left is the answer.
//! Since turns come back, anchors are sought in one whole round of turns.

use serde::Serialize;

use crate::model::Day;

/// Days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Window {
    /// The first.
    pub earliest: Day,
    /// The last.
    pub latest: Day,
}

impl Window {
    /// The same days so many months later.
    pub(super) fn plus_months(self, months: i32) -> Self {
        Self { earliest: self.earliest.plus_months(months), latest: self.latest.plus_months(months) }
    }
}

/// Terms of one length, and how many of them make a round; both above 0 and small.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cycle {
    pub(super) months: i32,
    pub(super) turns: i32,
    /// The first day of the round in which anchors are sought.
    pub(super) from: Day,
}

impl Cycle {
    fn round(self) -> i32 {
        self.months * self.turns
    }

    /// Every anchor of a round.
    pub(super) fn all(self) -> Vec<Window> {
        vec![Window { earliest: self.from, latest: self.from.plus_months(self.round()).previous() }]
    }

    /// The anchors for which a term whose number leaves one of `rests`, divided by the turns, has a day in the window.
    pub(super) fn seen(self, days: Window, rests: &[i32]) -> Vec<Window> {
        let last = self.from.plus_months(self.round());
        let first = last.months_until(days.earliest).div_euclid(self.months) - 1;
        let end = self.from.months_until(days.latest).div_euclid(self.months) + 1;
        let fitting = (first..=end).filter(|number| rests.contains(&number.rem_euclid(self.turns)));
        // It began no later than the last day, and the next one after the first day.
        self.gather(fitting.map(|number| Window {
            earliest: days.earliest.last_before_months((number + 1) * self.months).next(),
            latest: days.latest.last_before_months(number * self.months),
        }))
    }

    /// The anchors for which a term whose number leaves `rest`, divided by the turns, begins in the window.
    pub(super) fn begun(self, days: Window, rest: i32) -> Vec<Window> {
        let apart = self.from.months_until(days.earliest).div_euclid(self.months);
        let fitting = (apart - self.turns - 1..=apart + self.turns + 13).filter(|n| n.rem_euclid(self.turns) == rest);
        self.gather(fitting.map(|number| Window {
            earliest: days.earliest.previous().last_before_months(number * self.months).next(),
            latest: days.latest.last_before_months(number * self.months),
        }))
    }

    /// Of windows in any order, what lies in the round, as few windows as possible.
    fn gather(self, windows: impl Iterator<Item = Window>) -> Vec<Window> {
        let mut windows: Vec<Window> = windows.filter(|window| window.earliest <= window.latest).collect();
        crate::order::sort_by(&mut windows, Ord::cmp);
        let mut joined: Vec<Window> = Vec::new();
        for window in windows {
            match joined.last_mut() {
                Some(last) if window.earliest <= last.latest.next() => last.latest = last.latest.max(window.latest),
                _ => joined.push(window),
            }
        }
        both(&joined, &self.all())
    }

    /// The same anchors, where those at the two ends of the round are the same stretch of days.
    pub(super) fn closed(self, anchors: &[Window]) -> Vec<Window> {
        let end = self.from.plus_months(self.round()).previous();
        match anchors {
            [first, middle @ .., last] if first.earliest == self.from && last.latest == end => {
                let earliest = last.earliest.plus_months(-self.round());
                let mut closed = vec![Window { earliest, latest: first.latest }];
                closed.extend(middle);
                closed
            }
            other => other.to_vec(),
        }
    }
}

/// The days that two lists of windows, each in order, have in common.
pub(super) fn both(left: &[Window], right: &[Window]) -> Vec<Window> {
    let (mut lefts, mut rights) = (left.iter().peekable(), right.iter().peekable());
    let mut common = Vec::new();
    while let (Some(one), Some(other)) = (lefts.peek(), rights.peek()) {
        let window = Window { earliest: one.earliest.max(other.earliest), latest: one.latest.min(other.latest) };
        if window.earliest <= window.latest {
            common.push(window);
        }
        if one.latest < other.latest {
            lefts.next()
        } else {
            rights.next()
        };
    }
    common
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        crate::model::PartialDate::parse(text).and_then(|date| date.day()).expect("a day")
    }

    /// Every anchor tried by itself.
    fn tried(cycle: Cycle, days: Window, rests: &[i32]) -> Vec<Day> {
        let end = cycle.from.plus_months(cycle.round());
        let anchors = std::iter::successors(Some(cycle.from), |day| Some(day.next())).take_while(|day| *day < end);
        let fits = |anchor: &Day| {
            let number = |day| anchor.months_until(day).div_euclid(cycle.months);
            (number(days.earliest)..=number(days.latest)).any(|n| rests.contains(&n.rem_euclid(cycle.turns)))
        };
        anchors.filter(fits).collect()
    }

    #[test]
    fn windows_are_what_trying_every_day_gives() {
        for (months, turns) in [(24, 2), (12, 3), (5, 2), (1, 2), (6, 5)] {
            for (earliest, latest) in [
                ("2022-11-25", "2022-11-25"),
                ("2025-01-01", "2025-12-31"),
                ("2024-02-01", "2024-02-29"),
                ("2019-08-31", "2019-08-31"),
            ] {
                for rests in [vec![0], vec![turns - 1], vec![0, 1]] {
                    let days = Window { earliest: day(earliest), latest: day(latest) };
                    let cycle = Cycle { months, turns, from: day("2022-01-31") };
                    let windows = cycle.seen(days, &rests);
                    let listed: Vec<Day> = windows
                        .iter()
                        .flat_map(|window| {
                            std::iter::successors(Some(window.earliest), |day| Some(day.next()))
                                .take_while(|day| *day <= window.latest)
                        })
                        .collect();
                    assert_eq!(listed, tried(cycle, days, &rests), "{months} {turns} {earliest} {rests:?}");
                }
            }
        }
    }

    #[test]
    fn a_stretch_over_the_end_of_the_round_is_one_window() {
        let cycle = Cycle { months: 24, turns: 2, from: day("2022-11-25") };
        let seen = cycle.seen(Window { earliest: cycle.from, latest: cycle.from }, &[0]);
        assert_eq!(seen.len(), 2);
        let closed = cycle.closed(&seen);
        assert_eq!(closed, [Window { earliest: day("2020-11-26"), latest: day("2022-11-25") }]);
    }

    #[test]
    fn a_stated_beginning_is_the_anchor_itself() {
        let cycle = Cycle { months: 24, turns: 2, from: day("2022-01-01") };
        let days = Window { earliest: day("2031-03-01"), latest: day("2031-03-31") };
        let begun = cycle.begun(days, 1);
        assert_eq!(begun, [Window { earliest: day("2025-03-01"), latest: day("2025-03-31") }]);
    }
}
