//! The day on which a file is checked.

use std::time::{SystemTime, UNIX_EPOCH};

use samverkan_core::model::PartialDate;

/// Today in universal time; nothing where the clock is before 1970.
pub(crate) fn today() -> Option<PartialDate> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    date(i64::try_from(seconds / 86_400).ok()?)
}

/// Reads a day as it is written on the command line.
pub(crate) fn parse(text: &str) -> Result<PartialDate, String> {
    let whole = PartialDate::parse(text).filter(|_| text.len() == "2026-03-01".len());
    whole.ok_or_else(|| "a day is written as 2026-03-01".to_owned())
}

/// The date that many days after 1970-01-01, in the Gregorian calendar (the era of 400 years has 146,097 days).
fn date(days: i64) -> Option<PartialDate> {
    // Years are counted from the first of March, so that the day of leap years comes last.
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    PartialDate::parse(&format!("{year:04}-{month:02}-{day:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        for (days, written) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (19_782, "2024-02-29"),
            (20_453, "2025-12-31"),
        ] {
            assert_eq!(date(days), PartialDate::parse(written), "{written}");
        }
        assert!(today().is_some_and(|today| PartialDate::parse("2025").is_some_and(|past| past.is_before(&today))));
    }

    #[test]
    fn a_day_is_whole() {
        assert!(parse("2026-03-01").is_ok());
        assert!(parse("2026-03").is_err() && parse("tomorrow").is_err());
    }
}
