//! Counts, sums and cadences in a few characters, for cards, tables and text alike.

use super::Language;
use crate::model::{Body, Cadence, Count, Frequency, Stated, Structure, Tally, Unit};

/// A count as short as it can be said: `14`, `≥ 14`, `≤ 14`, `4–5`, `≈ 7`, or the rule in words.
pub fn count_words(count: &Count, language: Language) -> String {
    match count {
        Count::Exactly(number) => number.to_string(),
        Count::AtLeast(number) => format!("≥ {number}"),
        Count::AtMost(number) => format!("≤ {number}"),
        Count::Between(least, most) => format!("{least}–{most}"),
        Count::About(number) => format!("≈ {number}"),
        Count::InWords(text) => text.get(language.tag()).to_owned(),
        Count::Equal => match language {
            Language::Sv => "lika många".to_owned(),
            Language::En => "equally many".to_owned(),
        },
    }
}

/// A sum of seats: `14`, `≥ 14`, `21 + 12` with the conditional ones last, or that no source says it.
///
/// A side without any number is `?` where the other side has one.
pub fn tally_words(always: Tally, conditional: Tally, language: Language) -> String {
    match (sum_words(always), sum_words(conditional)) {
        (None, None) => not_stated(language).to_owned(),
        (Some(always), _) if conditional == Tally::ZERO => always,
        (None, _) if conditional == Tally::ZERO => not_stated(language).to_owned(),
        (always, conditional) => {
            format!("{} + {}", always.as_deref().unwrap_or("?"), conditional.as_deref().unwrap_or("?"))
        }
    }
}

/// A sum alone: `14`, `≥ 14`, `≈ 14–16`; nothing where no part gives a number.
pub fn sum_words(tally: Tally) -> Option<String> {
    let Tally { least, most, about, .. } = tally;
    if tally.is_unstated() {
        return None;
    }
    let about = if about { "≈ " } else { "" };
    Some(match most.filter(|_| tally.unstated == 0) {
        Some(most) if most == least => format!("{about}{least}"),
        Some(most) if least == 0 => format!("≤ {most}"),
        Some(most) => format!("{about}{least}–{most}"),
        None => format!("≥ {least}"),
    })
}

fn not_stated(language: Language) -> &'static str {
    match language {
        Language::Sv => "platser anges inte",
        Language::En => "seats not stated",
    }
}

/// That no source says how often a body meets.
pub fn no_meetings(language: Language) -> &'static str {
    match language {
        Language::Sv => "möten anges inte",
        Language::En => "meetings not stated",
    }
}

/// That no source says how many seats a body has, nor how often it meets.
pub fn no_seats_no_meetings(language: Language) -> &'static str {
    match language {
        Language::Sv => "platser och möten anges inte",
        Language::En => "seats, meetings not stated",
    }
}

/// That a level has no body.
pub fn no_bodies(language: Language) -> &'static str {
    match language {
        Language::Sv => "inga grupper",
        Language::En => "no bodies",
    }
}

/// The seats of a body: the sum of its parts, or its stated total where the parts do not give a number, and the words
/// for it; `false` where no source gives a number.
///
/// `unit` is as in [`Body::tally`].
pub fn seats_words(
    body: &Body,
    structure: &Structure,
    unit: Option<&Unit>,
    language: Language,
) -> ((Tally, Tally), String, bool) {
    let parts = body.tally(structure, unit);
    if let Some(total) = body.seats_total.known()
        && (parts.0.exact().is_none() || !body.seats_in(unit).is_known())
    {
        let words = count_words(total, language);
        return ((Tally::of(total), Tally::ZERO), words, true);
    }
    let seats = body.seats_in(unit);
    let words = match (seats, language) {
        (Stated::NotStated, _) => not_stated(language).to_owned(),
        (Stated::NotRegulated, Language::Sv) => "platser regleras inte".to_owned(),
        (Stated::NotRegulated, Language::En) => "seats not regulated".to_owned(),
        (Stated::NotApplicable, Language::Sv) => "platser inte aktuellt".to_owned(),
        (Stated::NotApplicable, Language::En) => "seats not applicable".to_owned(),
        (Stated::Known(_), _) => tally_words(parts.0, parts.1, language),
    };
    let counts = |tally: Tally| tally != Tally::ZERO && sum_words(tally).is_some();
    let known =
        seats.is_known() && (parts.0 == Tally::ZERO && parts.1 == Tally::ZERO || counts(parts.0) || counts(parts.1));
    let parts = if seats.is_known() { parts } else { (Tally::UNSTATED, Tally::ZERO) };
    (parts, words, known)
}

/// A cadence in short: `4/år`, `≥ 6/år`, `var 6:e vecka`, `vid behov`; what recurs stands before it, with a colon, where it is not
/// the body's own meeting.
pub fn cadence_words(cadence: &Cadence, language: Language) -> String {
    let often = frequency_words(&cadence.frequency, language);
    match (&cadence.what, language) {
        (Some(what), _) => format!("{}: {often}", what.get(language.tag())),
        (None, Language::Sv) if !cadence.joint_with.is_empty() => format!("gemensamt {often}"),
        (None, Language::En) if !cadence.joint_with.is_empty() => format!("jointly {often}"),
        (None, _) => often,
    }
}

