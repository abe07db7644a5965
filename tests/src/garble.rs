//! Right files made wrong piece by piece: texts that look like the format nearly everywhere, and so get far into it.
//!
//! A row of bytes says what is done, so that whoever chooses the bytes (a fuzzer, a generator of random numbers) walks
//! through such texts.

/// The files that are made wrong: every word of the format stands in one of them.
const SEEDS: [&str; 5] = [
    include_str!("../suite/valid/three-bodies.ron"),
    include_str!("../suite/valid/odd-cases.ron"),
    include_str!("../suite/invalid/references.ron"),
    include_str!("../suite/invalid/clashes.ron"),
    include_str!("../../configs/template.ron"),
];

/// What no file should hold, and some will.
const ODD: [&str; 24] = [
    "\0",
    "\u{a0}",
    "“",
    "”",
    "'",
    "\"",
    "\\",
    "\u{FEFF}",
    "\u{2028}",
    "å",
    "🙂",
    "/*",
    "*/",
    "//",
    "#",
    "=",
    ";",
    "4294967296",
    "-1",
    "1e99",
    "r#\"",
    "\"\\u{110000}\"",
    "\"\\u{0}\"",
    "Some(",
];

/// The bytes not yet used.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn next(&mut self) -> Option<usize> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(usize::from(*first))
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> Option<usize> {
        let (high, low) = (self.next()?, self.next()?);
        Some((high * 256 + low) % end.max(1))
    }
}

/// The text that the bytes lead to. No bytes give a right file.
#[must_use]
pub fn garble(choices: &[u8]) -> String {
    let mut choices = Choices(choices);
    let seed = choices.next().unwrap_or_default() % SEEDS.len();
    let whole: Vec<&str> = pieces(SEEDS.get(seed).copied().unwrap_or_default());
    let mut text = whole.clone();
    // One after the other until the bytes come to an end.
    while change(&mut text, &whole, &mut choices).is_some() {}
    text.concat()
}

fn change<'a>(text: &mut Vec<&'a str>, whole: &[&'a str], choices: &mut Choices<'_>) -> Option<()> {
    let what = choices.next()? % 12;
    let at = choices.below(text.len())?;
    let here = text.get(at).copied()?;
    match what {
        0 => drop(text.remove(at)),
        1 | 2 => {
            let fitting: Vec<&str> = whole.iter().copied().filter(|other| kind(other) == kind(here)).collect();
            let other = fitting.get(choices.below(fitting.len())?).copied()?;
            text.splice(at..=at, [other]);
        }
        3 => text.insert(at, whole.get(choices.below(whole.len())?).copied()?),
        4 | 5 => {
            let item: Vec<&str> = text.get(item(text, at))?.to_vec();
            let to = choices.below(text.len())?;
            text.splice(to..to, item);
        }
        6 | 7 => drop(text.drain(item(text, at))),
        8 => {
            let from: Vec<&str> = whole.get(item(whole, choices.below(whole.len())?))?.to_vec();
            let here = item(text, at);
            text.splice(here, from);
        }
        9 => {
            let other = choices.below(text.len())?;
            text.swap(at, other);
        }
        10 => text.insert(at, ODD.get(choices.next()? % ODD.len()).copied()?),
        _ if choices.next()? % 8 == 0 => text.truncate(at),
        _ => text.insert(at, ","),
    }
    // A text grows by copies of its parts; it need not become a book.
    text.truncate(20_000);
    Some(())
}

/// A piece and, where it opens a bracket, all until that is closed.
fn item(text: &[&str], at: usize) -> std::ops::Range<usize> {
    let mut depth = 0_usize;
    for (to, piece) in text.iter().enumerate().skip(at) {
        match *piece {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at..to + 1;
        }
    }
    at..text.len()
}

/// Which pieces may stand for each other.
fn kind(piece: &str) -> u8 {
    match piece.chars().next() {
        Some('"') => 0,
        Some(letter) if letter.is_ascii_digit() => 1,
        Some(letter) if letter.is_uppercase() => 2,
        Some(letter) if letter.is_alphabetic() => 3,
        Some(letter) if letter.is_whitespace() => 4,
        _ => 5,
    }
}

/// Texts, words, numbers, blanks and signs; comments are left out.
fn pieces(text: &'static str) -> Vec<&'static str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let length = match letter {
            '/' => rest.find('\n').unwrap_or(rest.len()),
            '"' => rest.get(1..).and_then(|inner| inner.find('"')).map_or(rest.len(), |inner| inner + 2),
            _ if letter.is_alphanumeric() => {
                rest.find(|other: char| !other.is_alphanumeric() && other != '_').unwrap_or(rest.len())
            }
            _ if letter.is_whitespace() => rest.find(|other: char| !other.is_whitespace()).unwrap_or(rest.len()),
            _ => letter.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        if letter != '/' {
            pieces.push(piece);
        }
        rest = after;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bytes_give_a_right_file_and_the_same_bytes_the_same_text() {
        assert!(!samverkan_core::check(&garble(&[])).has_errors());
        let bytes: Vec<u8> = (0..200).collect();
        assert_eq!(garble(&bytes), garble(&bytes));
        assert_ne!(garble(&bytes), garble(&[]));
    }

    #[test]
    fn a_piece_is_taken_with_its_brackets() {
        let text = pieces("(a: [\"b\", (1)], c: 2) // d");
        assert_eq!(text.concat(), "(a: [\"b\", (1)], c: 2) ");
        assert_eq!(text.get(item(&text, 4)).map(<[&str]>::concat).as_deref(), Some("[\"b\", (1)]"));
        assert_eq!(item(&text, 1), 1..2);
    }
}
