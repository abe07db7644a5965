//! What the map says.

/// A word or sentence of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MapWord {
    OutlineTellsToo,
    Printed(String),
    // What can be done.
    Lines,
    Zoom,
    ZoomOut,
    ZoomIn,
    ZoomWhole,
    ZoomFit,
    Fit,
    Unfold(String, usize),
    Fold(String, usize),
    AllOf(String),
    // What is told of a card.
    Seats,
    Times(String),
    Ties(usize),
    EachOf(usize),
    Temporary,
    // The legend.
    Legend,
    Others,
    Chair,
    Conditional,
    Stack,
    TemporaryBody,
    NotStated,
    NewInDraft,
    ChangedInDraft,
    Bodies(usize),
}
