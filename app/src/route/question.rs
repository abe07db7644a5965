//! The questions that a structure can be asked, as addresses name them.

/// A question; its name in addresses stands here only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    Find,
    Seats,
    Mandates,
    Route,
    Year,
    Chairs,
    Documents,
    Minutes,
}

impl Question {
    /// All, in the order in which they are offered.
    pub(crate) const ALL: [Self; 8] = [
        Self::Find,
        Self::Seats,
        Self::Mandates,
        Self::Route,
        Self::Year,
        Self::Chairs,
        Self::Documents,
        Self::Minutes,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Find => "find",
            Self::Seats => "seats",
            Self::Mandates => "mandates",
            Self::Route => "route",
            Self::Year => "year",
            Self::Chairs => "chairs",
            Self::Documents => "documents",
            Self::Minutes => "minutes",
        }
    }

    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|question| question.name() == name)
    }
}
