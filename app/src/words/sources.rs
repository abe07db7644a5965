//! What is said of sources and disputes.

/// A word or sentence of the page of sources and of the marks that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SourceWord {
    // The page.
    Intro,
    Sources,
    Disputed,
    Without,
    NoneWithout,
    // A source.
    Resting(usize),
    OtherReadings(usize),
    Publisher,
    Date,
    Link,
    Read,
    // A dispute.
    DisputedMark,
    DisputedOf(&'static str),
    InUse,
    OtherReading,
    WhyNot,
    /// The name of a field, as a heading.
    Field(&'static str),
}
