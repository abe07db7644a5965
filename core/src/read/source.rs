//! The text of a file, with what is needed to say quickly in which line and column something stands.

use std::borrow::Cow;

use super::lexer::Quote;
use crate::diagnostic::Place;

/// A piece of the text, in bytes; the end is exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    pub(super) fn new(start: usize, end: usize) -> Self {
        let narrow = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: narrow(start), end: narrow(end) }
    }

    pub(super) fn start(self) -> usize {
        self.start as usize
    }

    pub(super) fn end(self) -> usize {
        self.end as usize
    }

    /// From the beginning of this piece to the end of the other.
    pub(super) fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }
}

/// No line is indented further than this; so a line that begins with very many blanks costs no more than others.
const FAR: usize = 1024;

/// Characters are counted once for each block of so many bytes, so that a very long line costs no more than others.
const BLOCK: usize = 4096;

#[derive(Clone, Debug)]
pub(super) struct Source {
    text: String,
    /// Where each line begins.
    lines: Vec<usize>,
    /// How many characters stand before each block.
    blocks: Vec<usize>,
}

impl Source {
    pub(super) fn new(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(ends).collect();
        let mut sum = 0;
        let mut blocks = vec![0];
        for block in text.as_bytes().chunks(BLOCK) {
            sum += characters(block);
            blocks.push(sum);
        }
        Self { text: text.to_owned(), lines, blocks }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The text of a piece; nothing where the piece does not lie on character borders.
    pub(super) fn slice(&self, span: Span) -> &str {
        self.text.get(span.start()..span.end()).unwrap_or_default()
    }

    /// Where a piece stands, in whole characters.
    pub(super) fn place(&self, span: Span) -> Place {
        let start = self.text.floor_char_boundary(span.start());
        let end = self.text.ceil_char_boundary(span.end().min(self.text.len())).max(start);
        let line = self.line(start);
        let begin = self.line_start(line);
        let mark = usize::from(line == 1 && start > 0 && self.text.starts_with('\u{FEFF}'));
        let column = (self.characters_before(start) - self.characters_before(begin) + 1).saturating_sub(mark);
        Place { line, column, start, end }
    }

    /// The line of an offset, from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset)
    }

    /// How far in the line of `offset` its first sign stands, and whether that is the one at `offset`.
    pub(super) fn indent(&self, offset: usize) -> (usize, bool) {
        let begin = self.line_start(self.line(offset));
        let end = self.text.floor_char_boundary(offset.min(begin + FAR));
        let before = self.text.get(begin..end).unwrap_or_default();
        let blank = before.len() - before.trim_start().len();
        (blank, begin + blank == offset)
    }

    /// The words between the quotes, as far as they can be made out.
    pub(super) fn words(&self, span: Span, quote: Quote) -> Cow<'_, str> {
        self.decoded(span, quote).0
    }

    /// The words between the quotes, and whether every backslash in them means something.
    pub(super) fn decoded(&self, span: Span, quote: Quote) -> (Cow<'_, str>, bool) {
        let whole = self.slice(span);
        match quote {
            Quote::Plain => {
                let inner = whole.strip_prefix('"').unwrap_or(whole);
                unescape(inner.strip_suffix('"').unwrap_or(inner))
            }
            Quote::Raw => {
                let inner = whole.trim_start_matches(['b', 'r']).trim_matches('#');
                let inner = inner.strip_prefix('"').unwrap_or(inner);
                (Cow::Borrowed(inner.strip_suffix('"').unwrap_or(inner)), true)
            }
            Quote::Loose => {
                let mut letters = whole.chars();
                letters.next();
                let inner = letters.as_str();
                (Cow::Borrowed(inner.strip_suffix(super::lexer::is_quote).unwrap_or(inner)), true)
            }
        }
    }

    fn line_start(&self, line: usize) -> usize {
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or_default()
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let counted = self.blocks.get(block).copied().unwrap_or_default();
        let rest = self.text.as_bytes().get(block * BLOCK..offset).unwrap_or_default();
        counted + characters(rest)
    }
}

