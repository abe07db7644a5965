//! What the page where two structures stand beside each other says.

/// A word or sentence of that page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CompareWord {
    Left,
    Right,
    Swap,
    Show,
    OnlyDifferences,
    Everything,
    NoDifferences,
    Neutral,
    Also,
    /// The body above that this one shares its work with.
    AlsoBeside(String),
    NoCounterpart,
    NothingMore,
    OnlyHere,
    Sum,
    /// How many reasons there are in all.
    Reasons(usize),
    Against,
    /// How many values there are.
    Values(usize),
    /// How many pairs are alike.
    Alike(usize),
    /// How many lines are not shown.
    Hidden(usize),
    AsWhole,
    ToWhole,
    NoBodies,
    NoLevel,
}
