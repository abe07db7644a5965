//! What is wrong with an item, in words for someone who is no programmer.

use super::codes;
use super::lexer::Token;
use super::source::{Source, Span};
use super::tree::{Item, ItemId, Shape, Tree, name_span};
use super::wanted::{self, Wanted, list, shown};
use crate::diagnostic::Code;
use crate::suggest::suggest;
use crate::words::Said;

/// A finding to be, with where in the text it points.
pub(super) struct Told {
    pub(super) code: Code,
    pub(super) span: Span,
    pub(super) message: Said,
    pub(super) hint: Option<Said>,
}

/// Makes a finding of a fault.
pub(super) type Words = fn(&Source, &Tree, ItemId, &Fault<'_>) -> Told;

/// What can be wrong with an item of the tree.
pub(super) enum Fault<'a> {
    /// Something else should stand here.
    Wrong(Wanted<'a>),
    UnknownField {
        span: Span,
        found: &'a str,
        known: &'a [&'a str],
    },
    NoFieldName {
        known: &'a [&'a str],
    },
    QuotedField(Token),
    /// An id without its quotes.
    BareId(Token),
    NoId,
    /// A name before a value in a list or in the brackets of a word.
    SuperfluousKey(Span),
    /// A word before the bracket of fields.
    SuperfluousWord,
    UnknownWord {
        found: &'a str,
        known: &'a [&'a str],
    },
    /// A word without the brackets that it needs, or with brackets that it must not have.
    Brackets {
        word: &'a str,
        needed: bool,
    },
    NumberOfValues {
        too_many: bool,
    },
    MissingField(&'a str),
    NumberOutOfRange,
    BadEscape(Span),
}

/// A fault in words.
pub(super) fn in_words(source: &Source, tree: &Tree, id: ItemId, fault: &Fault<'_>) -> Told {
    let Some(item) = tree.get(id) else { return without_words(source, tree, id, fault) };
    match *fault {
        Fault::Wrong(wanted) => wrong(source, tree, id, wanted),
        Fault::UnknownField { span, found, known } => unknown_field(span, found, known),
        Fault::NoFieldName { known } => no_field_name(source, tree, id, known),
        Fault::QuotedField(key) => quoted_field(source, key),
        Fault::BareId(key) => bare_id(source, key),
        Fault::NoId => no_id(item),
        Fault::SuperfluousKey(key) => superfluous_key(source, key),
        Fault::SuperfluousWord => superfluous_word(source, item),
        Fault::UnknownWord { found, known } => unknown_word(item, found, known),
        Fault::Brackets { word, needed } => brackets(item, word, needed),
        Fault::NumberOfValues { too_many } => number_of_values(source, tree, id, too_many),
        Fault::MissingField(field) => missing_field(source, tree, id, field),
        Fault::NumberOutOfRange => number_out_of_range(source, item),
        Fault::BadEscape(span) => bad_escape(span),
    }
}

/// For those who want to know only whether there are faults: so the words need not be loaded.
pub(super) fn without_words(_: &Source, _: &Tree, _: ItemId, _: &Fault<'_>) -> Told {
    wrong_shape(Span::default(), Said::new("", ""), None)
}

fn wrong_shape(span: Span, message: Said, hint: Option<Said>) -> Told {
    Told { code: codes::WRONG_SHAPE, span, message, hint }
}

fn wrong(source: &Source, tree: &Tree, id: ItemId, wanted: Wanted<'_>) -> Told {
    let message = wanted::message(source, tree, id, wanted);
    wrong_shape(tree.get(id).map_or(Span::default(), opening), message, wanted::hint(source, tree, id, wanted))
}

/// What a value begins with: its word, its bracket, or the whole of it.
fn opening(item: &Item) -> Span {
    match item.shape {
        Shape::Group(_) if item.name_length == 0 => Span::new(item.span.start(), item.span.start() + 1),
        Shape::Group(_) => name_span(item),
        _ => item.span,
    }
}

fn unknown_field(span: Span, found: &str, known: &[&str]) -> Told {
    let found = shown(found);
    let hint = match suggest(&found, known.iter().copied()) {
        Some(field) => Said::new(format!("menade du `{field}`?"), format!("did you mean `{field}`?")),
        None => Said::new(format!("fälten här är {}", list(known)), format!("the fields here are {}", list(known))),
    };
    let message = Said::new(format!("fältet `{found}` finns inte här"), format!("there is no field `{found}` here"));
    Told { code: codes::UNKNOWN_FIELD, span, message, hint: Some(hint) }
}

fn no_field_name(source: &Source, tree: &Tree, id: ItemId, known: &[&str]) -> Told {
    let span = tree.get(id).map_or(Span::default(), |item| item.span);
    let word = tree.parent(id).map(|parent| tree.name(source, parent)).unwrap_or_default();
    let message = Said::new("värdet saknar fältnamn", "the value lacks a field name");
    let hint = match known.first() {
        Some(field) if !word.is_empty() => {
            Said::new(format!("skriv `{word}({field}: …)`"), format!("write `{word}({field}: …)`"))
        }
        _ => Said::new("skriv `name: …`, med rätt fältnamn", "write `name: …`, with the right field name"),
    };
    wrong_shape(span, message, Some(hint))
}

