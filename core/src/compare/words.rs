//! The words of a comparison: in what things differ, how close a pair is and how sure, and the whole in one line.

use super::{Aspect, Certainty, Closeness, Digest};
use crate::words::Language;

impl Aspect {
    /// The aspect as a heading before its values.
    pub fn words(self, language: Language) -> &'static str {
        let (sv, en) = match self {
            Self::Name => ("Namn", "Name"),
            Self::Classification => ("Form", "Form"),
            Self::Level => ("Nivå", "Level"),
            Self::Units => ("Antal", "Number"),
            Self::Topics => ("Ämnen", "Topics"),
            Self::Duration => ("Varaktighet", "Duration"),
            Self::Parties => ("Parter", "Parties"),
            Self::Seats => ("Platser", "Seats"),
            Self::Chair => ("Ordförande", "Chair"),
            Self::Cadence => ("Möten", "Meetings"),
            Self::Relations => ("Samband", "Relations"),
            Self::Division => ("Indelning", "Division"),
            Self::Body => ("Grupp", "Body"),
        };
        one(language, sv, en)
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
