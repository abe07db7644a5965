//! The examples in doc comments: which pieces are values of a file, and what they show of a field or a word.

use super::shapes::{Field, Format, Part};

/// How a word is written: itself, or the examples in its doc comment.
pub(super) fn written(word: &str, doc: &str, bare: bool) -> Vec<String> {
    if bare {
        return vec![word.to_owned()];
    }
    let beginning = format!("{word}(");
    in_backticks(doc).filter(|piece| piece.starts_with(&beginning)).map(str::to_owned).collect()
}

/// The pieces of a doc comment in backticks.
pub(super) fn in_backticks(doc: &str) -> impl Iterator<Item = &str> {
    doc.split('`').skip(1).step_by(2)
}

/// The pieces that are values, not names of fields.
pub(super) fn values(doc: &str) -> impl Iterator<Item = &str> {
    let is_value = |piece: &&str| {
        let begins = piece.starts_with(|first: char| "\"[({".contains(first) || first.is_ascii_digit());
        begins || piece.starts_with(|first: char| first.is_ascii_uppercase()) || ["true", "false"].contains(piece)
    };
    in_backticks(doc).filter(is_value)
}

/// The value of a field in an example, where the example has it at the part's own depth.
pub(super) fn value_in<'a>(example: &'a str, field: &str) -> Option<&'a str> {
    // An example may show the part in a list behind the name of its field.
    let own = if example.split('(').next().is_some_and(|before| before.contains('[')) { 2 } else { 1 };
    let (mut depth, mut quoted, mut from) = (0_i32, false, None);
    let wanted = format!("{field}: ");
    for (at, letter) in example.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        let ended = depth < own || (depth == own && letter == ',' && !quoted);
        if let Some(start) = from
            && ended
        {
            return example.get(start..at).map(str::trim);
        }
        let begins = example.get(..at).is_some_and(|before| before.ends_with([' ', '(', '\n']));
        if from.is_none() && !quoted && begins && depth == own && example.get(at..)?.starts_with(&wanted) {
            from = Some(at + wanted.len());
        }
    }
    None
}

/// The fields that hold words of this kind.
pub(super) fn holders<'a>(format: &'a Format, words: &str) -> Vec<(&'a Part, &'a Field)> {
    let all = format.parts.iter().flat_map(|part| part.fields.iter().map(move |field| (part, field)));
    all.filter(|(_, field)| field.shape.words() == Some(words)).collect()
}
