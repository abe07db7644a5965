//! What is said of sources and disputes, in Swedish.

use std::borrow::Cow;

use crate::words::{SourceWord, capital};

pub(in crate::words) fn sources(word: &SourceWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        SourceWord::Intro => {
            "Vad varje uppgift vilar på. Öppna en källa för att se allt som står i den, och följ länken till uppgiften."
        }
        SourceWord::Sources => "Källor",
        SourceWord::Disputed => "Omtvistat",
        SourceWord::Without => "Utan källa",
        SourceWord::NoneWithout => {
            "Alla uppgifter har en källa, eller säger att de är allmänt kända eller en slutsats."
        }
        SourceWord::Resting(1) => "1 uppgift",
        SourceWord::Resting(number) => return format!("{number} uppgifter").into(),
        SourceWord::OtherReadings(1) => "Dessutom 1 läsning som inte är i bruk; se under Omtvistat.",
        SourceWord::OtherReadings(number) => {
            return format!("Dessutom {number} läsningar som inte är i bruk; se under Omtvistat.").into();
        }
        SourceWord::Publisher => "Utgivare",
        SourceWord::Date => "Datum",
        SourceWord::Link => "Länk",
        SourceWord::Read => "Läs dokumentet",
        SourceWord::DisputedMark => "omtvistat",
        SourceWord::DisputedOf(field) => return format!("omtvistat: {field}").into(),
        SourceWord::InUse => "I bruk",
        SourceWord::OtherReading => "Annan läsning",
        SourceWord::WhyNot => "Därför inte",
        SourceWord::Field(name) => return capital(name).into(),
    })
}
