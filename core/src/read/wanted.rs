//! What a field wants instead of what stands there, and how to write it.

use super::lexer::{Bracket, Quote};
use super::source::Source;
use super::tree::{ItemId, Shape, Tree};
use crate::model::PartialDate;
use crate::words::Said;

/// The kinds of values that a field can want.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wanted<'a> {
    Text,
    Number,
    Bool,
    /// One of these.
    Word(&'a [&'a str]),
    List,
    Fields,
    Entries,
}

impl Wanted<'_> {
    fn said(self) -> Said {
        match self {
            Self::Text => Said::new("en text inom citattecken", "a text in quotes"),
            Self::Number => Said::new("ett heltal", "a whole number"),
            Self::Bool => Said::new("`true` eller `false`", "`true` or `false`"),
            Self::Word(_) => {
                Said::new("ett av formatets ord, utan citattecken", "a word of the format, without quotes")
            }
            Self::List => Said::new("en lista inom `[ ]`", "a list in `[ ]`"),
            Self::Fields => Said::new("fält inom `( )`", "fields in `( )`"),
            Self::Entries => Said::new("poster inom `{ }`", "entries in `{ }`"),
        }
    }
}

/// "`level` should be a text in quotes, not the number `3`".
pub(super) fn message(source: &Source, tree: &Tree, id: ItemId, wanted: Wanted<'_>) -> Said {
    let (subject, expected, found) = (subject(source, tree, id), wanted.said(), found(source, tree, id));
    Said::new(
        format!("{} ska vara {}, inte {}", subject.sv, expected.sv, found.sv),
        format!("{} should be {}, not {}", subject.en, expected.en, found.en),
    )
}

fn subject(source: &Source, tree: &Tree, id: ItemId) -> Said {
    let Some(holder) = tree.named_holder(id) else {
        return Said::new("filens innehåll", "the content of the file");
    };
    let key = tree.key(source, holder).unwrap_or_default();
    let key = shown(&key);
    let parent = tree.parent(id);
    let parent_name = parent.map(|parent| tree.name(source, parent)).unwrap_or_default();
    if !parent_name.is_empty() && holder != id {
        Said::new(format!("värdet i `{parent_name}(…)`"), format!("the value in `{parent_name}(…)`"))
    } else if holder == id {
        Said::new(format!("`{key}`"), format!("`{key}`"))
    } else {
        Said::new(format!("det som står i `{key}`"), format!("what stands in `{key}`"))
    }
}

fn found(source: &Source, tree: &Tree, id: ItemId) -> Said {
    let Some(item) = tree.get(id) else { return Said::new("detta", "this") };
    let text = shown(source.slice(item.span));
    match item.shape {
        Shape::Text(Quote::Raw) if text.starts_with('b') => {
            Said::new("en text med `b` framför", "a text with `b` before it")
        }
        Shape::Text(_) => Said::new("en text inom citattecken", "a text in quotes"),
        Shape::Char => Said::new("ett tecken inom enkla citattecken", "a character in single quotes"),
        Shape::Number => Said::new(format!("talet `{text}`"), format!("the number `{text}`")),
        Shape::Word => Said::new(format!("ordet `{text}`"), format!("the word `{text}`")),
        Shape::Group(_) if item.name_length > 0 => {
            let name = tree.name(source, id);
            Said::new(format!("`{name}(…)`"), format!("`{name}(…)`"))
        }
        Shape::Group(Bracket::Round) => Said::new("något inom `( )`", "something in `( )`"),
        Shape::Group(Bracket::Square) => Said::new("en lista inom `[ ]`", "a list in `[ ]`"),
        Shape::Group(Bracket::Curly) => Said::new("poster inom `{ }`", "entries in `{ }`"),
        Shape::Missing => Said::new("ingenting", "nothing"),
    }
}

