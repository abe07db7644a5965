//! What is said of sources and disputes, in English.

use std::borrow::Cow;

use crate::words::{SourceWord, capital};

pub(in crate::words) fn sources(word: &SourceWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        SourceWord::Intro => {
            "What every fact rests on. Open a source to see all that stands in it, and follow the link to the fact."
        }
        SourceWord::Sources => "Sources",
        SourceWord::Disputed => "Disputed",
        SourceWord::Without => "Without a source",
        SourceWord::NoneWithout => "Every fact has a source, or says that it is general knowledge or a conclusion.",
        SourceWord::Resting(1) => "1 fact",
        SourceWord::Resting(number) => return format!("{number} facts").into(),
        SourceWord::OtherReadings(1) => "Besides, 1 reading that is not in use; see Disputed.",
        SourceWord::OtherReadings(number) => {
            return format!("Besides, {number} readings that are not in use; see Disputed.").into();
        }
        SourceWord::Publisher => "Publisher",
        SourceWord::Date => "Date",
        SourceWord::Link => "Link",
        SourceWord::Read => "Read the document",
        SourceWord::DisputedMark => "disputed",
        SourceWord::DisputedOf(field) => return format!("disputed: {field}").into(),
        SourceWord::InUse => "In use",
        SourceWord::OtherReading => "Another reading",
        SourceWord::WhyNot => "Why not",
        SourceWord::Field(name) => return capital(name).into(),
    })
}
