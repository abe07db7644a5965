//! The codes of the findings that reading gives.

use crate::diagnostic::Code;

/// The file is not UTF-8.
pub const WRONG_ENCODING: Code = Code("wrong-encoding");
/// The file is not a text: a PDF, a document of a word processor, a packed folder, a picture.
pub const NOT_A_TEXT: Code = Code("not-a-text");
/// The file holds nothing but blanks and comments.
pub const EMPTY_FILE: Code = Code("empty-file");
/// The file, a list in it or a name is larger than the program can handle.
pub const TOO_LARGE: Code = Code("too-large");
/// The file is JSON.
pub const JSON_FILE: Code = Code("json-file");
/// The file begins with an invisible byte order mark.
pub const BYTE_ORDER_MARK: Code = Code("byte-order-mark");
/// A no-break space or another sign that nobody sees.
pub const ODD_SPACE: Code = Code("odd-space");
/// A text stands within typographic or single quotes.
pub const CURLY_QUOTES: Code = Code("curly-quotes");
/// A straight quote inside a text, or a forgotten one.
pub const QUOTE_IN_TEXT: Code = Code("quote-in-text");
/// A sign or a piece of text that has no meaning where it stands.
pub const UNEXPECTED_TEXT: Code = Code("unexpected-text");
/// A text lacks its closing quote.
pub const UNCLOSED_STRING: Code = Code("unclosed-string");
/// A comment that begins with `/*` is not closed.
pub const UNCLOSED_COMMENT: Code = Code("unclosed-comment");
/// A bracket is not closed.
pub const UNCLOSED_BRACKET: Code = Code("unclosed-bracket");
/// A bracket is closed by one of another kind.
pub const WRONG_BRACKET: Code = Code("wrong-bracket");
/// Two entries without a comma between them.
pub const MISSING_COMMA: Code = Code("missing-comma");
/// A field name without a colon after it.
pub const MISSING_COLON: Code = Code("missing-colon");
/// A field name without a value.
pub const MISSING_VALUE: Code = Code("missing-value");
/// Brackets are nested too deeply.
pub const TOO_DEEP: Code = Code("too-deep");
/// The same key twice in a map.
pub const DUPLICATE_KEY: Code = Code("duplicate-key");
/// The same field twice.
pub const DUPLICATE_FIELD: Code = Code("duplicate-field");
/// The file is written for a newer version of the program.
pub const NEWER_FORMAT: Code = Code("newer-format");
/// A field that the format does not have here.
pub const UNKNOWN_FIELD: Code = Code("unknown-field");
/// A word that is not among the allowed ones.
pub const UNKNOWN_WORD: Code = Code("unknown-word");
/// A value of another kind than the field wants.
pub const WRONG_SHAPE: Code = Code("wrong-shape");
/// A number that is negative or too large.
pub const NUMBER_OUT_OF_RANGE: Code = Code("number-out-of-range");
/// A word lacks a field that must stand in its brackets.
pub const INCOMPLETE_WORD: Code = Code("incomplete-word");
/// A backslash in a text that means nothing.
pub const BAD_ESCAPE: Code = Code("bad-escape");
/// So many faults that reading was broken off.
pub const TOO_MANY_FAULTS: Code = Code("too-many-faults");

/// Every code of reading.
pub const ALL: [Code; 28] = [
    WRONG_ENCODING,
    NOT_A_TEXT,
    EMPTY_FILE,
    TOO_LARGE,
    JSON_FILE,
    BYTE_ORDER_MARK,
    ODD_SPACE,
    CURLY_QUOTES,
    QUOTE_IN_TEXT,
    UNEXPECTED_TEXT,
    UNCLOSED_STRING,
    UNCLOSED_COMMENT,
    UNCLOSED_BRACKET,
    WRONG_BRACKET,
    MISSING_COMMA,
    MISSING_COLON,
    MISSING_VALUE,
    TOO_DEEP,
    DUPLICATE_KEY,
    DUPLICATE_FIELD,
    NEWER_FORMAT,
    UNKNOWN_FIELD,
    UNKNOWN_WORD,
    WRONG_SHAPE,
    NUMBER_OUT_OF_RANGE,
    INCOMPLETE_WORD,
    BAD_ESCAPE,
    TOO_MANY_FAULTS,
];
