//! What is said around what is found, and by which other words a page is found.

/// A word or sentence of the page of the search; a list of its own, since only that page needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FindWord {
    /// The heading of the pages and settings that are found.
    Pages,
    /// How many things were found.
    Found(usize),

    // What a page is about, in words by which it is found besides its name.
    OfMap,
    OfOutline,
    OfTable,
    OfSeats,
    OfMandates,
    OfRoute,
    OfYear,
    OfChairs,
    OfHolding,
    OfMinutes,
    OfDocuments,
    OfCompare,
    OfOverTime,
    OfMany,
    OfDraft,
    OfSources,
    OfLibrary,
    OfLoad,
    OfAccessibility,
    OfAbout,
    OfLanguage,
    OfTheme,
}
