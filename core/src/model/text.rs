//! A text of the file, in one language or several, and a date that may be no more exact than a year.

use std::fmt;

use serde::{Serialize, Serializer};

/// A text for people: `"Beredning"`, or by language `{"sv": "Beredning", "en": "Preparation"}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(Vec<(String, String)>);

impl Text {
    /// A text in the structure's own language.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![(String::new(), text.into())])
    }

    /// A text by language tag; nothing without a reading.
    pub(crate) fn by_language(readings: Vec<(String, String)>) -> Option<Self> {
        (!readings.is_empty()).then_some(Self(readings))
    }

    /// Each reading with its language tag, which is empty for the structure's own; the first first.
    pub(crate) fn readings(&self) -> &[(String, String)] {
        &self.0
    }

    /// The text in the wanted language (a tag such as `en`), else in the one that stands first.
    pub fn get(&self, language: &str) -> &str {
        self.0.iter().find(|(tag, _)| tag == language).or_else(|| self.0.first()).map_or("", |(_, text)| text.as_str())
    }

    /// The text that stands first in the file.
    pub fn first(&self) -> &str {
        self.0.first().map_or("", |(_, text)| text.as_str())
    }

    /// The language tag of what [`get`](Self::get) gives, where the file states one for this text.
    pub fn language_of(&self, language: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(tag, _)| tag == language)
            .or_else(|| self.0.first())
            .map(|(tag, _)| tag.as_str())
            .filter(|tag| !tag.is_empty())
    }

    /// Every reading of the text, the first first.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, text)| text.as_str())
    }

    /// The languages that it says it is in; none where it stands in the structure's own.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(tag, _)| tag.as_str()).filter(|tag| !tag.is_empty())
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }
}

impl fmt::Display for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.first())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_slice() {
            [(tag, text)] if tag.is_empty() => serializer.serialize_str(text),
            readings => serializer.collect_map(readings.iter().map(|(tag, text)| (tag, text))),
        }
    }
}

/// A date as somebody wrote it, which need not be one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct WrittenDate(String);

impl WrittenDate {
    /// What is written.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// What is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The date, where it is one.
    pub fn date(&self) -> Option<PartialDate> {
        PartialDate::parse(&self.0)
    }
}

/// A date as exact as its source: `"2021"`, `"2021-04"` or `"2021-04-15"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct PartialDate(String);

impl PartialDate {
    /// Reads a date written as year, year-month or year-month-day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|year| year.len() == 4).and_then(|year| year.parse::<u32>().ok())?;
        let month = number(parts.next(), 1, 12)?;
        let last_day = match month {
            Some(2) if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            Some(2) => 28,
            Some(4 | 6 | 9 | 11) => 30,
            _ => 31,
        };
        number(parts.next(), 1, last_day)?;
        parts.next().is_none().then(|| Self(text.to_owned()))
    }

    /// A date that is known to be one.
    pub(super) fn written(text: String) -> Self {
        Self(text)
    }

    /// The date as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it certainly lies before the other: of `"2021"` and `"2021-05"` neither does.
    pub fn is_before(&self, other: &Self) -> bool {
        // Dates compare as texts; the shorter of two that begin alike says nothing about their order.
        self.0 < other.0 && !other.0.starts_with(&self.0)
    }

    /// Whether it cannot be the same day as the other.
    pub fn differs(&self, other: &Self) -> bool {
        self.is_before(other) || other.is_before(self)
    }
}

/// An absent part is fine (`Some(None)`), a wrong one is not (`None`).
fn number(part: Option<&str>, least: u32, most: u32) -> Option<Option<u32>> {
    match part {
        None => Some(None),
        Some(digits) if digits.len() == 2 => {
            digits.parse::<u32>().ok().filter(|number| (least..=most).contains(number)).map(Some)
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_unequal_exactness_have_an_order_only_where_it_is_certain() {
        let before = |left: &str, right: &str| {
            PartialDate::parse(left).zip(PartialDate::parse(right)).is_some_and(|(left, right)| left.is_before(&right))
        };
        assert!(before("2021", "2022") && before("2021-04", "2021-05") && before("2021-12-31", "2022"));
        assert!(
            !before("2021", "2021-05")
                && !before("2021-05", "2021")
                && !before("2021", "2021")
                && !before("2022", "2021-05")
        );
    }

    #[test]
    fn a_date_is_as_exact_as_its_source() {
        for good in ["2021", "2021-04", "2021-04-30", "2024-02-29"] {
            assert!(PartialDate::parse(good).is_some(), "{good}");
        }
        for bad in ["21", "2021-13", "2021-04-31", "2023-02-29", "2021-4", "2021-04-30-1", "våren 2021", ""] {
            assert!(PartialDate::parse(bad).is_none(), "{bad}");
        }
    }
}
