//! What is said around what is found, in English.

use std::borrow::Cow;

use crate::words::FindWord;

pub(in crate::words) fn find(word: FindWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        FindWord::Pages => "Pages",
        FindWord::Found(1) => "1 result",
        FindWord::Found(number) => return format!("{number} results").into(),

        FindWord::OfMap => "overview, levels, ties",
        FindWord::OfOutline => "the bodies level by level",
        FindWord::OfTable => "the bodies in rows, sorting",
        FindWord::OfSeats => "seats, members, representation",
        FindWord::OfMandates => "mandates, decisions, delegation",
        FindWord::OfRoute => "preparation, consultation, decision",
        FindWord::OfYear => "year wheel, meetings, calendar",
        FindWord::OfChairs => "chair, rotation, term",
        FindWord::OfHolding => "validity, review",
        FindWord::OfMinutes => "minutes, attendance, decisions",
        FindWord::OfDocuments => "governing documents, mandates, routes, events",
        FindWord::OfCompare => "differences and likenesses",
        FindWord::OfOverTime => "what changed, two dates, history",
        FindWord::OfMany => "all counties, likeness, table",
        FindWord::OfDraft => "change, merge, split, what if",
        FindWord::OfSources => "grounds, conflicting statements",
        FindWord::OfLibrary => "structures, your own files",
        FindWord::OfLoad => "open a file, edit the text",
        FindWord::OfAccessibility => "obstacles",
        FindWord::OfAbout => "version, license, keyboard shortcuts",
        FindWord::OfLanguage => "change the language",
        FindWord::OfTheme => "change the colors, appearance",
    })
}
