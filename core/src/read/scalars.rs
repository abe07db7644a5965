//! The values that hold no others: texts, numbers, yes and no.

use std::borrow::Cow;

use super::faults::Fault;
use super::lexer::{Bracket, Quote};
use super::reader::Reader;
use super::source::Span;
use super::tree::{ItemId, Shape};
use super::wanted::Wanted;

impl<'a> Reader<'a> {
    /// The text that stands here, if it is one.
    pub(super) fn text(&mut self, id: ItemId) -> Option<Cow<'a, str>> {
        let item = self.tree.get(id)?;
        match item.shape {
            Shape::Text(quote) if !(quote == Quote::Raw && self.source.slice(item.span).starts_with('b')) => {
                self.decoded(id, item.span, quote)
            }
            _ => {
                self.wrong(id, Wanted::Text);
                None
            }
        }
    }

    pub(super) fn decoded(&mut self, id: ItemId, span: Span, quote: Quote) -> Option<Cow<'a, str>> {
        let (words, sound) = self.source.decoded(span, quote);
        if !sound {
            self.tell(id, &Fault::BadEscape(span));
            return None;
        }
        Some(words)
    }

    /// Whether readings by language stand here.
    pub(super) fn is_map(&self, id: ItemId) -> bool {
        let item = self.tree.get(id);
        item.is_some_and(|item| item.shape == Shape::Group(Bracket::Curly) && item.name_length == 0)
    }

    /// The whole number that stands here, if it is one.
    pub(super) fn number(&mut self, id: ItemId) -> Option<u32> {
        let item = self.tree.get(id)?;
        let number = (item.shape == Shape::Number).then(|| whole_number(self.source.slice(item.span))).flatten();
        match number.map(u32::try_from) {
            Some(Ok(number)) => return Some(number),
            Some(Err(_)) => self.tell(id, &Fault::NumberOutOfRange),
            None => self.wrong(id, Wanted::Number),
        }
        None
    }

    /// `true` or `false`.
    pub(super) fn yes_or_no(&mut self, id: ItemId) -> Option<bool> {
        let item = self.tree.get(id)?;
        let word = if item.shape == Shape::Word { self.source.slice(item.span) } else { "" };
        if word != "true" && word != "false" {
            self.wrong(id, Wanted::Bool);
            return None;
        }
        Some(word == "true")
    }
}

/// A whole number as RON writes it, capped where it is far out of range.
fn whole_number(text: &str) -> Option<i64> {
    use std::num::IntErrorKind::{NegOverflow, PosOverflow};
    let prefixes = [("0x", 16), ("0o", 8), ("0b", 2)];
    let prefixed = prefixes.iter().find_map(|(prefix, radix)| Some((text.strip_prefix(prefix)?, *radix)));
    let (digits, radix) = prefixed.unwrap_or((text, 10));
    let first = digits.trim_start_matches(['+', '-']);
    if first.starts_with('_') || (prefixed.is_some() && first != digits) {
        return None;
    }
    match i64::from_str_radix(&digits.replace('_', ""), radix) {
        Ok(number) => Some(number),
        Err(error) if *error.kind() == PosOverflow => Some(i64::MAX),
        Err(error) if *error.kind() == NegOverflow => Some(i64::MIN),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::whole_number;

    #[test]
    fn whole_numbers_are_read_as_ron_reads_them() {
        for text in ["0", "7", "+7", "1_000", "0x1F", "0b101", "0o17", "4294967295", "_1", "0x", "1.5", "1e3", "0x-1"] {
            let ours = whole_number(text).and_then(|number| u32::try_from(number).ok());
            assert_eq!(ours, ron::from_str::<u32>(text).ok(), "{text}");
        }
        for text in ["-3", "4294967296", "99999999999999999999999", "-99999999999999999999999"] {
            assert!(whole_number(text).is_some_and(|number| u32::try_from(number).is_err()), "{text}");
        }
    }
}
