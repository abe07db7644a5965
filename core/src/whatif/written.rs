//! Steps as text, the same on the command line and in addresses:
//!
//! ```text
//! merge a b into b name "The group"
//! split a into a "The old" c "The new"
//! move a under b to level
//! add c "The group" like a under b to level
//! remove a
//! seats a "Head of school" 3 for each Municipality
//! ```
//!
//! What has other letters than a–z, 0–9, `-`, `_` and `.`, or is one of the words above, stands in quotes; a quote or a
//! backslash in a text has a backslash before it.

use std::fmt;

use super::step::{Slip, Step, Unread, Wanted};
use crate::id::{ActorId, BodyId, DivisionId, LevelId, PartyId};
use crate::model::{PartyClass, Principal};

const WORDS: [&str; 9] = ["into", "name", "like", "under", "to", "for", "each", "any", "body"];

/// A word of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Token {
    text: String,
    quoted: bool,
}

/// Reads a step.
///
/// # Errors
/// When the text is no step.
pub fn parse(text: &str) -> Result<Step, Slip> {
    let mut tokens = Tokens { all: tokens(text).map_err(Slip::NotAStep)?, at: 0 };
    let step = tokens.step().map_err(Slip::NotAStep)?;
    match tokens.next() {
        Some(more) => Err(Slip::NotAStep(Unread::TooMuch(more.text))),
        None => Ok(step),
    }
}

fn tokens(text: &str) -> Result<Vec<Token>, Unread> {
    let mut found = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_whitespace() || letter == ',' {
            continue;
        }
        let mut word = String::new();
        let quoted = matches!(letter, '"' | '”' | '“');
        if quoted {
            loop {
                match letters.next() {
                    None => return Err(Unread::OpenQuote),
                    Some('"' | '”' | '“') => break,
                    Some('\\') => word.extend(letters.next()),
                    Some(other) => word.push(other),
                }
            }
        } else {
            word.push(letter);
            while let Some(other) = letters.next_if(|other| !other.is_whitespace() && !matches!(other, ',' | '"')) {
                word.push(other);
            }
        }
        found.push(Token { text: word, quoted });
    }
    Ok(found)
}

/// What a body is like, under whom and on which level it stands.
type Place = (Option<BodyId>, Option<ActorId>, Option<LevelId>);

struct Tokens {
    all: Vec<Token>,
    at: usize,
}

impl Tokens {
    fn next(&mut self) -> Option<Token> {
        let token = self.all.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }

    /// Steps over a word of the form, where it comes next.
    fn word(&mut self, word: &str) -> bool {
        let is_it = self.all.get(self.at).is_some_and(|token| !token.quoted && token.text == word);
        self.at += usize::from(is_it);
        is_it
    }

    /// The next id.
    fn id(&mut self) -> Option<String> {
        let token = self.all.get(self.at)?;
        let is_id = token.quoted || !WORDS.contains(&token.text.as_str());
        self.at += usize::from(is_id);
        let token = self.all.get(self.at.checked_sub(1)?)?;
        is_id.then(|| token.text.clone()).filter(|text| !text.trim().is_empty())
    }

    /// The next text in quotes.
    fn quoted(&mut self) -> Option<String> {
        let token = self.all.get(self.at).filter(|token| token.quoted)?;
        let text = token.text.clone();
        self.at += 1;
        (!text.trim().is_empty()).then_some(text)
    }

    fn body(&mut self) -> Result<BodyId, Unread> {
        self.id().map(|id| BodyId::new(&id)).ok_or(Unread::Missing(Wanted::Body))
    }

    fn step(&mut self) -> Result<Step, Unread> {
        let verb = self.next().ok_or(Unread::Empty)?;
        match verb.text.as_str() {
            "merge" => self.merge(),
            "split" => self.split(),
            "move" => {
                let body = self.body()?;
                let (_, under, level) = self.place()?;
                if under.is_none() && level.is_none() {
                    return Err(Unread::Missing(Wanted::Where));
                }
                Ok(Step::Move { body, under, level })
            }
            "add" => {
                let body = self.body()?;
                let name = self.quoted().ok_or(Unread::Missing(Wanted::Name))?;
                let (like, under, level) = self.place()?;
                Ok(Step::Add { body, name, like, under, level })
            }
            "remove" => Ok(Step::Remove { body: self.body()? }),
            "seats" => self.seats(),
            _ => Err(Unread::NoSuchVerb(verb.text)),
        }
    }

    fn merge(&mut self) -> Result<Step, Unread> {
        let mut bodies = vec![self.body()?];
        while let Some(id) = self.id() {
            bodies.push(BodyId::new(&id));
        }
        if !self.word("into") {
            return Err(Unread::Missing(Wanted::Into));
        }
        let into = self.body()?;
        let name = match self.word("name") {
            true => Some(self.quoted().ok_or(Unread::Missing(Wanted::Name))?),
            false => None,
        };
        Ok(Step::Merge { bodies, into, name })
    }

    fn split(&mut self) -> Result<Step, Unread> {
        let body = self.body()?;
        if !self.word("into") {
            return Err(Unread::Missing(Wanted::Into));
        }
        let mut into = Vec::new();
        while let Some(id) = self.id() {
            into.push((BodyId::new(&id), self.quoted()));
        }
        Ok(Step::Split { body, into })
    }

    /// What a body is like, under whom and on which level it stands, in any order.
    fn place(&mut self) -> Result<Place, Unread> {
        let (mut like, mut under, mut level) = (None, None, None);
        loop {
            if self.word("like") {
                like = Some(self.body()?);
            } else if self.word("under") {
                under = Some(ActorId::new(self.body()?.as_str()));
            } else if self.word("to") {
                level = Some(LevelId::new(&self.id().ok_or(Unread::Missing(Wanted::Level))?));
            } else {
                return Ok((like, under, level));
            }
        }
    }

