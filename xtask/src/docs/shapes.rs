//! What the format consists of, read from the source of core: its parts with their fields, and its words.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use syn::{
    Attribute, Expr, ExprLit, Fields, GenericArgument, Item, ItemEnum, ItemStruct, Lit, Meta, PathArguments, Type,
};

use super::listed::{listed, never_written};

/// The whole format.
pub(super) struct Format {
    /// The parts of a file; the file itself first.
    pub(super) parts: Vec<Part>,
    /// The kinds of values that stand as words.
    pub(super) words: Vec<Words>,
}

/// A part of a file: something in `( )` with fields.
pub(super) struct Part {
    /// `Body` for `BodyDraft`.
    pub(super) name: String,
    pub(super) doc: Doc,
    pub(super) fields: Vec<Field>,
    /// The fields that must stand.
    pub(super) needed: Vec<String>,
    /// The fields that `not_regulated` and `not_applicable` may name.
    pub(super) open: Vec<String>,
}

/// What a doc comment says, and its example.
pub(super) struct Doc {
    pub(super) text: String,
    pub(super) example: Option<String>,
}

/// A field of a part.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) shape: Shape,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    Text,
    Plain,
    Date,
    Number,
    Truth,
    /// A truth that is `false` where nothing is said.
    Flag,
    SourceMark,
    FieldName,
    /// An id, by what it names: `Level`.
    Id(String),
    Part(String),
    Words(String),
    List(Box<Shape>),
    /// By the shape of its keys.
    Map(Box<Shape>, Box<Shape>),
}

/// A kind of values that stand as words.
pub(super) struct Words {
    /// The name of the type.
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) words: Vec<Word>,
}

/// One word.
pub(super) struct Word {
    pub(super) name: String,
    pub(super) doc: String,
    /// Whether nothing stands in brackets behind it.
    pub(super) bare: bool,
}

/// Reads the source of core.
pub(super) fn read(core: &Path) -> Result<Format> {
    let (mut structs, mut enums) = (Vec::new(), Vec::new());
    for folder in ["draft", "model"] {
        for item in items(&core.join(folder))? {
            match item {
                Item::Struct(item) => structs.push(item),
                Item::Enum(item) => enums.push(item),
                _ => {}
            }
        }
    }
    let names = std::fs::read_to_string(core.join("draft/names.rs"))?;
    let never = never_written(&names);
    let needed = listed(&core.join("validate/rules/missing_field.rs"), "needed")?;
    let open = listed(&core.join("validate/knowledge.rs"), "fields")?;
    let of = |lists: &[(String, Vec<String>)], name: &str| {
        lists.iter().find(|(kind, _)| kind == name).map(|(_, fields)| fields.clone()).unwrap_or_default()
    };
    let mut parts = Vec::new();
    for item in &structs {
        let name = item.ident.to_string();
        if let Some(name) = name.strip_suffix("Draft") {
            let (doc, fields) = part(item).with_context(|| format!("{name}Draft"))?;
            parts.push(Part { name: name.to_owned(), doc, fields, needed: of(&needed, name), open: of(&open, name) });
        }
    }
    let mut words = Vec::new();
    while let Some(name) = next_words(&parts, &words, &enums, &structs) {
        let found = match (enums.iter().find(|item| item.ident == name), structs.iter().find(|item| item.ident == name))
        {
            (Some(item), _) => several_words(item, &never)?,
            (None, Some(item)) => one_word(item)?,
            (None, None) => bail!("no type {name} in core/src/draft and core/src/model"),
        };
        words.push(found);
    }
    Ok(Format { parts, words })
}

/// The first kind of words that some field, or some word, holds and that is not read yet.
fn next_words(parts: &[Part], read: &[Words], enums: &[ItemEnum], structs: &[ItemStruct]) -> Option<String> {
    let in_fields = parts.iter().flat_map(|part| &part.fields).filter_map(|field| field.shape.words());
    let inside = enums.iter().filter(|item| read.iter().any(|words| item.ident == words.name));
    let in_words = inside.flat_map(|item| &item.variants).flat_map(|variant| &variant.fields);
    let single = structs.iter().filter(|item| read.iter().any(|words| item.ident == words.name));
    let in_single = single.flat_map(|item| &item.fields);
    let in_words = in_words.chain(in_single).filter_map(|field| shape(&field.ty).ok()?.words().map(str::to_owned));
    in_fields.map(str::to_owned).chain(in_words).find(|name| read.iter().all(|words| words.name != *name))
}

