//! The reference as Markdown: a table for each part of a file, and one for each kind of words.

use anyhow::{Result, ensure};

use super::examples::{holders, in_backticks, value_in, values, written};
use super::shapes::{Field, Format, Part, Shape, Words};

/// The fields that nearly every part has; told once where they say the same.
const COMMON: [&str; 5] = ["not_regulated", "not_applicable", "note", "sources", "claims"];

/// The whole reference.
pub(super) fn reference(format: &Format) -> Result<String> {
    let mut out = String::from("## Every part of a file\n\n");
    out.push_str(&contents(format));
    for part in in_order(format) {
        out.push_str(&one_part(format, part));
    }
    out.push_str("## Every word\n\n");
    for words in &format.words {
        out.push_str(&one_kind(format, words)?);
    }
    Ok(out.trim_end().to_owned() + "\n")
}

/// The name of a type as a heading: `OneForEach` is "One for each".
pub(super) fn title(name: &str) -> String {
    if name == "Structure" {
        return "The file".to_owned();
    }
    let mut title = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_ascii_uppercase() {
            title.push(' ');
        }
        title.push(if at > 0 { letter.to_ascii_lowercase() } else { letter });
    }
    title
}

fn link(name: &str) -> String {
    let title = title(name);
    format!("[{title}](#{})", title.to_lowercase().replace(' ', "-"))
}

fn contents(format: &Format) -> String {
    let parts = in_order(format).into_iter().map(|part| link(&part.name)).collect::<Vec<_>>();
    let words = format.words.iter().map(|words| link(&words.name)).collect::<Vec<_>>();
    format!("Parts: {}.\n\nWords: {}.\n\n", parts.join(" · "), words.join(" · "))
}

/// The file first, then each part where a field first holds it.
fn in_order(format: &Format) -> Vec<&Part> {
    fn add<'a>(format: &'a Format, name: &str, into: &mut Vec<&'a Part>) {
        let Some(part) = format.parts.iter().find(|part| part.name == name) else { return };
        if into.iter().any(|known| known.name == name) {
            return;
        }
        into.push(part);
        // What every part may have is told at the end.
        let inner = part.fields.iter().filter_map(|field| field.shape.part()).filter(|name| *name != "Claim");
        for name in inner {
            add(format, name, into);
        }
    }
    let mut parts = Vec::new();
    add(format, "Structure", &mut parts);
    add(format, "Claim", &mut parts);
    parts
}

fn one_part(format: &Format, part: &Part) -> String {
    let mut out = format!("### {}\n\n{}", title(&part.name), part.doc.text);
    let places = format.parts.iter().flat_map(|parent| parent.fields.iter().map(move |field| (parent, field)));
    let places = places.filter(|(_, field)| field.shape.part() == Some(&part.name));
    let places: Vec<String> = places.map(|(parent, field)| in_part(parent, field)).collect();
    match places.as_slice() {
        [] => {}
        _ if part.name == "Claim" => out.push_str(" Stands in `claims` of whatever has `sources`, and of the file."),
        places => out.push_str(&format!(" Stands in {}.", places.join(", "))),
    }
    if let Some(example) = &part.doc.example {
        out.push_str(&format!("\n\n```ron\n{example}\n```"));
    }
    out.push_str("\n\n| field | what | how it is written | left out |\n|---|---|---|---|\n");
    let is_told_once =
        |field: &Field| COMMON.contains(&field.name.as_str()) && field.doc == common_doc(format, &field.name);
    for field in part.fields.iter().filter(|field| !is_told_once(field)) {
        out.push_str(&row(format, part, field));
    }
    let also: Vec<String> =
        part.fields.iter().filter(|field| is_told_once(field)).map(|field| format!("`{}`", field.name)).collect();
    if !also.is_empty() {
        out.push_str(&format!(
            "\nAlso {}; see [what nearly everything has](#what-nearly-everything-has).\n",
            also.join(", ")
        ));
    }
    if !part.open.is_empty() {
        let open: Vec<String> = part.open.iter().map(|field| format!("`{field}`")).collect();
        out.push_str(&format!("\n`not_regulated` and `not_applicable` may name {}.\n", open.join(", ")));
    }
    out.push('\n');
    if part.name == "Structure" {
        out.push_str(&common(format));
    }
    out
}