    fn seats(&mut self) -> Result<Step, Unread> {
        let body = self.body()?;
        let function = self.quoted().ok_or(Unread::Missing(Wanted::Function))?;
        let number = self.next().and_then(|token| token.text.parse().ok());
        let count = number.ok_or(Unread::Missing(Wanted::Number))?;
        let whom = match self.word("for") {
            true => Some(self.whom().ok_or(Unread::Missing(Wanted::Whom))?),
            false => None,
        };
        Ok(Step::Seats { body, function, count, whom })
    }

    fn whom(&mut self) -> Option<Principal> {
        if self.word("each") {
            let id = self.id()?;
            return Some(match class(&id) {
                Some(class) => Principal::EachOf(class),
                None => Principal::EachArea(DivisionId::new(&id)),
            });
        }
        if self.word("any") {
            return class(&self.id()?).map(Principal::AnyOf);
        }
        if self.word("body") {
            return Some(Principal::Body(BodyId::new(&self.id()?)));
        }
        Some(Principal::Party(PartyId::new(&self.id()?)))
    }
}

fn class(name: &str) -> Option<PartyClass> {
    PartyClass::ALL.into_iter().find(|class| format!("{class:?}") == name)
}

/// An id as it stands in a step.
fn id(text: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.');
    if !text.is_empty() && text.chars().all(plain) && !WORDS.contains(&text) { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        if matches!(letter, '"' | '”' | '“' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
    out.push('"');
    out
}

impl fmt::Display for Step {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.verb())?;
        let mut put = |before: &str, text: String| write!(out, " {before}{text}");
        match self {
            Self::Merge { bodies, into, name } => {
                bodies.iter().try_for_each(|body| put("", id(body.as_str())))?;
                put("into ", id(into.as_str()))?;
                name.iter().try_for_each(|name| put("name ", quoted(name)))
            }
            Self::Split { body, into } => {
                put("", id(body.as_str()))?;
                put("", "into".to_owned())?;
                into.iter().try_for_each(|(part, name)| {
                    put("", id(part.as_str()))?;
                    name.iter().try_for_each(|name| put("", quoted(name)))
                })
            }
            Self::Move { body, under, level } => {
                put("", id(body.as_str()))?;
                under.iter().try_for_each(|under| put("under ", id(under.as_str())))?;
                level.iter().try_for_each(|level| put("to ", id(level.as_str())))
            }
            Self::Add { body, name, like, under, level } => {
                put("", id(body.as_str()))?;
                put("", quoted(name))?;
                like.iter().try_for_each(|like| put("like ", id(like.as_str())))?;
                under.iter().try_for_each(|under| put("under ", id(under.as_str())))?;
                level.iter().try_for_each(|level| put("to ", id(level.as_str())))
            }
            Self::Remove { body } => put("", id(body.as_str())),
            Self::Seats { body, function, count, whom } => {
                put("", id(body.as_str()))?;
                put("", quoted(function))?;
                put("", count.to_string())?;
                match whom {
                    Some(Principal::EachOf(class)) => put("for each ", format!("{class:?}")),
                    Some(Principal::AnyOf(class)) => put("for any ", format!("{class:?}")),
                    Some(Principal::EachArea(division)) => put("for each ", id(division.as_str())),
                    Some(Principal::Body(body)) => put("for body ", id(body.as_str())),
                    Some(Principal::Party(party)) => put("for ", id(party.as_str())),
                    // Such are not written in steps.
                    Some(Principal::OneOf(_) | Principal::Together(_) | Principal::Each(_) | Principal::InWords(_))
                    | None => Ok(()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_reads_back_as_it_was_written() {
        for text in [
            "merge a b into b",
            r#"merge a b into c name "The \"new\" group""#,
            r#"split a into a "Old" b"#,
            "move a under b",
            "move a to high",
            "move a under b to high",
            r#"add c "The group""#,
            r#"add c "The group" like a under b to high"#,
            "remove a",
            r#"remove "två ord""#,
            r#"remove "into""#,
            r#"seats a "Head of school" 3"#,
            r#"seats a "Head of school" 1 for each Municipality"#,
            r#"seats a "Head of school" 0 for any Region"#,
            r#"seats a "Head of school" 2 for lake"#,
            r#"seats a "Head of school" 2 for body b"#,
        ] {
            let step = parse(text).unwrap_or_else(|slip| panic!("{text}: {slip:?}"));
            assert_eq!(parse(&step.to_string()), Ok(step.clone()), "{text}");
            assert_eq!(step.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_step_is_told() {
        let why = |text: &str| match parse(text) {
            Err(Slip::NotAStep(why)) => why,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(why(""), Unread::Empty);
        assert_eq!(why("join a b"), Unread::NoSuchVerb("join".to_owned()));
        assert_eq!(why("merge a b"), Unread::Missing(Wanted::Into));
        assert_eq!(why("remove"), Unread::Missing(Wanted::Body));
        assert_eq!(why("move a"), Unread::Missing(Wanted::Where));
        assert_eq!(why("add a"), Unread::Missing(Wanted::Name));
        assert_eq!(why(r#"seats a "x" many"#), Unread::Missing(Wanted::Number));
        assert_eq!(why("remove a b"), Unread::TooMuch("b".to_owned()));
        assert_eq!(why(r#"remove "a"#), Unread::OpenQuote);
    }
}
