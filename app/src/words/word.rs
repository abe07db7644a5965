//! What the program says outside of the texts of a structure.

use samverkan_core::words::Said;

use crate::route::Question;

/// A word or sentence; those with parts of their own carry them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    // The frame.
    Brand,
    SkipToContent,
    MainMenu,
    Menu,
    Structure,
    ChooseStructure,
    BundledStructures,
    OwnStructures,
    Language,
    LanguageSv,
    LanguageEn,
    Theme,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Footer,
    Messages,
    Dismiss,
    Close,
    Cancel,

    // Pages.
    Map,
    Outline,
    Table,
    Ask,
    /// A question, short, as the heading of its page.
    Question(Question),
    /// What can be searched for: stands in the empty field.
    SearchWhat,
    /// What happens when something is written there.
    SearchHint,
    Documents,
    Compare,
    Draft,
    OverTime,
    Many,
    Sources,
    Library,
    Load,
    Accessibility,
    About,

    // What the program tells by itself.
    OfflineReady,
    Fetching,
    NotFetched,
    TryAgain,
    UpdateWaits,
    UpdateNow,
    StorageDenied,
    StorageDamaged,
    StorageFull,
    StorageNotReadBack,
    ChangedElsewhere,
    Removed(String),
    Undo,
    Added(String),
    DropToLoad,
    TextReplaced,
    /// A file that the browser cannot get at.
    NotRead(String),
    /// A file that is no text, or too large: what is wrong, and what to do.
    Refused(String, Said, Option<Said>),

    // Where something is missing.
    NoSuchPage,

    // The views of one structure.
    NotOnALevel,
}