/// How many characters begin in these bytes of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

/// The text with its escapes resolved, and whether all are known; one that is not is left as it stands.
fn unescape(text: &str) -> (Cow<'_, str>, bool) {
    if !text.contains('\\') {
        return (Cow::Borrowed(text), true);
    }
    let mut out = String::with_capacity(text.len());
    let mut sound = true;
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        match escaped(after) {
            Some((letter, length)) => {
                out.push(letter);
                rest = after.get(length..).unwrap_or_default();
            }
            None => {
                out.push('\\');
                sound = false;
                rest = after;
            }
        }
    }
    out.push_str(rest);
    (Cow::Owned(out), sound)
}

/// What a backslash before this means, and how much of it belongs to it.
fn escaped(after: &str) -> Option<(char, usize)> {
    let letter = after.chars().next()?;
    let digits = |from, to| {
        let digits = after.get(from..to).filter(|digits| !digits.starts_with('+'))?;
        u32::from_str_radix(digits, 16).ok()
    };
    let simple = match letter {
        '"' | '\'' | '\\' => letter,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'x' => return Some((char::from_u32(digits(1, 3)?).filter(char::is_ascii)?, 3)),
        'u' => {
            let end = after.bytes().take(9).position(|byte| byte == b'}').filter(|_| after.starts_with("u{"))?;
            return Some((char::from_u32(digits(2, end)?)?, end + 1));
        }
        _ => return None,
    };
    Some((simple, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_not_bytes() {
        let source = Source::new("åäö: x\nå: \"🙂\", y");
        let at = source.text().find('y').unwrap();
        let place = source.place(Span::new(at, at + 1));
        assert_eq!((place.line, place.column, place.start), (2, 9, at));
    }

    #[test]
    fn a_place_is_made_of_whole_characters_of_the_text() {
        let source = Source::new("”å");
        for (start, end, expected) in [(0, 1, (0, 3)), (1, 2, (0, 3)), (3, 4, (3, 5)), (5, 9, (5, 5)), (8, 9, (5, 5))] {
            let place = source.place(Span::new(start, end));
            assert_eq!((place.start, place.end), expected, "{start}..{end}");
        }
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        let source = Source::new("\u{FEFF}(x)\ny");
        let place = source.place(Span::new(3, 4));
        assert_eq!((place.line, place.column, place.start), (1, 1, 3));
        assert_eq!(source.place(Span::new(7, 8)).column, 1);
    }

    #[test]
    fn a_column_far_out_in_a_long_line_is_right() {
        let text = "ö".repeat(30_000);
        let source = Source::new(&text);
        assert_eq!(source.place(Span::new(40_000, 40_002)).column, 20_001);
    }

    #[test]
    fn words_lose_their_quotes_and_escapes() {
        for (text, quote, expected) in [
            (r#""a\"b""#, Quote::Plain, "a\"b"),
            (r#""\u{e5}\x41\n""#, Quote::Plain, "åA\n"),
            (r#""\d\\""#, Quote::Plain, "\\d\\"),
            ("r#\"a\"b\"#", Quote::Raw, "a\"b"),
            ("”abc”", Quote::Loose, "abc"),
            ("\"abc", Quote::Loose, "abc"),
        ] {
            let source = Source::new(text);
            assert_eq!(source.words(Span::new(0, text.len()), quote), expected, "{text}");
        }
    }

    #[test]
    fn escapes_mean_what_they_mean_to_ron() {
        let well = [r"\\", r"\'", r"\0\t\r", r"\x4a", r"\u{41}", r"\u{1F642}å"];
        let badly = [r"\x4", r"\x+1", r"\u{}", r"\u41", r"\u{110000}", r"\u{0000041}", r"\d", r"a\å"];
        for inner in well.into_iter().chain(badly) {
            let text = format!("\"{inner}\"");
            let source = Source::new(&text);
            let (words, sound) = source.decoded(Span::new(0, text.len()), Quote::Plain);
            assert_eq!(sound.then(|| words.into_owned()), ron::from_str::<String>(&text).ok(), "{text}");
        }
    }
}
