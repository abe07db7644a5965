//! What is said around the questions to a structure; the answers themselves are worded in the core.

use crate::route::Question;

/// A word or sentence of the pages where questions are put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AskWord {
    Questions,
    /// What the question is for, in a sentence.
    Intro(Question),
    Sources,
    /// What the rules of a route cover.
    Coverage,
    EveryPower,
    NotAnswered,
    Power,
    Route,
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
    /// By what the seats are told.
    By,
    ByParty,
    ByFunction,
    /// The day that is asked of.
    Day,
    /// Which meeting is asked of.
    Event,
    AllEvents,
}
