//! What the parts of a structure are called.

use super::Language;

/// What a part of a structure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the model's own type, which says what it is")]
pub enum Part {
    Structure,
    Edition,
    Level,
    Line,
    Division,
    Area,
    Party,
    Topic,
    Body,
    Instance,
    Task,
    Seat,
    Chair,
    Cadence,
    Relation,
    Document,
    Mandate,
    Route,
    Input,
    Rule,
    Step,
    Event,
    Attendance,
    Decision,
    Change,
}

impl Part {
    /// What it is called, lower case.
    pub fn words(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Structure => ("hela strukturen", "the whole structure"),
            Self::Edition => ("utgåva", "edition"),
            Self::Level => ("nivå", "level"),
            Self::Line => ("linje", "line"),
            Self::Division => ("indelning", "division"),
            Self::Area => ("område", "area"),
            Self::Party => ("part", "party"),
            Self::Topic => ("ämne", "topic"),
            Self::Body => ("grupp", "body"),
            Self::Instance => ("gruppen för en enhet", "the body of one unit"),
            Self::Task => ("uppgift", "task"),
            Self::Seat => ("plats", "seat"),
            Self::Chair => ("ordförandeskap", "chair"),
            Self::Cadence => ("mötesfrekvens", "how often"),
            Self::Relation => ("relation", "relation"),
            Self::Document => ("dokument", "document"),
            Self::Mandate => ("mandat", "mandate"),
            Self::Route => ("väg", "route"),
            Self::Input => ("fråga", "question"),
            Self::Rule => ("regel", "rule"),
            Self::Step => ("steg", "step"),
            Self::Event => ("händelse", "event"),
            Self::Attendance => ("närvaro", "attendance"),
            Self::Decision => ("beslut", "decision"),
            Self::Change => ("förändring", "change"),
        };
        language.pick(sv, en)
    }
}
