//! What the choice of topics and parties says.

/// A word or sentence of that choice. A list of its own, so that the map need not bring all words of facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FilterWord {
    Filter,
    Topics(usize),
    Parties(usize),
    ShownOf(usize, usize),
    ShowAll,
    NothingLeft,
}
