//! What the page where texts are loaded and mended says.

/// A word or sentence of that page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum LoadWord {
    Intro,
    ChooseFile,
    DropHere,
    StartFromTemplate,
    Text,
    TextHelp,
    Check,
    TakeIntoUse,
    Findings,
    NothingYet,
    NoFindings,
    Errors(usize),
    Warnings(usize),
    Notes(usize),
    Error,
    Warning,
    Note,
    /// Line and column.
    At(usize, usize),
    Hint(String),
    NotTakenIntoUse,
    CanBeTakenIntoUse,
    TakenHeading,
    TakenWhy(String),
    Replace,
    KeepBoth,
    NotAText(String),
    TooLarge(String),
    LineFindings(usize),
}
