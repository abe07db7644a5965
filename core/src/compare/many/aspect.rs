//! In what respects structures are held against each other, and how much each weighs.

use serde::Serialize;

/// A respect in which structures are held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// How many levels.
    Levels,
    /// How many lines.
    Lines,
    /// How many areas the finest division has.
    Areas,
    /// How many parties of each kind.
    Parties,
    /// How many bodies of each form.
    Bodies,
    /// Whether there is a council or conference of politicians.
    Political,
    /// What bodies exist once for each of, and how many such bodies.
    OneForEach,
    /// How long bodies last.
    Duration,
    /// How many seats a body has: the middle one.
    Seats,
    /// On whose behalf the seats are held.
    Shares,
    /// In how many of the bodies residents sit.
    Residents,
    /// By what rule bodies are chaired.
    Chairs,
    /// How many times a year a body meets: the middle one.
    Meetings,
    /// How it is told how often bodies meet.
    Rhythm,
    /// How bodies stand to each other.
    Relations,
    /// What mandates give power to.
    Mandates,
    /// What must be passed for decisions to hold.
    Gates,
    /// How many routes are described.
    Routes,
    /// How many documents of each kind.
    Documents,
    /// What is worked with.
    Topics,
}

impl Aspect {
    /// Every aspect, in reading order.
    pub const ALL: [Self; 20] = [
        Self::Levels,
        Self::Lines,
        Self::Areas,
        Self::Parties,
        Self::Bodies,
        Self::Political,
        Self::OneForEach,
        Self::Duration,
        Self::Seats,
        Self::Shares,
        Self::Residents,
        Self::Chairs,
        Self::Meetings,
        Self::Rhythm,
        Self::Relations,
        Self::Mandates,
        Self::Gates,
        Self::Routes,
        Self::Documents,
        Self::Topics,
    ];

    /// The name by which commands and addresses ask for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Levels => "levels",
            Self::Lines => "lines",
            Self::Areas => "areas",
            Self::Parties => "parties",
            Self::Bodies => "bodies",
            Self::Political => "political",
            Self::OneForEach => "one-for-each",
            Self::Duration => "duration",
            Self::Seats => "seats",
            Self::Shares => "shares",
            Self::Residents => "residents",
            Self::Chairs => "chairs",
            Self::Meetings => "meetings",
            Self::Rhythm => "rhythm",
            Self::Relations => "relations",
            Self::Mandates => "mandates",
            Self::Gates => "gates",
            Self::Routes => "routes",
            Self::Documents => "documents",
            Self::Topics => "topics",
        }
    }

    /// The aspect of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.name() == name)
    }

    fn place(self) -> usize {
        Self::ALL.into_iter().position(|aspect| aspect == self).unwrap_or_default()
    }
}

/// How much each aspect weighs; one that weighs nothing is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights([u32; Aspect::ALL.len()]);

impl Weights {
    /// The most that an aspect can weigh.
    pub const MOST: u32 = 10;

    /// Every aspect weighs as much.
    pub const EVEN: Self = Self([1; Aspect::ALL.len()]);

    /// How much one weighs.
    pub fn of(&self, aspect: Aspect) -> u32 {
        self.0.get(aspect.place()).copied().unwrap_or_default()
    }

    /// The same with another weight of one; above [`Weights::MOST`] it is that.
    #[must_use]
    pub fn with(mut self, aspect: Aspect, weight: u32) -> Self {
        if let Some(own) = self.0.get_mut(aspect.place()) {
            *own = weight.min(Self::MOST);
        }
        self
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self::EVEN
    }
}
