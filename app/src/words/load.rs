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
    SaveText,
    TakeIntoUse,
    Findings,
    NothingYet,
    Reading,
    TooLongToShow,
    PutAway,
    NoFindings,
    Errors(usize),
    Warnings(usize),
    Notes(usize),
    /// How many findings the text itself accepts.
    Accepted(usize),
    /// What a finding means, folded until it is asked for.
    WhatItMeans,
    WhyItMatters,
    WhatToDo,
    ThisIsWrong,
    ThisIsRight,
    Error,
    Warning,
    Note,
    /// Line and column.
    At(usize, usize),
    NotTakenIntoUse,
    CanBeTakenIntoUse,
    TakenHeading,
    TakenWhy(String),
    Replace,
    KeepBoth,
    /// How many findings are not shown.
    More(usize),
}