/// A frequency in short.
pub fn frequency_words(frequency: &Frequency, language: Language) -> String {
    match (frequency, language) {
        (Frequency::PerYear(Count::InWords(text)) | Frequency::InWords(text), _) => text.get(language.tag()).to_owned(),
        (Frequency::PerYear(count), Language::Sv) => format!("{}/år", count_words(count, language)),
        (Frequency::PerYear(count), Language::En) => format!("{}/year", count_words(count, language)),
        (Frequency::EveryWeeks(weeks), Language::Sv) => every_sv(*weeks, "vecka", "varje", "varannan"),
        (Frequency::EveryMonths(months), Language::Sv) => every_sv(*months, "månad", "varje", "varannan"),
        (Frequency::EveryWeeks(weeks), Language::En) => every_en(*weeks, "week"),
        (Frequency::EveryMonths(months), Language::En) => every_en(*months, "month"),
        (Frequency::BeforeEach(_), Language::Sv) => "inför annan grupps möten".to_owned(),
        (Frequency::BeforeEach(_), Language::En) => "before another’s meetings".to_owned(),
        (Frequency::WhenNeeded, Language::Sv) => "vid behov".to_owned(),
        (Frequency::WhenNeeded, Language::En) => "when needed".to_owned(),
        (Frequency::Dates(dates), Language::Sv) => format!("{} datum", dates.len()),
        (Frequency::Dates(dates), Language::En) if dates.len() == 1 => "1 date".to_owned(),
        (Frequency::Dates(dates), Language::En) => format!("{} dates", dates.len()),
    }
}

fn every_sv(number: u32, what: &str, each: &str, every_other: &str) -> String {
    let ending = if matches!(number % 10, 1 | 2) && !matches!(number % 100, 11 | 12) { 'a' } else { 'e' };
    match number {
        1 => format!("{each} {what}"),
        2 => format!("{every_other} {what}"),
        _ => format!("var {number}:{ending} {what}"),
    }
}

fn every_en(number: u32, what: &str) -> String {
    match number {
        1 => format!("every {what}"),
        2 => format!("every other {what}"),
        _ => format!("every {number} {what}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Text;

    fn cadence(frequency: Frequency) -> Cadence {
        Cadence { frequency, what: None, joint_with: Vec::new(), note: None, sources: Vec::new(), claims: Vec::new() }
    }

    #[test]
    fn a_sum_is_said_with_its_quantifier() {
        let exactly = |number| Tally::of(&Count::Exactly(number));
        let cases = [
            (exactly(14), Tally::ZERO, "14"),
            (Tally::of(&Count::AtLeast(14)), Tally::ZERO, "≥ 14"),
            (exactly(14).plus(Tally::UNSTATED), Tally::ZERO, "≥ 14"),
            (exactly(21), exactly(12), "21 + 12"),
            (exactly(21), Tally::UNSTATED, "21 + ?"),
            (Tally::UNSTATED, exactly(12), "? + 12"),
            (Tally::of(&Count::Between(4, 5)), Tally::ZERO, "4–5"),
            (Tally::of(&Count::AtMost(5)), Tally::ZERO, "≤ 5"),
            (Tally::of(&Count::About(7)), Tally::ZERO, "≈ 7"),
            (Tally::UNSTATED, Tally::ZERO, "platser anges inte"),
            (Tally::UNSTATED, Tally::UNSTATED, "platser anges inte"),
            (Tally::ZERO, Tally::ZERO, "0"),
        ];
        for (always, conditional, words) in cases {
            assert_eq!(tally_words(always, conditional, Language::Sv), words);
        }
        assert_eq!(tally_words(Tally::UNSTATED, Tally::ZERO, Language::En), "seats not stated");
    }

    #[test]
    fn a_cadence_is_said_in_short() {
        let cases = [
            (Frequency::PerYear(Count::Exactly(4)), "4/år", "4/year"),
            (Frequency::PerYear(Count::AtLeast(6)), "≥ 6/år", "≥ 6/year"),
            (Frequency::PerYear(Count::Between(4, 5)), "4–5/år", "4–5/year"),
            (Frequency::PerYear(Count::About(6)), "≈ 6/år", "≈ 6/year"),
            (Frequency::EveryWeeks(1), "varje vecka", "every week"),
            (Frequency::EveryWeeks(2), "varannan vecka", "every other week"),
            (Frequency::EveryWeeks(6), "var 6:e vecka", "every 6 weeks"),
            (Frequency::EveryMonths(22), "var 22:a månad", "every 22 months"),
            (Frequency::EveryMonths(12), "var 12:e månad", "every 12 months"),
            (Frequency::WhenNeeded, "vid behov", "when needed"),
            (Frequency::Dates(vec![crate::model::WrittenDate::new("2026-02-01")]), "1 datum", "1 date"),
            (Frequency::InWords(Text::plain("löpande")), "löpande", "löpande"),
        ];
        for (frequency, swedish, english) in cases {
            let cadence = cadence(frequency);
            assert_eq!(cadence_words(&cadence, Language::Sv), swedish);
            assert_eq!(cadence_words(&cadence, Language::En), english);
        }
    }

    #[test]
    fn what_recurs_stands_before_how_often() {
        let mut report = cadence(Frequency::PerYear(Count::AtLeast(2)));
        report.what = Some(Text::plain("rapporterar"));
        assert_eq!(cadence_words(&report, Language::Sv), "rapporterar: ≥ 2/år");
    }
}
