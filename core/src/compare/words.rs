//! The words of a comparison: in what things differ, how close a pair is and how sure, and the whole in one line.

use super::{Aspect, Certainty, ChangeClass, Closeness, Digest, Group, GroupCount};
use crate::words::Language;

impl Aspect {
    /// The aspect as a heading before its values.
    pub fn words(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Name => ("Namn", "Name"),
            Self::Classification => ("Form", "Form"),
            Self::Level => ("Nivå", "Level"),
            Self::Line => ("Linje", "Line"),
            Self::Units => ("Antal", "Number"),
            Self::Topics => ("Ämnen", "Topics"),
            Self::Duration => ("Varaktighet", "Duration"),
            Self::Parties => ("Parter", "Parties"),
            Self::Seats => ("Platser", "Seats"),
            Self::Chair => ("Ordförande", "Chair"),
            Self::Cadence => ("Möten", "Meetings"),
            Self::Residents => ("Invånarna", "Residents"),
            Self::Superiors => ("Överordnad", "Superior"),
            Self::Relations => ("Samband", "Relations"),
            Self::Mandates => ("Mandat", "Mandates"),
            Self::MandateGates => ("Krav för mandatet", "Needed for the mandate"),
            Self::Division => ("Indelning", "Division"),
            Self::Body => ("Grupp", "Body"),
            Self::Document => ("Dokument", "Document"),
            Self::DocumentName => ("Dokumentets namn", "Name of the document"),
            Self::DocumentClass => ("Slag av dokument", "Kind of document"),
            Self::DocumentSuperiors => ("Följer", "Keeps to"),
            Self::DocumentDeciders => ("Beslutas av", "Decided by"),
            Self::DocumentStage => ("Läge", "Stage"),
            Self::DocumentValidity => ("Giltighet", "Validity"),
            Self::DocumentRevision => ("Revideras", "Revised"),
            Self::Route => ("Ärendeväg", "Route"),
            Self::RouteName => ("Ärendevägens namn", "Name of the route"),
            Self::RouteDocuments => ("Dokument på vägen", "Documents on the way"),
            Self::RouteQuestions => ("Frågor", "Questions"),
            Self::RouteRules => ("Regler", "Rules"),
            Self::RouteSteps => ("Steg", "Steps"),
            Self::RouteGates => ("Krav vid steget", "Needed at the step"),
        };
        one(language, sv, en)
    }
}

impl ChangeClass {
    /// How something differs, in a word that stands before the two; nothing where the values say enough. Neither side
    /// is older, so nothing is said to have happened.
    pub fn words(self, language: Language) -> Option<&'static str> {
        let (sv, en) = match self {
            Self::Added | Self::Removed | Self::Changed => return None,
            Self::Moved => ("står på annan plats", "stands elsewhere"),
            Self::Renamed => ("heter olika", "named differently"),
            Self::Merged => ("flera till vänster, en till höger", "several on the left, one on the right"),
            Self::Split => ("en till vänster, flera till höger", "one on the left, several on the right"),
        };
        Some(one(language, sv, en))
    }
}

impl Group {
    /// The group as a heading.
    pub fn words(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Levels => ("Nivåer och linjer", "Levels and lines"),
            Self::Bodies => ("Grupper", "Bodies"),
            Self::Seats => ("Platser och för vem", "Seats and for whom"),
            Self::Chairs => ("Ordförande", "Chairs"),
            Self::Cadence => ("Möten", "Meetings"),
            Self::Mandates => ("Mandat", "Mandates"),
            Self::Routes => ("Ärendevägar", "Routes"),
            Self::Documents => ("Dokument", "Documents"),
            Self::Residents => ("Invånarnas deltagande", "Participation of residents"),
        };
        one(language, sv, en)
    }
}

impl GroupCount {
    /// How many differ and how many only one side tells, in words.
    pub fn words(&self, language: Language) -> String {
        let mut parts = Vec::new();
        if self.differs > 0 {
            parts.push(format!("{} {}", self.differs, one(language, "skiljer", "differ")));
        }
        if self.unknown > 0 {
            parts.push(format!(
                "{} {}",
                self.unknown,
                one(language, "anges bara på ena sidan", "told on one side only")
            ));
        }
        parts.join(", ")
    }
}

impl Closeness {
    /// How close, in a word.
    pub fn words(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Exact => ("samma", "the same"),
            Self::Close => ("nära", "close"),
            Self::Broader => ("vidare", "broader"),
            Self::Narrower => ("snävare", "narrower"),
        };
        one(language, sv, en)
    }

    /// What the word means, with the names of the left and the right structure.
    pub fn meaning(self, language: Language, [left, right]: [&str; 2]) -> String {
        match (self, language) {
            (Self::Exact, Language::Sv) => "samma arbete".to_owned(),
            (Self::Exact, Language::En) => "the same work".to_owned(),
            (Self::Close, Language::Sv) => "i stort sett samma arbete".to_owned(),
            (Self::Close, Language::En) => "much the same work".to_owned(),
            (Self::Broader, Language::Sv) => format!("i {left} omfattar arbetet mer än i {right}"),
            (Self::Broader, Language::En) => format!("the work covers more in {left} than in {right}"),
            (Self::Narrower, Language::Sv) => format!("i {left} omfattar arbetet mindre än i {right}"),
            (Self::Narrower, Language::En) => format!("the work covers less in {left} than in {right}"),
        }
    }
}

impl Certainty {
    /// How sure, in a word.
    pub fn words(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Possible => ("möjlig", "possible"),
            Self::Likely => ("trolig", "likely"),
            Self::Clear => ("tydlig", "clear"),
        };
        one(language, sv, en)
    }
}

impl Digest {
    /// The whole in one line, with a dot between its parts.
    pub fn words(&self, language: Language) -> String {
        let swedish = matches!(language, Language::Sv);
        let mut parts = vec![match (self.pairs, swedish) {
            (1, true) => "1 motsvarighet".to_owned(),
            (1, false) => "1 pair of counterparts".to_owned(),
            (number, true) => format!("{number} motsvarigheter"),
            (number, false) => format!("{number} pairs of counterparts"),
        }];
        let mut put = |number: usize, sv: &str, en: &str| {
            if number > 0 {
                parts.push(format!("{number} {}", one(language, sv, en)));
            }
        };
        put(self.possible, "att bekräfta", "to be confirmed");
        put(self.alike, "helt lika", "alike throughout");
        put(self.further, "del i en annans arbete", "part of another’s work");
        put(self.left_only + self.right_only, "utan motsvarighet", "without counterpart");
        parts.join(" · ")
    }
}

fn one<'a>(language: Language, sv: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Sv => sv,
        Language::En => en,
    }
}
