//! Text → tree. Where brackets, commas or colons are missing, it says so and goes on as if they stood there.

use std::borrow::Cow;

use super::lexer::{Bracket, Lexer, Slip, Token, TokenKind};
use super::source::{Source, Span};
use super::torn::{Told, Torn, Words};
use super::tree::{ItemId, ROOT, Shape, Tree};
use crate::diagnostic::{Diagnostic, Related};
use crate::words::Said;

/// The format needs about ten levels.
pub(super) const DEEPEST: usize = 64;

/// Room for all bodies of a large country.
const MOST_BODIES: usize = 50_000;

/// Room for the entries of any other list: parties, areas, seats.
const MOST_ENTRIES: usize = 5_000;

/// What a file of the largest size holds, and half as much again.
pub(super) const MOST_ITEMS: usize = 2_000_000;

/// Longer field names and ids are none, in characters.
pub(super) const LONGEST_KEY: usize = 200;

/// After so many faults the rest would be guesswork.
const MOST_FAULTS: usize = 200;

/// What growing gives.
pub(super) struct Grown {
    pub(super) tree: Tree,
    pub(super) findings: Vec<Diagnostic>,
    pub(super) slips: Vec<(Slip, Span)>,
    /// Whether the tree can be read on.
    pub(super) sound: bool,
}

/// Where in a group the next token stands.
#[derive(Clone, Copy, PartialEq)]
enum State {
    /// Before an entry.
    Before,
    /// After a key and its colon.
    Value(Token),
    /// After an entry, before its comma.
    After,
}

struct Grower<'a> {
    source: &'a Source,
    lexer: Lexer<'a>,
    tree: Tree,
    /// The groups that are open, outermost first.
    open: Vec<(ItemId, Bracket)>,
    state: State,
    /// Where the last token ended.
    reached: Span,
    findings: Vec<Diagnostic>,
    words: Words,
    /// In which line the last fault was told; what follows in the same line mostly comes from it.
    told: usize,
    faults: usize,
    sound: bool,
}

pub(super) fn grow(source: &Source, words: Words) -> Grown {
    let mut grower = Grower {
        source,
        lexer: Lexer::new(source.text()),
        tree: Tree::default(),
        open: Vec::new(),
        state: State::Before,
        reached: Span::default(),
        findings: Vec::new(),
        words,
        told: 0,
        faults: 0,
        sound: true,
    };
    grower.run();
    let Grower { lexer, tree, findings, sound, .. } = grower;
    let sound = sound && lexer.slips.iter().all(|(slip, _)| *slip != Slip::UnclosedComment);
    Grown { tree, findings, slips: lexer.slips, sound }
}

