//! What `ron` says of a value it cannot use, in words for someone who is no programmer.

use ron::Error;

use super::clean::Line;
use super::codes;
use super::lexer::{Bracket, TokenKind};
use super::source::{Source, Span};
use super::tree::{Item, ItemId, Shape, Tree, head_span, name_span};
use super::typed::item_of;
use super::wanted::{self, Wanted, list, shown};
use crate::diagnostic::{Code, Diagnostic};
use crate::suggest::suggest;
use crate::words::Said;

/// What a fault is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fault {
    pub(super) item: ItemId,
    /// The key of the item, not its value.
    pub(super) key: bool,
    /// Found where the item ends: something is missing from it.
    pub(super) whole: bool,
}

/// Finds the item at fault from where `ron` stopped. Since each item has its own line, only what is found after the
/// item, or in the line of one that should not be there, needs care.
pub(super) fn locate(tree: &Tree, line: Line, column: usize, error: &Error) -> Fault {
    let item = item_of(line);
    let at_start = column <= 1 && matches!(line, Line::Head(_));
    let superfluous =
        matches!(error, Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd | Error::ExpectedArrayEnd);
    if at_start && superfluous {
        return Fault { item: tree.parent(item).unwrap_or(item), key: false, whole: false };
    }
    let key = at_start && tree.get(item).is_some_and(|item| item.key.is_some());
    let named_key = matches!(error, Error::NoSuchStructField { .. } | Error::DuplicateStructField { .. });
    Fault { item, key: key || named_key, whole: matches!(line, Line::Tail(_)) }
}

/// Says what is wrong with the item.
pub(super) fn finding(source: &Source, tree: &Tree, fault: Fault, error: &Error) -> Diagnostic {
    let path = tree.path(source, fault.item);
    let Some(item) = tree.get(fault.item) else { return Diagnostic::error(codes::WRONG_SHAPE, path, unreadable()) };
    let told = tell(source, tree, fault, item, error);
    Diagnostic::error(told.code, path, told.message).at(source.place(told.span)).maybe_hint(told.hint)
}

pub(super) struct Told {
    pub(super) code: Code,
    pub(super) span: Span,
    pub(super) message: Said,
    pub(super) hint: Option<Said>,
}

fn tell(source: &Source, tree: &Tree, fault: Fault, item: &Item, error: &Error) -> Told {
    match error {
        Error::NoSuchStructField { expected, found, .. } => unknown_field(item, found, expected),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            let span = if item.name_length > 0 { name_span(item) } else { item.span };
            let (message, hint) = unknown_word(found, expected);
            Told { code: codes::UNKNOWN_WORD, span, message, hint: Some(hint) }
        }
        Error::MissingStructField { field, .. } => missing_field(source, tree, fault, item, field),
        Error::IntegerOutOfBounds => number_out_of_range(source, item),
        Error::InvalidEscape(_) => Told {
            code: codes::BAD_ESCAPE,
            span: item.span,
            message: Said::new(
                "ett omvänt snedstreck i texten följs av något oväntat",
                "a backslash in the text is followed by something unexpected",
            ),
            hint: Some(Said::new(
                "skriv `\\\\` för ett omvänt snedstreck och `\\\"` för ett citattecken",
                "write `\\\\` for a backslash and `\\\"` for a quote",
            )),
        },
        Error::ExceededRecursionLimit => Told {
            code: codes::TOO_DEEP,
            span: head_span(item),
            message: Said::new("för många parenteser inuti varandra", "too many brackets inside each other"),
            hint: None,
        },
        _ if fault.key || (item.key.is_none() && wants_key(tree, fault.item, error)) => wrong_key(source, item, error),
        _ => wrong_shape(source, tree, fault, item, error),
    }
}

fn unknown_field(item: &Item, found: &str, expected: &[&str]) -> Told {
    let hint = match suggest(found, expected.iter().copied()) {
        Some(field) => Said::new(format!("menade du `{field}`?"), format!("did you mean `{field}`?")),
        None if expected.is_empty() => Said::new("ta bort det", "remove it"),
        None => {
            Said::new(format!("fälten här är {}", list(expected)), format!("the fields here are {}", list(expected)))
        }
    };
    Told {
        code: codes::UNKNOWN_FIELD,
        span: head_span(item),
        message: Said::new(format!("fältet `{found}` finns inte här"), format!("there is no field `{found}` here")),
        hint: Some(hint),
    }
}

fn unknown_word(found: &str, expected: &[&str]) -> (Said, Said) {
    let message =
        Said::new(format!("`{found}` är inte ett av orden här"), format!("`{found}` is not one of the words here"));
    if found == "Directs" && expected.contains(&"ReportsTo") {
        let hint = Said::new(
            "skriv i stället `superiors` på den grupp som styrs",
            "write `superiors` on the body that is directed instead",
        );
        return (message, hint);
    }
    let words = list(expected);
    let hint = match suggest(found, expected.iter().copied()) {
        Some(word) => Said::new(
            format!("menade du `{word}`? orden är {words}"),
            format!("did you mean `{word}`? the words are {words}"),
        ),
        None => Said::new(format!("orden är {words}"), format!("the words are {words}")),
    };
    (message, hint)
}

fn missing_field(source: &Source, tree: &Tree, fault: Fault, item: &Item, field: &str) -> Told {
    let name = tree.name(source, fault.item);
    Told {
        code: codes::INCOMPLETE_WORD,
        span: if item.name_length > 0 { name_span(item) } else { head_span(item) },
        message: Said::new(format!("`{name}` saknar `{field}`"), format!("`{name}` lacks `{field}`")),
        hint: Some(Said::new(format!("skriv `{name}({field}: …)`"), format!("write `{name}({field}: …)`"))),
    }
}

