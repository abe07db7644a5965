//! What is wrong in a table, in the user's words.

use crate::words::Language;

/// Something in the table that is not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The line, from 1; nothing where it is about the whole file.
    pub line: Option<usize>,
    /// What it is.
    pub what: What,
}

/// What is not taken in, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The file is larger than what is read.
    TooLarge,
    /// The file is no table with a heading for each column.
    NoTable,
    /// The column of this name is missing.
    NoColumn(&'static str),
    /// The row has nothing in the column of this name.
    Empty(&'static str),
    /// The row says in a relation that is not known how the two stand to each other.
    UnknownPredicate(String),
    /// So many rows are about other structures; these are what the first of them names.
    OtherStructures(usize, [String; 2]),
    /// So many rows come from a program, not from a person.
    NotByHand(usize),
    /// No row is a person's.
    Nothing,
}

impl Slip {
    /// The slip as a sentence.
    pub fn words(&self, language: Language) -> String {
        let what = match language {
            Language::Sv => self.what.swedish(),
            Language::En => self.what.english(),
        };
        match self.line {
            Some(line) => format!("{} {line}: {what}", language.pick("rad", "line")),
            None => what,
        }
    }
}

impl What {
    fn swedish(&self) -> String {
        match self {
            Self::TooLarge => "filen är större än vad som läses in".to_owned(),
            Self::NoTable => {
                "filen är ingen tabell i formatet SSSOM: en rad med kolumnernas namn saknas, med tabbar emellan"
                    .to_owned()
            }
            Self::NoColumn(name) => format!("kolumnen `{name}` saknas"),
            Self::Empty(name) => format!("det står inget i kolumnen `{name}`, så raden läses inte in"),
            Self::UnknownPredicate(predicate) => format!(
                "`{predicate}` är ingen känd relation, så raden läses inte in; skriv skos:exactMatch, \
                 skos:closeMatch, skos:broadMatch eller skos:narrowMatch"
            ),
            Self::OtherStructures(1, [one, other]) => format!("1 rad gäller andra strukturer: {one} och {other}"),
            Self::OtherStructures(many, [one, other]) => {
                format!("{many} rader gäller andra strukturer, den första {one} och {other}")
            }
            Self::NotByHand(1) => "1 rad är uträknad av ett program och läses inte in".to_owned(),
            Self::NotByHand(many) => format!("{many} rader är uträknade av ett program och läses inte in"),
            Self::Nothing => "ingen rad är en egen bedömning (semapv:ManualMappingCuration)".to_owned(),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::TooLarge => "the file is larger than what is read".to_owned(),
            Self::NoTable => {
                "the file is no table in the format SSSOM: a line with the names of the columns is missing, with tabs \
                 between them"
                    .to_owned()
            }
            Self::NoColumn(name) => format!("the column `{name}` is missing"),
            Self::Empty(name) => format!("nothing stands in the column `{name}`, so the row is not taken in"),
            Self::UnknownPredicate(predicate) => format!(
                "`{predicate}` is no known relation, so the row is not taken in; write skos:exactMatch, \
                 skos:closeMatch, skos:broadMatch or skos:narrowMatch"
            ),
            Self::OtherStructures(1, [one, other]) => format!("1 row is about other structures: {one} and {other}"),
            Self::OtherStructures(many, [one, other]) => {
                format!("{many} rows are about other structures, the first about {one} and {other}")
            }
            Self::NotByHand(1) => "1 row is computed by a program and is not taken in".to_owned(),
            Self::NotByHand(many) => format!("{many} rows are computed by a program and are not taken in"),
            Self::Nothing => "no row is a ruling of a person's own (semapv:ManualMappingCuration)".to_owned(),
        }
    }
}