impl Grower<'_> {
    fn run(&mut self) {
        let first = self.lexer.next();
        self.value(first);
        while self.sound && !self.open.is_empty() {
            let token = self.lexer.next();
            match token.kind {
                TokenKind::End => {
                    self.unclosed(0, token.span);
                    self.open.clear();
                }
                TokenKind::Comma => self.comma(token),
                TokenKind::Colon => self.unexpected(token),
                TokenKind::Close(bracket) => self.close(bracket, token),
                _ => self.entry(token),
            }
            if token.span.end() > self.reached.end() {
                self.reached = token.span;
            }
        }
        let rest = self.lexer.peek();
        if self.sound && rest.kind != TokenKind::End {
            self.trailing(rest);
        }
    }

    /// A token that begins an entry, or the value after a colon.
    fn entry(&mut self, token: Token) {
        let keyed = !matches!(token.kind, TokenKind::Open(_)) && self.lexer.peek().kind == TokenKind::Colon;
        match self.state {
            State::Value(key)
                if keyed && self.source.line(key.span.start()) != self.source.line(token.span.start()) =>
            {
                self.no_value(key);
            }
            State::Value(_) => return self.value(token),
            State::After | State::Before => {
                self.close_outgrown(token, keyed);
                if self.state == State::After && self.no_comma(token) {
                    return;
                }
            }
        }
        if keyed {
            self.lexer.next();
            self.state = State::Value(token);
        } else {
            self.state = State::Before;
            self.value(token);
        }
    }

    fn value(&mut self, token: Token) {
        let key = if let State::Value(key) = self.state { Some(key) } else { None };
        let parent = self.open.last().map(|(id, _)| *id);
        self.state = State::After;
        let shape = match token.kind {
            TokenKind::Text(quote) => Shape::Text(quote),
            TokenKind::Number => Shape::Number,
            TokenKind::Char => Shape::Char,
            TokenKind::Word => {
                if let TokenKind::Open(bracket) = self.lexer.peek().kind {
                    let opening = self.lexer.next();
                    let id = self.add(parent, key, Shape::Group(bracket), token.span.to(opening.span));
                    let length = u32::try_from(token.span.end() - token.span.start()).unwrap_or(u32::MAX);
                    self.tree.change(id, |item| item.name_length = length);
                    return self.descend(id, bracket, opening.span);
                }
                Shape::Word
            }
            TokenKind::Open(bracket) => {
                let id = self.add(parent, key, Shape::Group(bracket), token.span);
                return self.descend(id, bracket, token.span);
            }
            _ => return,
        };
        self.add(parent, key, shape, token.span);
    }

    fn add(&mut self, parent: Option<ItemId>, key: Option<Token>, shape: Shape, span: Span) -> ItemId {
        let id = self.tree.add(parent, key, shape, span);
        if let Some(key) = key {
            let name = self.tree.key(self.source, id).filter(|_| key.span.end() - key.span.start() > LONGEST_KEY);
            if let Some(name) = name.filter(|name| name.chars().count() > LONGEST_KEY) {
                let (finding, _) = self.finding(&Torn::LongKey { key: &name }, key.span);
                self.tell(finding);
                self.tree.change(id, |item| item.dropped = true);
            }
        }
        let number = self.tree.get(id).map_or(0, |item| item.position as usize);
        if number == MOST_BODIES || (number == MOST_ENTRIES && !self.tree.holds_bodies(self.source, parent)) {
            let holder = parent.and_then(|parent| self.tree.named_holder(parent)).unwrap_or(ROOT);
            let name = self.tree.key(self.source, holder).unwrap_or(Cow::Borrowed("( )"));
            let (finding, _) = self.finding(&Torn::TooMany { most: number, name: &name }, span);
            self.break_off(finding);
        } else if id as usize == MOST_ITEMS {
            let (finding, _) = self.finding(&Torn::TooMuchInAll, span);
            self.break_off(finding);
        }
        id
    }

    fn break_off(&mut self, finding: Diagnostic) {
        self.sound = false;
        self.findings.push(finding);
    }

    fn descend(&mut self, id: ItemId, bracket: Bracket, at: Span) {
        self.open.push((id, bracket));
        self.reached = at;
        self.state = State::Before;
        if self.open.len() > DEEPEST {
            let (finding, _) = self.finding(&Torn::TooDeep, at);
            self.break_off(finding);
        }
    }

    fn comma(&mut self, token: Token) {
        match self.state {
            State::After => {}
            State::Before => self.unexpected(token),
            State::Value(key) => self.no_value(key),
        }
        self.state = State::Before;
    }

    fn close(&mut self, bracket: Bracket, token: Token) {
        if let State::Value(key) = self.state {
            self.no_value(key);
        }
        let Some((top, expected)) = self.open.last().copied() else { return };
        if bracket != expected {
            let place = self.source.place(token.span);
            let opening = |id: ItemId| self.tree.get(id).map_or(0, |item| item.span.start());
            let same_line = self.source.line(opening(top)) == place.line;
            let (indent, first) = self.source.indent(token.span.start());
            let depth = self.open.iter().rposition(|(_, open)| *open == bracket);
            let level = self.open.iter().rposition(|(id, _)| self.source.indent(opening(*id)).0 == indent);
            let target = match level {
                _ if same_line => None,
                Some(level) if first && level + 1 == self.open.len() => None,
                Some(level) if first && self.open.get(level).is_some_and(|(_, open)| *open == bracket) => Some(level),
                _ => depth,
            };
            match target {
                Some(depth) => self.unclosed(depth + 1, token.span),
                None => self.wrong_bracket(top, expected, bracket, token.span),
            }
        }
        self.ascend(token.span);
    }

    /// Closes the innermost group, which ends with `end`.
    fn ascend(&mut self, end: Span) {
        if let Some((id, _)) = self.open.pop() {
            self.tree.change(id, |item| item.span = item.span.to(end));
        }
        self.state = State::After;
    }

    /// Closes every group from `depth` inward as if its bracket stood before `before`, and says so once.
    fn unclosed(&mut self, depth: usize, before: Span) {
        let Some((id, bracket)) = self.open.get(depth).copied() else { return };
        let (mut finding, beside) = self.finding(&Torn::Unclosed(bracket), before);
        finding.path = self.tree.path(self.source, id);
        finding.related.push(self.opening(id, beside));
        self.tell(finding);
        while self.open.len() > depth {
            self.ascend(self.reached);
        }
    }

    /// Closes groups that this token shows to have ended: a field name in a list, an id among fields.
    fn close_outgrown(&mut self, token: Token, keyed: bool) {
        let style = match token.kind {
            TokenKind::Word if keyed => Style::Field,
            TokenKind::Text(_) if keyed => Style::Key,
            TokenKind::Open(Bracket::Round) => Style::Bare,
            _ => return,
        };
        if !self.open.last().is_some_and(|(id, bracket)| self.misfit(*id, *bracket, style, token)) {
            return;
        }
        let fitting = self.open.iter().rposition(|(id, bracket)| match style {
            Style::Field | Style::Key => self.style_of(*id, *bracket) == Some(style),
            Style::Bare => *bracket == Bracket::Square,
        });
        if let Some(depth) = fitting.filter(|depth| depth + 4 > self.open.len()) {
            self.unclosed(depth + 1, token.span);
            self.state = State::Before;
        }
    }

    fn misfit(&self, group: ItemId, bracket: Bracket, style: Style, token: Token) -> bool {
        let shown = self.style_of(group, bracket);
        let opening = self.tree.get(group).map_or(0, |item| item.span.start());
        let (indent, first) = self.source.indent(token.span.start());
        let outdented = first && indent <= self.source.indent(opening).0;
        match style {
            Style::Field | Style::Key if bracket == Bracket::Square => true,
            Style::Field => shown == Some(Style::Key) || (bracket == Bracket::Curly && outdented),
            Style::Key | Style::Bare => shown == Some(Style::Field) && outdented,
        }
    }

    /// What a group's first entry shows it to hold.
    fn style_of(&self, group: ItemId, bracket: Bracket) -> Option<Style> {
        let (_, first) = self.tree.children(group).next()?;
        match (bracket, first.key?.kind) {
            (Bracket::Round, TokenKind::Word) => Some(Style::Field),
            (Bracket::Curly, TokenKind::Text(_)) => Some(Style::Key),
            _ => None,
        }
    }

    /// Says that a comma is missing, or a colon; in the latter case the value has been taken care of.
    fn no_comma(&mut self, token: Token) -> bool {
        let parent = self.open.last().map_or(ROOT, |(id, _)| *id);
        let previous = self.tree.last_child(parent);
        let round = self.open.last().is_some_and(|(_, bracket)| *bracket == Bracket::Round);
        let before = previous.and_then(|id| self.tree.get(id)).copied();
        let word = before.filter(|item| {
            let same_line = self.source.line(item.span.start()) == self.source.line(token.span.start());
            item.key.is_none() && item.shape == Shape::Word && same_line && round && !self.tree.is_named(parent)
        });
        if let (Some(word), Some(id)) = (word, previous) {
            let name = self.source.slice(word.span);
            let (finding, _) = self.finding(&Torn::NoColon { name }, word.span);
            self.tell(finding);
            self.tree.change(id, |item| {
                item.shape = Shape::Missing;
                item.span = Span::new(word.span.start(), word.span.start());
                item.dropped = true;
            });
            self.state = State::Value(Token { kind: TokenKind::Word, span: word.span });
            self.value(token);
            return true;
        }
        let end = before.map_or(self.reached.end(), |item| item.span.end());
        let at = Span::new(end.saturating_sub(1), end);
        let (finding, _) = self.finding(&Torn::NoComma, at);
        self.tell(finding);
        false
    }

    fn no_value(&mut self, key: Token) {
        let parent = self.open.last().map(|(id, _)| *id);
        let end = self.reached.end().max(key.span.end());
        let id = self.add(parent, Some(key), Shape::Missing, Span::new(end, end));
        self.tree.change(id, |item| item.dropped = true);
        let name = self.source.slice(key.span);
        let (mut finding, _) = self.finding(&Torn::NoValue { name }, key.span);
        finding.path = self.tree.path(self.source, id);
        self.tell(finding);
        self.state = State::Before;
    }

    fn wrong_bracket(&mut self, group: ItemId, expected: Bracket, found: Bracket, at: Span) {
        let (mut finding, beside) = self.finding(&Torn::WrongBracket { expected, found }, at);
        finding.related.push(self.opening(group, beside));
        self.tell(finding);
    }

    fn unexpected(&mut self, token: Token) {
        let found = self.source.slice(token.span);
        let (finding, _) = self.finding(&Torn::TooMuch { found }, token.span);
        self.tell(finding);
    }

    fn trailing(&mut self, token: Token) {
        let torn = match token.kind {
            TokenKind::Close(_) => Torn::BracketAfterEnd { found: self.source.slice(token.span) },
            _ => Torn::TextAfterEnd,
        };
        let (mut finding, beside) = self.finding(&torn, token.span);
        let end = self.tree.get(ROOT).map(|item| Span::new(item.span.end().saturating_sub(1), item.span.end()));
        finding.related.push(Related {
            path: finding.path.clone(),
            place: end.map(|end| self.source.place(end)),
            message: beside,
        });
        self.tell(finding);
    }

    fn opening(&self, group: ItemId, message: Said) -> Related {
        let item = self.tree.get(group);
        let start = item.map_or(0, |item| item.span.start() + item.name_length as usize);
        Related {
            path: self.tree.path(self.source, group),
            place: Some(self.source.place(Span::new(start, start + 1))),
            message,
        }
    }

    /// What is wrong here, and what is said at the other place that has to do with it.
    fn finding(&self, torn: &Torn<'_>, at: Span) -> (Diagnostic, Said) {
        let group = self.open.last().map_or(ROOT, |(id, _)| *id);
        let Told { code, message, hint, beside } = (self.words)(torn);
        let finding = Diagnostic::error(code, self.tree.path(self.source, group), message);
        (finding.at(self.source.place(at)).maybe_hint(hint), beside)
    }

    fn tell(&mut self, finding: Diagnostic) {
        self.faults += 1;
        let line = finding.place.map_or(0, |place| place.line);
        if line != self.told {
            self.told = line;
            self.findings.push(finding);
        }
        if self.faults > MOST_FAULTS && self.sound {
            self.sound = false;
            self.findings.extend(self.findings.last().and_then(|last| last.place).map(super::too_many));
        }
    }
}

/// How the entries of a group begin.
#[derive(Clone, Copy, PartialEq)]
enum Style {
    /// With a field name: `name: …`.
    Field,
    /// With an id: `"council": …`.
    Key,
    /// With a bracket.
    Bare,
}
