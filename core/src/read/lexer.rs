//! Cuts the text into tokens and remembers the slips that stand between them; never stops at anything.

use super::source::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(super) fn open(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }

    pub(super) fn close(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

/// How a text is fenced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quote {
    /// `"…"` with escapes.
    Plain,
    /// `r"…"`, `r#"…"#`, `b"…"`.
    Raw,
    /// Some other way that a slip tells of: first character is a quote, the last may be one.
    Loose,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    Text(Quote),
    Number,
    Char,
    Word,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) span: Span,
}

/// Something that is not RON but can be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    ByteOrderMark,
    OddSpace,
    CurlyQuotes,
    SingleQuotes,
    QuoteInText,
    UnclosedString,
    UnclosedComment,
    HashComment,
    Equals,
    Semicolon,
    Sign,
}

/// A text within other than straight quotes is looked for no further ahead, so that one long line stays cheap.
const NEAR: usize = 4096;

/// After so many texts without closing quote the rest of the file is passed over.
const MOST_UNCLOSED: usize = 20;

pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    ahead: Option<Token>,
    unclosed: usize,
    pub(super) slips: Vec<(Slip, Span)>,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, ahead: None, unclosed: 0, slips: Vec::new() }
    }

    pub(super) fn peek(&mut self) -> Token {
        let token = self.next();
        self.ahead = Some(token);
        token
    }

    pub(super) fn next(&mut self) -> Token {
        if let Some(token) = self.ahead.take() {
            return token;
        }
        loop {
            let start = self.at;
            let Some(letter) = self.rest().chars().next() else { return self.token(TokenKind::End, start, start) };
            let wide = start + letter.len_utf8();
            let kind = match letter {
                '(' => TokenKind::Open(Bracket::Round),
                '[' => TokenKind::Open(Bracket::Square),
                '{' => TokenKind::Open(Bracket::Curly),
                ')' => TokenKind::Close(Bracket::Round),
                ']' => TokenKind::Close(Bracket::Square),
                '}' => TokenKind::Close(Bracket::Curly),
                ',' => TokenKind::Comma,
                ':' => TokenKind::Colon,
                ';' => {
                    self.slip(Slip::Semicolon, start, wide);
                    TokenKind::Comma
                }
                '=' => {
                    self.slip(Slip::Equals, start, wide);
                    TokenKind::Colon
                }
                '"' => return self.plain(start),
                _ if is_quote(letter) => match self.other_quote(start, letter) {
                    Some(token) => return token,
                    None => continue,
                },
                'r' | 'b' if self.raw_fence().is_some() => return self.raw(start),
                _ if letter.is_alphabetic() || letter == '_' => {
                    let end = self.run(start, is_word_letter);
                    return self.token(TokenKind::Word, start, end);
                }
                '0'..='9' | '+' | '-' | '.' => {
                    let end = self.run(start, is_word_letter);
                    return self.token(TokenKind::Number, start, end);
                }
                _ => {
                    self.between(letter, start, wide);
                    continue;
                }
            };
            return self.token(kind, start, wide);
        }
    }

    /// Passes over what stands between tokens: blanks, comments, attributes and signs without meaning.
    fn between(&mut self, letter: char, start: usize, wide: usize) {
        let rest = self.rest();
        self.at = match letter {
            '/' if rest.starts_with("//") => self.line_end(start),
            '/' if rest.starts_with("/*") => self.comment(start),
            '#' if rest.starts_with("#!") => {
                rest.find([']', '\n']).map_or(self.text.len(), |length| start + length + 1)
            }
            '#' => {
                let end = self.line_end(start);
                self.slip(Slip::HashComment, start, end);
                end
            }
            '\u{FEFF}' if start == 0 => {
                self.slip(Slip::ByteOrderMark, start, wide);
                wide
            }
            _ if is_blank(letter) => self.run(start, is_blank),
            _ if letter.is_whitespace() || letter.is_control() || is_invisible(letter) => {
                self.slip(Slip::OddSpace, start, wide);
                wide
            }
            _ => {
                self.slip(Slip::Sign, start, wide);
                wide
            }
        };
    }

    /// `"…"`. A quote that a letter follows at once is no closing one: either it stands inside the text, or it
    /// opens the next text and the closing one was forgotten.
    fn plain(&mut self, start: usize) -> Token {
        let Some(end) = self.closing(start + 1) else { return self.unclosed(start) };
        let touches = self.text.get(end..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric);
        if !touches {
            return self.token(TokenKind::Text(Quote::Plain), start, end);
        }
        if self.text.get(start..end).is_some_and(|inner| inner.contains('\n')) {
            return self.unclosed(start);
        }
        let near = self.near(end);
        let mut from = 0;
        while let Some(next) = near.get(from..).and_then(|rest| rest.find('"')).map(|length| from + length + 1) {
            let after = near.get(next..).unwrap_or_default().trim_start();
            if after.is_empty() || after.starts_with([',', ')', ']', '}', ':']) {
                self.slip(Slip::QuoteInText, start, end + next);
                return self.token(TokenKind::Text(Quote::Loose), start, end + next);
            }
            from = next;
        }
        self.token(TokenKind::Text(Quote::Plain), start, end)
    }

    /// Just after the quote that closes a text, escapes passed over.
    fn closing(&self, from: usize) -> Option<usize> {
        let mut at = from;
        loop {
            let found = at + self.text.get(at..)?.find(['"', '\\'])?;
            if self.text.get(found..)?.starts_with('"') {
                return Some(found + 1);
            }
            let escaped = self.text.get(found + 1..)?.chars().next()?;
            at = found + 1 + escaped.len_utf8();
        }
    }

    /// A text without closing quote is taken to end with its line, before a comma or what opens an item.
    fn unclosed(&mut self, start: usize) -> Token {
        self.unclosed += 1;
        if self.unclosed > MOST_UNCLOSED {
            self.slip(Slip::UnclosedString, start, start + 1);
            return self.token(TokenKind::End, self.text.len(), self.text.len());
        }
        let line = self.text.get(start..self.line_end(start)).unwrap_or_default();
        let mut kept = line.trim_end();
        if kept.ends_with(['(', '[', '{']) && kept.contains(':') {
            kept = kept.get(..kept.rfind(':').unwrap_or_default()).unwrap_or_default();
        }
        let kept = kept.trim_end_matches([',', ' ', '\t']);
        let end = start + kept.len().max(1);
        self.slip(Slip::UnclosedString, start, end);
        self.token(TokenKind::Text(Quote::Loose), start, end)
    }

    /// A character such as `'x'`, else a text within other quotes, which ends in its line; a quote alone is a sign
    /// without meaning.
    fn other_quote(&mut self, start: usize, letter: char) -> Option<Token> {
        if letter == '\'' {
            let mut letters = self.rest().chars();
            letters.next();
            if letters.next() == Some('\\') {
                letters.next();
            }
            if letters.next() == Some('\'') {
                let end = self.text.len() - letters.as_str().len();
                return Some(self.token(TokenKind::Char, start, end));
            }
        }
        let inside = start + letter.len_utf8();
        let closes = |other| is_quote(other) && is_single(letter) == is_single(other);
        let found = self.near(inside).char_indices().find(|(_, other)| closes(*other));
        let Some((length, closing)) = found else {
            self.slip(Slip::Sign, start, inside);
            self.at = inside;
            return None;
        };
        let end = inside + length + closing.len_utf8();
        self.slip(if letter == '\'' { Slip::SingleQuotes } else { Slip::CurlyQuotes }, start, end);
        Some(self.token(TokenKind::Text(Quote::Loose), start, end))
    }

    /// How long the opening fence of a raw or byte text is and how many `#` it has, where one stands here.
    fn raw_fence(&self) -> Option<(usize, usize)> {
        let rest = self.rest();
        let marked = rest.strip_prefix("br").or_else(|| rest.strip_prefix(['r', 'b']))?;
        let fenced = marked.trim_start_matches('#');
        let hashes = marked.len() - fenced.len();
        fenced.starts_with('"').then_some((rest.len() - fenced.len() + 1, hashes))
    }

    fn raw(&mut self, start: usize) -> Token {
        let (length, hashes) = self.raw_fence().unwrap_or_default();
        let inside = start + length;
        let end = if self.rest().starts_with("b\"") {
            self.closing(inside)
        } else {
            let fence = format!("\"{}", "#".repeat(hashes));
            let rest = self.text.get(inside..).unwrap_or_default();
            rest.find(&fence).map(|found| inside + found + fence.len())
        };
        match end {
            Some(end) => self.token(TokenKind::Text(Quote::Raw), start, end),
            None => {
                self.at = start + length - 1;
                self.unclosed(start + length - 1)
            }
        }
    }

    /// Where the comment that begins at `start` ends; comments nest.
    fn comment(&mut self, start: usize) -> usize {
        let mut depth = 1_usize;
        let mut at = start + 2;
        while depth > 0 {
            let rest = self.text.get(at..).unwrap_or_default();
            let Some(found) = rest.find(['*', '/']) else {
                self.slip(Slip::UnclosedComment, start, start + 2);
                return self.text.len();
            };
            let sign = rest.get(found..).unwrap_or_default();
            if sign.starts_with("*/") {
                depth -= 1;
                at += found + 2;
            } else if sign.starts_with("/*") {
                depth += 1;
                at += found + 2;
            } else {
                at += found + 1;
            }
        }
        at
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn run(&self, start: usize, belongs: fn(char) -> bool) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        rest.find(|letter| !belongs(letter)).map_or(self.text.len(), |length| start + length)
    }

    fn line_end(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        rest.find('\n').map_or(self.text.len(), |length| start + length)
    }

    /// What follows in the same line, as far as is looked ahead.
    fn near(&self, start: usize) -> &'a str {
        let end = self.text.floor_char_boundary((start + NEAR).min(self.text.len()));
        let rest = self.text.get(start..end).unwrap_or_default();
        rest.split('\n').next().unwrap_or_default()
    }

    fn token(&mut self, kind: TokenKind, start: usize, end: usize) -> Token {
        self.at = end;
        Token { kind, span: Span::new(start, end) }
    }

    /// Slips of one kind that touch are one.
    fn slip(&mut self, slip: Slip, start: usize, end: usize) {
        match self.slips.last_mut() {
            Some((last, span)) if *last == slip && span.end() == start => *span = Span::new(span.start(), end),
            _ => self.slips.push((slip, Span::new(start, end))),
        }
    }
}

