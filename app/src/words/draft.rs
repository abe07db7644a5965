//! What is said around changes that are tried; what they touch is worded in the core.

/// A word or sentence of the page where changes are tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DraftWord {
    Title,
    Intro,
    NewStep,
    // The kinds of steps.
    Kind,
    Merge,
    Split,
    Move,
    Add,
    Remove,
    Seats,
    // What a step asks for.
    Body,
    MergedBody,
    StayingBody,
    NewNameIfAny,
    FirstPart,
    SecondPart,
    Under,
    Level,
    Name,
    Like,
    Function,
    Count,
    Whom,
    AsBefore,
    Choose,
    EachOf(String),
    AnyOf(String),
    Take,
    Incomplete,
    // The steps.
    Steps,
    NoSteps,
    TakeBack,
    TakeBackStep(usize),
    Drop,
    Save,
    // What is shown.
    Show,
    Touched,
    Compared,
    Drawn,
    NewBodies(String),
    ChangedBodies(String),
    GoneBodies(String),
    Original,
    InDraft,
    /// Behind the id, in the name of the file.
    FileEnding,
}