/// How to write what is meant, where that can be guessed.
pub(super) fn hint(source: &Source, tree: &Tree, id: ItemId, wanted: Wanted<'_>) -> Option<Said> {
    let item = tree.get(id)?;
    let text = shown(source.slice(item.span));
    let words = match item.shape {
        Shape::Text(quote) => shown(&source.words(item.span, quote)),
        _ => text.clone(),
    };
    let named = item.name_length > 0;
    let write = |text: String| Some(Said::new(format!("skriv `{text}`"), format!("write `{text}`")));
    match (wanted, item.shape) {
        (Wanted::Text, Shape::Number | Shape::Word) => write(format!("\"{text}\"")),
        (Wanted::Text, Shape::Char) => write(format!("\"{}\"", text.trim_matches('\''))),
        (Wanted::Text, Shape::Group(Bracket::Curly)) => write("{\"sv\": \"…\", \"en\": \"…\"}".to_owned()),
        (Wanted::Number, Shape::Text(_)) if words.parse::<u32>().is_ok() => write(words),
        (Wanted::Number, Shape::Group(_)) if named => write("3".to_owned()),
        (Wanted::Bool, _) => {
            Some(Said::new("skriv `true` för ja, `false` för nej", "write `true` for yes, `false` for no"))
        }
        (Wanted::Word(known), Shape::Number) if known.contains(&"Exactly") => Some(Said::new(
            format!("skriv `Exactly({text})`, `AtLeast({text})` eller `About({text})`"),
            format!("write `Exactly({text})`, `AtLeast({text})` or `About({text})`"),
        )),
        (Wanted::Word(known), Shape::Text(_)) if known.contains(&words.as_str()) => write(words),
        (Wanted::Word(known), Shape::Text(_)) if known.contains(&"Party") => Some(Said::new(
            format!("skriv `Party(\"{words}\")`, `Body(\"{words}\")` eller `InWords(\"{words}\")`"),
            format!("write `Party(\"{words}\")`, `Body(\"{words}\")` or `InWords(\"{words}\")`"),
        )),
        (Wanted::Word(known), Shape::Text(_)) if known.contains(&"Until") && PartialDate::parse(&words).is_some() => {
            write(format!("Until(\"{words}\")"))
        }
        (Wanted::Word(known), Shape::Text(_)) if known.contains(&"InWords") => write(format!("InWords(\"{words}\")")),
        (Wanted::Word(known), _) => {
            let known = list(known);
            Some(Said::new(format!("orden är {known}"), format!("the words are {known}")))
        }
        (Wanted::List, Shape::Group(Bracket::Round | Bracket::Curly)) if !named => {
            Some(Said::new("skriv `[ ]` runt listan", "write `[ ]` around the list"))
        }
        (Wanted::List, Shape::Missing) => None,
        (Wanted::List, Shape::Group(_)) => write(format!("[{}]", tree.name(source, id).to_owned() + "(…)")),
        (Wanted::List, _) => write(format!("[{text}]")),
        (Wanted::Entries, Shape::Group(Bracket::Round | Bracket::Square)) => Some(Said::new(
            "skriv `{ }` runt posterna: `{\"id\": (…)}`",
            "write `{ }` around the entries: `{\"id\": (…)}`",
        )),
        (Wanted::Entries, _) => write("{\"id\": (…)}".to_owned()),
        (Wanted::Fields, Shape::Text(_)) => {
            write(format!("(text: {text})")).filter(|_| in_field(source, tree, id, "tasks"))
        }
        (Wanted::Fields, Shape::Group(_)) => {
            Some(Said::new("skriv `( )` runt fälten", "write `( )` around the fields"))
        }
        (Wanted::Fields, _) => write("(…)".to_owned()),
        _ => None,
    }
    .or_else(|| (wanted == Wanted::Fields).then(|| Said::new("skriv `(fält: värde)`", "write `(field: value)`")))
}

fn in_field(source: &Source, tree: &Tree, id: ItemId, field: &str) -> bool {
    tree.parent(id).and_then(|parent| tree.key(source, parent)).is_some_and(|key| key == field)
}

/// A piece of the file as a finding shows it: one line, not too long.
pub(super) fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    let line: String =
        text.chars().take(LONGEST + 1).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// Words in backticks, with commas.
pub(super) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
