//! The tree as text for `ron`: every item begins a line of its own, so that a line number tells the item.

use super::lexer::{Quote, TokenKind};
use super::source::{Source, Span};
use super::tree::{Item, ItemId, ROOT, Shape, Tree};

/// Where in the clean text something stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Line {
    /// The line that an item begins in.
    Head(ItemId),
    /// The line that closes an item's brackets.
    Tail(ItemId),
}

#[derive(Clone, Copy, Debug, Default)]
struct Stretch {
    start: usize,
    end: usize,
    /// The number of the head line, from 0.
    line: usize,
}

pub(super) struct Clean {
    text: Vec<u8>,
    /// The text without what restarts have written over it, once there was one.
    whole: Option<Vec<u8>>,
    lines: Vec<Line>,
    stretches: Vec<Stretch>,
}

/// From where the text is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Start {
    pub(super) offset: usize,
    pub(super) line: usize,
}

impl Clean {
    pub(super) fn new(source: &Source, tree: &Tree) -> Self {
        let mut out = Out {
            source,
            tree,
            text: String::with_capacity(source.text().len()),
            lines: vec![Line::Head(ROOT)],
            stretches: vec![Stretch::default(); tree.len()],
        };
        out.item(ROOT);
        let Out { text, lines, stretches, .. } = out;
        Self { text: text.into_bytes(), whole: None, lines, stretches }
    }

    pub(super) fn from(&self, start: Start) -> &[u8] {
        self.text.get(start.offset..).unwrap_or_default()
    }

    /// What stands in a line of the text as read from `start`; lines from 1.
    pub(super) fn line(&self, start: Start, line: usize) -> Line {
        self.lines.get(start.line + line.saturating_sub(1)).copied().unwrap_or(Line::Head(ROOT))
    }

    /// Leaves an item out.
    pub(super) fn blank(&mut self, id: ItemId) {
        let stretch = self.stretch(id);
        for text in std::iter::once(&mut self.text).chain(&mut self.whole) {
            let bytes = text.get_mut(stretch.start..stretch.end).unwrap_or_default();
            bytes.iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
    }

    /// Makes the text readable from an item on, when all before it is known to be right: what the item lies in is
    /// opened just before it, over what has been read.
    pub(super) fn restart(&mut self, id: ItemId, opening: &str) -> Option<Start> {
        let stretch = self.stretch(id);
        let offset = stretch.start.checked_sub(opening.len())?;
        if self.whole.is_none() {
            self.whole = Some(self.text.clone());
        }
        self.text.get_mut(offset..stretch.start)?.copy_from_slice(opening.as_bytes());
        Some(Start { offset, line: stretch.line.saturating_sub(1) })
    }

    /// Undoes what restarts have written over.
    pub(super) fn rewind(&mut self) {
        if let Some(whole) = self.whole.take() {
            self.text = whole;
        }
    }

    fn stretch(&self, id: ItemId) -> Stretch {
        self.stretches.get(id as usize).copied().unwrap_or_default()
    }
}

struct Out<'a> {
    source: &'a Source,
    tree: &'a Tree,
    text: String,
    lines: Vec<Line>,
    stretches: Vec<Stretch>,
}

impl Out<'_> {
    /// Never deeper than the tree, whose depth is limited.
    fn item(&mut self, id: ItemId) {
        let tree = self.tree;
        let Some(item) = tree.get(id).filter(|item| !item.dropped) else { return };
        let start = self.text.len();
        if id != ROOT {
            self.new_line(Line::Head(id));
        }
        let line = self.lines.len() - 1;
        if let Some(key) = item.key {
            match key.kind {
                TokenKind::Text(quote) => self.quoted(id, key.span, quote),
                _ => self.text.push_str(self.source.slice(key.span)),
            }
            self.text.push(':');
        }
        self.value(id, item);
        if id != ROOT {
            self.text.push(',');
        }
        let end = self.text.len();
        if let Some(stretch) = self.stretches.get_mut(id as usize) {
            *stretch = Stretch { start, end, line };
        }
    }

    fn value(&mut self, id: ItemId, item: &Item) {
        match item.shape {
            Shape::Group(bracket) => {
                if id != ROOT {
                    self.text.push_str(self.tree.name(self.source, id));
                }
                self.text.push(bracket.open());
                let tree = self.tree;
                for (child, _) in tree.children(id) {
                    self.item(child);
                }
                self.new_line(Line::Tail(id));
                self.text.push(bracket.close());
            }
            Shape::Text(quote) => self.quoted(id, item.span, quote),
            Shape::Number | Shape::Char | Shape::Word => self.text.push_str(self.source.slice(item.span)),
            Shape::Missing => {}
        }
    }

    fn quoted(&mut self, id: ItemId, span: Span, quote: Quote) {
        if quote == Quote::Loose {
            let words = self.source.words(span, quote);
            self.text.push('"');
            for letter in words.chars() {
                if matches!(letter, '"' | '\\') {
                    self.text.push('\\');
                }
                self.text.push(letter);
            }
            self.text.push('"');
        } else {
            let words = self.source.slice(span);
            self.text.push_str(words);
            let breaks = words.bytes().filter(|byte| *byte == b'\n').count();
            self.lines.extend(std::iter::repeat_n(Line::Head(id), breaks));
        }
    }

    fn new_line(&mut self, line: Line) {
        self.text.push('\n');
        self.lines.push(line);
    }
}
