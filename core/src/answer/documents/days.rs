//! Reckoning with dates that may be no more exact than a year.

use crate::model::PartialDate;

/// The date so many months later, as exact as the first; the last of the month where it has no such day. Nothing where
/// only the year is known and the months are no whole years.
pub(super) fn later(date: &PartialDate, months: u32) -> Option<PartialDate> {
    let mut parts = date.as_str().split('-');
    let year: u32 = parts.next()?.parse().ok()?;
    let (month, day) = (parts.next(), parts.next());
    let Some(month) = month else {
        return months.is_multiple_of(12).then(|| PartialDate::parse(&format!("{:04}", year + months / 12)))?;
    };
    let count = year.checked_mul(12)?.checked_add(month.parse::<u32>().ok()?.checked_sub(1)?)?.checked_add(months)?;
    let (year, month) = (count / 12, count % 12 + 1);
    let Some(day) = day else { return PartialDate::parse(&format!("{year:04}-{month:02}")) };
    let day: u32 = day.parse().ok()?;
    (28..=day).rev().chain([day]).find_map(|day| PartialDate::parse(&format!("{year:04}-{month:02}-{day:02}")))
}

/// Whether the first is certainly not after the second, which is a whole day.
pub(super) fn has_come(date: &PartialDate, on: &PartialDate) -> bool {
    date == on || date.is_before(on)
}

/// The years that a text names, the first and the last; nothing where it names none.
pub(super) fn years(text: &str) -> Option<(PartialDate, PartialDate)> {
    let is_year = |number: &&str| number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
    let mut years: Vec<&str> = text.split(|letter: char| !letter.is_ascii_digit()).filter(is_year).collect();
    years.sort_unstable();
    Some((PartialDate::parse(years.first()?)?, PartialDate::parse(years.last()?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_added_as_exactly_as_the_date_is() {
        for (date, months, later_date) in [
            ("2023-02-10", 24, Some("2025-02-10")),
            ("2023-11-30", 3, Some("2024-02-29")),
            ("2024-12-31", 6, Some("2025-06-30")),
            ("2023-12", 1, Some("2024-01")),
            ("2023", 24, Some("2025")),
            ("2023", 6, None),
            ("9999-12", 1, None),
        ] {
            let found = PartialDate::parse(date).and_then(|date| later(&date, months));
            assert_eq!(found.as_ref().map(PartialDate::as_str), later_date, "{date} + {months}");
        }
    }

    #[test]
    fn years_are_read_out_of_words() {
        let span = |text| years(text).map(|(from, to)| format!("{}-{}", from.as_str(), to.as_str()));
        assert_eq!(span("Åren 2023 och 2024").as_deref(), Some("2023-2024"));
        assert_eq!(span("2029–2024").as_deref(), Some("2024-2029"));
        assert_eq!(span("Två år, 20231 eller 1200"), None);
    }
}
