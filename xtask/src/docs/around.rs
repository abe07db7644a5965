//! A whole file around each example in a doc comment, so that it can be read.

use super::examples::{holders, values, written};
use super::shapes::{Field, Format, Part, Shape, Words};

/// An example as a whole file, with where it stands.
pub(super) struct Example {
    pub(super) at: String,
    pub(super) file: String,
}

/// Every example of the format.
pub(super) fn all(format: &Format) -> Vec<Example> {
    let mut found = Vec::new();
    for part in &format.parts {
        if let Some(example) = &part.doc.example {
            found.push(Example { at: part.name.clone(), file: around_example(format, part, example) });
        }
        for field in &part.fields {
            // What follows from leaving a field out is no value of it.
            let what = field.doc.split("; left out, ").next().unwrap_or_default();
            for value in values(what) {
                let inner = format!("{}: {}", field.name, in_list(field, value));
                found.push(Example { at: format!("{}.{}", part.name, field.name), file: around(format, part, &inner) });
            }
        }
    }
    for words in &format.words {
        for word in &words.words {
            for value in written(&word.name, &word.doc, word.bare) {
                if let Some(file) = around_word(format, words, &value) {
                    found.push(Example { at: format!("{}::{}", words.name, word.name), file });
                }
            }
        }
    }
    found
}

/// A list around a value, where the field holds several and the value is one.
fn in_list(field: &Field, value: &str) -> String {
    let one = matches!(field.shape, Shape::List(_)) && !value.starts_with('[');
    if one { format!("[{value}]") } else { value.to_owned() }
}

/// A file around the fields of a part.
fn around(format: &Format, part: &Part, fields: &str) -> String {
    let value = format!("({fields})");
    let Some((parent, field)) = parent(format, part) else { return value };
    let value = match &field.shape {
        Shape::List(_) => format!("[{value}]"),
        Shape::Map(..) => format!("{{\"x\": {value}}}"),
        _ => value,
    };
    around(format, parent, &format!("{}: {value}", field.name))
}

/// A file around an example, which shows a part as an entry, an element, or with the name of its field.
fn around_example(format: &Format, part: &Part, example: &str) -> String {
    let Some((parent, field)) = parent(format, part) else { return example.to_owned() };
    if example.starts_with(&format!("{}:", field.name)) {
        return around(format, parent, example);
    }
    let value = if example.starts_with('"') { format!("{{{example}}}") } else { format!("[{example}]") };
    around(format, parent, &format!("{}: {value}", field.name))
}

fn around_word(format: &Format, words: &Words, value: &str) -> Option<String> {
    let (part, field) = holders(format, &words.name).into_iter().next()?;
    Some(around(format, part, &format!("{}: {}", field.name, in_list(field, value))))
}

/// The first field that holds such parts.
fn parent<'a>(format: &'a Format, part: &Part) -> Option<(&'a Part, &'a Field)> {
    let all = format.parts.iter().flat_map(|part| part.fields.iter().map(move |field| (part, field)));
    all.into_iter().find(|(_, field)| field.shape.part() == Some(&part.name))
}
