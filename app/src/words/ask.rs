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
    /// What stands at the field in which one searches.
    FindField,
    /// How many things were found.
    Found(usize),
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