/// The fields that nearly everything has, in a table of their own.
fn common(format: &Format) -> String {
    let mut out = String::from(
        "### What nearly everything has\n\n| field | what | how it is written | left out |\n|---|---|---|---|\n",
    );
    for name in COMMON {
        let doc = common_doc(format, name);
        let found = format.parts.iter().flat_map(|part| part.fields.iter().map(move |field| (part, field)));
        if let Some((part, field)) = found.into_iter().find(|(_, field)| field.name == name && field.doc == doc) {
            out.push_str(&row(format, part, field));
        }
    }
    out.push('\n');
    out
}

/// What most parts say of a field.
fn common_doc<'a>(format: &'a Format, name: &str) -> &'a str {
    let docs = || format.parts.iter().flat_map(|part| &part.fields).filter(|field| field.name == name);
    let often = |doc: &str| docs().filter(|field| field.doc == doc).count();
    docs().max_by_key(|field| often(&field.doc)).map_or("", |field| field.doc.as_str())
}

fn row(format: &Format, part: &Part, field: &Field) -> String {
    let (what, left_out) = what(part, field);
    let how = how(format, part, field);
    // The example has a column of its own.
    let what = without(&what, &in_backticks(&how).map(str::to_owned).collect::<Vec<_>>());
    format!("| `{}` | {} | {} | {left_out} |\n", field.name, cell(&what), cell(&how))
}

/// What a field is, and what it means to leave it out.
fn what(part: &Part, field: &Field) -> (String, String) {
    if let Some((what, left_out)) = field.doc.split_once("; left out, ") {
        return (format!("{what}."), cell(left_out.trim_end_matches('.')));
    }
    let left_out = if part.needed.contains(&field.name) {
        "**must stand**"
    } else {
        match field.shape {
            Shape::Flag => "`false`",
            Shape::List(_) | Shape::Map(..) if !part.open.contains(&field.name) => "none",
            _ => "not stated",
        }
    };
    (field.doc.clone(), left_out.to_owned())
}

/// An example of a field, and what kind of value it is.
fn how(format: &Format, part: &Part, field: &Field) -> String {
    let told = kind(format, &field.shape);
    let given = part.doc.example.as_deref().and_then(|example| value_in(example, &field.name));
    let short = |value: &&str| field.shape.part().is_none() && !value.contains('\n') && value.chars().count() < 60;
    match given.filter(short).or_else(|| values(&field.doc).find(short)) {
        Some(value) => format!("`{value}`{}", if told.is_empty() { String::new() } else { format!(" – {told}") }),
        None if told.is_empty() => generic(&field.shape).to_owned(),
        None => match generic(&field.shape) {
            "" => told,
            form => format!("{form} – {told}"),
        },
    }
}

/// The kind of a value, in words.
fn kind(format: &Format, shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Plain | Shape::Number | Shape::Truth | Shape::Flag | Shape::SourceMark => String::new(),
        Shape::Date => "date".to_owned(),
        Shape::FieldName => "name of a field".to_owned(),
        Shape::Id(id) => format!("id from {}", dictionary(format, id)),
        Shape::Part(name) | Shape::Words(name) => link(name),
        Shape::List(inner) => match inner.as_ref() {
            Shape::SourceMark => String::new(),
            Shape::Text => "texts".to_owned(),
            Shape::Id(id) => format!("ids from {}", dictionary(format, id)),
            Shape::FieldName => "names of fields".to_owned(),
            inner => format!("several: {}", kind(format, inner)),
        },
        Shape::Map(key, inner) => match (key.as_ref(), inner.as_ref()) {
            (_, Shape::Part(name)) => format!("each under its id: {}", link(name)),
            (Shape::Id(id), Shape::Number) => format!("a number under the id, from {}", dictionary(format, id)),
            (Shape::Id(id), _) => format!("under the id, from {}", dictionary(format, id)),
            _ => "each under its id".to_owned(),
        },
    }
}