fn number_out_of_range(source: &Source, item: &Item) -> Told {
    let number = source.slice(item.span);
    let message = if number.starts_with('-') {
        Said::new(
            format!("talet `{}` är negativt", shown(number)),
            format!("the number `{}` is negative", shown(number)),
        )
    } else {
        Said::new(
            format!("talet `{}` är för stort", shown(number)),
            format!("the number `{}` is too large", shown(number)),
        )
    };
    let hint = Said::new(
        format!("skriv ett heltal från 0 till {}", u32::MAX),
        format!("write a whole number from 0 to {}", u32::MAX),
    );
    Told { code: codes::NUMBER_OUT_OF_RANGE, span: item.span, message, hint: Some(hint) }
}

/// Whether the item stands without key in a group that wants keys.
fn wants_key(tree: &Tree, id: ItemId, error: &Error) -> bool {
    let parent = tree.parent(id).and_then(|parent| tree.get(parent));
    match error {
        Error::ExpectedMapColon => true,
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) => {
            parent.is_some_and(|parent| parent.shape == Shape::Group(Bracket::Round) && parent.name_length == 0)
        }
        Error::ExpectedString => parent.is_some_and(|parent| parent.shape == Shape::Group(Bracket::Curly)),
        _ => false,
    }
}

fn wrong_key(source: &Source, item: &Item, error: &Error) -> Told {
    let span = item.key.map_or(item.span, |key| key.span);
    let found = source.slice(span);
    let (message, hint) = match item.key.map(|key| key.kind) {
        None if matches!(error, Error::ExpectedString | Error::ExpectedMapColon) => (
            Said::new("posten saknar id", "the entry lacks an id"),
            Said::new("skriv `\"id\": …`", "write `\"id\": …`"),
        ),
        None => (
            Said::new("värdet saknar fältnamn", "the value lacks a field name"),
            Said::new("skriv `name: …`, med rätt fältnamn", "write `name: …`, with the right field name"),
        ),
        Some(TokenKind::Text(quote)) => {
            let word = source.words(span, quote);
            (
                Said::new("fältnamn står utan citattecken", "field names stand without quotes"),
                Said::new(format!("skriv `{}: …`", shown(&word)), format!("write `{}: …`", shown(&word))),
            )
        }
        Some(_) if matches!(error, Error::SuggestRawIdentifier(_)) => {
            let word = found.replace(['-', '.'], "_");
            return Told {
                code: codes::UNKNOWN_FIELD,
                span,
                message: Said::new(
                    format!("`{}` är inget fältnamn", shown(found)),
                    format!("`{}` is no field name", shown(found)),
                ),
                hint: Some(Said::new(
                    format!("menade du `{}`?", shown(&word)),
                    format!("did you mean `{}`?", shown(&word)),
                )),
            };
        }
        Some(_) => (
            Said::new("id står inom citattecken", "ids stand in quotes"),
            Said::new(format!("skriv `\"{}\": …`", shown(found)), format!("write `\"{}\": …`", shown(found))),
        ),
    };
    Told { code: codes::WRONG_SHAPE, span, message, hint: Some(hint) }
}

fn wrong_shape(source: &Source, tree: &Tree, fault: Fault, item: &Item, error: &Error) -> Told {
    let name = tree.name(source, fault.item);
    let word = if name.is_empty() { source.slice(item.span) } else { name };
    let span = if matches!(item.shape, Shape::Group(_)) {
        let length = (item.name_length as usize).max(1);
        Span::new(item.span.start(), item.span.start() + length)
    } else {
        item.span
    };
    let told = |message, hint| Told { code: codes::WRONG_SHAPE, span, message, hint };
    let word_alone = item.shape == Shape::Word && word != "true" && word != "false";
    match error {
        Error::ExpectedStructLike if word_alone => told(
            Said::new(
                format!("`{}` behöver ett värde inom parentes", shown(word)),
                format!("`{}` needs a value in brackets", shown(word)),
            ),
            Some(Said::new(format!("skriv `{}(…)`", shown(word)), format!("write `{}(…)`", shown(word)))),
        ),
        Error::ExpectedComma if !name.is_empty() => told(
            Said::new(format!("`{name}` står utan parentes"), format!("`{name}` stands without brackets")),
            Some(Said::new(format!("skriv `{name}`"), format!("write `{name}`"))),
        ),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd if !name.is_empty() => {
            told(Said::new(format!("för många värden i `{name}(…)`"), format!("too many values in `{name}(…)`")), None)
        }
        Error::ExpectedDifferentLength { .. } if !name.is_empty() => {
            told(Said::new(format!("för få värden i `{name}(…)`"), format!("too few values in `{name}(…)`")), None)
        }
        Error::ExpectedDifferentStructName { .. } => told(
            Said::new(
                format!("inget ord hör till före parentesen: `{word}`"),
                format!("no word belongs before the bracket: `{word}`"),
            ),
            Some(Said::new("skriv bara `(…)`", "write only `(…)`")),
        ),
        _ => match Wanted::of(error, item) {
            Some(wanted) => {
                let message = wanted::message(source, tree, fault.item, wanted);
                told(message, wanted::hint(source, tree, fault.item, wanted))
            }
            None => told(unreadable(), None),
        },
    }
}

fn unreadable() -> Said {
    Said::new("det här går inte att läsa på den här platsen", "this cannot be read in this place")
}