/// The items of every file in a folder, by name.
fn items(folder: &Path) -> Result<Vec<Item>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    let mut items = Vec::new();
    for file in files {
        let parsed = syn::parse_file(&std::fs::read_to_string(&file)?);
        items.extend(parsed.with_context(|| format!("cannot read {}", file.display()))?.items);
    }
    Ok(items)
}

fn part(item: &ItemStruct) -> Result<(Doc, Vec<Field>)> {
    let whole = doc(&item.attrs);
    let (text, rest) = whole.split_once("```ron\n").context("has no example: add a block of ```ron")?;
    let (example, _) = rest.split_once("\n```").context("the example does not end")?;
    let (text, example) = (in_one_line(text), Some(example.to_owned()));
    ensure!(!text.is_empty(), "has no doc comment");
    let mut fields = Vec::new();
    for field in &item.fields {
        let name = field.ident.as_ref().context("a field without a name")?.to_string();
        let doc = in_one_line(&doc(&field.attrs));
        ensure!(!doc.is_empty(), "`{name}` has no doc comment");
        fields.push(Field { shape: shape(&field.ty).with_context(|| format!("`{name}`"))?, name, doc });
    }
    Ok((Doc { text, example }, fields))
}

fn several_words(item: &ItemEnum, never: &[String]) -> Result<Words> {
    let name = item.ident.to_string();
    let mut words = Vec::new();
    for variant in item.variants.iter().filter(|variant| !never.iter().any(|never| variant.ident == never)) {
        let word = variant.ident.to_string();
        let doc = in_one_line(&doc(&variant.attrs));
        ensure!(!doc.is_empty(), "the word `{word}` of {name} has no doc comment");
        words.push(Word { name: word, doc, bare: matches!(variant.fields, Fields::Unit) });
    }
    let doc = in_one_line(&doc(&item.attrs));
    ensure!(!doc.is_empty(), "{name} has no doc comment");
    Ok(Words { name, doc, words })
}

/// A value that is always the same word, with something in brackets.
fn one_word(item: &ItemStruct) -> Result<Words> {
    let name = item.ident.to_string();
    let doc = in_one_line(&doc(&item.attrs));
    ensure!(!doc.is_empty(), "{name} has no doc comment");
    Ok(Words { name: name.clone(), doc: doc.clone(), words: vec![Word { name, doc, bare: false }] })
}

impl Shape {
    /// The kind of words that it holds, if it holds such.
    pub(super) fn words(&self) -> Option<&str> {
        match self {
            Self::Words(name) => Some(name),
            Self::List(inner) | Self::Map(_, inner) => inner.words(),
            _ => None,
        }
    }

    /// The kind of parts that it holds, if it holds such.
    pub(super) fn part(&self) -> Option<&str> {
        match self {
            Self::Part(name) => Some(name),
            Self::List(inner) | Self::Map(_, inner) => inner.part(),
            _ => None,
        }
    }
}

fn shape(ty: &Type) -> Result<Shape> {
    let Type::Path(path) = ty else { bail!("a type that the reference does not know") };
    let last = path.path.segments.last().context("a type without a name")?;
    let inner = inner(&last.arguments)?;
    Ok(match (last.ident.to_string().as_str(), inner.as_slice()) {
        ("Option", [Shape::Flag]) => Shape::Truth,
        ("Option", [inner]) => inner.clone(),
        ("Vec", [inner]) => Shape::List(Box::new(inner.clone())),
        ("IndexMap", [key, value]) => Shape::Map(Box::new(key.clone()), Box::new(value.clone())),
        ("Text", []) => Shape::Text,
        ("String", []) => Shape::Plain,
        ("WrittenDate", []) => Shape::Date,
        ("u32", []) => Shape::Number,
        ("bool", []) => Shape::Flag,
        ("SourceMark", []) => Shape::SourceMark,
        ("FieldName", []) => Shape::FieldName,
        (name, []) => match (name.strip_suffix("Id"), name.strip_suffix("Draft")) {
            (Some(id), _) => Shape::Id(id.to_owned()),
            (None, Some(part)) => Shape::Part(part.to_owned()),
            (None, None) => Shape::Words(name.to_owned()),
        },
        (name, _) => bail!("the reference does not know {name}"),
    })
}

fn inner(arguments: &PathArguments) -> Result<Vec<Shape>> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Ok(Vec::new()) };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(shape(ty)),
        _ => None,
    });
    types.collect()
}

/// The lines of a doc comment.
fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                let text = text.value();
                Some(text.strip_prefix(' ').unwrap_or(&text).to_owned())
            }
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