/// The shortest form of a value.
fn generic(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Plain => "`\"…\"`",
        Shape::Date => "`\"2024-03-15\"`",
        Shape::Number => "`3`",
        Shape::Truth => "`true` or `false`",
        Shape::Flag => "`true`",
        Shape::FieldName => "`\"field\"`",
        Shape::Id(_) => "`\"id\"`",
        Shape::SourceMark => "`\"agreement-2024 § Members\"`",
        Shape::Part(_) => "`(…)`",
        Shape::Words(_) => "",
        Shape::List(inner) => match inner.as_ref() {
            Shape::SourceMark => "`[\"agreement-2024 § Members\"]`",
            Shape::Part(_) => "`[(…), (…)]`",
            Shape::Words(_) => "`[…]`",
            Shape::FieldName => "`[\"chair\", \"cadence\"]`",
            _ => "`[\"…\"]`",
        },
        Shape::Map(_, inner) => match inner.as_ref() {
            Shape::Part(_) => "`{\"id\": (…)}`",
            Shape::Number => "`{\"id\": 2}`",
            _ => "`{\"id\": \"…\"}`",
        },
    }
}

/// Where the things stand that an id of this kind names.
fn dictionary(format: &Format, id: &str) -> String {
    match id {
        "Actor" => return "`bodies` or `parties`".to_owned(),
        "Subject" => return "`bodies`, `parties` or `documents`".to_owned(),
        "Answer" => return "the `answers` of the input".to_owned(),
        _ => {}
    }
    let fields = format.parts.iter().flat_map(|part| &part.fields);
    let found = fields.into_iter().find(|field| match &field.shape {
        Shape::Map(key, inner) => **key == Shape::Id(id.to_owned()) && inner.part() == Some(id),
        _ => false,
    });
    found.map_or_else(|| "the file".to_owned(), |field| format!("`{}`", field.name))
}

fn in_part(part: &Part, field: &Field) -> String {
    if part.name == "Structure" {
        return format!("`{}`", field.name);
    }
    format!("`{}` of {}", field.name, link(&part.name))
}

fn one_kind(format: &Format, words: &Words) -> Result<String> {
    let places: Vec<String> =
        holders(format, &words.name).into_iter().map(|(part, field)| in_part(part, field)).collect();
    ensure!(!places.is_empty(), "no field holds {}", words.name);
    let mut out = format!("### {}\n\n{} Stands in {}.\n\n", title(&words.name), intro(&words.doc), places.join(", "));
    out.push_str("| word | what |\n|---|---|\n");
    for word in &words.words {
        let written = written(&word.name, &word.doc, word.bare);
        ensure!(!written.is_empty(), "the word `{}` of {} has no example in backticks", word.name, words.name);
        let examples: Vec<String> = written.iter().map(|example| format!("`{example}`")).collect();
        out.push_str(&format!("| {} | {} |\n", cell(&examples.join(" · ")), cell(&without(&word.doc, &written))));
    }
    out.push('\n');
    Ok(out)
}

/// The doc comment of a kind of words without its example, which its table has.
fn intro(doc: &str) -> String {
    let examples: Vec<String> = in_backticks(doc).map(str::to_owned).collect();
    without(doc, &examples)
}

/// A doc comment without these examples.
fn without(doc: &str, examples: &[String]) -> String {
    let mut text = doc.to_owned();
    for example in examples {
        text = text.replace(&format!(": `{example}`"), "").replace(&format!(" or `{example}`"), "");
    }
    text
}

/// Text that can stand in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
