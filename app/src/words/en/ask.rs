//! What is said around the questions to a structure, in English.

use std::borrow::Cow;

use crate::route::Question;
use crate::words::AskWord;

pub(in crate::words) fn ask(word: &AskWord) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        AskWord::Questions => "Questions",
        AskWord::Intro(Question::Find) => {
            "Write in the field at the top: the name of a body, a function, a party, an area, a topic, a document or a page."
        }
        AskWord::Intro(Question::Seats) => "The seats of every group, by party or by function.",
        AskWord::Intro(Question::Mandates) => "What each may decide, prepare or propose, and on which conditions.",
        AskWord::Intro(Question::Route) => {
            "Answer what you know of the matter; the steps are shown in order, with the rule behind each."
        }
        AskWord::Intro(Question::Year) => "What recurs during the year, as far as sources say.",
        AskWord::Intro(Question::Chairs) => "Who chairs when, and when that changes.",
        AskWord::Intro(Question::Documents) => "What holds on a day, and what is soon due for review.",
        AskWord::Intro(Question::Minutes) => "Who was there, held against the seats, and what the minutes show.",
        AskWord::Sources => "Sources",
        AskWord::Coverage => "What the rules cover",
        AskWord::EveryPower => "everything",
        AskWord::NotAnswered => "Not answered",
        AskWord::Power => "What may be done",
        AskWord::Route => "Route",
        AskWord::Year => "Year",
        AskWord::CalendarFile => "Get calendar file (.ics)",
        AskWord::NothingOnWheel => "Nothing in the year is stated so exactly that it can be drawn on a wheel.",
        AskWord::RingsFromOutside => "The rings, from the outside in:",
        AskWord::NoLevel => "Groups whose level is not stated",
        AskWord::DocumentRing => "Documents",
        AskWord::DateAsked => "Day, month or year",
        AskWord::NotADate => "Write the date as 2026, 2026-11 or 2026-11-23. This is today.",
        AskWord::NotAYear => "Write the year with four digits. This is this year.",
        AskWord::Timeline => "Who leads when; the tables below say the same",
        AskWord::TimelineKey => "Filled bar: leads for certain. Dashed line: may lead; the change falls there.",
        AskWord::Wheel(year) => return Cow::Owned(format!("The wheel of {year}; the list below says the same")),
        AskWord::By => "By",
        AskWord::ByParty => "Party",
        AskWord::ByFunction => "Function",
        AskWord::Day => "Day",
        AskWord::Event => "Meeting",
        AskWord::AllEvents => "All",
    })
}
