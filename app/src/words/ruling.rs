//! What the page where two structures stand beside each other says of the user's own rulings.

/// A word or sentence about rulings; names are those of the left and the right body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RulingWord {
    Confirm,
    ConfirmPair([String; 2]),
    Reject,
    RejectPair([String; 2]),
    Another,
    AnotherFor(String),
    PointOut,
    PointOutFor(String),
    Undo,
    UndoPair([String; 2]),
    /// The counterpart in the structure of this name.
    CounterpartIn(String),
    ChooseBody,
    Relation,
    Keep,
    IsConfirmed,
    /// How the two stand to each other.
    IsDeclared(String),
    IsRejected,
    /// How many there are, and how many of them wait.
    Heading(usize, usize),
    Intro,
    NoneYet,
    Export,
    Import,
    /// The body is not in the structure.
    Waits {
        body: String,
        structure: String,
    },
    /// A body with the same name is there, with this id.
    Perhaps(String),
    UseIt(String),
    ToldConfirmed([String; 2]),
    ToldRejected([String; 2]),
    ToldDeclared([String; 2]),
    ToldUndone([String; 2]),
    /// How many were taken in, and how many of them wait.
    ToldImported(usize, usize),
    ToldNotImported,
    NotRead,
    NotKept,
    ChangedElsewhere,
    Newer,
}
