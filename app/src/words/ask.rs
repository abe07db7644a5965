//! What is said around the questions to a structure; the answers themselves are worded in the core.

use crate::route::Question;

/// A word or sentence of the pages where questions are put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AskWord {
    Questions,
    /// A question, short, as the heading of its page.
    Question(Question),
    /// What the question is for, in a sentence.
    Intro(Question),
    Sources,
    Year,
    CalendarFile,
    Wheel(i32),
    NothingOnWheel,
    RingsFromOutside,
    NoLevel,
    DocumentRing,
    /// The label of a day, month or year.
    DateAsked,
    NotADate,
    NotAYear,
    Timeline,
    TimelineKey,
}