fn quoted_field(source: &Source, key: Token) -> Told {
    let word = shown(source.slice(key.span).trim_matches(super::lexer::is_quote));
    let message = Said::new("fältnamn står utan citattecken", "field names stand without quotes");
    wrong_shape(key.span, message, Some(Said::new(format!("skriv `{word}: …`"), format!("write `{word}: …`"))))
}

fn bare_id(source: &Source, key: Token) -> Told {
    let found = shown(source.slice(key.span));
    let hint = Said::new(format!("skriv `\"{found}\": …`"), format!("write `\"{found}\": …`"));
    wrong_shape(key.span, Said::new("id står inom citattecken", "ids stand in quotes"), Some(hint))
}

fn no_id(item: &Item) -> Told {
    let message = Said::new("posten saknar id", "the entry lacks an id");
    wrong_shape(item.span, message, Some(Said::new("skriv `\"id\": …`", "write `\"id\": …`")))
}

fn superfluous_key(source: &Source, key: Span) -> Told {
    let found = shown(source.slice(key));
    let message = Said::new(
        format!("inget namn hör till före värdet: `{found}`"),
        format!("no name belongs before the value: `{found}`"),
    );
    let hint = Said::new("skriv bara värdet, utan namn och kolon", "write only the value, without name and colon");
    wrong_shape(key, message, Some(hint))
}

fn superfluous_word(source: &Source, item: &Item) -> Told {
    let span = name_span(item);
    let word = shown(source.slice(span));
    let message = Said::new(
        format!("inget ord hör till före parentesen: `{word}`"),
        format!("no word belongs before the bracket: `{word}`"),
    );
    // Either the name of what stands in the bracket, or a value without the field that it belongs to.
    let hint = Said::new(
        format!("skriv bara `(…)`, eller fältet som ordet hör till: `(fält: {word}(…))`"),
        format!("write only `(…)`, or the field that the word belongs to: `(field: {word}(…))`"),
    );
    wrong_shape(span, message, Some(hint))
}

fn unknown_word(item: &Item, found: &str, known: &[&str]) -> Told {
    let shown = shown(found);
    let message =
        Said::new(format!("`{shown}` är inte ett av orden här"), format!("`{shown}` is not one of the words here"));
    let words = list(known);
    let hint = match suggest(found, known.iter().copied()) {
        _ if found == "Directs" && known.contains(&"ReportsTo") => Said::new(
            "skriv i stället `superiors` på den grupp som styrs",
            "write `superiors` on the body that is directed instead",
        ),
        Some(word) => Said::new(
            format!("menade du `{word}`? orden är {words}"),
            format!("did you mean `{word}`? the words are {words}"),
        ),
        None => Said::new(format!("orden är {words}"), format!("the words are {words}")),
    };
    Told { code: codes::UNKNOWN_WORD, span: opening(item), message, hint: Some(hint) }
}

fn brackets(item: &Item, word: &str, needed: bool) -> Told {
    let (message, hint) = if needed {
        (
            Said::new(
                format!("`{word}` behöver ett värde inom parentes"),
                format!("`{word}` needs a value in brackets"),
            ),
            Said::new(format!("skriv `{word}(…)`"), format!("write `{word}(…)`")),
        )
    } else {
        (
            Said::new(format!("`{word}` står utan parentes"), format!("`{word}` stands without brackets")),
            Said::new(format!("skriv `{word}`"), format!("write `{word}`")),
        )
    };
    wrong_shape(opening(item), message, Some(hint))
}

fn number_of_values(source: &Source, tree: &Tree, id: ItemId, too_many: bool) -> Told {
    let name = tree.name(source, id);
    let (sv, en) = if too_many { ("många", "many") } else { ("få", "few") };
    let message = Said::new(format!("för {sv} värden i `{name}(…)`"), format!("too {en} values in `{name}(…)`"));
    wrong_shape(tree.get(id).map_or(Span::default(), opening), message, None)
}

fn missing_field(source: &Source, tree: &Tree, id: ItemId, field: &str) -> Told {
    let name = tree.name(source, id);
    Told {
        code: codes::INCOMPLETE_WORD,
        span: tree.get(id).map_or(Span::default(), opening),
        message: Said::new(format!("`{name}` saknar `{field}`"), format!("`{name}` lacks `{field}`")),
        hint: Some(Said::new(format!("skriv `{name}({field}: …)`"), format!("write `{name}({field}: …)`"))),
    }
}

fn number_out_of_range(source: &Source, item: &Item) -> Told {
    let number = shown(source.slice(item.span));
    let message = if number.starts_with('-') {
        Said::new(format!("talet `{number}` är negativt"), format!("the number `{number}` is negative"))
    } else {
        Said::new(format!("talet `{number}` är för stort"), format!("the number `{number}` is too large"))
    };
    let hint = Said::new(
        format!("skriv ett heltal från 0 till {}", u32::MAX),
        format!("write a whole number from 0 to {}", u32::MAX),
    );
    Told { code: codes::NUMBER_OUT_OF_RANGE, span: item.span, message, hint: Some(hint) }
}

fn bad_escape(span: Span) -> Told {
    let message = Said::new(
        "ett omvänt snedstreck i texten följs av något oväntat",
        "a backslash in the text is followed by something unexpected",
    );
    let hint = Said::new(
        "skriv `\\\\` för ett omvänt snedstreck och `\\\"` för ett citattecken",
        "write `\\\\` for a backslash and `\\\"` for a quote",
    );
    Told { code: codes::BAD_ESCAPE, span, message, hint: Some(hint) }
}
