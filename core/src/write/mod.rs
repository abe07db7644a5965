//! Draft → text: a file such as a person would write it.
//!
//! Four spaces for each step in, one field a line, what is short on one line, only what is stated. Comments are no part
//! of a draft, so a file that is read and written again has lost them.

#[cfg(test)]
mod generated;
#[cfg(test)]
mod tests;

use crate::draft::StructureDraft;
use crate::draft::told::{Told, Value};
use crate::model::Text;

/// So many characters may stand on a line with more than one value on it.
const LINE: usize = 120;

/// The file that says what a draft says. Read again, it gives the same draft.
///
/// ```
/// let draft = samverkan_core::read::read("(format:1,id:\"x\",levels:{\"top\":(name:\"Top\")})").draft;
/// let text = samverkan_core::write::write(&draft);
/// assert_eq!(text, r#"(
///     format: 1,
///     id: "x",
///
///     levels: {
///         "top": (name: "Top"),
///     },
/// )
/// "#);
/// ```
#[must_use]
pub fn write(draft: &StructureDraft) -> String {
    let mut text = String::from("(\n");
    if let Value::Part(_, fields) = draft.told() {
        for (name, value) in &fields {
            let Some(value) = value else { continue };
            if holds_parts(value) && text.len() > 2 {
                text.push('\n');
            }
            line(&mut text, 1, &format!("{name}: "), value);
        }
    }
    text.push_str(")\n");
    text
}

/// A field, entry or element, with the comma behind it.
fn line(text: &mut String, depth: usize, head: &str, value: &Value<'_>) {
    indent(text, depth);
    text.push_str(head);
    let room = LINE.saturating_sub(depth * 4 + head.chars().count() + 1);
    // At the root every part has a line of its own, however short.
    match Short::of(value, room).filter(|_| depth > 1 || !holds_parts(value)) {
        Some(short) => text.push_str(&short),
        None => long(text, depth, value),
    }
    text.push_str(",\n");
}

fn holds_parts(value: &Value<'_>) -> bool {
    match value {
        Value::Map(..) => true,
        Value::List(values) => matches!(values.first(), Some(Value::Part(..))),
        _ => false,
    }
}

fn indent(text: &mut String, depth: usize) {
    text.extend(std::iter::repeat_n("    ", depth));
}

/// A value over several lines, where it has parts to put on them.
fn long(text: &mut String, depth: usize, value: &Value<'_>) {
    match value {
        Value::Part(_, fields) => {
            text.push_str("(\n");
            for (name, value) in fields {
                if let Some(value) = value {
                    line(text, depth + 1, &format!("{name}: "), value);
                }
            }
        }
        Value::WordWithFields(word, fields) => {
            text.push_str(word);
            text.push_str("(\n");
            for (name, value) in fields {
                line(text, depth + 1, &format!("{name}: "), value);
            }
        }
        Value::Word(word, values) if !values.is_empty() => {
            text.push_str(word);
            text.push_str("(\n");
            for value in values {
                line(text, depth + 1, "", value);
            }
        }
        Value::List(values) => {
            text.push_str("[\n");
            for value in values {
                line(text, depth + 1, "", value);
            }
        }
        Value::Map(_, entries) => {
            text.push_str("{\n");
            for (key, value) in entries {
                line(text, depth + 1, &format!("{}: ", quoted(key)), value);
            }
        }
        // Nothing to put on lines of their own: it is as long as it is.
        _ => return text.extend(Short::of(value, usize::MAX)),
    }
    indent(text, depth);
    text.push(match value {
        Value::List(_) => ']',
        Value::Map(..) => '}',
        _ => ')',
    });
}

/// A value on one line, given up as soon as it is too long for it.
struct Short {
    text: String,
    room: usize,
}

impl Short {
    fn of(value: &Value<'_>, room: usize) -> Option<String> {
        let mut short = Self { text: String::new(), room };
        short.value(value)?;
        Some(short.text)
    }

    fn add(&mut self, text: &str) -> Option<()> {
        self.room = self.room.checked_sub(text.chars().count())?;
        self.text.push_str(text);
        Some(())
    }

    fn value(&mut self, value: &Value<'_>) -> Option<()> {
        match value {
            Value::Bool(value) => self.add(if *value { "true" } else { "false" }),
            Value::Number(number) => self.add(&number.to_string()),
            Value::Plain(text) | Value::Reference(_, text) => self.add(&quoted(text)),
            Value::Date(date) => self.add(&quoted(date.as_str())),
            Value::Mark(mark) => self.add(&quoted(mark.as_str())),
            Value::Field(name) => self.add(&quoted(name.as_str())),
            Value::Text(text) => self.text(text),
            Value::Word(word, values) => {
                self.add(word)?;
                if values.is_empty() { Some(()) } else { self.several("(", values, ")", Self::value) }
            }
            Value::WordWithFields(word, fields) => {
                self.add(word)?;
                self.several("(", fields, ")", |short, (name, value)| short.field(name, value))
            }
            Value::List(values) => self.several("[", values, "]", Self::value),
            Value::Map(_, entries) => {
                self.several("{", entries, "}", |short, (key, value)| short.field(&quoted(key), value))
            }
            Value::Part(_, fields) => {
                let given = fields.iter().filter_map(|(name, value)| Some((*name, value.as_ref()?)));
                let given: Vec<_> = given.collect();
                self.several("(", &given, ")", |short, (name, value)| short.field(name, value))
            }
        }
    }

    fn text(&mut self, text: &Text) -> Option<()> {
        match text.readings() {
            [(tag, words)] if tag.is_empty() => self.add(&quoted(words)),
            readings => self.several("{", readings, "}", |short, (tag, words)| {
                short.add(&quoted(tag))?;
                short.add(": ")?;
                short.add(&quoted(words))
            }),
        }
    }

    fn field(&mut self, name: &str, value: &Value<'_>) -> Option<()> {
        self.add(name)?;
        self.add(": ")?;
        self.value(value)
    }

    fn several<T>(
        &mut self,
        open: &str,
        parts: &[T],
        close: &str,
        mut part: impl FnMut(&mut Self, &T) -> Option<()>,
    ) -> Option<()> {
        self.add(open)?;
        for (index, one) in parts.iter().enumerate() {
            if index > 0 {
                self.add(", ")?;
            }
            part(self, one)?;
        }
        self.add(close)
    }
}

/// A text in quotes. Signs that cannot be seen are written by their number, so that nobody changes them unknowingly; so
/// is `�`, which would otherwise be taken for a letter that could not be read.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{AD}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{FFFD}' => {
                out.extend(letter.escape_unicode());
            }
            letter if letter.is_control() => out.extend(letter.escape_unicode()),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
