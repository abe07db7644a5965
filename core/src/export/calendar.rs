//! A year as a calendar file (iCalendar, RFC 5545): only what a source puts on a day.
//!
//! Written by hand: it is a list of lines, and a crate for it brings a clock, a random number and time zones along. All
//! is for whole days (`VALUE=DATE`), which no time zone shifts.

use crate::answer::year::{Dated, Happening, Occasion, Year};
use crate::export::asked::happening;
use crate::id::BodyId;
use crate::model::{Day, Text, Unit};
use crate::telling::Scribe;
use crate::words::sentences::source_words;

/// The longest line, in octets, as the format has it.
const LONGEST: usize = 75;

/// The calendar file of a year. `stamp` is the day on which it is made.
///
/// An entry keeps its `UID` as long as what it is about and its day are the same, so that reading the file again does not
/// double it.
pub fn calendar(year: &Year, scribe: Scribe<'_>, stamp: Day) -> String {
    let mut file = File { out: String::new() };
    let name = scribe.structure.name.get(scribe.language.tag());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&format!("PRODID:-//Samverkansatlas//{}", scribe.language.tag().to_uppercase()));
    file.line("CALSCALE:GREGORIAN");
    file.line(&format!("X-WR-CALNAME:{}", escaped(&format!("{name} {:04}", year.year))));
    let mut known: Vec<String> = Vec::new();
    for (dated, day) in year.dated.iter().filter_map(|dated| Some((dated, dated.day()?))) {
        let uid = uid(dated, day, &scribe.structure.id);
        if known.contains(&uid) {
            continue;
        }
        let words = happening(dated, scribe).words();
        let sources: Vec<_> =
            dated.sources.iter().map(|source| source_words(source, scribe.structure, scribe.language)).collect();
        file.line("BEGIN:VEVENT");
        file.line(&format!("UID:{uid}"));
        file.line(&format!("DTSTAMP:{}T000000Z", compact(stamp)));
        file.line(&format!("DTSTART;VALUE=DATE:{}", compact(day)));
        // The end is the first day that no longer belongs to it.
        file.line(&format!("DTEND;VALUE=DATE:{}", compact(day.next())));
        file.line(&format!("SUMMARY:{}", escaped(&words)));
        if !sources.is_empty() {
            file.line(&format!("DESCRIPTION:{}", escaped(&sources.join("\n"))));
        }
        file.line("TRANSP:TRANSPARENT");
        file.line("END:VEVENT");
        known.push(uid);
    }
    file.line("END:VCALENDAR");
    file.out
}

struct File {
    out: String,
}

impl File {
    /// Adds a line, folded so that no part is longer than allowed; never within a sign.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for sign in line.chars() {
            if length + sign.len_utf8() > LONGEST {
                self.out.push_str("\r\n ");
                length = 1;
            }
            self.out.push(sign);
            length += sign.len_utf8();
        }
        self.out.push_str("\r\n");
    }
}

fn compact(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text as the format writes it: no control signs, and what it gives a meaning is set off.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            sign if sign.is_control() => out.push(' '),
            sign => out.push(sign),
        }
    }
    out
}

/// A name that stays the same and differs from all others: a digest (FNV-1a) of what it is about, and the day.
fn uid(dated: &Dated, day: Day, structure: &str) -> String {
    let about = format!("{structure}/{}", about(&dated.happening));
    let digest = about
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{digest:016x}-{}@samverkansatlas", compact(day))
}

/// What it is about, in ids alone where there are such, so that another name or language makes no other entry.
fn about(happening: &Happening) -> String {
    let of_unit = |unit: &Option<Unit>| unit.as_ref().map_or(String::new(), |unit| format!("/{}", unit.as_str()));
    match happening {
        Happening::Planned { occasion, unit } => {
            let occasion = match occasion {
                Occasion::Meeting(body) => format!("meeting/{body}"),
                Occasion::Joint { bodies, what } => {
                    let bodies: Vec<&str> = bodies.iter().map(BodyId::as_str).collect();
                    format!("joint/{}/{}", bodies.join("/"), what.as_ref().map_or("", Text::first))
                }
                Occasion::Other { body, what } => format!("other/{body}/{}", what.first()),
                Occasion::Revision(document) => format!("revision/{document}"),
            };
            format!("{occasion}{}", of_unit(unit))
        }
        Happening::Event(id) => format!("event/{id}"),
        Happening::Decided(id) => format!("decided/{id}"),
        Happening::Begins(id) => format!("begins/{id}"),
        Happening::Review(id) => format!("review/{id}"),
        Happening::Ends(id) => format!("ends/{id}"),
        Happening::EditionBegins(id) => format!("edition-begins/{id}"),
        Happening::EditionReview(id) => format!("edition-review/{id}"),
        Happening::EditionEnds(id) => format!("edition-ends/{id}"),
        Happening::Swap { body, unit, side: _ } => format!("swap/{body}{}", of_unit(unit)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::year::year;
    use crate::validate::rules::testing::file;
    use crate::words::Language;

    #[test]
    fn a_calendar_holds_what_is_put_on_a_day_and_folds_between_signs() {
        let text = file(
            r#"bodies: { "board": (name: "Rådet, för åar; ängar\\ öar och allt annat som hör hemma här å ä ö å ä ö å ä ö å ä ö",
            cadence: [(frequency: Dates(["2024-02-29", "2024-12-31", "2024-06"])), (frequency: PerYear(Exactly(12)))], sources: ["plan"]) },"#,
        );
        let structure = crate::check(&text).structure.expect("a structure");
        let scribe = Scribe::new(&structure, Language::Sv);
        let calendar = calendar(&year(&structure, 2024), scribe, Day::new(2026, 11, 23));
        assert!(calendar.split("\r\n").all(|line| line.len() <= LONGEST && !line.contains('\n')));
        let whole = calendar.replace("\r\n ", "");
        assert_eq!(whole.matches("BEGIN:VEVENT").count(), 2);
        for line in [
            "DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n",
            "DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n",
            "SUMMARY:Rådet\\, för åar\\; ängar\\\\ öar",
            "DTSTAMP:20261123T000000Z\r\n",
        ] {
            assert!(whole.contains(line), "{line}\n{whole}");
        }
    }
}