/// Letters that may stand in a word or a number; hyphens and dots too, so that a word without quotes stays whole.
fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '+')
}

/// What RON itself takes for a blank.
fn is_blank(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\t' | '\n' | '\r' | '\x0B' | '\x0C' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

fn is_single(letter: char) -> bool {
    matches!(letter, '\'' | '‘' | '’' | '‚' | '‹' | '›')
}

/// Quotes of every style, straight and curly.
pub(super) fn is_quote(letter: char) -> bool {
    is_single(letter) || matches!(letter, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '″')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> (Vec<&str>, Vec<Slip>) {
        let mut lexer = Lexer::new(text);
        let mut tokens = Vec::new();
        loop {
            let token = lexer.next();
            if token.kind == TokenKind::End {
                return (tokens, lexer.slips.iter().map(|(slip, _)| *slip).collect());
            }
            tokens.push(text.get(token.span.start()..token.span.end()).unwrap());
        }
    }

    #[test]
    fn comments_of_both_kinds_and_attributes_are_passed_over() {
        let text = "#![enable(implicit_some)]\n( // one )\n /* two /* nested */ ) */ a: 1)";
        assert_eq!(kinds(text), (vec!["(", "a", ":", "1", ")"], vec![]));
    }

    #[test]
    fn texts_of_every_kind_are_one_token() {
        for text in [r#""a\"b""#, "r\"a\\\"", "r##\"a\"#b\"##", "\"a\nb\"", "b\"a\"", "'x'", r"'\''"] {
            assert_eq!(kinds(text), (vec![text], vec![]), "{text}");
        }
    }

    #[test]
    fn slips_are_understood_and_remembered() {
        for (text, tokens, slips) in [
            ("“a” ,", vec!["“a”", ","], vec![Slip::CurlyQuotes]),
            ("”a, b”)", vec!["”a, b”", ")"], vec![Slip::CurlyQuotes]),
            ("'abc'", vec!["'abc'"], vec![Slip::SingleQuotes]),
            ("a\u{a0}\u{a0}b", vec!["a", "b"], vec![Slip::OddSpace]),
            ("a = b;", vec!["a", "=", "b", ";"], vec![Slip::Equals, Slip::Semicolon]),
            ("# note\na", vec!["a"], vec![Slip::HashComment]),
            ("\"x \"y\" z\",", vec!["\"x \"y\" z\"", ","], vec![Slip::QuoteInText]),
            ("\"x,\nb: \"y\",", vec!["\"x", ",", "b", ":", "\"y\"", ","], vec![Slip::UnclosedString]),
            ("/* a", vec![], vec![Slip::UnclosedComment]),
            ("%%", vec![], vec![Slip::Sign]),
        ] {
            assert_eq!(kinds(text), (tokens, slips), "{text}");
        }
    }
}
