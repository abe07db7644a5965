//! A day of the calendar, and the months that lie between days; without clock and time zone.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::model::PartialDate;

/// A day of the Gregorian calendar; shown as `2025-02-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    // The order of the fields is the order of days.
    year: i32,
    month: u8,
    day: u8,
}

impl Day {
    /// A day; one that the month does not have becomes its nearest.
    pub fn new(year: i32, month: u8, day: u8) -> Self {
        let month = month.clamp(1, 12);
        Self { year, month, day: day.clamp(1, days_in(year, month)) }
    }

    /// The day that lies so many days after 1970-01-01; before it where `days` is negative.
    pub fn since_1970(days: i32) -> Self {
        // Years are counted from the first of March of year 0, so that the day of leap years comes last; an era of 400
        // years has 146,097 days.
        let days = i64::from(days) + 719_468;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year + era * 400 + i64::from(month <= 2);
        // As many days as `i32` holds are not six million years; months and days are small.
        Self::new(
            i32::try_from(year).unwrap_or_default(),
            u8::try_from(month).unwrap_or_default(),
            u8::try_from(day).unwrap_or_default(),
        )
    }

    /// The first day of a year.
    pub fn first_of(year: i32) -> Self {
        Self { year, month: 1, day: 1 }
    }

    /// The last day of a year.
    pub fn last_of(year: i32) -> Self {
        Self { year, month: 12, day: 31 }
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Self {
        if self.day < days_in(self.year, self.month) {
            return Self { day: self.day + 1, ..self };
        }
        Self { day: 1, ..self.month_at(1) }
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        if self.day > 1 {
            return Self { day: self.day - 1, ..self };
        }
        let month = self.month_at(-1);
        Self { day: days_in(month.year, month.month), ..month }
    }

    /// The same day of the month so many months later, or earlier where `months` is negative; the last day of that month
    /// where it is shorter.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let month = self.month_at(months);
        Self { day: self.day.min(days_in(month.year, month.month)), ..month }
    }

    /// The last day that, so many months later, is not after this one.
    ///
    /// Not [`plus_months`](Self::plus_months) backwards: both the 28th and the 31st of January are a month before the last
    /// of February.
    #[must_use]
    pub fn last_before_months(self, months: i32) -> Self {
        let month = self.month_at(months.saturating_neg());
        let length = days_in(month.year, month.month);
        let ends = self.day == days_in(self.year, self.month);
        Self { day: if ends { length } else { self.day.min(length) }, ..month }
    }

    /// How many whole months lie from this day to the other; negative where it lies before.
    pub fn months_until(self, other: Self) -> i32 {
        let months = other.count_of_months().saturating_sub(self.count_of_months());
        if self.plus_months(months) <= other { months } else { months.saturating_sub(1) }
    }

    /// How far of its year has gone when the day begins: 0 for the first of January, always below 1.
    pub fn share_of_year(self) -> f64 {
        let before: u32 = (1..self.month).map(|month| u32::from(days_in(self.year, month))).sum();
        let length = 337 + u32::from(days_in(self.year, 2));
        f64::from(before + u32::from(self.day) - 1) / f64::from(length)
    }

    fn count_of_months(self) -> i32 {
        self.year.saturating_mul(12).saturating_add(i32::from(self.month) - 1)
    }

    /// The day's own number, in the month so many months later.
    fn month_at(self, months: i32) -> Self {
        let count = self.count_of_months().saturating_add(months);
        // From 0 to 11, so it fits.
        let month = u8::try_from(count.rem_euclid(12)).unwrap_or_default() + 1;
        Self { year: count.div_euclid(12), month, day: self.day }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl PartialDate {
    /// The first and the last day that it can be: of `"2021-04"` the first and the thirtieth of April.
    pub fn days(&self) -> (Day, Day) {
        let mut parts = self.as_str().split('-').map(|part| part.parse::<i32>().unwrap_or_default());
        let year = parts.next().unwrap_or_default();
        let mut small = || parts.next().and_then(|part| u8::try_from(part).ok());
        match (small(), small()) {
            (None, _) => (Day::first_of(year), Day::last_of(year)),
            (Some(month), None) => (Day::new(year, month, 1), Day::new(year, month, 31)),
            (Some(month), Some(day)) => (Day::new(year, month, day), Day::new(year, month, day)),
        }
    }

    /// The day, where it is as exact as that.
    pub fn day(&self) -> Option<Day> {
        let (first, last) = self.days();
        (first == last).then_some(first)
    }
}

impl From<Day> for PartialDate {
    fn from(day: Day) -> Self {
        Self::written(day.to_string())
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_later_keep_to_the_month_they_come_to() {
        let cases = [
            ((2024, 1, 31), 1, "2024-02-29"),
            ((2023, 1, 31), 1, "2023-02-28"),
            ((2022, 11, 25), 48, "2026-11-25"),
            ((2023, 12, 31), 24, "2025-12-31"),
            ((2024, 2, 29), -12, "2023-02-28"),
            ((2024, 1, 1), -1, "2023-12-01"),
        ];
        for ((year, month, day), months, later) in cases {
            assert_eq!(Day::new(year, month, day).plus_months(months).to_string(), later);
        }
        assert_eq!(Day::new(2023, 12, 31).next().to_string(), "2024-01-01");
        assert_eq!(Day::new(2024, 3, 1).previous().to_string(), "2024-02-29");
    }

    #[test]
    fn days_are_counted_from_1970() {
        let cases =
            [(0, "1970-01-01"), (-1, "1969-12-31"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_453, "2025-12-31")];
        for (days, written) in cases {
            assert_eq!(Day::since_1970(days).to_string(), written);
        }
        assert_eq!(Day::since_1970(i32::MAX).year(), 5_881_580);
    }

    #[test]
    fn the_last_day_before_is_the_last_of_those_that_come_no_later() {
        let start = Day::new(2023, 1, 1);
        let days: Vec<Day> = std::iter::successors(Some(start), |day| Some(day.next())).take(900).collect();
        for until in days.iter().filter(|day| day.year() == 2024) {
            for months in [1, 5, 11] {
                let tried = days.iter().copied().filter(|day| day.plus_months(months) <= *until).max();
                assert_eq!(tried, Some(until.last_before_months(months)), "{until} {months}");
            }
        }
    }

    #[test]
    fn a_date_is_as_many_days_as_it_can_be() {
        let days = |text: &str| PartialDate::parse(text).map(|date| date.days());
        let day = Day::new;
        assert_eq!(days("2024"), Some((day(2024, 1, 1), day(2024, 12, 31))));
        assert_eq!(days("2024-02"), Some((day(2024, 2, 1), day(2024, 2, 29))));
        assert_eq!(days("2024-02-03"), Some((day(2024, 2, 3), day(2024, 2, 3))));
        assert_eq!(Day::new(2024, 5, 31).months_until(Day::new(2024, 6, 30)), 1);
        assert_eq!(Day::new(2024, 5, 30).months_until(Day::new(2024, 5, 29)), -1);
    }
}
