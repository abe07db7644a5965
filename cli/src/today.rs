//! The day on which a file is checked.

use std::time::{SystemTime, UNIX_EPOCH};

use samverkan_core::model::{Day, PartialDate};

/// Today in universal time; nothing where the clock is before 1970.
pub(crate) fn today() -> Option<PartialDate> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Some(Day::since_1970(i32::try_from(seconds / 86_400).ok()?).into())
}

/// Reads a day as it is written on the command line.
pub(crate) fn parse(text: &str) -> Result<PartialDate, String> {
    let whole = PartialDate::parse(text).filter(|_| text.len() == "2026-03-01".len());
    whole.ok_or_else(|| "a day is written as 2026-03-01".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_comes_after_what_has_been() {
        assert!(today().is_some_and(|today| PartialDate::parse("2025").is_some_and(|past| past.is_before(&today))));
    }

    #[test]
    fn a_day_is_whole() {
        assert!(parse("2026-03-01").is_ok());
        assert!(parse("2026-03").is_err() && parse("tomorrow").is_err());
    }
}
